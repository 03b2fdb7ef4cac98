import { collectGarbage, type Clock } from './clock.js';
import { firstLine } from './first-line.js';
import { median } from './statistics.js';

/** One thing that is measured beside others. */
export interface Contender {
  readonly name: string;
  /**
   * Makes everything ready for `count` operations of one round, outside the measurement; what it returns is measured
   * and does them. The same round number gives all contenders the same texts.
   */
  prepare(round: number, count: number): (() => unknown) | Promise<() => unknown>;
  /** At least so many operations in a sample. */
  readonly least?: number;
  /** It may give up on a text, as a tool of others may; then it is left out and the rest goes on. */
  readonly mayFail?: boolean;
}

export interface RoundPlan {
  readonly rounds: number;
  /** A sample repeats the operation until it takes about this many milliseconds. */
  readonly sample: number;
  /** At most so many repetitions. */
  readonly most: number;
  /** Milliseconds of work before the first round, so that everything measured is compiled; 0 for what is hot already. */
  readonly warmUp: number;
  /** Seconds on the wall after which no round begins but the first: a busy machine gets fewer rounds, not a longer run. */
  readonly patience: number;
}

/** Rounds below this number are for warming up: their texts never come again. */
const FIRST_ROUND = 1000;

/** Median milliseconds per operation, and why some could not do theirs, by the name of the contender. */
export interface Outcome {
  readonly medians: ReadonlyMap<string, number>;
  readonly failures: ReadonlyMap<string, string>;
}

/**
 * Runs all contenders in turn, round after round, each round beginning with another one: what the machine does at the
 * same time hits them all alike.
 */
export async function interleave(
  contenders: readonly Contender[],
  plan: RoundPlan,
  clock: Clock,
): Promise<Outcome> {
  const began = performance.now();
  const share = (plan.patience * 500) / contenders.length;
  const failures = new Map<string, string>();
  const samples = new Map<string, number[]>();
  const attempt = async <T>(contender: Contender, work: () => Promise<T>): Promise<T | undefined> => {
    if (failures.has(contender.name)) return undefined;
    try {
      return await work();
    } catch (error) {
      if (!contender.mayFail) throw error;
      failures.set(contender.name, firstLine(error));
      return undefined;
    }
  };
  const counts = new Map<Contender, number>();
  for (const contender of contenders) {
    const count = await attempt(contender, () => warmUp(contender, plan, share, clock));
    if (count !== undefined) counts.set(contender, count);
  }
  for (let round = 0; round < plan.rounds; round++) {
    if (round > 0 && performance.now() - began > plan.patience * 1000) break;
    for (let i = 0; i < contenders.length; i++) {
      const contender = contenders[(round + i) % contenders.length]!;
      const count = counts.get(contender) ?? 1;
      const cost = await attempt(contender, () => sampleOf(contender, FIRST_ROUND + round, count, clock));
      if (cost === undefined) continue;
      const costs = samples.get(contender.name);
      if (costs) costs.push(cost / count);
      else samples.set(contender.name, [cost / count]);
    }
  }
  for (const name of failures.keys()) samples.delete(name);
  return { medians: new Map([...samples].map(([name, costs]) => [name, median(costs)])), failures };
}

/** Works until the code is hot or `limit` milliseconds on the wall are over; returns how many operations make a sample. */
async function warmUp(contender: Contender, plan: RoundPlan, limit: number, clock: Clock): Promise<number> {
  const { least = 1 } = contender;
  const began = performance.now();
  let spent = 0;
  let count = least;
  for (let round = 0; round < FIRST_ROUND && spent < plan.warmUp; round++) {
    if (round > 1 && performance.now() - began > limit) break;
    const cost = await timed(await contender.prepare(round, count), clock);
    spent += cost;
    const each = Math.max(cost / count, 0.001);
    count = Math.max(least, Math.min(plan.most, Math.round(plan.sample / each)));
  }
  return count;
}

async function sampleOf(contender: Contender, round: number, count: number, clock: Clock): Promise<number> {
  const work = await contender.prepare(round, count);
  collectGarbage();
  return timed(work, clock);
}

async function timed(work: () => unknown, clock: Clock): Promise<number> {
  const start = clock.now();
  await work();
  return clock.now() - start;
}
