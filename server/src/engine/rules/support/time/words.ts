import type { Day, EffectFact, TermFact } from '../../../facts/time/types.js';

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  sign: ['签署', 'signature'],
  seal: ['盖章', 'seal'],
  approval: ['批准', 'approval'],
  filing: ['备案', 'filing'],
  adoption: ['会议通过', 'adoption by vote'],
  meeting: ['会议召开', 'the first meeting'],
  payment: ['款项到账', 'payment'],
  unveiling: ['揭牌', 'the unveiling'],
  notary: ['公证', 'notarisation'],
  publication: ['公布', 'publication'],
};

/** Conditions of effect in words, in both languages. */
export function conditionWords({ conditions, connector }: EffectFact): {
  readonly zh: string;
  readonly en: string;
} {
  const words = conditions.map((condition): readonly [string, string] => {
    const date = condition.startsWith('date:') ? condition.slice(5).split('-') : undefined;
    if (date) return [`${date[0]}年${date[1]}月${date[2]}日`, date.join('-')];
    return WORDS[condition] ?? [condition, condition];
  });
  const [zh, en] = connector === 'or' ? ['或者', ' or '] : ['、', ', '];
  return { zh: words.map(([one]) => one).join(zh), en: words.map(([, one]) => one).join(en) };
}

/** A day as lawyers write it. */
export function dayWords({ year, month, day }: Day): string {
  return `${year}年${month}月${day}日`;
}

/** A term in words, in both languages. */
export function termWords({
  months,
  start,
  end,
  open,
  coarse,
}: Pick<TermFact, 'months' | 'start' | 'end' | 'open' | 'coarse'>): {
  readonly zh: string;
  readonly en: string;
} {
  if (open) return { zh: '长期', en: 'no end' };
  if (months !== undefined) {
    return months % 12 === 0
      ? { zh: `${months / 12}年`, en: `${months / 12} years` }
      : { zh: `${months}个月`, en: `${months} months` };
  }
  if (coarse && start && end) {
    return { zh: `${start.year}年至${end.year}年`, en: `${start.year} to ${end.year}` };
  }
  const zh = `${start ? dayWords(start) : ''}至${end ? dayWords(end) : ''}`;
  return { zh, en: `${start ? dayWords(start) : ''} to ${end ? dayWords(end) : ''}` };
}
