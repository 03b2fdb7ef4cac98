import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MarkdownDocument } from '../../../server/src/engine/markdown/document.js';
import { countLineBreaks, LineIndex } from '../../../server/src/engine/text/line-index.js';

/** Lines of a text with their ends, the slow way. */
function naiveLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...lines, { start, end: text.length }];
}

const texts = fc
  .array(
    fc.constantFrom(
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      '甲',
      '方应当',
      ' ',
      '# ',
      '- ',
      '\u2028',
      '\uFEFF',
      '😀',
      '\0',
      '```\n',
    ),
  )
  .map((parts) => parts.join(''));
const odd = fc.oneof(
  fc.integer({ min: -3, max: 80 }),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity),
);

describe('positions', () => {
  it('give the line and character of every offset, as the protocol counts them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = MarkdownDocument.parse(text);
        const lines = naiveLines(text);
        assert.equal(document.lineCount, lines.length);
        assert.equal(countLineBreaks(text), lines.length - 1);
        for (let offset = 0; offset <= text.length; offset++) {
          const line = lines.findLastIndex(({ start }) => start <= offset);
          const character = Math.min(offset, lines[line]!.end) - lines[line]!.start;
          assert.deepEqual(document.positionAt(offset), { line, character });
        }
      }),
    );
  });

  it('give the offset of every line and character, clamped', () => {
    fc.assert(
      fc.property(texts, odd, odd, (text, line, character) => {
        const document = MarkdownDocument.parse(text);
        const lines = naiveLines(text);
        const wanted = Math.max(0, Math.trunc(line) || 0);
        const found = lines[wanted];
        const inLine = Math.max(0, Math.trunc(character) || 0);
        const expected =
          Number.isNaN(line) || line < 0
            ? 0
            : found
              ? Math.min(found.end, found.start + inLine)
              : text.length;
        assert.equal(document.offsetAt(line, character), expected);
      }),
    );
  });

  it('survive edits: a snapshot counts as a fresh parse does', () => {
    fc.assert(
      fc.property(texts, texts, odd, odd, (text, newText, start, end) => {
        const edited = MarkdownDocument.parse(text).edit({ span: { start, end }, newText });
        const fresh = MarkdownDocument.parse(edited.text());
        for (let offset = -1; offset <= edited.length + 1; offset++) {
          assert.deepEqual(edited.positionAt(offset), fresh.positionAt(offset));
          const chunk = edited.chunkAt(offset);
          assert.ok(edited.chunkStart(chunk) <= Math.max(0, offset));
          assert.equal(edited.positionAt(edited.chunkStart(chunk)).line, edited.chunkLine(chunk));
        }
        assert.equal(edited.slice(start, end), edited.text().slice(...inside(start, end, edited.length)));
      }),
    );
  });

  it('index the lines of one text', () => {
    const lines = new LineIndex('甲\r\n乙\r丙\n');
    assert.equal(lines.count, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => [lines.start(line), lines.end(line)]),
      [
        [0, 1],
        [3, 4],
        [5, 6],
        [7, 7],
      ],
    );
    assert.deepEqual(
      [-5, 0, 1, 2, 3, 7, 99].map((offset) => lines.at(offset)),
      [0, 0, 0, 0, 1, 3, 3],
    );
    assert.equal(lines.start(99), 7);
  });
});

/** What `slice` makes of any two numbers. */
function inside(start: number, end: number, length: number): [number, number] {
  const clamp = (value: number): number => Math.max(0, Math.min(length, Math.trunc(value) || 0));
  return [clamp(start), Math.max(clamp(start), clamp(end))];
}
