/**
 * Texts that are none, of a wanted length in UTF-16 units; time on them must grow as their length does. Of `isDense`
 * ones every character is worth a look: less of them says as much.
 */
export const HOSTILE: readonly {
  name: string;
  isDense?: true;
  make: (length: number) => string;
}[] = [
  { name: 'no punctuation', make: repeated('全市城镇新增就业人数今年增长周云表示市长主任说') },
  { name: 'digits only', make: repeated('6222021234567890123') },
  { name: 'a table of numbers', make: table },
  { name: 'opening marks', make: repeated('“') },
  { name: 'marks and brackets', make: repeated('“「『(《‘’》)』」”"') },
  { name: 'cues and commas', isDense: true, make: repeated('他说,她表示:“') },
  { name: 'titles and surnames', isDense: true, make: repeated('市长王书记李局长张') },
  { name: 'empty paragraphs', make: repeated('\n \n\u3000') },
];

function repeated(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function table(length: number): string {
  const rows: string[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    const row = `${i}\t${(i * 7919) % 100003},${i % 10}.${i % 7}%\t${i % 365}万元`;
    rows.push(row);
    size += row.length + 1;
  }
  return rows.join('\n').slice(0, length);
}
