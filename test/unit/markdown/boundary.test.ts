import assert from 'node:assert/strict';
import { MarkdownDocument } from '../../../server/src/engine/markdown/document.js';
import { difference, referenceTree } from '../../fuzz/reference-tree.js';

/** Texts of the chunks, so that a cut is seen as a comma. */
function cut(text: string): string[] {
  const document = MarkdownDocument.parse(text);
  return Array.from({ length: document.chunkCount }, (_, index) => document.chunk(index).text);
}

describe('where a document is cut into chunks', () => {
  it('cuts before a block that follows a blank line', () => {
    assert.deepEqual(cut('# 第一章\n\n甲方\n乙方\n\n> 引用\n'), [
      '# 第一章\n\n',
      '甲方\n乙方\n\n',
      '> 引用\n',
    ]);
    assert.deepEqual(cut('甲\r\n\r\n乙'), ['甲\r\n\r\n', '乙']);
    assert.deepEqual(cut('甲\n \t\n乙'), ['甲\n \t\n', '乙']);
  });

  it('keeps a list item with what stands before it', () => {
    for (const item of ['- 乙', '* 乙', '+ 乙', '1. 乙', '2) 乙', '123456789. 乙', '-', '-\t乙']) {
      assert.deepEqual(cut(`甲\n\n${item}`), [`甲\n\n${item}`], item);
    }
    assert.deepEqual(cut('甲\n\n-乙'), ['甲\n\n', '-乙']);
    assert.deepEqual(cut('甲\n\n1234567890. 乙'), ['甲\n\n', '1234567890. 乙']);
  });

  it('keeps an indented line with what stands before it, but not one of ideographic spaces', () => {
    assert.deepEqual(cut('- 甲\n\n  乙\n\n丙'), ['- 甲\n\n  乙\n\n', '丙']);
    assert.deepEqual(cut('甲\n\n\t乙'), ['甲\n\n\t乙']);
    assert.deepEqual(cut('甲\n\n　　乙'), ['甲\n\n', '　　乙']);
  });

  it('keeps together what a fence or HTML holds open', () => {
    assert.deepEqual(cut('```\n\n甲\n\n```\n\n乙'), ['```\n\n甲\n\n```\n\n', '乙']);
    assert.deepEqual(cut('<!-- 甲\n\n乙 -->\n\n丙'), ['<!-- 甲\n\n乙 -->\n\n', '丙']);
    assert.deepEqual(cut('~~~\n\n甲\n\n乙'), ['~~~\n\n甲\n\n乙']);
    assert.deepEqual(cut('<div>\n\n甲'), ['<div>\n\n', '甲']);
  });

  it('does not cut after indented code, nor after code or HTML at the end of a container', () => {
    assert.deepEqual(cut('甲\n\n    code\n\n> 2) 乙'), ['甲\n\n    code\n\n> 2) 乙']);
    assert.deepEqual(cut('- ```\n  甲\n\n> 乙\n\n丙'), ['- ```\n  甲\n\n> 乙\n\n', '丙']);
  });

  it('keeps a heading with the definition before it, where remark lets it start', () => {
    const text = '`甲`\n\n[乙]: /u\n丙\n===\n\n`丁`';
    assert.deepEqual(cut(text), ['`甲`\n\n', '[乙]: /u\n丙\n===\n\n', '`丁`']);
    assert.equal(difference(MarkdownDocument.parse(text).toTree(), referenceTree(text)), undefined);
  });

  it('cuts long texts at the same places as short ones', () => {
    const blocks = Array.from({ length: 800 }, (_, index) =>
      index % 3 === 0
        ? `### 第${index}条\n\n`
        : index % 3 === 1
          ? `- 甲\n- 乙\n\n`
          : `> 丙\n>\n> 丁方应当履行义务。\n\n`,
    );
    const joined = blocks.join('');
    assert.ok(joined.length > 8192);
    assert.deepEqual(
      cut(joined),
      blocks.flatMap((block, index) =>
        index % 3 === 1 ? [] : index % 3 === 0 ? [block + (blocks[index + 1] ?? '')] : [block],
      ),
    );
  });
});
