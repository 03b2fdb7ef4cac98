import assert from 'node:assert/strict';
import { MarkdownDocument } from '../../../server/src/engine/markdown/document.js';

function kinds(document: MarkdownDocument): string[] {
  return document.toTree().children.map(({ type }) => type);
}

function insert(document: MarkdownDocument, at: number, newText: string): MarkdownDocument {
  return document.edit({ span: { start: at, end: at }, newText });
}

describe('front matter', () => {
  it('is read at the start of a document only, blank lines and a byte order mark included', () => {
    assert.deepEqual(kinds(MarkdownDocument.parse('---\ntitle: 协议\n\nparty: 甲\n---\n\n甲')), [
      'yaml',
      'paragraph',
    ]);
    assert.deepEqual(kinds(MarkdownDocument.parse('\uFEFF--- \r\na: b\r\n---\t\r\n甲')), [
      'yaml',
      'paragraph',
    ]);
    assert.deepEqual(kinds(MarkdownDocument.parse('甲\n\n---\na: b\n---\n')), [
      'paragraph',
      'thematicBreak',
      'heading',
    ]);
  });

  it('is none without a closing fence line, and takes no lists and quotes from the text below', () => {
    assert.deepEqual(kinds(MarkdownDocument.parse('---\n\n- 甲\n\n> 乙\n')), [
      'thematicBreak',
      'list',
      'blockquote',
    ]);
    assert.deepEqual(kinds(MarkdownDocument.parse('---\n\n甲 ---\n\n- 乙')), [
      'thematicBreak',
      'paragraph',
      'list',
    ]);
    assert.deepEqual(kinds(MarkdownDocument.parse('---\n---')), ['yaml']);
    assert.deepEqual(kinds(MarkdownDocument.parse('---')), ['thematicBreak']);
  });

  it('comes and goes with the text before it', () => {
    const text = '甲\n\n---\na: b\n---\n\n乙';
    const first = MarkdownDocument.parse(text).edit({ span: { start: 0, end: 3 }, newText: '' });
    assert.deepEqual(kinds(first), ['yaml', 'paragraph']);
    assert.deepEqual(kinds(insert(first, 0, '甲\n\n')), [
      'paragraph',
      'thematicBreak',
      'heading',
      'paragraph',
    ]);
  });

  it('comes and goes with a fence line far below', () => {
    const filler = '甲方应当履行义务。\n\n'.repeat(50);
    const open = MarkdownDocument.parse(`---\n\n${filler}乙`);
    assert.equal(open.toTree().children.length, 52);

    const closed = insert(open, open.length, '\n---\n\n丙');
    assert.deepEqual(kinds(closed), ['yaml', 'paragraph']);
    const removed = closed.text().indexOf('\n---\n', 10) + 1;
    const again = closed.edit({ span: { start: removed, end: removed + 1 }, newText: '' });
    assert.equal(again.toTree().children.at(-1)!.type, 'paragraph');
    assert.ok(again.chunkCount > 50);

    const opened = insert(MarkdownDocument.parse(`${filler}---\n\n丙`), 0, '---\n');
    assert.deepEqual(kinds(opened), ['yaml', 'paragraph']);
    assert.equal(kinds(insert(opened, 0, ' '))[0], 'thematicBreak');
  });
});
