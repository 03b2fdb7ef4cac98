import type { RuleContext } from './context.js';
import type { Finding, RawFinding, ReviewDepth, Rule, Severity } from './types.js';

/** Findings of one rule with the state they rest on; valid as long as every token is the same object. */
interface Kept {
  readonly tokens: readonly unknown[];
  readonly findings: readonly RawFinding[];
  readonly fault: string | undefined;
}

/** Keeps the findings of rules over the versions of one draft. */
export type RuleCache = Map<string, Kept>;

/** What stands behind a context: objects that change exactly when what a rule reads changes. */
export interface RuleState {
  readonly context: (rule: Rule<RuleContext>) => RuleContext;
  /** The token of `tree` or of a fact type. */
  readonly token: (need: string) => unknown;
}

/** Runs one rule, or gives back what it found before. A rule that throws gives no findings and a fault. */
export function runRule(rule: Rule<RuleContext>, state: RuleState, cache: RuleCache): Kept {
  const tokens = rule.needs.map((need) => state.token(need));
  const kept = cache.get(rule.id);
  if (kept && kept.tokens.length === tokens.length && kept.tokens.every((token, i) => token === tokens[i]))
    return kept;
  const fresh = check(rule, state, tokens);
  cache.set(rule.id, fresh);
  return fresh;
}

function check(rule: Rule<RuleContext>, state: RuleState, tokens: readonly unknown[]): Kept {
  try {
    return { tokens, findings: rule.check(state.context(rule)), fault: undefined };
  } catch (error) {
    return { tokens, findings: [], fault: error instanceof Error ? error.message : String(error) };
  }
}

const DEPTHS: readonly ReviewDepth[] = ['essential', 'standard', 'thorough'];

/** True when something that speaks from `depth` on is said in a review of the wanted depth. */
export function speaks(depth: ReviewDepth, wanted: ReviewDepth): boolean {
  return DEPTHS.indexOf(depth) <= DEPTHS.indexOf(wanted);
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
    basis: raw.basis ?? rule.basis,
    related: (raw.related ?? []).map(({ place, message }) => ({ span: context.spanOf(place), message })),
    fixes: raw.fixes ?? [],
    raw,
  };
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
