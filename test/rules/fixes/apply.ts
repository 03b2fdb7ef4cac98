import assert from 'node:assert/strict';
import { applyEdits, type Finding } from '../../../server/src/engine/index.js';
import { open, wordsOf } from '../draft.js';

/** Titles of the fixes that the first finding of a rule offers, in Chinese. */
export function offered(text: string, rule: string): readonly string[] {
  return actions(text, rule)
    .filter(({ fixId }) => fixId !== 'ignore')
    .map(({ title }) => title);
}

function actions(text: string, rule: string) {
  const draft = open(text);
  const finding = draft.findings().find((candidate) => candidate.rule === rule);
  assert.ok(finding, `${rule} does not fire`);
  return draft
    .fixes(finding.span, 'zh-CN')
    .filter(
      (action) =>
        action.finding.rule === rule &&
        action.finding.span.start === finding.span.start &&
        action.finding.subject === finding.subject,
    );
}

/**
 * The text after one fix of the first finding of a rule. The finding has to be gone then, and nothing may be an error
 * that was none before.
 */
export function fixed(text: string, rule: string, fixId: string): string {
  const action = actions(text, rule).find((candidate) => candidate.fixId === fixId);
  assert.ok(
    action,
    `${rule} offers no ${fixId}: ${actions(text, rule)
      .map((a) => a.fixId)
      .join(', ')}`,
  );
  const after = applyEdits(text, action.edits);
  const [before, now] = [open(text).findings(), open(after).findings()];
  assert.equal(
    count(now, action.finding),
    count(before, action.finding) - 1,
    `${rule} is still there:\n${after}`,
  );
  const known = new Set(before.map(({ rule: id, subject }) => `${id}:${subject ?? ''}`));
  const fresh = now.filter(
    ({ severity, rule: id, subject }) => severity === 'error' && !known.has(`${id}:${subject ?? ''}`),
  );
  assert.deepEqual(
    fresh.map((finding) => `${finding.rule} «${wordsOf(after, finding)}»`),
    [],
  );
  return after;
}

/** Findings of the rule on the subject; the subject tells them apart where places move. */
function count(findings: readonly Finding[], { rule, subject }: Finding): number {
  return findings.filter((other) => other.rule === rule && other.subject === subject).length;
}
