import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnnotationBody } from '../../domain/annotation.ts';
import { mergeBodies } from '../../domain/merge-bodies.ts';

const body = (note: string, tags: string[] = [], color: AnnotationBody['color'] = 'yellow') => ({
  note,
  tags,
  color,
});

test.each<[string, AnnotationBody, AnnotationBody, AnnotationBody, AnnotationBody]>([
  ['only here', body('甲'), body('甲'), body('乙'), body('乙')],
  ['only there', body('甲'), body('乙'), body('甲'), body('乙')],
  ['the same in both', body('甲'), body('乙'), body('乙'), body('乙')],
  ['added to in both', body('甲'), body('甲乙'), body('甲丙'), body('甲乙丙')],
  ['written anew in both', body('甲'), body('乙'), body('丙'), body('乙\n\n丙')],
  ['begun in both', body(''), body('乙'), body('丙'), body('乙\n\n丙')],
  [
    'tags added and removed in both',
    body('', ['一', '二']),
    body('', ['二', '三']),
    body('', ['一', '四']),
    body('', ['三', '四']),
  ],
  [
    'a colour here, a note there',
    body('甲'),
    body('乙'),
    body('甲', [], 'blue'),
    body('乙', [], 'blue'),
  ],
])('what was changed %s is merged', (_, base, stored, typed, merged) => {
  expect(mergeBodies(base, stored, typed)).toEqual(merged);
});

const bodies = fc.record({
  note: fc.string({ unit: 'grapheme' }),
  tags: fc.uniqueArray(fc.constantFrom('一', '二', '三', '四')),
  color: fc.constantFrom('yellow' as const, 'blue' as const),
});

test('no word that was added is lost, and an unchanged side changes nothing', () => {
  fc.assert(
    fc.property(bodies, bodies, bodies, (base, stored, typed) => {
      const merged = mergeBodies(base, stored, typed);
      if (stored.note !== base.note && typed.note !== base.note) {
        expect(merged.note).toContain(stored.note);
        const added =
          base.note !== '' && stored.note.startsWith(base.note) && typed.note.startsWith(base.note)
            ? typed.note.slice(base.note.length)
            : typed.note;
        expect(merged.note).toContain(added);
      }
      for (const tag of typed.tags)
        if (!base.tags.includes(tag)) expect(merged.tags).toContain(tag);
      expect(mergeBodies(base, stored, base)).toEqual(stored);
      const alone = mergeBodies(base, base, typed);
      expect({ ...alone, tags: [...alone.tags].sort() }).toEqual({
        ...typed,
        tags: [...typed.tags].sort(),
      });
    }),
  );
});
