import type { CopiesFact } from '../../../facts/time/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { PARTY_NEEDS, partiesOf } from '../../support/party/parties.js';
import { placeOf } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';
import { MODEL_EFFECT } from '../../support/time/basis.js';
import type { RawFinding } from '../../types.js';
import { isWithin } from '../../support/near-lines.js';

type Copies = Located<CopiesFact>;

export default defineRule({
  id: 'copies-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'contract',
  title: { zh: '协议份数不符', en: 'Number of copies does not add up' },
  basis: [MODEL_EFFECT],
  needs: ['tree', ...GATE_NEEDS, ...PARTY_NEEDS, 'copies'],
  messages: {
    'zh-CN': {
      few: '份数不够：约定共{total}份，而{parties}方每方{each}份，至少需要{needed}份。',
      fewWithOthers:
        '份数不够：约定共{total}份，而{parties}方每方{each}份，另有{others}份存放他处，至少需要{needed}份。',
      fewNamed: '份数不够：约定共{total}份，而逐一列明的持有份数合计{needed}份。',
      totals: '协议份数前后不一致：此处共{total}份，另一处共{earlier}份。',
      other: '另一个份数在此约定：{earlier}份',
    },
    en: {
      few: 'Too few copies: {total} in all, but {parties} parties with {each} each need at least {needed}.',
      fewWithOthers:
        'Too few copies: {total} in all, but {parties} parties with {each} each and {others} kept elsewhere need at least {needed}.',
      fewNamed: 'Too few copies: {total} in all, but the holders named need {needed}.',
      totals: 'The number of copies is {total} here and {earlier} elsewhere.',
      other: 'The other number is set here: {earlier}',
    },
  },
  check: (context) => [...sums(context), ...totals(context)],
});

/** Copies against those who keep them; a list that goes on (发起单位, 等) still tells how many are needed at least. */
function sums(context: RuleContext): readonly RawFinding[] {
  const { list } = partiesOf(context);
  if (list.length < 2) return [];
  let last: Copies | undefined;
  return agreementFacts(context, 'copies').flatMap((found) => {
    const { each, named, others, kind } = found.fact;
    const { total } =
      found.fact.total === undefined && last && goesOn(context, last, found) ? last.fact : found.fact;
    if (found.fact.total !== undefined && kind !== 'duplicate') last = found;
    if (kind === 'duplicate' || total === undefined) return [];
    if (named + others > total && named > 0)
      return [finding(found, 'fewNamed', { total, needed: named + others })];
    if (each === undefined) return [];
    const needed = list.length * each + others;
    if (needed <= total) return [];
    const id = others > 0 ? 'fewWithOthers' : 'few';
    return [finding(found, id, { total, parties: list.length, each, others, needed })];
  });
}

/** Lines behind the total that may tell who keeps the copies without naming the agreement. */
const NEAR = 2;

/** True when a sentence tells who keeps the copies that an earlier one only counts. */
function goesOn(context: RuleContext, total: Copies, found: Copies): boolean {
  if (total.fact.each !== undefined || total.fact.named > 0) return false;
  if (found.fact.stated) return true;
  return isWithin(context, total.ref, found.ref, NEAR);
}

function totals(context: RuleContext): readonly RawFinding[] {
  const first = new Map<string, Copies>();
  const signed = context.facts('copies').filter(({ region }) => region === 'signature');
  return [...agreementFacts(context, 'copies'), ...signed].flatMap((found) => {
    if (found.fact.total === undefined) return [];
    const earlier = first.get(found.fact.kind);
    if (!earlier) {
      first.set(found.fact.kind, found);
      return [];
    }
    if (earlier.fact.total === found.fact.total) return [];
    const args = { total: found.fact.total, earlier: earlier.fact.total! };
    return [
      {
        ...finding(found, 'totals', args),
        related: [{ place: placeOf(earlier), message: { id: 'other', args } }],
      },
    ];
  });
}

function finding(found: Copies, id: string, args: Readonly<Record<string, number>>): RawFinding {
  return {
    place: placeOf(found),
    section: found.section,
    subject: id === 'totals' ? 'totals' : 'few',
    message: { id, args },
  };
}
