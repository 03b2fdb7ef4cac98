import type { Located } from '../../../facts/types.js';
import { FORM_AND_RATIO } from '../../support/money/basis.js';
import { ENTRY_NEEDS, entryGroups, sameForm } from '../../support/money/entries.js';
import type { Entry } from '../../support/money/entry.js';
import { moneyWords } from '../../support/money/words.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { differencesInGroups, type Comparison } from '../../support/same-key.js';

/** Half a percent. */
const ROUNDING = 0.005;

const OF_ONE_HOLDER: Comparison<Entry> = {
  key: ({ fact }) => `${fact.holder}|${fact.tranche}`,
  compatible: (a, b) => equal(a.fact, b.fact) || !sameForm(a.fact.form, b.fact.form),
};

export default differenceRule<Entry>({
  id: 'contribution-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'finance',
  title: { zh: '投入额前后不一致', en: 'Contribution differs' },
  basis: [FORM_AND_RATIO],
  // a number of a table stands without its unit, and its column is added up
  adopt: ({ earlier, later }) =>
    ![earlier, later].some(({ fact }) => fact.cell === true || fact.derived === true),
  needs: ENTRY_NEEDS,
  messages: {
    'zh-CN': {
      differs: '{holder}的投入额前后不一致：此处为{later}，另一处为{earlier}。应缴多少无法确定，请统一。',
      maybe:
        '{holder}的投入额可能前后不一致：此处为{later}，另一处为{earlier}。两处若指同一笔投入，请统一；若是两笔，请写明期次或者用途。',
      other: '另一个数额在此约定：{earlier}',
    },
    en: {
      differs:
        'The contribution of {holder} differs: {later} here, {earlier} elsewhere. What is owed cannot be determined: use one.',
      maybe:
        'The contribution of {holder} may differ: {later} here, {earlier} elsewhere. If both mean one payment, use one amount; if they are two, name instalment or purpose.',
      other: 'The other amount stands here: {earlier}',
    },
  },
  differences: (context) => differencesInGroups(entryGroups(context), OF_ONE_HOLDER),
  args: ({ earlier, later }) => ({
    holder: later.fact.holder,
    earlier: moneyWords(earlier.fact.fen),
    later: moneyWords(later.fact.fen),
  }),
  lower: ({ earlier, later }) =>
    aboutFunds(earlier) && aboutFunds(later) && !unsure(earlier.fact) && !unsure(later.fact)
      ? undefined
      : 'warning',
});

/** Chapters in which an amount is what a member owes the alliance, not what a task costs. */
function aboutFunds({ section, region }: Located<Entry>): boolean {
  return (
    region === 'annex' ||
    section === '' ||
    /^(?:main\.funds|main\.breach|main\.members|annexes)/.test(section)
  );
}

function unsure({ general, inferred, derived }: Entry): boolean {
  return general || inferred === true || derived === true;
}

/** What was worked out of shares may be rounded. */
function equal(a: Entry, b: Entry): boolean {
  const rounded = a.derived === true || b.derived === true;
  return a.fen === b.fen || (rounded && Math.abs(a.fen - b.fen) <= Math.max(a.fen, b.fen) * ROUNDING);
}
