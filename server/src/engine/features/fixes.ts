import type { FixAction } from '../api.js';
import type { RuleContext } from '../rules/context.js';
import { renderFinding } from '../rules/render.js';
import type { Finding, Locale, Rule } from '../rules/types.js';
import { overlaps, type Span } from '../text/span.js';

/** Fixes of the findings that touch a span, with their edits. A fix that throws or has no edits is not offered. */
export function fixActions(
  rules: readonly Rule<RuleContext>[],
  context: (rule: Rule<RuleContext>) => RuleContext,
  findings: readonly Finding[],
  span: Span,
  locale: Locale,
): readonly FixAction[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const out: FixAction[] = [];
  for (const finding of findings) {
    if (finding.fixes.length === 0 || !touches(finding.span, span)) continue;
    const rule = byId.get(finding.rule);
    if (!rule?.fix) continue;
    const rendered = renderFinding(rule, finding, locale);
    for (const offer of rendered.fixes) {
      const edits = attempt(rule, context(rule), finding, offer.id);
      if (edits.length > 0)
        out.push({ finding, fixId: offer.id, title: offer.title, safety: offer.safety, edits });
    }
  }
  return out;
}

function attempt(
  rule: Rule<RuleContext>,
  context: RuleContext,
  finding: Finding,
  fixId: string,
): FixAction['edits'] {
  try {
    return rule.fix?.(context, finding, fixId) ?? [];
  } catch {
    return [];
  }
}

function touches(a: Span, b: Span): boolean {
  return overlaps(a, b) || (a.start <= b.end && b.start <= a.end);
}
