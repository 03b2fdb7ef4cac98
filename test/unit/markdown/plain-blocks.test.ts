import assert from 'node:assert/strict';
import { mayBePlain, readPlainBlocks } from '../../../server/src/engine/markdown/plain-blocks.js';
import { Random } from '../../corpus/random.js';
import { difference, referenceTree } from '../../fuzz/reference-tree.js';

function isPlain(text: string): boolean {
  const nodes = readPlainBlocks(text);
  if (nodes !== undefined) {
    assert.equal(difference(nodes, referenceTree(text).children), undefined, JSON.stringify(text));
  }
  return nodes !== undefined;
}

const LINES = [
  ...[
    '甲方应当付款',
    '第一条　付款',
    '（一）付款；',
    'LM-2026-1',
    '1.5 万元',
    '“联盟”',
    '**第一条** 付款',
    '甲**乙**丙',
    '**甲，乙**',
  ],
  ...['# 甲', '### 第一条 **乙**', '###### C# 甲', '# 甲 #', '####### 甲', '#甲', '## '],
  ...[
    '- 甲',
    '- 乙：丙',
    '+ 甲',
    '1. 甲',
    '2. **乙**',
    '3) 丙',
    '0. 甲',
    '999999999. 甲',
    '-甲',
    '1.甲',
    '- - 甲',
    '1. 2. 甲',
    '- # 甲',
  ],
  ...[
    '===',
    '---',
    '- ',
    '1.',
    ':-',
    '!甲',
    '**',
    '** 甲**',
    '**（甲）**',
    '**甲****乙**',
    '*甲*',
    '甲 ',
    ' 甲',
    '　甲',
    '甲\u00a0',
    '\u2028',
    '😀',
  ],
  ...['> 甲', '> **甲**乙', '>甲', '> > 甲', '> 1. 甲', '甲 > 乙'],
  ...['', '', '', ''],
];

const ROWS = [
  ...['| 甲 | 乙 |', '|甲|乙|', '|  | **甲**乙 |', '||甲|', '| 甲 |  乙  |', '| 甲　| 乙 |'],
  ...[
    '| - | - |',
    '| :-: | --: |',
    '|:---|---|',
    '| 甲 |',
    '| --- |',
    '| 甲 | 乙',
    '甲 | 乙',
    '甲',
    '',
    '|',
    '| |',
  ],
];

describe('plain text read without remark', () => {
  it('is paragraphs, headings, tight lists and bold words', () => {
    assert.ok(
      isPlain(
        '# 协议书\n\n甲方：某公司\n乙方：某大学\n\n1. 付款；\n2. 交付。\n\n### 第一条 **付款**\n甲方**应当**付款。',
      ),
    );
    assert.ok(isPlain('\n\n甲\n\n\n'));
    assert.ok(isPlain(''));
    assert.ok(isPlain('# 甲\r\n\r\n乙\r\n丙\r\n\r\n1. 丁\r\n2. 戊\r\n'));
  });

  it('is tables with bars at both ends and quotes of one line', () => {
    assert.ok(
      isPlain(
        '| 简称 | 金额 |\n| --- | ---: |\n| 甲方 | **100** |\n|  | 二十万元 |\n\n> 参考：第三条。\n\n甲',
      ),
    );
    assert.ok(isPlain('|甲|乙|\r\n|:-:|-|\r\n||丙|\r\n'));
    assert.ok(isPlain('> 甲**乙**\n\n> 丙 > 丁'));
  });

  it('is nothing that may be more', () => {
    const doubtful = [
      ...[
        '甲\n---',
        '甲\n===',
        '---\n甲\n---\n',
        '- 甲\n乙',
        '甲\n- 乙',
        '- 甲\n\n- 乙',
        '- 甲\n+ 乙',
        '# 甲 #',
        '  甲',
        '甲  \n乙',
      ],
      ...[
        '甲*乙*',
        '甲***乙***',
        '**甲****乙**',
        '**（甲）**',
        '** 甲**',
        '`甲`',
        '[甲]',
        '<甲>',
        '&amp;',
        '甲_乙',
        '~~甲~~',
        '| 甲',
        '甲 | 乙\n--- | ---\n丙 | 丁',
        '| 甲 |\n| --- |\n| 乙 | 丙 |',
        '| 甲 |\n| --- |\n乙',
        '| 甲 |\n甲',
        '甲\n| 甲 |\n| --- |',
        '# 甲|乙',
        'a@b.c',
      ],
      ...[
        'http://a',
        'www.a',
        '\uFEFF甲',
        '甲\0',
        '甲\t乙',
        '甲\r乙',
        '> 甲\n乙',
        '> 甲\n> 乙',
        '> - 甲',
        '>甲',
        '- [ ] 甲',
        '* 甲',
        '***',
        '\\甲',
        ':-\n甲',
      ],
    ];
    for (const text of doubtful) assert.ok(!isPlain(text), JSON.stringify(text));
    assert.ok(!mayBePlain('甲`'));
  });

  it('has the tree of remark, whatever lines stand together', () => {
    const random = new Random(5);
    let plain = 0;
    for (let count = 0; count < 8_000; count++) {
      const lineEnd = random.chance(0.2) ? '\r\n' : '\n';
      const lines = Array.from({ length: random.int(1, 6) }, () => random.pick(LINES));
      if (isPlain(lines.join(lineEnd) + (random.chance(0.5) ? lineEnd : ''))) plain++;
    }
    assert.ok(plain > 1_000, `${plain} of 8000`);
  }).timeout(60_000);

  it('has the tables of remark', () => {
    const random = new Random(7);
    let plain = 0;
    for (let count = 0; count < 8_000; count++) {
      const lines = Array.from({ length: random.int(0, 3) }, () => random.pick(ROWS));
      const start = random.chance(0.7) ? ['| 甲 | 乙 |', '| --- | --- |'] : [];
      const lineEnd = random.chance(0.2) ? '\r\n' : '\n';
      if (isPlain([...start, ...lines].join(lineEnd) + (random.chance(0.5) ? lineEnd : ''))) plain++;
    }
    assert.ok(plain > 1_000, `${plain} of 8000`);
  }).timeout(60_000);
});
