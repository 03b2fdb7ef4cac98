import { loadSteps } from './bundles.js';
import { FINDINGS_PER_RULE, SETTINGS } from './contenders.js';
import { draft, SIZES } from './drafts.js';
import { keystrokes } from './edits.js';
import type { Plan } from './plan.js';
import type { Row } from './report.js';

const SECTION = '各条规则：每次击键的平均耗时（40 KB，最耗时的在前）';
/** Rows of a quick run; a full one shows every rule that ran. */
const SHOWN = 12;

/** What one rule cost so far. */
interface Cost {
  runs: number;
  milliseconds: number;
}

/** The rules on which keystrokes spend most, and how often each has to run again. */
export async function measureRules(plan: Plan, say: (what: string) => void): Promise<readonly Row[]> {
  say('rules');
  const { createEngine, rules } = await loadSteps();
  const costs = new Map<string, Cost>(rules.map(({ id }) => [id, { runs: 0, milliseconds: 0 }]));
  const timed = rules.map((rule): typeof rule => ({
    ...rule,
    check(context) {
      const cost = costs.get(rule.id)!;
      const start = performance.now();
      try {
        return rule.check(context);
      } finally {
        cost.runs++;
        cost.milliseconds += performance.now() - start;
      }
    },
  }));
  const text = draft(SIZES['40 KB'], 7_500_000);
  const edits = keystrokes(text, 2 * plan.stepKeystrokes, 6);
  let agreement = createEngine({ rules: timed }).open(text, SETTINGS);
  agreement.findings(FINDINGS_PER_RULE);
  const type = (from: number, to: number): void => {
    for (const edit of edits.slice(from, to)) {
      agreement = agreement.edit(edit);
      agreement.findings(FINDINGS_PER_RULE);
    }
  };
  type(0, plan.stepKeystrokes);
  for (const cost of costs.values()) Object.assign(cost, { runs: 0, milliseconds: 0 });
  type(plan.stepKeystrokes, edits.length);

  const count = edits.length - plan.stepKeystrokes;
  const row = (what: string, { runs, milliseconds }: Cost, note: string): Row => ({
    section: SECTION,
    what,
    size: '40 KB',
    ours: milliseconds / count,
    theirs: undefined,
    against: '',
    unit: 'ms',
    ratio: undefined,
    goal: undefined,
    note: `${note}（墙钟，平均每次击键运行 ${(runs / count).toFixed(2)} 次）`,
  });
  const sorted = [...costs].sort(([, a], [, b]) => b.milliseconds - a.milliseconds);
  const total: Cost = { runs: 0, milliseconds: 0 };
  for (const [, { runs, milliseconds }] of sorted) {
    total.runs += runs;
    total.milliseconds += milliseconds;
  }
  return [
    row('全部规则', total, `${rules.length} 条`),
    ...sorted
      .filter(([, { runs }]) => runs > 0)
      .slice(0, plan.quick ? SHOWN : rules.length)
      .map(([id, cost]) => row(id, cost, '')),
  ];
}
