import { useEffect, useState } from 'preact/hooks';
import type { Evidence, EvidenceFormat } from '../../domain/evidence.ts';
import { t, type Word } from '../text.ts';
import { timeWords } from '../time.ts';
import { evidence as words } from '../words/evidence.ts';
import type { ArticleActions } from './article-state.ts';

const FORMATS: readonly [EvidenceFormat, Word][] = [
  ['text', words.copyText],
  ['markdown', words.copyMarkdown],
  ['html', words.copyRich],
];

/** What proves a quote, and the ways to take it along. */
export function EvidenceCard(props: {
  id: string;
  actions: Pick<ArticleActions, 'evidenceOf' | 'copyEvidence'>;
}) {
  const { id, actions } = props;
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void actions.evidenceOf(id).then((found) => isCurrent && setEvidence(found));
    return () => {
      isCurrent = false;
    };
  }, [id, actions]);
  if (!evidence) return null;
  const { before, exact, after, citation, accessedAt, sha256, url } = evidence;
  return (
    <section class="evidence" aria-label={t(words.card)}>
      <p class="passage">
        {before}
        <b>{exact}</b>
        {after}
      </p>
      <dl>
        <Fact name={t(words.citation)}>{citation}</Fact>
        <Fact name={t(words.accessed)}>{timeWords(accessedAt)}</Fact>
        <Fact name={t(words.sha256)}>{sha256 && <code>{sha256}</code>}</Fact>
        <Fact name={t(words.url)}>{url && <span class="address">{readable(url)}</span>}</Fact>
      </dl>
      <div class="buttons">
        {FORMATS.map(([format, word]) => (
          <button type="button" key={format} onClick={() => actions.copyEvidence(id, format)}>
            {t(word)}
          </button>
        ))}
      </div>
    </section>
  );
}

function Fact(props: { name: string; children: preact.ComponentChildren }) {
  if (!props.children) return null;
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** Chinese words instead of their bytes; for reading only. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
