import type { Health, ViewActions, ViewState } from '../article-view/article-state.ts';
import { CurrentPage } from '../article-view/CurrentPage.tsx';
import { ViewFooter } from '../article-view/ViewFooter.tsx';
import { type Notice, Toast } from '../Toast.tsx';
import { language } from '../text.ts';
import { type Site, SiteSwitch } from './SiteSwitch.tsx';

/** The popup: the article at hand, or what was kept last. */
export function Popup(props: {
  view: ViewState;
  health: Health;
  notice: Notice | null;
  actions: ViewActions;
  onCloseNotice: () => void;
  /** The site of the page, where it can be switched on or off. */
  site: Site | null;
  onSwitchSite: (on: boolean) => void;
}) {
  const { view, actions, notice, site } = props;
  return (
    <main class="quandian popup" lang={language()}>
      {site && !site.isPermitted && <SiteSwitch site={site} onSwitch={props.onSwitchSite} />}
      <CurrentPage view={view} health={props.health} actions={actions} />
      {site?.isPermitted && <SiteSwitch site={site} onSwitch={props.onSwitchSite} />}
      <ViewFooter view={view} actions={actions} />
      {notice && <Toast notice={notice} onClose={props.onCloseNotice} />}
    </main>
  );
}
