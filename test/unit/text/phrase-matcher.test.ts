import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PhraseMatcher } from '../../../server/src/engine/text/phrase-matcher.js';

describe('text/phrase-matcher', () => {
  it('finds the same occurrences as a search phrase by phrase', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 60 }),
        (phrases, text) => {
          const found: string[] = [];
          new PhraseMatcher(phrases).scan(text, (id, start, end) => found.push(`${id}:${start}-${end}`));
          const expected: string[] = [];
          phrases.forEach((phrase, id) => {
            if (phrase === '') return;
            for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
              expected.push(`${id}:${at}-${at + phrase.length}`);
          });
          assert.deepEqual(found.sort(), expected.sort());
        },
      ),
    );
  });
});
