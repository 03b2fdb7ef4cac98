import type { FixAction } from '../api.js';
import type { RuleContext } from '../rules/context.js';
import { renderFinding } from '../rules/render.js';
import type { Finding, Locale, Rule } from '../rules/types.js';
import type { Draft } from './draft.js';
import { ignoreEdits, ignoreTitle } from './ignore.js';
import { overlaps, type Span } from '../text/span.js';

/** Id of the offer to silence a finding. */
const IGNORE = 'ignore';

/**
 * Fixes of the findings that touch a span, with their edits, and last the offer to silence each of them. A fix that throws
 * or has no edits is not offered.
 */
export function fixActions(
  draft: Draft,
  rules: readonly Rule<RuleContext>[],
  context: (rule: Rule<RuleContext>) => RuleContext,
  findings: readonly Finding[],
  span: Span,
  locale: Locale,
): readonly FixAction[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const out: FixAction[] = [];
  const ignores: FixAction[] = [];
  const silenced = new Set<string>();
  for (const finding of findings) {
    if (!touches(finding.span, span)) continue;
    const rule = byId.get(finding.rule);
    if (!rule) continue;
    const rendered = renderFinding(rule, finding, locale);
    for (const offer of rendered.fixes) {
      const edits = attempt(rule, context(rule), finding, offer.id);
      if (edits.length > 0)
        out.push({ finding, fixId: offer.id, title: offer.title, safety: offer.safety, edits });
    }
    if (rule.category === 'product' || silenced.has(rule.id)) continue;
    silenced.add(rule.id);
    ignores.push({
      finding,
      fixId: IGNORE,
      title: ignoreTitle(finding, locale),
      safety: 'needs-review',
      edits: ignoreEdits(draft, finding, locale),
    });
  }
  return [...out, ...ignores];
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
