import assert from 'node:assert/strict';
import { requiredWords } from '../../../server/src/engine/text/required-words.js';

/** What the groups of an expression say: words of a group by `|`, groups by ` & `. */
function said(expression: RegExp): string {
  return requiredWords(expression)
    .map((group) => group.join('|'))
    .join(' & ');
}

describe('words that an expression cannot do without', () => {
  const cases: readonly (readonly [RegExp, string])[] = [
    [/除名/, '除名'],
    [/除名|开除/, '除名|开除'],
    [/除名|[^,]?/, ''],
    [/(?:由|经)理事会/, '理事会 & 由|经'],
    [/(?:协议|合同)?生效/, '生效'],
    [/本(?:协议|合同)*/, '本'],
    [/甲方{1,3}/, '甲方'],
    [/甲方{0,3}/, '甲'],
    [/甲乙?丙/, '甲 & 丙'],
    [/^甲+丙/, '甲 & 丙'],
    [/[甲乙]方/, '方 & 甲|乙'],
    [/[^甲乙]方/, '方'],
    [/[一-丈]成/, '成 & 一|丁|丂|七|丄|丅|丆|万|丈'],
    [/[一-三]成/, '成'],
    [/[A-C]方/, '方 & A|B|C'],
    [/\d\.\d/, '.'],
    [/第[^,。;]{0,8}条/, '第 & 条'],
    [/不得(?=退出)/, '不得'],
    [/(?<!未)缴纳/, '缴纳'],
    [/(?<a>批准|决定)(?<b>权)/, '批准|决定 & 权'],
    [/\(即\)/, '(即)'],
    [/[\]+]项/, '项 & ]|+'],
    [/\u7532方/, '甲方'],
    [/[\u4e00-\u9fff]方/, '方'],
    [/PCT|专利/, 'PCT|专利'],
    [/PCT|专利/i, ''],
    [/^$/, ''],
    [/(?:)|退出/, ''],
    [/\p{Script=Han}方/u, '方'],
    [/(甲)\1方/, '甲 & 方'],
    [/a{3}b/, 'a & b'],
  ];
  for (const [expression, words] of cases)
    it(`${String(expression)} → ${words || 'none'}`, () => {
      assert.equal(said(expression), words);
    });

  it('leaves out what stands in most lines anyway', () => {
    assert.equal(said(/[〇零一二三四五六七八九十]{1,3}年/), '年');
    assert.equal(said(/\d+/), '');
  });
});
