// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { EditedAnnotation } from '../../components/EditedAnnotation.tsx';
import type { Annotation } from '../../domain/annotation.ts';

afterEach(cleanup);

const annotation = {
  ...{ id: 'a', color: 'yellow', note: '一', tags: [] },
  quote: { exact: '增长11.6%' },
} as unknown as Annotation;

/** An editor that stands in a row, and elsewhere once the row is gone. */
function View({ saved, hasRow }: { saved: Promise<void>; hasRow: boolean }) {
  const [failure, setFailure] = useState<string | null>(null);
  const acts = { onSave: () => saved, onClose: () => undefined, onFail: setFailure };
  return (
    <EditedAnnotation key={String(hasRow)} annotation={annotation} failure={failure} {...acts} />
  );
}

test('an editor whose row goes while it saves says all the same that it failed', async () => {
  const saved = Promise.withResolvers<void>();
  const { rerender } = render(<View saved={saved.promise} hasRow={true} />);
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Enter', ctrlKey: true });
  rerender(<View saved={saved.promise} hasRow={false} />);
  saved.reject(new Error('no annotation a'));
  expect((await screen.findByRole('alert')).textContent).not.toBe('');
});
