/**
 * What other programs make of a corpus, after their own descriptions of the formats: every reader gives the labelled
 * passages in the order of the text, so that all can be compared.
 */
export type Passage = { label: string; exact: string };
type Read = { text: string; passages: Passage[] };

const LABELS: Readonly<Record<string, string>> = {
  Figure: 'figure',
  NUM: 'figure',
  Official: 'official',
  OFF: 'official',
  Person: 'person',
  PER: 'person',
};
const passage = (label: string, exact: string): Passage => ({
  label: LABELS[label] ?? label.toLowerCase(),
  exact,
});

/** As brat counts: code points. */
const cut = (text: string, start = 0, end = 0) => [...text].slice(start, end).join('');

/** https://brat.nlplab.org/standoff.html. @throws Error where a line does not name its own text, or a note nothing */
export function readBrat(text: string, ann: string): Read & { notes: Map<string, string> } {
  const byId = new Map<string, Passage>();
  const notes = new Map<string, string>();
  for (const line of ann.split('\n').filter(Boolean)) {
    const [id = '', place = '', said = ''] = line.split('\t');
    const [label = '', ...rest] = place.split(' ');
    if (id.startsWith('#')) {
      const about = byId.get(rest[0] ?? '');
      if (!about) throw new Error(`a note on nothing: ${line}`);
      notes.set(about.exact, said);
    } else if (id.startsWith('T')) {
      const pieces = rest.join(' ').split(';');
      const exact = pieces.map((piece) => cut(text, ...piece.split(' ').map(Number))).join(' ');
      if (exact !== said) throw new Error(`${exact} is not ${said}`);
      byId.set(id, passage(label, exact));
    }
  }
  return { text, passages: [...byId.values()], notes };
}

/** https://inception-project.github.io, WebAnno TSV 3.3. @throws Error where a token is not what stands there */
export function readWebanno(tsv: string): Read {
  const texts = [...tsv.matchAll(/^#Text=(.*)$/gm)].map(([, text = '']) => text);
  const text = texts.join('\n').replaceAll('\\\\', '\\');
  const spans = new Map<string, Passage>();
  for (const line of tsv.split('\n').filter((one) => /^\d+-\d+\t/.test(one))) {
    const [, place = '', written = '', , value = ''] = line.split('\t');
    const token = written.replace(/\\(.)/gu, '$1');
    const [start, end] = place.split('-').map(Number);
    if (text.slice(start, end) !== token) throw new Error(`${token} is not at ${place}`);
    const [, label = '', id = ''] = /^(\w+)\[(\d+)\]$/.exec(value) ?? [];
    if (id) spans.set(id, passage(label, (spans.get(id)?.exact ?? '') + token));
  }
  return { text, passages: [...spans.values()] };
}

/** A character and its tag a line. @throws Error where a passage goes on that did not begin */
export function readConll(file: string): Read {
  const passages: Passage[] = [];
  let text = '';
  let open = '';
  for (const line of file.split('\n')) {
    const [char = '', tag = 'O'] = line.split(' ');
    const [where, label = ''] = tag.split('-');
    if (where === 'I' && label !== open) throw new Error(`nothing goes on at ${line}`);
    if (where === 'B') passages.push(passage(label, char));
    const last = passages.at(-1);
    if (where === 'I' && last) last.exact += char;
    open = label;
    text += char;
  }
  return { text, passages };
}

type Doccano = {
  text: string;
  label?: [number, number, string][];
  entities?: { start_offset: number; end_offset: number; label: string }[];
};

/** A line of doccano, of a project with relations or without. */
export function readDoccano(line: string): Read {
  const { text, label = [], entities = [] } = JSON.parse(line) as Doccano;
  const related = entities.map((one) => [one.start_offset, one.end_offset, one.label] as const);
  return {
    text,
    passages: [...label, ...related].map(([start, end, name]) =>
      passage(name, cut(text, start, end)),
    ),
  };
}

type Task = {
  data: { text: string };
  annotations: {
    result: { value: { start: number; end: number; text: string; labels: string[] } }[];
  }[];
};

/** The annotations of Label Studio's first task. @throws Error where a region is not its text */
export function readLabelStudio(json: string): Read {
  const [task] = JSON.parse(json) as Task[];
  const { text } = task?.data ?? { text: '' };
  const regions = task?.annotations.flatMap(({ result }) => result) ?? [];
  return {
    text,
    passages: regions.map(({ value }) => {
      const exact = cut(text, value.start, value.end);
      if (exact !== value.text) throw new Error(`${exact} is not ${value.text}`);
      return passage(value.labels[0] ?? '', exact);
    }),
  };
}
