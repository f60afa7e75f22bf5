const UNLIKELY =
  /(?:^|[\s_-])(?:comment|comments|tie|reply|related|relate|recommend|recommends|sidebar|side|footer|foot|copyright|share|shares|qrcode|hot|rank|ranking|toolbar|breadcrumb|crumb|advert|ad|ads|nav|menu|login|popup|modal|tags?|keywords?|statement|disclaimer)(?:$|[\s_-])/i;
/** Names of elements are asked no further up than this. */
const NEAR = 4;

/** Does an element stand, by its name, in the page's furniture: comments, related articles, navigation, rights? */
export function isUnlikely(block: Element): boolean {
  let element: Element | null = block;
  for (let level = 0; element && level < NEAR; level++, element = element.parentElement) {
    if (element.tagName === 'BODY') return false;
    if (/^(?:NAV|ASIDE|FOOTER|FORM)$/.test(element.tagName)) return element.tagName !== 'FORM';
    const { className } = element;
    if (typeof className === 'string' && UNLIKELY.test(`${className} ${element.id}`)) return true;
  }
  return false;
}
