import type { ThresholdFact } from '../../../facts/governance/types.js';
import type { Bound, Ratio } from '../../../text/quantity.js';
import { formatNumeral } from '../../../text/numerals.js';
import type { MessageArgs } from '../../types.js';

const MATTER_EN: Readonly<Record<string, string>> = {
  general: 'resolutions in general',
  除名: 'expulsion',
  加入: 'admission',
  解散: 'dissolution',
  预算: 'the budget',
  项目预算: 'project budgets',
  决算: 'the accounts',
  立项: 'project approval',
  验收: 'acceptance of projects',
  选举理事长: 'election of the chair',
  聘任秘书长: 'appointment of the secretary-general',
  重大事项: 'major matters',
  修改办法: 'changes of the rules',
  修改协议: 'changes of the agreement',
  修改章程: 'changes of the charter',
};

/** A matter in both languages, as message arguments. */
export function matterArgs(matter: string): MessageArgs {
  return { matter: matter === 'general' ? '一般决议' : matter, matter_en: MATTER_EN[matter] ?? matter };
}

/** A ratio as drafts write it: 三分之二, 66.7%, 半数. */
export function ratioWords({ num, den, tolerance }: Ratio): string {
  if (tolerance > 0) return `${num}/${den}`.replace(/\/100$/, '%').replace(/\/1000$/, '‰');
  if (num === 1 && den === 2) return '半数';
  return Number.isInteger(num) ? `${formatNumeral(den)}分之${formatNumeral(num)}` : `${num}/${den}`;
}

function bounded(words: string, bound: Bound): string {
  if (words === '半数' && bound === 'more-than') return '过半数';
  if (bound === 'at-least') return `${words}以上`;
  return bound === 'more-than' ? `超过${words}` : words;
}

/** A majority or quorum in short: 全体三分之二以上, 出席者过半数, 7名以上, 一致. Legible in both languages. */
export function thresholdWords({ base, ratio, count, unanimous, bound }: ThresholdFact): string {
  if (unanimous) return '一致同意';
  const of = base === 'all' ? '全体' : base === 'present' ? '出席者' : '';
  return ratio ? of + bounded(ratioWords(ratio), bound) : bounded(`${count ?? ''}名`, bound);
}
