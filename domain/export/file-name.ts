/** Names that Windows keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const MOST_CHARACTERS = 60;

/** A title as the name of a file that every system and Obsidian take; without extension, never empty. */
export function fileName(title: string): string {
  const clean = title
    .toWellFormed()
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  const cut = [...clean]
    .slice(0, MOST_CHARACTERS)
    .join('')
    .replace(/^\.+|[. ]+$/g, '');
  return !cut || RESERVED.test(cut) ? `quandian ${cut}`.trim() : cut;
}

/** Names for many files in one folder, none twice, also where upper and lower case are one. */
export function fileNames(): (title: string) => string {
  const taken = new Map<string, number>();
  return (title) => {
    const name = fileName(title);
    for (;;) {
      const count = (taken.get(name.toLowerCase()) ?? 0) + 1;
      taken.set(name.toLowerCase(), count);
      if (count === 1) return name;
      const other = `${name} ${count}`;
      if (!taken.has(other.toLowerCase())) {
        taken.set(other.toLowerCase(), 1);
        return other;
      }
    }
  };
}
