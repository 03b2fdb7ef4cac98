import assert from 'node:assert/strict';
import { factsOf, marked } from '../line.js';

const read = (line: string): string[] =>
  factsOf(line, 'annexLink').map(({ form, target, label, annex }) =>
    [form, target, label, annex].filter((part) => part !== '' && part !== undefined).join(' '),
  );

describe('facts/reference: links to annexes', () => {
  it('reads the number from the words, from what stands before them, or from the file', () => {
    assert.deepEqual(read('见[附件二](附件二-经费表.md)。'), ['inline 附件二-经费表.md 2']);
    assert.deepEqual(read('1. 附件三：[经费表](./budget.md "表")'), ['inline ./budget.md 3']);
    assert.deepEqual(read('见[经费表](<附件 2.md>)'), ['inline 附件 2.md 2']);
    assert.deepEqual(read('见[表](a/%E9%99%84%E4%BB%B6%E4%B8%80(1).md#x)'), ['inline a/附件一(1).md 1']);
    assert.equal(
      marked('见[附件二](a.md)与[附件三](b.md)', 'annexLink'),
      '见⟦[附件二](a.md)⟧与⟦[附件三](b.md)⟧',
    );
  });

  it('reads both halves of a reference link', () => {
    assert.deepEqual(read('见[附件二][a]，[附件三][]与[附件四]。'), [
      'use a 2',
      'use 附件三 3',
      'use 附件四 4',
    ]);
    assert.deepEqual(read('[A  b]: budget.md "x"'), ['definition budget.md a b']);
    assert.deepEqual(read('[附件三]: <附件 三.md>'), ['definition 附件 三.md 附件三 3']);
  });

  it('leaves out everything that is no annex in a Markdown file', () => {
    for (const line of [
      '见[说明](README.md)',
      '见[附件二](https://example.org/a.md)',
      '见[附件二](//host/a.md)',
      '见[附件二](#附件二)',
      '见[附件二](附件二.docx)',
      '`[附件二](a.md)`',
      '<!-- [附件二](a.md) -->',
      '见[附件二]()',
      '![附件二',
    ])
      assert.deepEqual(
        read(line).filter((found) => found.startsWith('inline')),
        [],
        line,
      );
  });

  it('takes time in proportion to the line', () => {
    for (const piece of ['[', '[附件二', '](', '[a](', '[附件二](('])
      assert.deepEqual(read(piece.repeat(50_000)).length, 0);
  });
});
