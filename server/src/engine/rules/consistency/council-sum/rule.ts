import { formatNumeral } from '../../../text/numerals.js';
import { DECISION_BODY } from '../../support/governance/basis.js';
import { bodyFactsOf } from '../../support/governance/bodies.js';
import { BODY_NEEDS } from '../../support/governance/compare-bodies.js';
import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'council-sum',
  category: 'consistency',
  severity: 'error',
  depth: 'essential',
  set: 'governance',
  title: { zh: '组成人数合计不符', en: 'Council numbers do not add up' },
  basis: [DECISION_BODY],
  needs: BODY_NEEDS,
  messages: {
    'zh-CN': {
      sum: '组成人数合计{sum}名，与总数{total}名不符。总数是计算出席和表决比例的基础，请核对。',
      total: '总数改为{sum}名',
    },
    en: {
      sum: 'The parts add up to {sum}, the total is {total}. Quorum and majorities are counted from the total: check both.',
      total: 'Make the total {sum}',
    },
  },
  check: (context) =>
    bodyFactsOf(context, 'parts')
      .filter(({ fact }) => fact.sum > fact.total || (fact.exhaustive && fact.sum !== fact.total))
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: found.fact.body,
        message: { id: 'sum', args: { sum: found.fact.sum, total: found.fact.total } },
        fixes: [{ id: 'total', args: { sum: found.fact.sum }, safety: 'needs-review' as const }],
      })),
  fix(context, { span, raw }) {
    const words = context.source(span.start, span.end);
    const number = /[0-9０-９〇零一二两三四五六七八九十百廿兩]+/.exec(words);
    const sum = Number(raw.message.args?.sum);
    if (!number || !Number.isInteger(sum)) return [];
    const start = span.start + number.index;
    return [{ span: { start, end: start + number[0].length }, newText: numberLike(number[0], sum) }];
  },
});

/** The number in the digits that stand there: Arabic, full-width or Chinese. */
function numberLike(model: string, value: number): string {
  if (/[0-9]/.test(model)) return String(value);
  if (!/[０-９]/.test(model)) return formatNumeral(value);
  return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
