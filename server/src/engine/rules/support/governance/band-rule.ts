import type { BandFact } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { RawFinding, Rule, RuleMeta } from '../../types.js';
import { placeOf } from '../same-key.js';
import { BAND_NEEDS, bandGaps, bandPairs, holdsBoundary, type BandPair } from './bands.js';
import { COUNTING } from './basis.js';

/** A rule on the boundary of two bands: `both` when it lies in both of them, else in none. */
export function bandRule(
  spec: Pick<RuleMeta, 'id' | 'title' | 'messages'> & { readonly both: boolean },
): Rule<RuleContext> {
  const { both, ...meta } = spec;
  const fits = (band: Located<BandFact>): boolean => holdsBoundary(band) === both;
  return defineRule({
    ...meta,
    category: 'consistency',
    severity: 'warning',
    depth: 'essential',
    set: 'document',
    basis: [COUNTING],
    needs: BAND_NEEDS,
    check: (context) => [
      ...bandPairs(context)
        .filter(({ earlier, later }) => fits(earlier) && fits(later))
        .map((pair) => finding(pair, 'boundary')),
      ...(spec.messages.en['between'] === undefined
        ? []
        : bandGaps(context).map((pair) => finding(pair, 'between'))),
    ],
    fix(context, { span }) {
      const words = context.source(span.start, span.end);
      const newText = both ? excluding(words) : including(words);
      return newText === words ? [] : [{ span, newText }];
    },
  });
}

function finding({ earlier, later }: BandPair, message: string): RawFinding {
  const args = {
    amount: amountWords(later.fact),
    from: amountWords(earlier.fact),
    a: earlier.fact.body,
    b: later.fact.body,
  };
  return {
    place: placeOf(later),
    section: later.section,
    subject: args.amount,
    message: { id: message, args },
    related: [{ place: placeOf(earlier), message: { id: 'other', args } }],
    fixes: message === 'boundary' ? [{ id: 'limit', safety: 'needs-review' }] : [],
  };
}

/** 五十万元以下 → 不满五十万元; 五十万元以上 → 超过五十万元 */
function excluding(words: string): string {
  const found = /^(.*?)(以下|以内|以上)$/s.exec(words);
  if (!found)
    return words.replace(/^(?:不超过|不高于|至多)/, '不满').replace(/^(?:不少于|不低于|至少|达到)/, '超过');
  return `${found[2] === '以上' ? '超过' : '不满'}${found[1]}`;
}

/** 不满五十万元 → 五十万元以下; 超过五十万元 → 五十万元以上 */
function including(words: string): string {
  const found = /^(不满|不足|低于|少于|超过|高于|多于|大于)(.*)$/s.exec(words);
  if (!found) return words;
  return `${found[2]}${/^(?:不|低|少)/.test(found[1]!) ? '以下' : '以上'}`;
}

function amountWords({ value, unit }: BandFact): string {
  if (unit !== '元') return `${value}${unit}`;
  return value % 1e4 === 0 ? `${value / 1e4}万元` : `${value}元`;
}
