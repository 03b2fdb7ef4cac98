import { framed, times, word } from './frame.js';
import type { Growing } from './growing-lists.js';

const COURTS = ['甲方住所地人民法院', '福州市中级人民法院', '合同签订地人民法院', '海淀区人民法院'];
const BOARDS = ['福州仲裁委员会', '中国国际经济贸易仲裁委员会', '深圳国际仲裁院', '某某仲裁委员会'];

/** Many clauses on one subject, contradictory ones among them. */
export const CLAUSES: Growing = {
  'dispute clauses': (n) =>
    framed({
      general: times(n, (i) =>
        i % 2
          ? `因本协议引起的任何争议，提交${BOARDS[i % 4]!}仲裁，裁决是终局的。`
          : `因${i % 3 ? '本协议' : word(i)}引起的争议，向${COURTS[i % 4]!}起诉。`,
      ),
    }),
  'arbitration or litigation': (n) =>
    framed({
      general: times(
        n,
        (i) => `因本协议引起的争议，可以向${BOARDS[i % 4]!}申请仲裁，也可以向${COURTS[i % 3]!}起诉。`,
      ),
    }),
  'ways to resolve, governing law, languages': (n) =>
    framed({
      general: times(
        n,
        (i) =>
          `本协议适用${['中华人民共和国', '香港特别行政区', '新加坡', '英国'][i % 4]!}法律。本协议一式${i + 2}份，以${['中', '英', '日'][i % 3]!}文文本为准。本协议的变更须经${['各方一致', '过半数成员', '理事会'][i % 3]!}书面同意，自${['签字', '盖章', '备案'][i % 3]!}之日起生效。`,
      ),
    }),
  'options and notes': (n) =>
    framed({
      general: times(
        n,
        (i) =>
          `争议按下列第${i % 2 ? '__' : String((i % 4) + 1)}种方式解决：（1）提交${BOARDS[i % 4]!}仲裁；（2）向${COURTS[i % 4]!}起诉。（也可约定由${word(i)}调解）【备选${(i % 9) + 1}】☑仲裁 □诉讼`,
      ),
    }),
  amounts: (n) =>
    framed({
      funds: times(
        n,
        (i) => `甲方投入人民币${i + 1}万元（大写：人民币壹仟万元整），乙方投入${i}元，合计${2 * i}万元。`,
      ),
    }),
  'amounts in a table': (n) =>
    framed({
      funds: `| 成员 | 方式 | 金额（万元） | 比例 | 缴付期限 |\n| --- | --- | ---: | ---: | --- |\n${times(
        n,
        (i) => `| ${word(i)}公司 | 货币 | ${i + 1} | ${i % 100}% | 2027年3月${(i % 31) + 1}日 |`,
        '\n',
      )}\n| 合计 | | 12345 | 100% | |`,
    }),
  'amounts in many tables': (n) =>
    framed({
      funds: times(
        n,
        (i) =>
          `成员投入如下，总额${i}万元：\n\n| 成员 | 金额（万元） | 比例 |\n| --- | ---: | ---: |\n| 甲方 | ${i} | 50% |\n| 乙方 | ${i + 1} | 50% |\n| 合计 | ${i} | 100% |`,
      ),
    }),
  'shares, refunds, liabilities': (n) =>
    framed({
      funds: times(
        n,
        (i) =>
          `收益按甲方${i % 100}%、乙方${(i * 3) % 100}%的比例分配，风险由各方按${['投入比例', '平均', '约定'][i % 3]!}分担；逾期每日支付${i + 1}%的违约金，最高不超过${i}万元，投入的经费${i % 2 ? '不予' : '应当'}退还。`,
      ),
    }),
  'rights and licences': (n) =>
    framed({
      rights: times(
        n,
        (i) =>
          `项目知识产权归${['完成方', '甲方', '全体成员', '联盟'][i % 4]!}所有，许可${['须经各方一致同意', '可以自行决定', '有偿', '无偿'][i % 4]!}；现有知识产权归${['原权利人', '联盟'][i % 2]!}所有，保密期限为${i + 1}年，退出后${i % 2 ? '可以继续使用' : '不得使用'}。`,
      ),
    }),
  'long lists of rights': (n) =>
    framed({
      rights: times(
        n,
        (i) => `（${i + 1}）第${i + 1}类成果的专利申请权归${word(i)}与${word(i + 1)}共有，使用权归联盟成员。`,
      ),
    }),
  'cross references': (n) =>
    framed({
      articles: times(
        n,
        (i) =>
          `## 第${i + 20}条 ${word(i)}\n\n按照第${i + 21}条和本协议第${n + 40 - i}条第${(i % 3) + 1}款执行，详见第${i + 20}条、附件${i}。`,
      ),
    }),
  'references in a circle': (n) =>
    framed({
      articles: times(
        n,
        (i) =>
          `## 第${i + 20}条 ${word(i)}\n\n本条按照第${((i + 1) % n) + 20}条执行，以第${((i + n - 1) % n) + 20}条为准，与第${i + 20}条不一致的，以本条为准。`,
      ),
    }),
  'laws and articles of laws': (n) =>
    framed({
      general: times(
        n,
        (i) =>
          `依照《中华人民共和国合同法》第${i + 1}条、《中华人民共和国民法典》第${i + 500}条和《${word(i)}条例》第${i}条执行。`,
      ),
    }),
  'placeholders and notes': (n) =>
    framed({
      general: times(
        n,
        (i) =>
          `由××${word(i)}在____年__月__日前、【 】日内或者待定的时间完成（一般可以是${i}日），{{name}}负责。`,
      ),
    }),
  'durations and dates': (n) =>
    framed({
      general: times(
        n,
        (i) =>
          `本协议有效期${i + 1}年，自${2000 + (i % 90)}年${(i % 14) + 1}月${(i % 35) + 1}日起至2026年2月30日止，期满自动续期${i}年；项目于${2020 + (i % 40)}年13月前完成，各方应当在${i + 1}个工作日内付款，任何时候尽快答复。`,
      ),
    }),
  'numbers beyond sense': (n) =>
    framed({
      funds: times(
        n,
        (i) => `甲方投入人民币${'壹亿'.repeat((i % 30) + 1)}元（${'9'.repeat((i % 60) + 1)}万元）。`,
      ),
    }),
  'mixed scripts': (n) =>
    framed({
      general: times(
        n,
        (i) =>
          `Ａｌｌｉａｎｃｅ ${i} 經費由理事會審批，агентство 🙂‍👩 ｶﾀｶﾅ ١٢٣ 年，協議 the Parties shall 仲裁 or 訴訟，第${i}條。`,
      ),
    }),
  surrogates: (n) =>
    framed({
      general: times(n, (i) => `争议\ud83d由${word(i)}\udc00仲裁\ud800\ud800，第\udfff${i}条\u0000。`),
    }),
  'headings of every kind': (n) =>
    times(
      n,
      (i) =>
        `${'#'.repeat((i % 7) + 1)} 联盟协议书第${i}部分\n\n**${i}、经费**\n\n${'>'.repeat(i % 5)} 甲方：${word(i)}公司\n\n${' '.repeat(i % 9)}- [ ] 争议`,
    ),
};

