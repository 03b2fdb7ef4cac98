import type { Engine } from './api.js';
import { AgreementSnapshot, type Shared } from './agreement.js';
import { newDocument } from './features/new-document.js';
import { AMOUNT_ENDS } from './features/completion/amounts.js';
import { PHRASE_ENDS } from './features/completion/phrases.js';
import { loadClauses } from './generated/clauses.js';
import { documents } from './generated/documents.js';
import { standards } from './generated/standards.js';
import { MarkdownDocument } from './markdown/document.js';
import { rules } from './rules/registry.js';
import { renderFinding } from './rules/render.js';
import { ruleSelector } from './rules/select.js';
import type { RuleContext } from './rules/context.js';
import type { Rule } from './rules/types.js';
import { entryOf } from './standard/entry.js';
import { byTitle } from './standard-choice.js';
import type { Standard } from './standard/types.js';

export type * from './api.js';
export type * from './features/navigation/types.js';
export type * from './features/restructure/types.js';
export type * from './features/typography/types.js';
export { DEFAULT_FORMAT, REWRITES } from './features/typography/types.js';
export { OPERATIONS } from './features/restructure/types.js';
export type { Basis, Bilingual, Severity, Standard } from './standard/types.js';
export type {
  Finding,
  FixSafety,
  Locale,
  Message,
  RenderedFinding,
  ReviewDepth,
  RuleMeta,
  RuleOptions,
} from './rules/types.js';
export type { Span, TextEdit } from './text/span.js';
export type { Rule } from './rules/types.js';
export type { Clause } from './standard/clause-types.js';
export { MAX_CLAUSE_LENGTH } from './standard/clause-bounds.js';
export type { RuleContext } from './rules/context.js';
export { CLAUSE_LETTERS } from './generated/clause-letters.js';
export { applyEdits } from './text/span.js';
export { detectAgreement } from './detect.js';
export type { Annex, GroupFile, Grouping } from './features/group/grouping.js';
export type * from './features/group/types.js';
export { groupFiles, MOST_ANNEXES } from './features/group/grouping.js';
export { fileName, folderOf, isAnnexFolder, relativePath, resolvePath } from './features/group/paths.js';
export { annexNumberOf } from './facts/reference/annex-names.js';
export { draftGroup, groupFileOf, GroupKnowledge, type GroupMember, linkEdits } from './groups.js';
export { ALONE, type Outside } from './rules/outside.js';
export { citedArticle } from './standard/citation.js';

/** Characters behind which there may be something to offer. */
export const COMPLETION_ENDS: readonly string[] = [...PHRASE_ENDS, ...AMOUNT_ENDS];

/** Longest draft that is checked, in UTF-16 units; hosts refuse longer ones with one clear message. */
export const MAX_DOCUMENT_LENGTH = 4_000_000;

/** Replacements for tests and for hosts with their own standards. */
export interface EngineParts {
  readonly standards?: readonly Standard[];
  readonly rules?: readonly Rule<RuleContext>[];
}

/**
 * The engine with its built-in standards, clauses and rules. Pure: text in, plain data out. No call throws on any text.
 *
 * @example
 * createEngine().open('# 某某产业技术创新战略联盟协议书\n\n……').findings()
 */
export function createEngine(parts: EngineParts = {}): Engine {
  const known = parts.standards?.map(entryOf) ?? standards;
  const fallback = known.find((entry) => entry.fallback) ?? known[0]!;
  const active = parts.rules ?? rules;
  const shared: Shared = {
    standards: known,
    fallback,
    rules: active,
    rulesFor: ruleSelector(active),
    clauses: loadClauses,
  };
  const byId = new Map(active.map((rule) => [rule.id, rule]));
  return {
    standards: known.map(({ id, title, version }) => ({ id, title, version })),
    rules: active,
    open: (text, settings = {}) =>
      new AgreementSnapshot(shared, MarkdownDocument.parse(text), settings, undefined, undefined, undefined),
    standardFor: (text, own = []) => byTitle(shared, text, own).id,
    documents: () => documents().map(({ id, title, options }) => ({ id, title, options })),
    newDocument(id, choices = {}) {
      const kind = documents().find((candidate) => candidate.id === id);
      return kind && newDocument(kind, choices, loadClauses()).snippet;
    },
    library: () => ({
      clauses: loadClauses(),
      sections: known.flatMap((entry) => entry.load().nodes.map(({ id }) => id)),
    }),
    render: (finding, locale) => renderFinding(byId.get(finding.rule), finding, locale),
  };
}
