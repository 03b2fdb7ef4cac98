import type { Engine } from '../../server/src/engine/index.js';
import type { Clock } from './clock.js';
import { fullCheck, pinnedParser, RoundTexts, typing, wholeRun } from './contenders.js';
import type { Size } from './drafts.js';
import * as goals from './goals.js';
import { PEERS, type AbsentPeer, type Peer } from './peers.js';
import type { Plan } from './plan.js';
import { ratioRow, type Row } from './report.js';
import { interleave, type Outcome } from './rounds.js';
import { growthExponent } from './statistics.js';

const FULL = '完整检查：打开文本到全部结果';
const KEY = '一次击键：编辑到全部结果';
const GROWTH = '随文本增长的指数';
const OURS_FULL = 'full check';
const OURS_KEY = 'keystroke';
const OURS_SENTENCE = 'keystroke in a sentence';
const BARE = 'remark-parse + gfm' satisfies keyof typeof PEERS;
const PINNED = 'remark-parse + gfm, micromark 4.0.2';

interface Measured {
  readonly size: Size;
  readonly costs: Outcome['medians'];
  readonly failures: Outcome['failures'];
}

/** Full checks and keystrokes beside every peer, at every size, in one interleaved run per size. */
export async function measureChecks(
  engine: Engine,
  { peers, absent }: { readonly peers: readonly Peer[]; readonly absent: readonly AbsentPeer[] },
  plan: Plan,
  clock: Clock,
  say: (what: string) => void,
): Promise<readonly Row[]> {
  const all: Measured[] = [];
  const everyPeer = [...peers, pinnedParser()];
  for (const { size, rounds } of plan.sizes) {
    say(`full check and keystroke, ${size.name}`);
    const texts = new RoundTexts(size);
    const patient = everyPeer.filter(({ name }) => predicted(name, size, all.at(-1)) <= plan.patience);
    const contenders = [
      fullCheck(OURS_FULL, engine, texts),
      typing(OURS_KEY, engine, texts),
      typing(OURS_SENTENCE, engine, texts, 'sentences'),
      ...patient.map((peer) => wholeRun(peer, texts)),
    ];
    const { medians, failures } = await interleave(contenders, rounds, clock);
    all.push({ size, costs: medians, failures });
  }
  const names = [BARE, PINNED, ...Object.keys(PEERS).filter((name) => name !== BARE)];
  return [
    ...all.flatMap((measured) => names.map((name) => fullRow(measured, name, absent, all))),
    ...all.flatMap((measured) =>
      names
        .filter((name) => name !== PINNED)
        .map((name) => keystrokeRow(measured, name, absent, all, OURS_KEY)),
    ),
    ...all.map((measured) => keystrokeRow(measured, 'remark-lint', absent, all, OURS_SENTENCE)),
    ...growthRows(all, plan),
  ];
}

/** Milliseconds to expect when costs grow with the square of the size, which some do. */
function predicted(name: string, size: Size, last: Measured | undefined): number {
  const cost = last?.costs.get(name);
  if (last === undefined) return 0;
  return cost === undefined ? Infinity : cost * (size.bytes / last.size.bytes) ** 2;
}

function fullRow(
  measured: Measured,
  name: string,
  absent: readonly AbsentPeer[],
  all: readonly Measured[],
): Row {
  const { size, costs } = measured;
  const goal = name === BARE ? goals.FULL_CHECK[size.name] : goals.FULL_CHECK_OF_PEERS[name];
  return ratioRow({
    section: FULL,
    what: '完整检查',
    size: size.name,
    ours: costs.get(OURS_FULL),
    theirs: costs.get(name),
    against: name,
    goal,
    wideGoal: name === BARE ? goals.WIDE_FULL_CHECK[size.name] : undefined,
    ...remark(name, measured, absent, all),
  });
}

function keystrokeRow(
  measured: Measured,
  name: string,
  absent: readonly AbsentPeer[],
  all: readonly Measured[],
  ours: string,
): Row {
  const { size, costs } = measured;
  const goal = goals.KEYSTROKE[name]?.[size.name];
  return ratioRow({
    section: KEY,
    what: ours === OURS_KEY ? '击键' : '句中击键',
    size: size.name,
    ours: costs.get(ours),
    theirs: costs.get(name),
    against: `${name}（全部重算）`,
    goal,
    wideGoal: goal && goal * goals.WIDE_KEYSTROKE,
    ...remark(name, measured, absent, all),
  });
}

/** Why a figure is not there. A tool that never worked breaks the run; one that gives up on large texts does not. */
function remark(
  name: string,
  { costs, failures }: Measured,
  absent: readonly AbsentPeer[],
  all: readonly Measured[],
): { readonly note?: string; readonly broken?: boolean } {
  const missing = absent.find((peer) => peer.name === name);
  if (missing) return { note: `not installable: ${missing.reason}`, broken: true };
  if (costs.has(name)) return {};
  const failure = failures.get(name);
  if (failure === undefined) return { note: '太慢，未运行' };
  return { note: `对照工具自身出错：${failure}`, broken: !all.some((other) => other.costs.has(name)) };
}

function growthRows(all: readonly Measured[], plan: Plan): Row[] {
  const row = (what: string, name: string, from: number, goal: number | undefined): Row => {
    const points = all.slice(from).flatMap(({ size, costs }) => {
      const cost = costs.get(name);
      return cost === undefined ? [] : [{ size: size.bytes, cost }];
    });
    const sizes = all.slice(from).map(({ size }) => size.name);
    return {
      section: GROWTH,
      what,
      size: `${sizes[0]} – ${sizes.at(-1)}`,
      ours: undefined,
      theirs: undefined,
      against: '',
      unit: '',
      ratio: growthExponent(points),
      // the goals speak of the whole range
      goal: plan.quick ? undefined : goal,
    };
  };
  return [
    row('击键', OURS_KEY, 0, goals.KEYSTROKE_GROWTH),
    row('句中击键', OURS_SENTENCE, 0, goals.KEYSTROKE_GROWTH),
    row('完整检查', OURS_FULL, 1, goals.FULL_CHECK_GROWTH),
    ...(all.every(({ costs }) => costs.has('remark-lint'))
      ? [row('remark-lint，供比较', 'remark-lint', 0, undefined)]
      : []),
  ];
}
