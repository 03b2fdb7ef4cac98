import { groupBy } from '../../../text/group.js';
import { defineRule } from '../../define.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { KNOWN, knownNames } from '../../support/known-names.js';
import { TERMS_RULE } from '../../support/reference/basis.js';
import { COMMON, countUses } from '../../support/reference/terms.js';
import { placeOf } from '../../support/same-key.js';

export default defineRule({
  id: 'term-undefined',
  category: 'reference',
  severity: 'information',
  depth: 'thorough',
  set: 'document',
  title: { zh: '词语没有定义', en: 'Undefined term' },
  basis: [TERMS_RULE],
  options: [KNOWN],
  needs: [...GATE_NEEDS, 'quotedTerm', 'definedTerm', 'text', 'outside'],
  messages: {
    'zh-CN': { undefined: '“{term}”在条款中加引号使用，但没有定义。各方对它的理解可能不同。' },
    en: {
      undefined:
        '“{term}” stands in quotes in several clauses and is defined nowhere. The parties may understand it differently.',
    },
  },
  check(context) {
    const defined = new Set([
      ...context.facts('definedTerm').map(({ fact }) => fact.term),
      ...knownNames(context.options),
      ...context.outside.names.map(({ name }) => name),
    ]);
    const quoted = operativeFacts(context, 'quotedTerm').filter(
      ({ fact }) => !defined.has(fact.term) && !COMMON.test(fact.term),
    );
    const byTerm = groupBy(quoted, ({ fact }) => fact.term);
    if (byTerm.size === 0) return [];
    const uses = countUses(context, [...byTerm.keys()]);
    return [...byTerm]
      .filter(([term]) => (uses.get(term) ?? 0) >= 2)
      .map(([term, [first]]) => ({
        place: placeOf(first!),
        section: first!.section,
        subject: term,
        message: { id: 'undefined', args: { term } },
      }));
  },
});
