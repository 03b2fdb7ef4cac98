import { framed } from './frame.js';
import { BuiltInReads, type Reads } from './built-in-reads.js';
import { BundleMap, load, SCRIPT } from './counted-engine.js';
import { StepCounter, type Steps } from './step-counter.js';

/** What one check of a draft took. */
export interface Work {
  readonly length: number;
  readonly steps: Steps;
  readonly reads: Reads;
  readonly findings: number;
  readonly related: number;
  readonly faults: readonly string[];
}

/** Most that the work may grow when the draft doubles: n log n stays below from a few dozen pieces on. */
const MOST_GROWTH = 2.4;
/** Functions and callers that take less per character of the draft are too small to tell. */
const LEAST_STEPS = 15;
const LEAST_READS = 3;

const SETTINGS = { standard: 'alliance-agreement', depth: 'thorough' } as const;

/** Checks drafts and counts. One at a time: built-ins are replaced while it runs. */
export class Scales {
  private readonly map = new BundleMap();
  private readonly counter = new StepCounter(SCRIPT, (offset) => this.map.fileAt(offset));
  private readonly engine = load();
  private readonly reads = new BuiltInReads((stack) => this.map.callerIn(stack));

  constructor() {
    // what is built at the first check of a process counts for no draft
    this.engine.open(framed({}), SETTINGS).findings();
  }

  /** One check with all rules. */
  weigh(text: string): Work {
    let agreement = this.engine.open('', SETTINGS);
    this.counter.take();
    const reads = this.reads.during(() => {
      agreement = this.engine.open(text, SETTINGS);
      agreement.findings();
    });
    const findings = agreement.findings();
    return {
      length: text.length,
      steps: this.counter.take(),
      reads,
      findings: findings.length,
      related: findings.reduce((sum, { related }) => sum + related.length, 0),
      faults: agreement.faults().map(({ rule, reason }) => `${rule}: ${reason}`),
    };
  }

  close(): void {
    this.counter.close();
  }
}

/** What grew too fast from one draft to another of twice its size; a line for each, empty when nothing did. */
export function excess(once: Work, twice: Work): readonly string[] {
  const out: string[] = [];
  const compare = (what: string, before: number, after: number, least: number): void => {
    // what hardly ran before has set in between: the sum of all would show if it ran wild
    if (after <= least * twice.length || before < (least * once.length) / 4) return;
    if (after <= MOST_GROWTH * before) return;
    out.push(`${what}: ${before} and ${after}, ${(after / before).toFixed(2)} times as many`);
  };
  compare('steps in all', once.steps.total, twice.steps.total, 0);
  for (const [name, steps] of twice.steps.byFunction) {
    if (!isParser(name))
      compare(`steps of ${name}`, once.steps.byFunction.get(name) ?? 0, steps, LEAST_STEPS);
  }
  for (const [name, read] of twice.reads.byCaller) {
    if (!isParser(name)) compare(`reads of ${name}`, once.reads.byCaller.get(name) ?? 0, read, LEAST_READS);
  }
  compare('findings', once.findings + 10, twice.findings, 0);
  compare('related places', once.related + 10, twice.related, 0);
  return out;
}

/** The parser copies the events of one block again and again; what it may take for a block is bounded by `step-meter.ts`. */
function isParser(name: string): boolean {
  return name.startsWith('node_modules/');
}
