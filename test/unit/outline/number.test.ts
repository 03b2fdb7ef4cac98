import assert from 'node:assert/strict';
import { matchNumber } from '../../../server/src/engine/outline/number.js';
import { normaliseLine } from '../../../server/src/engine/text/line-text.js';

const read = (raw: string): string => {
  const match = matchNumber(normaliseLine(raw), false);
  return match ? `${match.number.style} ${match.number.values.join('.')} «${match.number.raw}»` : 'none';
};

/** As drafts write them, with what a reader takes them for. */
const CASES: readonly (readonly [string, string])[] = [
  ['第一章 总则', 'chapter 1 «第一章»'],
  ['第 十 二 章　组织机构', 'chapter 12 «第 十 二 章»'],
  ['第二部分　条款', 'part 2 «第二部分»'],
  ['第一条　联盟名称', 'article 1 «第一条»'],
  ['第十五条联盟成员的组成和加入联盟由下列单位', 'article 15 «第十五条»'],
  ['第5条 保密', 'article 5 «第5条»'],
  ['第５条　保密', 'article 5 «第５条»'],
  ['第一百零三条 附则', 'article 103 «第一百零三条»'],
  ['第一條　總則', 'article 1 «第一條»'],
  ['第七条、违约', 'article 7 «第七条»'],
  ['第一条（名称）联盟名称为', 'article 1 «第一条»'],
  ['**第一条** 联盟的名称', 'article 1 «第一条»'],
  ['**第一条：**甲方', 'article 1 «第一条»'],
  ['### 第九条 除名', 'article 9 «第九条»'],
  ['一、缔约各方', 'han 1 «一、»'],
  ['十一、其他', 'han 11 «十一、»'],
  ['（一）具有独立法人资格', 'han-paren 1 «（一）»'],
  ['(三)、按期投入', 'han-paren 3 «(三)、»'],
  ['1. 联盟名称', 'arabic 1 «1.»'],
  ['1．联盟名称', 'arabic 1 «1．»'],
  ['１、联盟名称', 'arabic 1 «１、»'],
  ['1.平等自愿', 'arabic 1 «1.»'],
  ['1）按期投入', 'arabic-close 1 «1）»'],
  ['（1）按期投入', 'arabic-paren 1 «（1）»'],
  ['3.2 理事会', 'decimal 3.2 «3.2»'],
  ['1.1各方', 'decimal 1.1 «1.1»'],
  ['1.2.1　研发阶段', 'decimal 1.2.1 «1.2.1»'],
  ['> ② 监督', 'circled 2 «②»'],
  ['3. 2028年前完成中试', 'arabic 3 «3.»'],
  ['7.2项目由理事会立项', 'decimal 7.2 «7.2»'],
  ['7.2 年度计划', 'decimal 7.2 «7.2»'],
];

/** Look-alikes that begin a sentence, not a clause. */
const NONE: readonly string[] = [
  '第三条所述的成员',
  '第八条第二款规定的期限',
  '第七条、第八条约定的义务',
  '第一款规定的成员',
  '2026年10月1日',
  '1.5万元的会费',
  '3.5%的比例',
  '（2）万元',
  '一致同意后生效',
  '三方签字后生效',
  '12名理事',
  '（含通讯方式）',
];

describe('outline/number', () => {
  for (const [raw, expected] of CASES) it(`reads ${raw}`, () => assert.equal(read(raw), expected));
  for (const raw of NONE) it(`takes ${raw} for text`, () => assert.equal(read(raw), 'none'));

  it('points at the number as written', () => {
    const line = normaliseLine('　　**第 二 条**　名称');
    const { number } = matchNumber(line, false)!;
    assert.equal(line.raw.slice(number.from, number.to), '第 二 条');
  });
});
