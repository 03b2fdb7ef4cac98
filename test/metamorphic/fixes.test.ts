import assert from 'node:assert/strict';
import { annotatedDrafts, readAnnotated } from '../../scripts/lib/annotated.js';
import {
  applyEdits,
  createEngine,
  type Agreement,
  type Finding,
  type FixAction,
} from '../../server/src/engine/index.js';
import { atLeast } from '../lsp/least.js';

const engine = createEngine();

function open(text: string): Agreement {
  return engine.open(text, { standard: 'alliance-agreement', depth: 'thorough' });
}

const errors = (all: readonly Finding[]): number => all.filter(({ severity }) => severity === 'error').length;
const alike = (all: readonly Finding[], { rule, subject }: Finding): number =>
  all.filter((other) => other.rule === rule && other.subject === subject).length;

/** What a fix left undone, `undefined` when its finding is gone and no error came in its place. */
function undone(text: string, before: readonly Finding[], action: FixAction): string | undefined {
  const { finding, fixId } = action;
  const after = open(applyEdits(text, action.edits));
  const found = after.findings();
  // one fix for each part that is lacking: the others stay
  const partly = finding.rule === 'incomplete-section' && finding.fixes.length > 1;
  const name = `${finding.rule} [${finding.subject ?? ''}] ${fixId}`;
  if (after.faults().length > 0) return `${name}: a rule crashed`;
  if (!partly && alike(found, finding) >= alike(before, finding)) return `${name}: still found`;
  if (errors(found) > errors(before)) {
    const fresh = found.filter((one) => one.severity === 'error' && alike(before, one) === 0);
    return `${name}: new ${fresh.map(({ rule }) => rule).join(', ')}`;
  }
  return undefined;
}

describe('every fix of every finding mends it and breaks nothing', function () {
  atLeast(this, 25);
  for (const name of annotatedDrafts(false)) {
    it(name, () => {
      const text = readAnnotated(`${name}.md`);
      const draft = open(text);
      const before = draft.findings();
      const left: string[] = [];
      for (const finding of before) {
        const actions = draft.fixes(finding.span, 'zh-CN').filter((action) => action.finding === finding);
        const own = actions.filter(({ fixId }) => fixId !== 'ignore');
        if (own.length < finding.fixes.length) left.push(`${finding.rule}: a fix without edits`);
        left.push(
          ...actions.map((action) => undone(text, before, action)).filter((problem) => problem !== undefined),
        );
      }
      assert.deepEqual(left, []);
    });
  }
});
