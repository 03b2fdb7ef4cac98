import assert from 'node:assert/strict';
import type { Agreement } from '../../server/src/engine/index.js';
import { draft } from '../bench/drafts.js';
import { keystrokes } from '../bench/edits.js';
import { bundle, BundleMap, load, SCRIPT } from './counted-engine.js';
import { StepCounter } from './step-counter.js';

const SETTINGS = { standard: 'alliance-agreement' } as const;
const FINDINGS_PER_RULE = 20;
const SEEDS = [1, 2];
const KEYSTROKES = 100;
/** Drafts of four times the size may take so much more: lists of groups and of rows of tables are still gone through. */
const MOST_GROWTH = 1.15;

/** The engine keeps one such object for as long as no line can have changed the structure. */
function structureOf(agreement: Agreement): object | undefined {
  return (agreement as unknown as { carried: { structure?: object } }).carried.structure;
}

describe('the work of a keystroke inside a sentence', () => {
  let counter: StepCounter;
  let open: (text: string) => Agreement;

  before(async () => {
    await bundle();
    const map = new BundleMap();
    counter = new StepCounter(SCRIPT, (offset) => map.fileAt(offset));
    const engine = load();
    open = (text) => engine.open(text, SETTINGS);
  });
  after(() => counter.close());

  /** Mean steps from the edit to all findings, and the share of keystrokes after which the structure was built anew. */
  function measure(bytes: number): { readonly steps: number; readonly rebuilt: number } {
    let steps = 0;
    let kept = 0;
    for (const seed of SEEDS) {
      const text = draft({ name: '', bytes }, seed);
      let agreement = open(text);
      agreement.findings(FINDINGS_PER_RULE);
      for (const edit of keystrokes(text, KEYSTROKES, seed, 'sentences')) {
        counter.take();
        const next = agreement.edit(edit);
        next.findings(FINDINGS_PER_RULE);
        const { total } = counter.take();
        if (structureOf(next) === structureOf(agreement)) {
          steps += total;
          kept++;
        }
        agreement = next;
      }
    }
    return { steps: steps / kept, rebuilt: 1 - kept / (SEEDS.length * KEYSTROKES) };
  }

  it('does not grow with the draft', function () {
    this.timeout(300_000);
    const once = measure(100 << 10);
    const fourfold = measure(400 << 10);
    const ratio = fourfold.steps / once.steps;
    assert.ok(
      ratio <= MOST_GROWTH,
      `${once.steps} and ${fourfold.steps} steps: ${ratio.toFixed(2)} times as many`,
    );
    // these go through the whole draft
    assert.ok(Math.max(once.rebuilt, fourfold.rebuilt) <= 0.04, `${once.rebuilt}, ${fourfold.rebuilt}`);
  });
});
