import { browser } from 'wxt/browser';
import type { ArticleNews } from './protocol.ts';

/** The name of the connections that this file speaks over. */
const NAME = 'quandian-follow';

/** Those who follow the article on this page, each over a connection of its own. */
export type Followers = {
  tell(news: ArticleNews): void;
  /** Lets no one follow any more. */
  stop(): void;
};

/** Lets our own pages follow this one. `onCount` is told how many there are, whenever that changes. */
export function welcomeFollowers(onCount: (count: number) => void): Followers {
  const ports = new Set<Port>();
  const onConnect = (port: Port) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      onCount(ports.size);
    });
    onCount(ports.size);
  };
  browser.runtime.onConnect.addListener(onConnect);
  return {
    tell(news) {
      for (const port of ports) port.postMessage(news);
    },
    stop() {
      browser.runtime.onConnect.removeListener(onConnect);
      for (const port of ports) port.disconnect();
      ports.clear();
    },
  };
}

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** Follows the article in a tab. `onEnd` is called when its page goes, or when there is none. Returns the function that stops it. */
export function followArticle(
  tabId: number,
  onNews: (news: ArticleNews) => void,
  onEnd: () => void,
): () => void {
  const port = browser.tabs.connect(tabId, { name: NAME });
  port.onMessage.addListener((message: unknown) => {
    if (isNews(message)) onNews(message);
  });
  port.onDisconnect.addListener(() => {
    // Reading it tells the browser that we know: nobody listens in a tab without an article script.
    void browser.runtime.lastError;
    onEnd();
  });
  return () => port.disconnect();
}

function isNews(message: unknown): message is ArticleNews {
  const { news } = (message ?? {}) as Partial<ArticleNews>;
  return news === 'changed' || news === 'on-screen';
}
