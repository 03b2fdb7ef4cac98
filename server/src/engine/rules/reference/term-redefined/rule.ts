import type { DefinedTermFact } from '../../../facts/reference/types.js';
import type { Located } from '../../../facts/types.js';
import { compareLines } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { TERMS_RULE } from '../../support/reference/basis.js';
import { compareMeanings, otherThing } from '../../support/reference/meanings.js';
import { ownTerms } from '../../support/reference/terms.js';
import { placeOf } from '../../support/same-key.js';
import type { RawFinding } from '../../types.js';

export default defineRule({
  id: 'term-redefined',
  category: 'reference',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '同一词语定义了两次', en: 'One term defined twice' },
  basis: [TERMS_RULE],
  needs: ['outline', 'definedTerm'],
  messages: {
    'zh-CN': {
      may: '“{term}”前面另有定义，范围可能不同。按哪一个理解将有争议，请只保留一处，或者另用一个词。',
      differs: '“{term}”定义了两次，内容不同。用到这个词语的条款各指什么将有争议。',
      same: '“{term}”重复定义，内容相同，保留一处即可。',
      other: '另一处定义在此',
    },
    en: {
      may: '“{term}” is defined before, possibly with another extent. Keep one definition, or use another word.',
      differs:
        '“{term}” is defined twice with different meanings. What the clauses that use it mean will be in dispute.',
      same: '“{term}” is defined twice in the same words; one is enough.',
      other: 'The other definition',
    },
  },
  check(context) {
    const first = new Map<string, Located<DefinedTermFact>>();
    const own = termsIn(context).flatMap((found) => {
      const { term, form } = found.fact;
      const earlier = first.get(term);
      if (!earlier) {
        // what is said beside defines nothing by itself
        if (form !== 'aside') first.set(term, found);
        return [];
      }
      const answer = compareMeanings(earlier.fact, found.fact);
      return answer ? [finding(earlier, found, answer)] : [];
    });
    const annexed = annexTerms(context).flatMap((found) => {
      const earlier = first.get(found.fact.term);
      const other = earlier && otherThing(earlier.fact, found.fact);
      return other ? [finding(earlier, found, 'may')] : [];
    });
    return [...own, ...annexed];
  },
});

function finding(
  earlier: Located<DefinedTermFact>,
  found: Located<DefinedTermFact>,
  answer: 'differs' | 'may' | 'same',
): RawFinding {
  const { term } = found.fact;
  return {
    place: placeOf(found),
    section: found.section,
    subject: term,
    message: { id: answer, args: { term } },
    related: [{ place: placeOf(earlier), message: { id: 'other', args: { term } } }],
    ...(answer === 'same' ? { severity: 'hint' as const, depth: 'thorough' as const } : {}),
    ...(answer === 'may' ? { severity: 'warning' as const } : {}),
  };
}

/** Annexed rules (办法, 细则, 章程) speak of the same alliance; an annexed form is another contract. */
const RULES = /办法|细则|规则|规定|制度|章程/;

/** What annexed rules define. */
function annexTerms(context: RuleContext): readonly Located<DefinedTermFact>[] {
  const terms = context
    .facts('definedTerm')
    .filter(({ fact, region }) => region === 'annex' && fact.form === 'meaning');
  if (terms.length === 0) return terms;
  const heads = context.outline.nodes.filter(
    ({ region, parent, heading }) => region === 'annex' && heading && parent?.region !== 'annex',
  );
  let at = 0;
  return terms.filter(({ ref }) => {
    while (at < heads.length && compareLines(heads[at]!.ref, ref) <= 0) at++;
    return RULES.test(heads[at - 1]?.title ?? '');
  });
}

/** The terms of the agreement, and 联盟 where it is made the short name of something. */
function termsIn(context: RuleContext): readonly Located<DefinedTermFact>[] {
  const alliance = context
    .facts('definedTerm')
    .filter(({ fact, region }) => region === 'body' && fact.form === 'short' && fact.term === '联盟');
  return alliance.length < 2 ? ownTerms(context) : [...ownTerms(context), ...alliance];
}
