import type { ContributionFact, ShareFact } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import { BENEFIT_RULES, FORM_AND_RATIO } from '../../support/money/basis.js';
import { allLabels, coverLabels, sharesOf } from '../../support/money/facts.js';
import { contributionsIn, LIST_NEEDS, sharesIn } from '../../support/money/lists.js';
import { tablesIn, TABLE_NEEDS, type MoneyTable } from '../../support/money/tables.js';
import { percentWords } from '../../support/money/words.js';
import { formatNumeral } from '../../../text/numerals.js';
import { perGroup } from '../../support/by-group.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { lineKey } from '../../../text/place.js';
import { defineRule } from '../../define.js';
import type { Place, RawFinding } from '../../types.js';
import { allMatches } from '../../../text/all-matches.js';

const WHOLE = 1e5;
/** A tenth of a percent is rounding. */
const ROUNDING = 100;
/** A list by roles that comes so near to the whole means the whole. */
const MOST = 7e4;
/** Words that present the list as that of all. */
const OF_ALL = /如下|分别|各方|全体|[:：]/;

export default defineRule({
  id: 'share-sum',
  category: 'consistency',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '比例合计不等于100%', en: 'Shares do not total 100%' },
  basis: [FORM_AND_RATIO, BENEFIT_RULES],
  needs: [...new Set([...GATE_NEEDS, ...TABLE_NEEDS, ...LIST_NEEDS, 'moneyLabels'])],
  messages: {
    'zh-CN': {
      over: '比例合计为{sum}%，超过100%。各方不可能都按所写比例享有或者承担，请调整。',
      under: '比例合计为{sum}%，不足100%，余下的{rest}%没有约定归属。请调整比例，或者写明余下部分的归属。',
      adjust: '末项改为{last}%，使合计为100%',
    },
    en: {
      over: 'The shares total {sum}%, more than the whole. Not everybody can have or bear what is written: adjust them.',
      under:
        'The shares total {sum}%; nothing says who gets or bears the other {rest}%. Adjust them or say so.',
      adjust: 'Make the last share {last}% for a total of 100%',
    },
  },
  check(context) {
    const labels = allLabels(context);
    return [
      ...context.factGroups.flatMap((group) => inSentences(group, labels)),
      ...context.factGroups.flatMap((group) => besideAmounts(group, labels)),
      ...context.factGroups.flatMap((group) => inTables(group)),
    ];
  },
  fix(context, finding) {
    const last = finding.raw.message.args?.['last'];
    const { start, end } = finding.span;
    const words = context.source(start, end);
    // the last share is the last percentage in the marked list
    const found = [
      ...allMatches(
        /[0-9０-９.．]{1,8}(?=[%％])|百分之[〇零一二两三四五六七八九十点百]{1,8}|[一二三四五六七八九]成[一二三四五六七八九半]?|半成/g,
        words,
      ),
    ].at(-1);
    if (!found || typeof last !== 'string' || last === '') return [];
    const at = start + found.index;
    // five tenths and a half have no short form of their own
    const newText = /^百|成/.test(found[0]) ? `百分之${inHan(last)}` : last;
    return [{ span: { start: at, end: at + found[0].length }, newText }];
  },
});

/** 12.5 as 十二点五. */
function inHan(decimal: string): string {
  const [whole = '0', part = ''] = decimal.split('.');
  const digits = [...part].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
  const head = whole === '0' ? '零' : formatNumeral(Number(whole));
  return digits === '' ? head : `${head}点${digits}`;
}

const inSentences = perGroup((group, labels: string) =>
  sharesIn(group).flatMap((found) => inSentence(labels, found)),
);

function inSentence(allOf: string, found: Located<ShareFact>): readonly RawFinding[] {
  const { fact, section } = found;
  // a group takes its part as a whole, unless each of its members does
  if (fact.mode !== 'list' || fact.parts.some(({ holder }) => holder.each && holder.count === undefined))
    return [];
  const sum = fact.parts.reduce((all, { value, holder }) => all + value * (holder.count ?? 1), 0);
  if (Math.abs(sum - WHOLE) <= ROUNDING) return [];
  if (sum < WHOLE) {
    const names = fact.parts.flatMap(({ holder }) => holder.names);
    const labels = names.every((name) => /^[甲乙丙丁戊己庚辛壬癸A-H]方$/.test(name));
    const all = OF_ALL.test(fact.words) || (fact.objects.length > 0 && sum >= MOST);
    if (fact.residual || !(fact.complete || (labels ? coverLabels(allOf, names) : all))) return [];
  }
  const last = fact.parts.at(-1)!;
  return [finding(placeOf(found), section, sum, last.holder.count === 1 ? last.value : undefined)];
}

const besideAmounts = perGroup((group, labels: string): readonly RawFinding[] => {
  const lists = sharesIn(group).filter(({ fact }) => fact.mode === 'list');
  const listed = new Set(lists.map(({ ref }) => lineKey(ref)));
  return contributionsIn(group).flatMap((found) =>
    besideAmount(found, listed.has(lineKey(found.ref)), labels),
  );
});

/** 甲方出资400万元，占50%；乙方…: shares beside the amounts of a list. `listed`: the line lists shares as such, too. */
function besideAmount(
  found: Located<ContributionFact>,
  listed: boolean,
  labels: string,
): readonly RawFinding[] {
  const { fact, section } = found;
  const sum = sharesOf(fact);
  if (sum === undefined || listed || Math.abs(sum - WHOLE) <= ROUNDING) return [];
  const names = fact.parts.flatMap(({ holder }) => holder.names);
  if (sum < WHOLE && (fact.residual || !coverLabels(labels, names))) return [];
  return [finding(placeOf(found), section, sum, fact.parts.at(-1)!.share)];
}

const inTables = perGroup((group) => tablesIn(group).flatMap(inTable));

function inTable({ rows, total, fullShares, members, divides }: MoneyTable): readonly RawFinding[] {
  if (!fullShares || !(members || divides)) return [];
  const sum = rows.reduce((all, { share }) => all + share!.value, 0);
  if (Math.abs(sum - WHOLE) <= ROUNDING) return [];
  const at = total?.share ?? rows.at(-1)!.share!;
  // where a total stands, no single row is to blame
  return [finding(at.place, rows[0]!.section, sum, total?.share ? undefined : rows.at(-1)!.share!.value)];
}

function finding(place: Place, section: string, sum: number, last: number | undefined): RawFinding {
  const over = sum > WHOLE;
  const mended = last === undefined ? -1 : last - (sum - WHOLE);
  const args = {
    sum: percentWords(sum),
    rest: percentWords(WHOLE - sum),
    last: mended > 0 ? percentWords(mended) : '',
  };
  return {
    place,
    section,
    subject: 'share',
    message: { id: over ? 'over' : 'under', args },
    ...(over ? {} : { severity: 'warning' as const }),
    fixes: mended > 0 ? [{ id: 'adjust', args, safety: 'needs-review' }] : [],
  };
}
