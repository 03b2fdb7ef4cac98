import assert from 'node:assert/strict';
import { MarkdownDocument } from '../../../server/src/engine/markdown/document.js';
import { linesOf, type Line } from '../../../server/src/engine/outline/lines.js';
import { Random } from '../../corpus/random.js';

/** What anybody can see of a line. */
const seen = (lines: readonly Line[]): unknown[] =>
  lines.map(({ start, end, block, level, list, quote, text, reading }) => [
    [start, end, block, level, list, quote],
    [text.raw, text.text, text.toRaw(2), text.toRaw(text.text.length)],
    [reading.key, reading.blank, reading.title],
  ]);

const allLines = (document: MarkdownDocument): (readonly Line[])[] =>
  Array.from({ length: document.chunkCount }, (_, i) => linesOf(document.chunk(i)));

const PARAGRAPH = [
  '第一条 总则',
  '本协议由甲方和乙方订立，<!-- 提示：写明各方 -->自签署之日起生效。',
  '第二条 保密',
  '各方应当保密，期限为三年；违反的，承担**违约责任**。',
  '（一）项目资料；',
  '（二）经费安排。',
].join('\n');

describe('lines of a chunk after an edit', () => {
  it('are taken over where they come again', () => {
    const before = MarkdownDocument.parse(PARAGRAPH);
    const lines = allLines(before);
    const at = PARAGRAPH.indexOf('保密，');
    const after = before.edit({ span: { start: at, end: at }, newText: '严格' });
    const [fresh = []] = after.change ? [linesOf(after.chunk(after.change.from), lines)] : [];
    const kept = fresh.map((line) => lines[0]!.some((old) => old.text === line.text));
    // a line with a masked remark ends the run: what is masked does not show in its source
    assert.deepEqual(kept, [true, false, false, false, true, true]);
  });

  it('are those of a fresh reading, whatever is typed where', () => {
    const random = new Random(7);
    const typed = [
      '甲',
      '\n',
      '\n\n',
      '<!-- ',
      ' -->',
      '第三条 经费',
      '**',
      '> ',
      '- ',
      '```\n',
      '，',
      '| a |',
    ];
    let document = MarkdownDocument.parse(PARAGRAPH.repeat(3));
    let lines = allLines(document);
    for (let i = 0; i < 600; i++) {
      const start = random.int(0, document.length);
      const end = random.chance(0.4) ? Math.min(document.length, start + random.int(0, 9)) : start;
      const next = document.edit({
        span: { start, end },
        newText: random.chance(0.6) ? random.pick(typed) : '',
      });
      if (next.change) {
        const { from, removed, added } = next.change;
        const before = lines.slice(from, from + removed);
        const fresh = Array.from({ length: added }, (_, k) => linesOf(next.chunk(from + k), before));
        fresh.forEach((found, k) => {
          const { text, nodes, opaque } = next.chunk(from + k);
          const anew = linesOf({ ...next.chunk(from + k), text, nodes, opaque });
          assert.deepEqual(seen(found), seen(anew), `edit ${i}`);
        });
        lines = lines.toSpliced(from, removed, ...fresh);
      }
      document = next;
    }
  });
});
