import { factorOf, type Plan } from './plan.js';
import type { Clause } from '../../../server/src/engine/standard/clause-types.js';

/** A fictional member of the alliance. */
export interface Party {
  readonly label: string;
  readonly name: string;
  readonly code: string;
  readonly domicile: string;
  readonly head: string;
  readonly post: string;
}

const PARTIES: readonly Party[] = [
  ['甲方', '武夷竹材科技股份有限公司', '91350782MA31A0001X', '武夷省武夷市竹海路1号', '萧竹', '董事长'],
  ['乙方', '武夷林业大学', '12350000488000002Y', '武夷省武夷市林学路88号', '沈山', '校长'],
  ['丙方', '武夷省林产化工研究所', '12350000488000003T', '武夷省武夷市松节路6号', '陶然', '所长'],
  ['丁方', '武夷复合装备有限公司', '91350782MA31A0004K', '武夷省武夷市工业路18号', '陆石', '总经理'],
  ['戊方', '武夷省竹产品检验中心', '12350000488000005N', '武夷省武夷市检测路3号', '周砚', '主任'],
].map(([label, name, code, domicile, head, post]) => ({ label, name, code, domicile, head, post }) as Party);

const NUMERALS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export const ALLIANCE = '武夷省竹基复合材料产业技术创新战略联盟';

/** The members of a plan. */
export function partiesOf(plan: Plan): readonly Party[] {
  return PARTIES.slice(0, Number(plan.parties));
}

/** Shares of the members in per cent; they add up to 100. */
export function sharesOf(plan: Plan): readonly number[] {
  return plan.parties === '3' ? [40, 30, 30] : [30, 25, 20, 15, 10];
}

/** Members as a list of labels with what each gets: 甲方40%、乙方30%、丙方30%. */
function shareList(plan: Plan): string {
  return partiesOf(plan)
    .map(({ label }, at) => `${label}${sharesOf(plan)[at]}%`)
    .join('、');
}

/** What a reader would fill in where the default of a tab stop is no more than a blank, by clause and number. */
function filled(plan: Plan): Readonly<Record<string, readonly (string | undefined)[]>> {
  const count = Number(plan.parties);
  const perMember = count === 3 ? 3 : 1;
  return {
    'title/title': ['武夷省竹基复合', '材料'],
    'preamble.recitals/recitals': ['武夷省竹基复合材料'],
    'main.name-purpose/name-purpose': [ALLIANCE, undefined, undefined, '武夷省竹产业协会', undefined],
    'main.goals-tasks/goals': [
      '2028',
      '竹缠绕管材中试线年产能达到5000吨',
      '2032',
      '形成三项国家标准提案并建成示范生产线',
      '竹基复合材料成型技术联合研究',
      '竹缠绕管材技术标准研制',
    ],
    'main.organisation.decision-body/council': [
      NUMERALS[count * perMember],
      NUMERALS[perMember],
      '一',
      undefined,
      undefined,
    ],
    'main.organisation.executive-body/secretariat': ['甲方', '武夷省武夷市竹海路1号'],
    // shares that the project agreement decides are not stated here, as the caution says
    'main.benefits-ip.benefit-sharing/benefit': [
      undefined,
      undefined,
      plan['main.benefits-ip.benefit-sharing/benefit#2'] === '项目协议约定比例' ? '' : `：${shareList(plan)}`,
    ],
    'main.benefits-ip.licensing/licence': [undefined, undefined, undefined, '竹基复合材料的制造和应用'],
    'main.benefits-ip.protection/ip-protection': ['份额最大的共有人'],
    'main.general.dispute-resolution/litigation': [undefined, '武夷省武夷市竹海区'],
    'main.general.effect-amendment/effect': [NUMERALS[count + 3], '武夷省科学技术厅'],
  };
}

/** The text of each tab stop of a clause under a plan: the option chosen, what is filled in, or the default. */
export function valuesOf(clause: Clause, plan: Plan): ReadonlyMap<number, string> {
  const sample = filled(plan)[clause.id] ?? [];
  const values = new Map<number, string>();
  for (const part of clause.body) {
    if (part.kind === 'text') continue;
    const chosen = part.kind === 'choice' ? plan[factorOf(clause, part)] : part.text;
    const value = sample[part.ordinal - 1] ?? chosen ?? '';
    if (value !== '') values.set(part.ordinal, value);
  }
  return values;
}
