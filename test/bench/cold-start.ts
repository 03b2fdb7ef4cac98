import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT } from './bundles.js';
import { mainThreadAsleep } from './clock.js';
import { draft, SIZES } from './drafts.js';
import { COLD_START, WIDE_COLD_START } from './goals.js';
import type { Plan } from './plan.js';
import { ratioRow, type Row } from './report.js';
import { median } from './statistics.js';
import { Wire } from './wire.js';

const SECTION = '冷启动：新进程到第一批结果（8 KB 文本）';
const HOOK = fileURLToPath(new URL('exit-cpu.cjs', import.meta.url));
const FOLDER = `${ROOT}out/bench/`;

/** What one start costs in the new process: CPU of its main thread where the kernel says so, and wall time. */
interface Start {
  readonly cpu: number;
  readonly wall: number;
}

/** New processes beside node with nothing to do, in turn. */
export async function measureColdStart(plan: Plan, say: (what: string) => void): Promise<readonly Row[]> {
  say('cold start');
  mkdirSync(FOLDER, { recursive: true });
  const text = draft(SIZES['8 KB'], 9_000_000);
  const file = `${FOLDER}cold.md`;
  const empty = `${FOLDER}empty.cjs`;
  writeFileSync(file, text);
  writeFileSync(empty, '');
  const starts = {
    server: () => startServer('server', text),
    /** Without the compiled form that the build has kept: the first start in VS Code, or with another node. */
    first: () => startServer('server-program', text),
    bareServer: () => startIdle(),
    cli: () => runToEnd([`${ROOT}dist/cli.js`, 'check', '--fail-on', 'error', file], [0, 1]),
    bareRun: () => runToEnd([empty], [0]),
  };
  const names = Object.keys(starts) as (keyof typeof starts)[];
  const times = new Map<string, Start[]>(names.map((name) => [name, []]));
  for (let round = 0; round < plan.coldStarts; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(round + i) % names.length]!;
      times.get(name)!.push(await starts[name]());
    }
  }
  const of = (name: keyof typeof starts, what: keyof Start): number =>
    median(times.get(name)!.map((s) => s[what]));
  const row = (
    what: string,
    ours: keyof typeof starts,
    bare: keyof typeof starts,
    key: keyof Start,
    judged = key === 'cpu',
  ): Row =>
    ratioRow({
      section: SECTION,
      what: `${what}，${key === 'cpu' ? '主线程 CPU' : '墙钟'}`,
      size: '8 KB',
      ours: of(ours, key),
      theirs: of(bare, key),
      against: '空的 node',
      goal: judged ? COLD_START : undefined,
      wideGoal: judged ? WIDE_COLD_START : undefined,
    });
  return [
    row('dist/server.js 到第一批诊断', 'server', 'bareServer', 'cpu'),
    row('dist/server.js 到第一批诊断', 'server', 'bareServer', 'wall'),
    row('同上，没有编译好的形式', 'first', 'bareServer', 'cpu', false),
    row('dist/cli.js check 到结束', 'cli', 'bareRun', 'cpu'),
    row('dist/cli.js check 到结束', 'cli', 'bareRun', 'wall'),
  ];
}

async function startServer(name: string, text: string): Promise<Start> {
  const began = performance.now();
  const wire = new Wire([`${ROOT}dist/${name}.js`, '--stdio']);
  try {
    await wire.open('file:///draft.md', text);
    await wire.diagnostics('file:///draft.md');
    return await spent(wire.process.pid, began);
  } finally {
    wire.kill();
  }
}

/** Node that says one character and waits. */
async function startIdle(): Promise<Start> {
  const began = performance.now();
  const child = spawn(process.execPath, [
    '-e',
    "require('fs').writeSync(1, '.'); setInterval(() => {}, 1e6)",
  ]);
  try {
    await once(child.stdout, 'data');
    return await spent(child.pid, began);
  } finally {
    child.kill();
  }
}

async function spent(pid: number | undefined, began: number): Promise<Start> {
  const wall = performance.now() - began;
  return { cpu: (await mainThreadAsleep(pid)) ?? wall, wall };
}

/** Runs a program to its end; an exit code that is not expected is an error. */
function runToEnd(args: readonly string[], expected: readonly number[]): Promise<Start> {
  const began = performance.now();
  const child = spawn(process.execPath, ['-r', HOOK, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let cpu = '';
  let complaints = '';
  child.stdio[3]!.on('data', (data: Buffer) => (cpu += data.toString()));
  child.stderr!.on('data', (data: Buffer) => (complaints += data.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === null || !expected.includes(code))
        reject(new Error(`${args.join(' ')}: ${code} ${complaints}`));
      else resolve({ cpu: Number(cpu), wall: performance.now() - began });
    });
  });
}
