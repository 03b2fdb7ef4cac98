import assert from 'node:assert/strict';
import type { Chunk } from '../../../server/src/engine/markdown/chunk.js';
import { nestsTooDeep } from '../../../server/src/engine/markdown/container-depth.js';
import { MarkdownDocument } from '../../../server/src/engine/markdown/document.js';
import { difference, referenceTree } from '../../fuzz/reference-tree.js';

function chunksOf(document: MarkdownDocument): Chunk[] {
  return Array.from({ length: document.chunkCount }, (_, index) => document.chunk(index));
}

/** Kinds of the top-level nodes of each chunk, or why it has none. */
function outline(document: MarkdownDocument): string[] {
  return chunksOf(document).map(
    (chunk) => chunk.fault?.cause ?? chunk.nodes.map(({ type }) => type).join(' '),
  );
}

const nested = (levels: number, line: (indent: string) => string): string =>
  Array.from({ length: levels }, (_, level) => line('  '.repeat(level))).join('\n');

describe('nesting of containers', () => {
  const deep: Record<string, string> = {
    'quotes without spaces': '>'.repeat(10_000) + '甲',
    'quotes with spaces': '> '.repeat(10_000) + '甲',
    'quotes, one more on each line': Array.from({ length: 300 }, (_, level) => '>'.repeat(level) + '甲').join(
      '\n',
    ),
    'bullets on one line': '- '.repeat(10_000) + '甲',
    'numbers on one line': '1. '.repeat(10_000) + '甲',
    'quotes and bullets': '> - '.repeat(10_000) + '甲',
    'footnotes on one line': '[^a]: '.repeat(10_000) + '甲',
    'lists by indentation': nested(2_000, (indent) => `${indent}- 甲`),
    'numbered lists by indentation': nested(1_000, (indent) => `${indent}${indent}1. 甲`),
  };
  for (const [name, text] of Object.entries(deep)) {
    it(`is bounded: ${name}`, () => {
      const document = MarkdownDocument.parse(`甲\n\n${text}\n\n乙\n`);
      assert.deepEqual(outline(document).slice(-2), ['depth', 'paragraph']);
      assert.ok(chunksOf(document).find((chunk) => chunk.opaque)!.nodes.length === 0);
      assert.equal(document.stats.parsedChars < 40, true, 'the parser never saw it');
    });
  }

  it('is parsed up to the bound, exactly', () => {
    for (const text of [
      '>'.repeat(100) + '甲',
      '- '.repeat(100) + '甲',
      nested(100, (indent) => `${indent}- 甲`),
    ]) {
      assert.equal(difference(MarkdownDocument.parse(text).toTree(), referenceTree(text)), undefined);
      assert.ok(!nestsTooDeep(text, 0, text.length));
    }
    assert.ok(nestsTooDeep('>'.repeat(101), 0, 101));
  });

  it('does not count lines across, indented code and deep indentation without markers', () => {
    for (const text of [
      '- '.repeat(5000),
      '* '.repeat(5000),
      `${' '.repeat(5000)}甲`,
      `- 甲\n${' '.repeat(900)}- 乙`,
    ]) {
      assert.ok(!nestsTooDeep(text, 0, text.length), text.slice(0, 20));
    }
    assert.ok(nestsTooDeep('- '.repeat(5000) + '甲', 0, 10_001));
  });

  it('makes a wall that comes and goes with edits, and what stands around it is parsed', () => {
    const text = `\`\`\`\n甲\n\n${'>'.repeat(101)}乙\n\n# 丙\n`;
    const walled = MarkdownDocument.parse(text);
    assert.deepEqual(outline(walled), ['code', 'depth', 'heading']);
    const at = text.indexOf('>') + 50;
    const open = walled.edit({ span: { start: at, end: at + 1 }, newText: '' });
    assert.deepEqual(outline(open), ['code']);
    assert.deepEqual(outline(open.edit({ span: { start: at, end: at }, newText: '>' })), [
      'code',
      'depth',
      'heading',
    ]);
  });
});

describe('markup that the parser would walk over again and again', () => {
  const shapes: Record<string, string> = {
    brackets: ']'.repeat(60_000),
    'nested brackets': '['.repeat(50_000) + ']'.repeat(50_000),
    images: '!['.repeat(20_000) + '](b)'.repeat(20_000),
    emphasis: '*a*'.repeat(60_000),
    'nested emphasis': '*'.repeat(30_000) + 'a' + '*'.repeat(30_000),
    'mixed emphasis': '*a **a '.repeat(8_000) + 'a* a** '.repeat(8_000),
    strikethrough: 'a~~'.repeat(50_000),
    comments: 'a <!--'.repeat(40_000),
    instructions: 'a <?'.repeat(40_000),
    headings: 'a\n---\n'.repeat(20_000),
    'lazy lines': '> a\n' + 'b\n'.repeat(40_000),
    'words behind an open bracket': '[' + 'ab cd '.repeat(40_000),
    addresses: '_www.a'.repeat(20_000),
  };
  for (const [name, text] of Object.entries(shapes)) {
    it(`is bounded: ${name}`, () => {
      const document = MarkdownDocument.parse(`# 甲\n\n${text}\n\n乙\n`);
      const outlined = outline(document);
      assert.deepEqual([outlined[0], outlined[1], outlined.at(-1)], ['heading', 'work', 'paragraph']);
      assert.match(document.chunk(1).fault!.message, /steps/);
    }).timeout(30_000);
  }

  it('leaves alone what a large draft may hold', () => {
    const blocks = [
      '甲方**应当**依[  ]条付款，'.repeat(1_000),
      '- [ ] 甲方（____）\n'.repeat(1_000),
      '甲方应当付款2026年1月1日\n'.repeat(6_000),
      '| 甲 | [乙] | **丙** |\n| - | - | - |\n' + '| 甲 | [乙] | **丙** |\n'.repeat(400),
      '甲<!-- 填写 -->'.repeat(500),
    ];
    for (const block of blocks) assert.ok(!MarkdownDocument.parse(block).chunk(0).opaque, block.slice(0, 20));
  }).timeout(30_000);
});

describe('bad input', () => {
  const texts: Record<string, string> = {
    'lone surrogates': '\ud800甲\udc00\n\n\ud83d# \ude00'.repeat(50),
    NUL: '\0甲\0\n\n[\0]: /u\n\n[\0]',
    'byte order marks': '\uFEFF\uFEFF甲\n\n\uFEFF乙',
    'line separators': '甲\u2028乙\u2029\n\n丙\u0085丁\v\f',
    'lone carriage returns': '甲\r\r乙\r\r# 丙\r- 丁\r',
    'all ASCII': Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('') + '\n\n甲',
    'blank lines': '\n \n\t\n\r\n\r \n',
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`is a document like any other: ${name}`, () => {
      const document = MarkdownDocument.parse(text);
      assert.equal(document.text(), text);
      assert.equal(difference(document.toTree(), referenceTree(text)), undefined);
      const halved = document.edit({ span: { start: 3, end: text.length >> 1 }, newText: '\ud83d\0\r' });
      assert.equal(difference(halved.toTree(), referenceTree(halved.text())), undefined);
    });
  }

  it('may be one line of a megabyte', () => {
    const line = '甲方应当按照本协议的约定缴付经费，'.repeat(60_000);
    const document = MarkdownDocument.parse(line);
    assert.equal(document.chunk(0).nodes.length, 1);
    const typed = document.edit({ span: { start: 500_000, end: 500_000 }, newText: '全额' });
    assert.equal(typed.length, line.length + 2);
    assert.equal(typed.stats.parses, 0);
  }).timeout(30_000);
});
