import '../../components/onboarding/welcome.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { SampleArticle } from '../../components/onboarding/SampleArticle.tsx';
import { Welcome, type WelcomeState } from '../../components/onboarding/Welcome.tsx';
import { t } from '../../components/text.ts';
import { welcome } from '../../components/words/welcome.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { applyChoicesOn } from '../shared/choices.ts';
import { downloadBackup } from '../shared/download.ts';
import { type Sample, startSample } from './sample-visit.ts';

/** The sample is drawn first and read like any page; the steps follow what the reader does on it. */
function App() {
  const [state, setState] = useState<WelcomeState>({ hasLooked: false, annotations: [] });
  const [sample, setSample] = useState<Sample | null>(null);
  useEffect(() => {
    const element = document.querySelector<HTMLElement>('.sample .text');
    if (!element) return;
    setSample(
      startSample(element, {
        looked: () => setState((before) => ({ ...before, hasLooked: true })),
        kept: (annotations) => setState((before) => ({ ...before, annotations })),
      }),
    );
  }, []);
  const actions = {
    openLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    clear: () => void sample?.clear(),
  };
  return (
    <>
      <Welcome state={state} actions={actions} />
      <SampleArticle />
    </>
  );
}

await applyChoicesOn(document);
document.title = t(welcome.title);
const root = document.getElementById('app');
if (root) {
  render(
    <ErrorBoundary onBackup={() => void downloadBackup(new QuandianDatabase())}>
      <App />
    </ErrorBoundary>,
    root,
  );
}
