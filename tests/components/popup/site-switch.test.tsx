// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SiteSwitch } from '../../../components/popup/SiteSwitch.tsx';

afterEach(cleanup);

test.each<[string, boolean, string]>([
  ['圈点还不能读 scol.com.cn 的网页。', false, '在此网站启用'],
  ['您已在 scol.com.cn 启用圈点。', true, '在此网站停用'],
])('%s', (sentence, isPermitted, label) => {
  const onSwitch = vi.fn();
  render(<SiteSwitch site={{ pattern: '*://*.scol.com.cn/*', isPermitted }} onSwitch={onSwitch} />);
  screen.getByText(sentence);
  fireEvent.click(screen.getByText(label));
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith(!isPermitted);
});
