import { collectGarbage, type Clock } from './clock.js';
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
export const FIRST_ROUND = 1000;

/** Median milliseconds per operation, by the name of the contender. */
export type Medians = ReadonlyMap<string, number>;

/**
 * Runs all contenders in turn, round after round, each round beginning with another one: what the machine does at the
 * same time hits them all alike.
 */
export async function interleave(
  contenders: readonly Contender[],
  plan: RoundPlan,
  clock: Clock,
): Promise<Medians> {
  const began = performance.now();
  const share = (plan.patience * 500) / contenders.length;
  const counts = new Map<Contender, number>();
  for (const contender of contenders) counts.set(contender, await warmUp(contender, plan, share, clock));
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < plan.rounds; round++) {
    if (round > 0 && performance.now() - began > plan.patience * 1000) break;
    for (let i = 0; i < contenders.length; i++) {
      const contender = contenders[(round + i) % contenders.length]!;
      const count = counts.get(contender)!;
      const cost = await sampleOf(contender, FIRST_ROUND + round, count, clock);
      samples.get(contender.name)!.push(cost / count);
    }
  }
  return new Map([...samples].map(([name, costs]) => [name, median(costs)]));
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
