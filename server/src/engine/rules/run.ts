import { isModelText } from './basis.js';
import type { RuleContext } from './context.js';
import { Kept } from './kept.js';
import type { Finding, RawFinding, Rule, Severity } from './types.js';

/** What stands behind a context: objects that change exactly when what a rule reads changes. */
export interface RuleState {
  readonly context: (rule: Rule<RuleContext>) => RuleContext;
  /** The token of `tree`, `text`, `profile` or of a fact type. */
  readonly token: (need: string) => unknown;
}

/** What the rule found before, when that still holds. */
export function stillValid(rule: Rule<RuleContext>, state: RuleState, kept: Kept | undefined): boolean {
  if (!kept) return false;
  const { needs } = rule;
  for (let i = 0; i < needs.length; i++) if (state.token(needs[i]!) !== kept.tokens[i]) return false;
  return true;
}

/** Runs one rule. One that throws gives no findings and a fault. */
export function runRule(rule: Rule<RuleContext>, state: RuleState): Kept {
  const tokens = rule.needs.map((need) => state.token(need));
  try {
    return new Kept(tokens, rule.check(state.context(rule)), undefined);
  } catch (error) {
    return new Kept(tokens, [], error instanceof Error ? error.message : String(error));
  }
}

/** A finding on the current text. `levels` are the settings' severities; `undefined` when the finding is switched off. */
export function resolve(
  rule: Rule<RuleContext>,
  raw: RawFinding,
  context: RuleContext,
  levels: Readonly<Record<string, Severity | 'off'>>,
): Finding | undefined {
  const level = levels[rule.id];
  if (level === 'off') return undefined;
  return {
    rule: rule.id,
    severity: level ?? raw.severity ?? rule.severity,
    span: context.spanOf(raw.place),
    section: raw.section,
    subject: raw.subject,
    message: raw.message,
    basis: raw.basis ?? basisFor(rule, context),
    related: (raw.related ?? []).map(({ place, message }) => ({ span: context.spanOf(place), message })),
    fixes: raw.fixes ?? [],
    raw,
  };
}

/** The model text of the agreement is no source for another kind of document. */
function basisFor({ basis }: Rule<RuleContext>, { standard }: RuleContext): Finding['basis'] {
  return standard.rules.includes('alliance') ? basis : basis.filter((source) => !isModelText(source));
}

/** Order of findings in a report: place, then rule, then subject. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compareText(a.rule, b.rule) ||
    compareText(a.subject ?? '', b.subject ?? '')
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
