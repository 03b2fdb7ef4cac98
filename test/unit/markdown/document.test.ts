import assert from 'node:assert/strict';
import { MarkdownDocument } from '../../../server/src/engine/markdown/document.js';
import { generateAgreement } from '../../corpus/generate-agreement.js';
import { difference, referenceTree } from '../../fuzz/reference-tree.js';

function insert(document: MarkdownDocument, at: number, newText: string): MarkdownDocument {
  return document.edit({ span: { start: at, end: at }, newText });
}

describe('Markdown document', () => {
  it('has one empty chunk when it is empty, and only then', () => {
    const empty = MarkdownDocument.parse('');
    assert.equal(empty.chunkCount, 1);
    assert.deepEqual([empty.length, empty.lineCount, empty.chunkAt(5), empty.chunk(0).text], [0, 1, 0, '']);
    assert.deepEqual(empty.toTree(), referenceTree(''));
    const filled = insert(empty, 0, '甲\n\n乙');
    assert.equal(filled.chunkCount, 2);
    assert.equal(filled.edit({ span: { start: 0, end: 4 }, newText: '' }).chunkCount, 1);
  });

  it('shares the chunks that an edit does not touch, and tells which it does', () => {
    const before = MarkdownDocument.parse('# 一\n\n甲\n\n乙\n\n丙\n');
    const after = insert(before, before.chunkStart(2), '1');
    assert.deepEqual(after.change, { from: 1, removed: 2, added: 2 });
    assert.equal(after.chunk(0), before.chunk(0));
    assert.equal(after.chunk(1), before.chunk(1), 'looked at again, but found the same');
    assert.notEqual(after.chunk(2), before.chunk(2));
    assert.equal(after.chunk(3), before.chunk(3));
    assert.equal(before.text(), '# 一\n\n甲\n\n乙\n\n丙\n');
  });

  it('never holds one chunk twice', () => {
    const before = MarkdownDocument.parse('# 一\n\n甲\n\n乙\n');
    const after = insert(before, before.chunkStart(2), '甲\n\n甲\n\n');
    const chunks = [1, 2, 3].map((index) => after.chunk(index));
    assert.deepEqual(
      chunks.map(({ text }) => text),
      ['甲\n\n', '甲\n\n', '甲\n\n'],
    );
    assert.equal(new Set(chunks).size, 3);
  });

  it('has no change when the new text is the old one, and a small one when much is replaced by nearly the same', () => {
    const text = generateAgreement({ bytes: 20_000 });
    const before = MarkdownDocument.parse(text);
    const all = { start: 0, end: text.length };
    const same = before.edit({ span: all, newText: text });
    assert.deepEqual([same.change, same.stats.parses], [{ from: 0, removed: 0, added: 0 }, 0]);
    const typed = text.slice(0, 3000) + 'x' + text.slice(3000);
    const after = before.edit({ span: all, newText: typed });
    assert.equal(after.text(), typed);
    assert.ok(after.stats.parsedChars < 1000);
  });

  it('clamps an edit to the text', () => {
    const document = MarkdownDocument.parse('甲\n\n乙');
    assert.equal(document.edit({ span: { start: -5, end: 1 }, newText: '丙' }).text(), '丙\n\n乙');
    assert.equal(document.edit({ span: { start: 3, end: 99 }, newText: '丙' }).text(), '甲\n\n丙');
    assert.equal(document.edit({ span: { start: 99, end: 0 }, newText: '丙' }).text(), '甲\n\n乙丙');
    assert.equal(document.edit({ span: { start: NaN, end: NaN }, newText: '丙' }).text(), '丙甲\n\n乙');
    assert.throws(() => document.chunk(9), RangeError);
  });

  it('gives source offsets for nodes, a byte order mark counted', () => {
    const text = '\uFEFF甲*乙*\n\n# 丙';
    const document = MarkdownDocument.parse(text);
    const [first, second] = [document.chunk(0).nodes[0]!, document.chunk(1).nodes[0]!];
    assert.deepEqual(first.position, {
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 1, column: 6, offset: 5 },
    });
    const heading = document.chunkStart(1) + second.position!.start.offset!;
    assert.equal(text.slice(heading), '# 丙');
    assert.equal(difference(document.toTree(), referenceTree(text)), undefined);
  });

  it('reads a byte order mark at the start only', () => {
    const document = insert(insert(MarkdownDocument.parse('\uFEFF甲\n\n乙'), 0, '丙\n\n'), 0, '\uFEFF');
    assert.equal(difference(document.toTree(), referenceTree('\uFEFF丙\n\n\uFEFF甲\n\n乙')), undefined);
    const alone = document.edit({ span: { start: 0, end: 4 }, newText: '' });
    assert.equal(difference(alone.toTree(), referenceTree('\uFEFF甲\n\n乙')), undefined);
  });

  it('keeps old snapshots through a long history', () => {
    const history = [MarkdownDocument.parse(generateAgreement({ bytes: 3000 }))];
    for (let step = 0; step < 60; step++) {
      const last = history.at(-1)!;
      history.push(
        insert(last, (step * 37) % last.length, ['甲', '\n\n', '```\n', '[a]: /u\n', '- '][step % 5]!),
      );
    }
    for (const snapshot of history) {
      assert.equal(difference(snapshot.toTree(), referenceTree(snapshot.text())), undefined);
    }
  });
});
