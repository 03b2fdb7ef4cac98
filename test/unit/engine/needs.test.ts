import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine/index.js';
import type { RuleContext } from '../../../server/src/engine/rules/context.js';
import type { Rule } from '../../../server/src/engine/rules/types.js';
import { wordingsOf } from '../../rules/support/wordings.js';
import { annotatedDrafts, readAnnotated } from '../../../scripts/lib/annotated.js';

const WALKS = ['next', 'previous'] as const;
/** A rule that names one of these runs again when lines come or go. */
const SEES_LINES = ['tree', 'text'];

/** Drafts of many layouts, one in nine of the open ones. */
const DRAFTS = annotatedDrafts(false)
  .filter((_, i) => i % 9 === 0)
  .map((name) => readAnnotated(`${name}.md`));

/** The rule, telling when it goes from line to line. */
function watched(rule: Rule<RuleContext>, walked: () => void): Rule<RuleContext> {
  return {
    ...rule,
    check(context) {
      const seen = Object.create(context) as RuleContext;
      for (const walk of WALKS)
        Object.defineProperty(seen, walk, {
          value: (ref: Parameters<RuleContext['next']>[0]) => {
            walked();
            return context[walk](ref);
          },
        });
      return rule.check(seen);
    },
  };
}

describe('what rules name in needs', () => {
  it('has drafts to try them on', () => {
    assert.ok(DRAFTS.length >= 7);
  });

  // each rule alone: what one rule has worked out another one need not look for
  it('is the tree with its lines for every rule that goes from line to line', () => {
    const short = new Set<string>();
    for (const rule of createEngine().rules as readonly Rule<RuleContext>[]) {
      if (SEES_LINES.some((need) => rule.needs.includes(need))) continue;
      const engine = createEngine({ rules: [watched(rule, () => short.add(rule.id))] });
      for (const draft of [...DRAFTS, ...wordingsOf(rule.id).map(({ text }) => text)])
        engine.open(draft, { standard: 'alliance-agreement', depth: 'thorough' }).findings();
    }
    assert.deepEqual([...short], []);
  }).timeout(300_000);
});
