/** More of a sentence before the quote would push the quote out of sight. */
const LEAD = 26;

/** A passage in its sentence; a long beginning is cut, so that the passage is seen. */
export function Sentence({
  before,
  exact,
  after,
}: {
  before: string;
  exact: string;
  after: string;
}) {
  const isLong = before.length > LEAD;
  return (
    <span class="sentence">
      {isLong && '……'}
      {isLong ? before.slice(-LEAD).toWellFormed() : before}
      <b>{exact}</b>
      {after}
    </span>
  );
}
