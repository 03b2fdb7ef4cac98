import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LinesText } from '../../server/src/lsp/lines-text.js';
import { difference, utf8Length } from '../../server/src/lsp/text-size.js';
import { atLeast } from './least.js';

/** The same edit done the plain way: offsets of an LSP position in a whole text. */
function offsetAt(text: string, line: number, character: number): number {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  const start = starts[line];
  if (start === undefined) return text.length;
  const next = starts[line + 1];
  const end =
    next === undefined ? text.length : start + text.slice(start, next).replace(/[\r\n]/g, '').length;
  return Math.min(start + character, end);
}

const piece = fc.string({ unit: fc.constantFrom('a', '条', '\r', '\n', '𠮷'), maxLength: 12 });
const point = fc.record({ line: fc.nat(8), character: fc.nat(6) });

describe('text of a document past the bound', function () {
  atLeast(this, 3);

  it('equals the same edits on a plain string', () => {
    fc.assert(
      fc.property(piece, fc.array(fc.tuple(point, point, piece), { maxLength: 8 }), (start, edits) => {
        const lines = new LinesText(start);
        let plain = start;
        for (const [a, b, newText] of edits) {
          const [from, to] = [
            offsetAt(plain, a.line, a.character),
            offsetAt(plain, b.line, b.character),
          ].sort((x, y) => x - y);
          const removed = lines.edit({ start: a, end: b }, newText);
          assert.equal(removed, plain.slice(from, to));
          plain = plain.slice(0, from) + newText + plain.slice(to);
          assert.equal(lines.text(), plain);
          assert.equal(lines.length, plain.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('counts bytes as UTF-8 does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(utf8Length(text), new TextEncoder().encode(text).length);
      }),
    );
    assert.equal(utf8Length('\ud800'), 3);
  });

  it('finds the one edit between two texts', () => {
    fc.assert(
      fc.property(piece, piece, (before, after) => {
        const { start, end, newText } = difference(before, after);
        assert.equal(before.slice(0, start) + newText + before.slice(end), after);
      }),
    );
    assert.deepEqual(difference('甲乙丙', '甲丁丙'), { start: 1, end: 2, newText: '丁' });
  });
});
