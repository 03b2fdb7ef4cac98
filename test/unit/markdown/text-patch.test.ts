import assert from 'node:assert/strict';
import { MarkdownDocument } from '../../../server/src/engine/markdown/document.js';
import { difference, referenceTree } from '../../fuzz/reference-tree.js';

/** Edits at `‸`, deleting what stands between two of them, and checks the tree; tells whether text was patched. */
function type(marked: string, newText: string): boolean {
  const start = marked.indexOf('‸');
  const end = Math.max(start, marked.lastIndexOf('‸') - 1);
  const before = MarkdownDocument.parse(marked.replaceAll('‸', ''));
  const tree = before.toTree();
  const after = before.edit({ span: { start, end }, newText });
  assert.equal(difference(after.toTree(), referenceTree(after.text())), undefined);
  assert.deepEqual(before.toTree(), tree, 'the snapshot before is what it was');
  return after.stats.textPatches === 1 && after.stats.parses === 0;
}

describe('Chinese typed inside Chinese', () => {
  it('is patched into the tree without a parse', () => {
    assert.ok(type('甲方‸应当', '乙方'));
    assert.ok(type('# 第一‸条\n\n甲', '十'));
    assert.ok(type('- 甲\n- 乙方应‸当\n  1. 丙\n', '共同'));
    assert.ok(type('> 甲**乙‸方**丙*丁*\n> 戊', '，'));
    assert.ok(type('| 甲方‸乙 | 丙 |\n| - | - |\n| 丁 | 戊 |\n', '丙'));
    assert.ok(type('甲‸乙丙‸丁\n戊 `己`', ''));
    assert.ok(type('甲乙‸丙‸', ''));
    assert.ok(type('甲\r\n乙‸丙\r\n丁**戊**', '己'));
    assert.ok(type('- [ ] \n甲‸乙**丙**', '丁'), 'an item whose text starts on the next line');
  });

  it('is patched at the end of a line', () => {
    assert.ok(type('甲方应当‸\n乙\n\n丙', '。'));
    assert.ok(type('甲方应当‸\r\n乙', '，'));
    assert.ok(type('甲方应当‸', '付'));
    assert.ok(type('甲方\n应当‸\n===\n\n乙', '付'));
  });

  it('is parsed where it stands beside something else', () => {
    assert.ok(!type('甲方**‸乙**', '丙'));
    assert.ok(!type('甲方‸**乙**', '丙'));
    assert.ok(!type('甲方 ‸乙', '丙'));
    assert.ok(!type('甲方‸1', '丙'));
    assert.ok(!type('甲‸方', 'a'));
    assert.ok(!type('甲‸方', '　'));
  });

  it('is parsed where more than text may read it', () => {
    assert.ok(!type('`甲‸方`', '丙'));
    assert.ok(!type('---\n甲‸方: 1\n---\n', '丙'));
    assert.ok(!type('<!-- 甲‸方 -->', '丙'));
    assert.ok(!type('[甲‸方](u)', '丙'));
    assert.ok(!type('www.x.com 甲‸方', '丙'));
    assert.ok(!type('甲‸方&amp;', '丙'));
    assert.ok(!type('[甲‸方]\n\n[甲丙方]: /u', '丙'));
    assert.ok(type('[甲‸方]\n\n乙', '丙'), 'brackets are plain text while no label is defined');
  });
});
