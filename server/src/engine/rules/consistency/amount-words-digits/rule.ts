import type { FactGroup } from '../../../facts/fact-group.js';
import type { AmountFact } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import { normaliseLine } from '../../../text/line-text.js';
import { amountsIn, formatLike } from '../../../text/money.js';
import { compareLines, type LineRef, type Place } from '../../../text/place.js';
import { INTERPRETATION } from '../../support/money/basis.js';
import { providedIn } from '../../support/money/facts.js';
import { perGroup } from '../../support/by-group.js';
import { moneyWords } from '../../support/money/words.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { Finding, RawFinding, TextEdit } from '../../types.js';

export default defineRule({
  id: 'amount-words-digits',
  category: 'consistency',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '大小写金额不一致', en: 'Words and figures of an amount differ' },
  basis: [INTERPRETATION],
  needs: ['tree', ...GATE_NEEDS, 'amount', 'moneyRow'],
  messages: {
    'zh-CN': {
      differs:
        '同一金额的两种写法不一致：{a}与{b}不等。合同没有“一律以大写为准”的规则，应付多少将按文义、目的和习惯解释，容易发生争议。',
      other: '另一种写法在此：{a}',
      'keep-first': '以前一写法为准，后一写法改为{a}',
      'keep-second': '以后一写法为准，前一写法改为{b}',
    },
    en: {
      differs:
        'One amount is written in two ways that differ: {a} and {b}. For contracts there is no rule that words prevail; what is owed would be a matter of interpretation.',
      other: 'The other form stands here: {a}',
      'keep-first': 'Keep the first form and write {a} in the second',
      'keep-second': 'Keep the second form and write {b} in the first',
    },
  },
  check: (context) => context.factGroups.flatMap((group) => pairsIn(group).filter(differ).map(findingOf)),
  fix(context, finding, fixId) {
    const first = finding.related[0]?.span;
    if (!first) return [];
    return fixId === 'keep-first'
      ? rewrite(context, finding.span, first)
      : rewrite(context, first, finding.span);
  },
});

/** One amount in two forms. */
interface Pair {
  /** False for a bare number in a cell, whose unit stands elsewhere: nothing to write anew. */
  readonly mendable: boolean;
  readonly section: string;
  readonly first: Place & { readonly fen: number };
  readonly second: Place & { readonly fen: number };
}

const pairsIn = perGroup((group): readonly Pair[] => [...inLines(group), ...inRows(group)]);

/** Side by side, or on two lines of one form (金额（小写）： and 金额（大写）：). */
function inLines(group: FactGroup): readonly Pair[] {
  const out: Pair[] = [];
  let before: Located<AmountFact> | undefined;
  for (const found of providedIn(group, 'amount')) {
    const { fact, ref, section } = found;
    const own = { ...placeOf(found), fen: fact.fen };
    if (fact.again) out.push({ mendable: true, section, first: own, second: { ...ref, ...fact.again } });
    else if (before && isOther(group, before, found))
      out.push({ mendable: true, section, first: { ...placeOf(before), fen: before.fact.fen }, second: own });
    before = fact.again ? undefined : found;
  }
  return out;
}

function isOther(group: FactGroup, a: Located<AmountFact>, b: Located<AmountFact>): boolean {
  if (a.fact.field === undefined || a.fact.field !== b.fact.field || a.fact.capital === b.fact.capital)
    return false;
  const next = group.next(a.ref);
  return next !== undefined && compareLines(next, b.ref) === 0;
}

/** A table with a column for each form. */
function inRows(group: FactGroup): readonly Pair[] {
  const out: Pair[] = [];
  let columns: { readonly small: number; readonly capital: number; readonly head: string } | undefined;
  let last: LineRef | undefined;
  for (const { fact, ref, section } of providedIn(group, 'moneyRow')) {
    const { cells } = fact;
    const column = (word: string): number => cells.findIndex(({ text }) => text.includes(word));
    const [small, capital] = [column('小写'), column('大写')];
    if (small >= 0 && capital >= 0 && small !== capital)
      columns = { small, capital, head: cells[small]!.text };
    else if (columns && last?.chunk === ref.chunk && ref.line - last.line <= 2) {
      const a = cells[columns.small];
      const b = cells[columns.capital];
      const first = a && fenOf(a.text, columns.head);
      const [second] = b ? amountsIn(b.text) : [];
      if (first !== undefined && second?.capital)
        out.push({
          mendable: /[元￥¥]/.test(a!.text),
          section,
          first: { ...ref, from: a!.from, to: a!.to, fen: first },
          second: { ...ref, from: b!.from, to: b!.to, fen: second.fen },
        });
    } else columns = undefined;
    last = ref;
  }
  return out;
}

/** A cell with its unit, or with that of its head. */
function fenOf(words: string, head: string): number | undefined {
  const unit = /[万亿]?元/.exec(head)?.[0] ?? '元';
  return amountsIn(/[元￥¥]/.test(words) ? words : `${words}${unit}`)[0]?.fen;
}

function differ({ first, second }: Pair): boolean {
  return first.fen !== second.fen;
}

function findingOf({ section, first, second, mendable }: Pair): RawFinding {
  const args = { a: moneyWords(first.fen), b: moneyWords(second.fen) };
  const bare = ({ chunk, line, from, to }: Place): Place => ({ chunk, line, from, to });
  return {
    place: bare(second),
    section,
    subject: null,
    message: { id: 'differs', args },
    related: [{ place: bare(first), message: { id: 'other', args } }],
    fixes: mendable
      ? [
          { id: 'keep-first', args, safety: 'needs-review' },
          { id: 'keep-second', args, safety: 'needs-review' },
        ]
      : [],
  };
}

/** The amount at `target` becomes that at `source`, in its own form. */
function rewrite(
  context: RuleContext,
  target: Finding['span'],
  source: Finding['span'],
): readonly TextEdit[] {
  const words = (span: Finding['span']): string => normaliseLine(context.source(span.start, span.end)).text;
  const fen = amountsIn(words(source))[0]?.fen;
  const newText = fen === undefined ? '' : formatLike(words(target), fen);
  return newText === '' ? [] : [{ span: target, newText }];
}
