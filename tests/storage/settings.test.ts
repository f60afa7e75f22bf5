import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  ALL_LAYERS,
  languageChoice,
  lastColor,
  layersByDefault,
  layersOf,
  layersOfSites,
  resetSite,
  setLayer,
  theme,
  watchLayers,
} from '../../storage/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('at first every layer is on, the colour is yellow, language and theme follow the browser', async () => {
  expect(await layersOf('www.myrb.net')).toEqual(ALL_LAYERS);
  expect(await lastColor.getValue()).toBe('yellow');
  expect(await languageChoice.getValue()).toBe('auto');
  expect(await theme.getValue()).toBe('auto');
});

test('a layer is switched off on one site, and stays on elsewhere', async () => {
  await setLayer('www.myrb.net', 'figures', false);
  expect(await layersOf('www.myrb.net')).toEqual({ ...ALL_LAYERS, figures: false });
  expect(await layersOf('news.example')).toEqual(ALL_LAYERS);
  await setLayer('www.myrb.net', 'figures', true);
  expect(await layersOf('www.myrb.net')).toEqual(ALL_LAYERS);
});

test('a layer that is off everywhere is off on every site', async () => {
  await setLayer(null, 'officials', false);
  await setLayer('www.myrb.net', 'officials', true);
  expect(await layersByDefault()).toEqual({ ...ALL_LAYERS, officials: false });
  expect((await layersOf('www.myrb.net')).officials).toBe(false);
});

test('who watches is told, until watching stops', async () => {
  const seen: boolean[] = [];
  const told = () => new Promise((resolve) => setTimeout(resolve, 5));
  const stop = watchLayers('www.myrb.net', (layers) => seen.push(layers.figures));
  await setLayer('www.myrb.net', 'figures', false);
  await told();
  await setLayer(null, 'officials', false);
  await told();
  stop();
  await setLayer('www.myrb.net', 'figures', true);
  await told();
  expect(seen).toEqual([false, false]);
});

test('what was chosen for one site is forgotten, and what holds everywhere holds there', async () => {
  await setLayer('www.myrb.net', 'figures', false);
  await setLayer('m.myrb.net', 'officials', false);
  await resetSite('www.myrb.net');
  expect(await layersOf('www.myrb.net')).toEqual(ALL_LAYERS);
  expect(await layersOfSites()).toEqual({ 'm.myrb.net': { officials: false } });
});
