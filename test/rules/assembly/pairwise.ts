import { conditionOf, fitsTogether, readable, type Factors, type Plan } from './plan.js';

/** Numbers that look random and are the same on every run (32-bit mix). */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const keyOf = (a: string, x: string, b: string, y: string): string => `${a}=${x}&${b}=${y}`;

/** Two values with what has to be decided so that both can be read; undefined where they exclude each other. */
function together(a: string, x: string, b: string, y: string): Plan | undefined {
  const plan: Plan = { ...conditionOf(a), ...conditionOf(b), [a]: x, [b]: y };
  const told = readable(plan);
  return told[a] === x && told[b] === y && fitsTogether(plan) ? plan : undefined;
}

/** Every pair of values of two factors that can stand in one agreement, with the decisions it needs. */
export function pairsOf(factors: Factors): ReadonlyMap<string, Plan> {
  const out = new Map<string, Plan>();
  const names = Object.keys(factors);
  names.forEach((a, at) => {
    for (const b of names.slice(at + 1))
      for (const x of factors[a]!)
        for (const y of factors[b]!) {
          const plan = together(a, x, b, y);
          if (plan) out.set(keyOf(a, x, b, y), plan);
        }
  });
  return out;
}

/** The pairs that can be read in the agreement of a plan. */
export function pairsIn(plan: Plan): readonly string[] {
  const entries = Object.entries(readable(plan));
  return entries.flatMap(([a, x], at) => entries.slice(at + 1).map(([b, y]) => keyOf(a, x, b, y)));
}

/** A random plan that holds the given values; values that must agree do. */
function completed(given: Plan, factors: Factors, random: (below: number) => number): Plan {
  const names = Object.keys(factors).filter((name) => !(name in given));
  const shuffled = names.map((name) => ({ name, at: random(1 << 30) })).sort((a, b) => a.at - b.at);
  let plan: Plan = given;
  for (const { name } of shuffled) {
    const open = factors[name]!.filter((value) => fitsTogether({ ...plan, [name]: value }));
    if (open.length === 0) throw new Error(`no value of ${name} fits`);
    plan = { ...plan, [name]: open[random(open.length)]! };
  }
  return Object.fromEntries(Object.keys(factors).map((name) => [name, plan[name]!]));
}

/** Plans that show every pair of values together at least once: greedily, the best of some random ones each time. */
export function pairwise(factors: Factors): readonly Plan[] {
  const random = numbers(770);
  const open = new Map(pairsOf(factors));
  const plans: Plan[] = [];
  while (open.size > 0) {
    // each begins with a pair that is still open, so that every round comes nearer to the end
    const start = [...open.values()][random(open.size)]!;
    const ranked = Array.from({ length: 40 }, () => completed(start, factors, random))
      .map((plan) => ({ plan, gain: pairsIn(plan).filter((pair) => open.has(pair)).length }))
      .sort((a, b) => b.gain - a.gain);
    for (const pair of pairsIn(ranked[0]!.plan)) open.delete(pair);
    plans.push(ranked[0]!.plan);
  }
  return plans;
}
