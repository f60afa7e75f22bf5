import { SCRIPT_LIMIT, SCRIPT_TIME } from './generic/page-meta.ts';
import { ACCOUNT_NAME, AUTHOR_NAME } from './labels.ts';

/** A date as machines and addresses have it. */
export const MACHINE_DATE =
  /(?:19|20)\d{2}[\s年/.-]*\d{1,2}[\s月/.-]*\d{1,2}|^1\d{9}|^\d{4}-\d\d-\d\dT/;
export const LINKED_DATA = 'script[type="application/ld+json"]';

/** Does a document say beside its lines and its `<meta>` when it was published? */
export function isDatedForMachines(document: Document): boolean {
  const said = [
    ...document.getElementsByTagName('time'),
    ...document.querySelectorAll('[itemprop="datePublished"]'),
  ];
  const times = said.flatMap((one) => one.getAttribute('datetime') ?? one.getAttribute('content'));
  if (times.some((time) => MACHINE_DATE.test(time ?? ''))) return true;
  const textsOf = (scripts: string) =>
    [...document.querySelectorAll(scripts)].map(({ textContent }) => textContent ?? '');
  return (
    textsOf(LINKED_DATA).some((text) => text.includes('datePublished')) ||
    textsOf('script:not([src])').some((text) => SCRIPT_TIME.test(text.slice(0, SCRIPT_LIMIT)))
  );
}

/** Is an element named for whoever published? */
export function hasAccount(document: Document): boolean {
  return [...document.querySelectorAll('[class], [id], [itemprop]')].some((element) => {
    const names = ['class', 'id', 'itemprop'].map((name) => element.getAttribute(name) ?? '');
    return [ACCOUNT_NAME, AUTHOR_NAME].some((account) => account.test(names.join(' ')));
  });
}
