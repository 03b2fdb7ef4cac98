import { report } from '../draft.js';

/** Chapters of the agreement below, by the words that insert a clause there. */
export type Chapter =
  | '缔约方'
  | '鉴于'
  | '名称'
  | '任务'
  | '组织'
  | '成员'
  | '经费'
  | '项目'
  | '知识产权'
  | '解散'
  | '违约'
  | '一般'
  | '其他'
  | '签署';

const ORDER: readonly Chapter[] = [
  '缔约方',
  '鉴于',
  '名称',
  '任务',
  '组织',
  '成员',
  '经费',
  '项目',
  '知识产权',
  '解散',
  '违约',
  '一般',
  '其他',
  '签署',
];

/** A clause in words of its own: added behind a chapter, or (`instead`) in place of what stands there. */
export interface Wording {
  readonly chapter: Chapter;
  readonly text: string;
  readonly instead?: true;
}

/** An agreement of four parties with some clauses added; lines of `text` are parted by a blank line. */
function withClauses(...clauses: readonly Wording[]): string {
  const chapters = AGREEMENT.split(/^(?=## )/m);
  for (const { chapter, text, instead } of clauses) {
    const at = ORDER.indexOf(chapter) + 1;
    const body = text.replaceAll('\n', '\n\n');
    const before = instead ? chapters[at]!.split('\n')[0]! : chapters[at]!.trimEnd();
    chapters[at] = `${before}\n\n${body}\n\n`;
  }
  return chapters.join('');
}

let plain: readonly string[] | undefined;

/** Rules that speak because of the clauses added. */
export function newlyFound(...clauses: readonly Wording[]): readonly string[] {
  plain ??= report(withClauses());
  const known = new Set(plain);
  return report(withClauses(...clauses))
    .filter((line) => !known.has(line))
    .map((line) => line.split(' ')[0]!);
}

const AGREEMENT = `# 闽光锂电正极材料产业技术创新战略联盟协议书

## 一、缔约方

甲方：福建闽光新材料有限公司，住所地：福州市五四路1号，法定代表人：林一。

乙方：海西大学，住所地：福州市学府路2号，法定代表人：陈二。

丙方：福建材料研究院，住所地：福州市学府路3号，法定代表人：黄三。

丁方：福建榕城电池股份有限公司，住所地：福州市工业路4号，法定代表人：郑四。

## 二、鉴于

鉴于各方均具有独立法人资格，签订本协议旨在成立联盟并规范联盟运作。

## 三、联盟名称、组织原则和组建宗旨

联盟名称为闽光锂电正极材料产业技术创新战略联盟（以下简称“联盟”），遵循平等自愿、风险共担的组织原则，以突破正极材料关键技术为组建宗旨。

## 四、技术创新目标、任务和任务分工

近期目标是2027年前完成中试，远期目标是2031年前形成成套技术。主要任务是联合攻关和标准研制。甲方承担中试，乙方承担基础研究，丙方承担检测，丁方承担应用；将来开展的项目由参与方另行签订协议。

## 五、组织机构及职责

甲方为联盟对外承担责任的主体，在理事会授权范围内代表联盟签署文件。

理事会为决策机构，由九名理事组成。理事会批准预算、立项、验收，决定除名和解散。

理事会会议须有三分之二以上理事出席方可举行。一般事项经全体理事过半数同意通过，除名、解散须经全体理事三分之二以上同意。

秘书处为执行机构，设在甲方，配备专职人员两名。专家委员会为咨询机构。

## 六、联盟成员

成员应当具备独立法人资格等基本条件。成员享有表决和优先受让成果的权利，承担投入和保密的义务。新成员经理事会同意后签订加入协议，视同与全体成员建立契约关系。成员退出应当提前三个月书面通知秘书处；严重违约的，经理事会决议除名。

## 七、经费管理

经费来源于成员投入，各方各投入五十万元。经费用于公用办公和项目研发。经费由理事会委托甲方设立独立账目管理，专款专用，接受理事会监督和审计。

## 八、项目管理

项目由成员申请，承担单位按项目协议实施。

## 九、收益分配和知识产权

成员加入联盟前的知识产权仍归其享有。项目知识产权归完成方所有，许可和转让收益按实际投入比例分配。联盟收益按项目协议约定的比例分配。秘书处负责知识产权的管理和保护。

## 十、解散和清算

有效期届满或者理事会决议解散的，联盟解散，由理事会组成清算组清理债权债务。

## 十一、违约责任

违约方应当继续履行并赔偿损失。

## 十二、一般条款

因不可抗力不能履行本协议的，依法免除责任。

因本协议引起的任何争议由各方协商解决；协商不成的，向福州市鼓楼区人民法院起诉。

本协议适用中华人民共和国法律。

本协议经各方法定代表人签署并加盖公章后生效，一式六份，各方各执一份，秘书处存两份。对本协议的变更须经各方一致书面同意。通知按首部住所地送达。

## 十三、其他事项

联盟徽标由秘书处保管。

## 签署页

甲方：福建闽光新材料有限公司（公章）　法定代表人（签字）：＿＿＿＿

乙方：海西大学（公章）　法定代表人（签字）：＿＿＿＿

丙方：福建材料研究院（公章）　法定代表人（签字）：＿＿＿＿

丁方：福建榕城电池股份有限公司（公章）　法定代表人（签字）：＿＿＿＿

签署日期：2026年3月1日
`;