/** One sentence that grows. */
export const SENTENCES: Growing = {
  'one sentence with commas': (n) => framed({ general: `各方${times(n, (i) => `同意${word(i)}`, '，')}。` }),
  'one sentence about disputes': (n) =>
    framed({
      general: `因本协议引起的任何争议${times(n, (i) => (i % 2 ? `由${BOARDS[i % 4]!}仲裁` : `向${COURTS[i % 4]!}起诉`), '，或者')}。`,
    }),
  'one sentence with 或': (n) =>
    framed({ general: `争议由${times(n, (i) => `${word(i)}仲裁委员会`, '或')}仲裁。` }),
  'one sentence about amounts': (n) =>
    framed({ funds: `甲方${times(n, (i) => `投入${i + 1}万元，占${i % 100}%`, '、')}，合计${n}万元。` }),
  'one sentence about thresholds': (n) =>
    framed({
      bodies: `理事会${times(n, (i) => `决定第${i}项须经全体理事${i + 3}分之二以上通过`, '，')}。`,
    }),
  'one sentence about rights': (n) =>
    framed({
      rights: `项目知识产权${times(n, (i) => `归${word(i)}所有并可以许可${word(i + 1)}使用`, '，但')}，除${word(1)}另有约定外。`,
    }),
  'one sentence of parties': (n) =>
    framed({
      goals: `${times(n, (i) => `${word(i)}新材料有限公司`, '、')}承担任务，甲方、乙方、丙方承担中试。`,
    }),
  'one sentence of dates': (n) =>
    framed({
      general: `有效期${times(n, (i) => `自2026年${(i % 12) + 1}月${(i % 31) + 1}日起${i}日内`, '、')}。`,
    }),
  'one sentence of references': (n) =>
    framed({ general: `按照${times(n, (i) => `第${i + 1}条第${(i % 4) + 1}款、附件${i}`, '和')}执行。` }),
  'one sentence of quotations': (n) =>
    framed({
      definitions: `${times(n, (i) => `“${word(i)}”指《${word(i + 1)}》（以下简称“${word(i + 2)}”）`, '，')}。`,
    }),
  'one sentence of brackets': (n) =>
    framed({ general: `各方${'（'.repeat(n)}同意${'）'.repeat(n)}，${'“'.repeat(n)}。` }),
  'one sentence of exceptions': (n) =>
    framed({
      general: `争议应当仲裁${times(n, (i) => `，但${word(i)}除外，除${word(i)}另有约定的外`, '')}。`,
    }),
  'one sentence of blanks': (n) =>
    framed({ general: `由${times(n, (i) => `××${word(i)}____年【】**${i}**……`, '')}解决。` }),
  'one sentence of options': (n) =>
    framed({
      general: `争议按${times(n, (i) => `下列第__种方式解决：（${(i % 6) + 1}）仲裁□（二选一）【备选一】`, '')}。`,
    }),
  'one sentence of digits': (n) =>
    framed({
      funds: `甲方投入${'壹亿'.repeat(n)}元，乙方投入${'9'.repeat(n)}万元，丙方投入${'1,'.repeat(n)}元。`,
    }),
  'one sentence of comments': (n) =>
    framed({ general: `争议${times(n, (i) => `<!-- 协议检查-忽略 vague-time 理由：${i} -->仲裁`, '')}。` }),
  'one sentence of surrogates': (n) => framed({ general: `争议${'\ud83d仲裁\udc00'.repeat(n)}。` }),
  'one line of short sentences': (n) =>
    framed({ general: times(n, (i) => `争议由${word(i)}仲裁。理事会由${i}人组成。`, '') }),
};
