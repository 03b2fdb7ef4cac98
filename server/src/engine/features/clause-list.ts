import type { ClauseSummary } from '../api.js';
import { clauseFitter } from '../rules/support/clause/fitted.js';
import { lookup } from '../standard/tree.js';
import { plainText } from './clause-text.js';
import type { Draft } from './draft.js';

/** The clauses of the library that belong to the draft's standard, in its order. */
export function clauseSummaries(draft: Draft): readonly ClauseSummary[] {
  const tree = lookup(draft.standard);
  const fit = clauseFitter(draft);
  return draft.clauses
    .flatMap((clause) => {
      const node = tree.get(clause.section);
      return node ? [{ clause, node }] : [];
    })
    .sort((a, b) => a.node.order - b.node.order)
    .map(({ clause, node }) => ({
      id: clause.id,
      section: clause.section,
      sectionTitle: tree.chapter(node).title,
      title: clause.title,
      prefixes: clause.prefixes,
      caution: clause.caution,
      preview: plainText(fit(clause)),
      present: draft.alignment.matches.has(clause.section),
      own: clause.own === true,
    }));
}
