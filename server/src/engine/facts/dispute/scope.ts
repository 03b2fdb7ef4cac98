import { allMatches } from '../../text/all-matches.js';
/** What a dispute clause speaks about. */
export interface Scope {
  /** `all`, or a subject word of the table below. */
  readonly subject: string;
  /** True when the words say so; false when nothing is said. */
  readonly stated: boolean;
  /** True when they name the alliance agreement. */
  readonly alliance: boolean;
}

export const ALL: Scope = { subject: 'all', stated: false, alliance: false };
const ALLIANCE = /联盟(?:合作)?协议(?:书)?/;

/** 因本协议提起的诉讼, 涉及本协议的案件 are disputes too. */
const DISPUTE = /争议|纠纷|分歧|争端|的(?:诉讼|案件)/g;
/** The agreement as a whole. */
const WHOLE = /本(?:协议|合同|章程|联盟协议|契约)|任何|一切|所有|全部|履行|执行|合同|协议|合作/;
const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  ['其他', /(?:其他|其余|以外的?|之外的?)$/],
  [
    '其他合同',
    /(?:买卖|供货|采购|租赁|借款|承揽|运输|加工|劳务|工程|销售|保险)(?:合同|协议)(?:的|引起的|产生的|发生的)?$/,
  ],
  ['劳动', /劳动|人事|聘用|用工/],
  ['专利效力', /专利权?的?(?:效力|有效性|无效)/],
  ['知识产权', /知识产权|专利|商标|著作权|技术秘密|成果归属|权属/],
  ['技术', /技术(?:评价|评判|鉴定|问题|标准)|验收/],
  ['第三人', /第三人|第三方|他人|侵权/],
  ['行政', /行政/],
  ['决议', /决议/],
  ['违约', /违约/],
  ['经费', /经费|资金|出资|费用|会费/],
  ['成员', /退出|除名|加入/],
  ['项目', /项目/],
];
/** So close before 争议 that it says which dispute, even where 本协议 stands further off. */
const NEAR = 8;

const INCLUDED = /(?:包括|包含|含|尤其是|特别是)[^,。;]{0,12}$/;

/** The scope that a piece of a sentence states, `undefined` when it names no dispute. `text` is normalised. */
export function scopeIn(text: string): Scope | undefined {
  let found: Scope | undefined;
  for (const match of allMatches(DISPUTE, text)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    // 一切争议,包括违约争议 is no clause on breach
    if (INCLUDED.test(before)) continue;
    const scope = scopeOf(before);
    if (!found || scope.stated) found = scope;
  }
  return found;
}

function scopeOf(before: string): Scope {
  const near = subjectOf(before.slice(-NEAR));
  const alliance = ALLIANCE.test(before);
  if (near) return { subject: near, stated: true, alliance };
  if (/本(?:协议|合同|章程|联盟协议|契约)/.test(before)) return { subject: 'all', stated: true, alliance };
  const far = subjectOf(before);
  if (far) return { subject: far, stated: true, alliance };
  return { subject: 'all', stated: WHOLE.test(before), alliance };
}

function subjectOf(text: string): string | undefined {
  return SUBJECTS.find(([, pattern]) => pattern.test(text))?.[0];
}
