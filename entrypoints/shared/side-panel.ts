import { browser } from 'wxt/browser';

type SidePanel = { open(options: { windowId: number }): Promise<void> };
/** What the two browsers call it; the common API has neither. */
type WithPanel = {
  chrome?: { sidePanel?: SidePanel };
  browser?: { sidebarAction?: { open?: () => Promise<void> } };
};

/**
 * A function that opens the side panel beside the page, or nothing where the browser has none (Firefox for
 * Android). It must be called at once in the handler of a click, so the window is asked for beforehand.
 */
export async function sidePanelOpener(): Promise<(() => Promise<void>) | null> {
  const { chrome, browser: gecko } = globalThis as WithPanel;
  const sidebar = gecko?.sidebarAction;
  if (sidebar?.open) return () => sidebar.open?.() ?? Promise.resolve();
  const panel = chrome?.sidePanel;
  const windowId = (await browser.windows?.getCurrent())?.id;
  if (!panel || windowId === undefined) return null;
  return () => panel.open({ windowId });
}
