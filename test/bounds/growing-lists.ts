import { framed, times, word } from './frame.js';

/** A draft that grows: text by the number of repeated pieces. */
export type Growing = Readonly<Record<string, (n: number) => string>>;

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const party = (i: number): string => (i < STEMS.length ? `${STEMS[i]!}方` : `第${i + 1}方`);
const company = (i: number): string => `${word(i)}新材料有限公司`;
const MATTERS = ['修改章程', '成员除名', '联盟解散', '年度预算', '项目立项'];
const BODIES = ['理事会', '秘书处', '专家委员会', '监事会', '成员大会'];

/** Many parties, bodies, members: everything that is named. */
export const LISTS: Growing = {
  'parties and signatures': (n) =>
    framed({
      parties: times(
        n,
        (i) => `${party(i)}：${company(i)}，住所地：福州市五四路${i + 1}号，法定代表人：林${word(i)}。`,
      ),
      signatures: times(n, (i) => `${party(i)}：${company(i)}（公章）　法定代表人（签字）：＿＿＿＿`),
    }),
  'parties of one name': (n) =>
    framed({
      parties: times(n, (i) => `甲方：${company(i % 2)}，住所地：福州市五四路${i}号，法定代表人：林一。`),
      signatures: times(n, (i) => `甲方：${company(i % 3)}（公章）　法定代表人（签字）：＿＿＿＿`),
    }),
  'parties in tables': (n) =>
    framed({
      parties: `| 序号 | 单位名称 | 住所地 | 法定代表人 |\n| --- | --- | --- | --- |\n${times(
        n,
        (i) => `| ${i + 1} | ${company(i)} | 福州市五四路${i + 1}号 | 林${word(i)} |`,
        '\n',
      )}`,
      signatures: `| 单位（公章） | 法定代表人（签字） |\n| --- | --- |\n${times(
        n,
        (i) => `| ${company(i + 1)} | |`,
        '\n',
      )}`,
    }),
  'parties in a list': (n) =>
    framed({
      parties: times(
        n,
        (i) =>
          `${i + 1}. ${company(i)}（住所地：福州市五四路${i}号，法定代表人：林一，以下简称“${word(i)}”）`,
        '\n',
      ),
      goals: times(n, (i) => `${word(i)}承担第${i}项任务，${company(i + 3)}承担中试。`),
    }),
  'aliases of one party': (n) =>
    framed({
      definitions: times(n, (i) => `福建闽光新材料有限公司（以下简称“${word(i)}”）负责第${i}项工作。`),
      goals: times(n, (i) => `${word(i)}承担中试，${word(i + 1)}公司承担测试。`),
    }),
  'names of the alliance': (n) =>
    framed({
      definitions: times(
        n,
        (i) => `${word(i)}锂电正极材料产业技术创新战略联盟（以下简称“${word(i)}联盟”）。`,
      ),
    }),
  bodies: (n) =>
    framed({
      bodies: times(
        n,
        (i) =>
          `${BODIES[i % 5]!}由${(i % 7) + 3}名成员组成，任期${(i % 4) + 2}年，设主任一名，由甲方推荐，每年召开${(i % 3) + 1}次会议，须有${(i % 3) + 1}分之一以上成员出席。`,
      ),
    }),
  'bodies of other names': (n) =>
    framed({
      bodies: times(
        n,
        (i) => `${word(i)}委员会为决策机构，由${(i % 7) + 3}名委员组成，任期三年，负责批准第${i}类项目。`,
      ),
    }),
  'thresholds of one matter': (n) =>
    framed({
      bodies: times(n, (i) => `成员除名须经全体理事${i + 3}分之${i + 2}以上通过。`),
    }),
  'thresholds of many matters': (n) =>
    framed({
      bodies: times(
        n,
        (i) =>
          `${MATTERS[i % 5]!}须经${BODIES[i % 5]!}全体成员${['过半数', '三分之二以上', '一致'][i % 3]!}通过。`,
      ),
    }),
  'terms of office and directors': (n) =>
    framed({
      bodies: times(n, (i) => `理事会由${i + 2}名理事组成，每届任期${i + 1}年，理事长由${party(i)}委派。`),
    }),
  'members joining and leaving': (n) =>
    framed({
      members: times(
        n,
        (i) =>
          `成员退出应当提前${i + 1}日书面通知秘书处，退出后${i + 2}日内结清款项；新成员经${BODIES[i % 5]!}同意后签订加入协议；成员除名由${BODIES[(i + 1) % 5]!}决定。`,
      ),
    }),
  annexes: (n) =>
    framed({
      general: times(n, (i) => `按照《${word(i)}管理办法》（附件${i + 1}）执行，附件${i + 2}另行制定。`),
      annexes: times(n, (i) => `## 附件${i + 1}：${word(i)}管理办法\n\n第一条 本办法适用于联盟。`),
    }),
  'annexes of one number': (n) =>
    framed({
      general: times(n, (i) => `见附件一《${word(i)}办法》。`),
      annexes: times(n, (i) => `## 附件一：${word(i)}办法\n\n内容。`),
    }),
  'definitions and uses': (n) =>
    framed({
      definitions: times(n, (i) => `“${word(i)}成果”是指第${i}类联盟项目产生的成果。`),
      rights: times(
        n,
        (i) => `“${word(i)}成果”归完成方所有，${word(i)}成果的转让须经“${word(i + 1)}成果”的完成方同意。`,
      ),
    }),
  'definitions of one term': (n) =>
    framed({
      definitions: times(n, (i) => `“联盟项目”是指${word(i)}产生的项目；本协议所称联盟项目，指${word(i)}。`),
    }),
  'suppression comments': (n) =>
    framed({
      general: times(
        n,
        (i) =>
          `<!-- 协议检查-忽略 ${['vague-time', 'dispute-mechanism-conflict', 'placeholder-left'][i % 3]!} 理由：${word(i)} -->\n\n争议由××${word(i)}解决，${i % 2 ? '提交福州仲裁委员会仲裁' : '向人民法院起诉'}。`,
      ),
    }),
  'suppressed regions': (n) =>
    framed({
      general: times(
        n,
        (i) =>
          `<!-- 协议检查-忽略开始 placeholder-left 理由：${word(i)} -->\n\n由××${word(i)}解决。${i % 5 ? '' : '\n\n<!-- 协议检查-忽略结束 -->'}`,
      ),
    }),
  'articles on one matter': (n) =>
    framed({
      articles: times(
        n,
        (i) => `## 第${i + 20}条 经费管理\n\n经费由理事会委托甲方管理，专款专用，用于${word(i)}。`,
      ),
    }),
  'articles of no known matter': (n) =>
    framed({ articles: times(n, (i) => `## 第${i + 20}条 ${word(i)}\n\n${word(i)}由各方商定。`) }),
  'numbers that repeat and jump': (n) =>
    framed({
      articles: times(
        n,
        (i) =>
          `## ${['一、', '第五条 ', '（三）', '9.9 '][i % 4]!}${word(i)}\n\n${(i * 7) % 5}. ${word(i)}。\n\n1.${i} 条款。`,
      ),
    }),
};
