import { mkdirSync, writeFileSync } from 'node:fs';
import type { TextEdit } from '../../server/src/engine/index.js';
import { bundle, BUNDLES, loadSteps, ROOT } from './bundles.js';
import { mainThreadAsleep } from './clock.js';
import { draft, type Size } from './drafts.js';
import { keystrokes } from './edits.js';
import { END_TO_END } from './goals.js';
import type { Plan } from './plan.js';
import { ratioRow, type Row } from './report.js';
import { median, quantile } from './statistics.js';
import { Wire } from './wire.js';

const SECTION = '端到端：经 stdio，从 didChange 到诊断';
const DRAFT = 'file:///draft.md';
/** Keystrokes that one server gets before it is the other's turn. */
const TURN = 20;
const WARM_UP = 200;

/** A keystroke as the protocol writes it. */
interface Typed {
  readonly range: unknown;
  readonly text: string;
}

/** What an editor waits for: our bundled server beside one that does nothing, keystroke by keystroke. */
export async function measureStdio(plan: Plan, say: (what: string) => void): Promise<readonly Row[]> {
  await bundle('idleServer');
  const rows: Row[] = [];
  for (const { size } of plan.sizes) {
    say(`LSP over stdio, ${size.name}`);
    rows.push(...(await measureSize(size, plan.lspKeystrokes)));
  }
  return rows;
}

async function measureSize(size: Size, count: number): Promise<readonly Row[]> {
  const text = draft(size, 8_000_000);
  const typed = await asTyped(text, keystrokes(text, WARM_UP + count, 8));
  const ours = new Wire([`${ROOT}dist/server.js`, '--stdio']);
  let idle: Wire | undefined;
  try {
    await ours.open(DRAFT, text);
    const report = (await ours.diagnostics(DRAFT)) as { items: unknown[] };
    if (report.items.length === 0) throw new Error('no diagnostics: the draft was not checked');
    mkdirSync(`${ROOT}out/bench`, { recursive: true });
    writeFileSync(`${ROOT}out/bench/items.json`, JSON.stringify(report.items));
    idle = new Wire([BUNDLES.idleServer, `${ROOT}out/bench/items.json`, '--stdio']);
    await idle.open(DRAFT, text);
    await idle.diagnostics(DRAFT);
    const servers = [ours, idle] as const;
    const walls = servers.map((): number[] => []);
    const cpus = servers.map((): number[] => []);
    for (let from = 0; from < typed.length; from += TURN) {
      const turn = typed.slice(from, from + TURN);
      for (let i = 0; i < servers.length; i++) {
        const index = (i + from / TURN) % servers.length;
        const { wall, cpu } = await serve(servers[index]!, turn);
        if (from < WARM_UP) continue;
        walls[index]!.push(...wall);
        cpus[index]!.push(cpu / turn.length);
      }
    }
    const against = `什么都不做的服务器（${report.items.length} 条诊断）`;
    const row = (what: string, [ours, theirs]: readonly number[], goal?: number): Row =>
      ratioRow({ section: SECTION, what, size: size.name, ours, theirs, against, goal });
    return [
      row('服务器主线程 CPU', cpus.map(median), END_TO_END),
      row(
        '墙钟 p50',
        walls.map((times) => quantile(times, 0.5)),
      ),
      row(
        '墙钟 p90',
        walls.map((times) => quantile(times, 0.9)),
      ),
    ];
  } finally {
    ours.kill();
    idle?.kill();
  }
}

/** One turn: what each keystroke took, and what all of them cost the server. */
async function serve(
  server: Wire,
  turn: readonly Typed[],
): Promise<{ wall: readonly number[]; cpu: number }> {
  const wall: number[] = [];
  const before = await mainThreadAsleep(server.process.pid);
  for (const { range, text } of turn) {
    const start = performance.now();
    await server.type(DRAFT, range, text);
    wall.push(performance.now() - start);
  }
  const after = await mainThreadAsleep(server.process.pid);
  const spent = wall.reduce((sum, time) => sum + time, 0);
  return { wall, cpu: before === undefined || after === undefined ? spent : after - before };
}

/** Offsets as lines and characters of the text that each keystroke finds. */
async function asTyped(text: string, edits: readonly TextEdit[]): Promise<readonly Typed[]> {
  const { MarkdownDocument } = await loadSteps();
  let document = MarkdownDocument.parse(text);
  return edits.map((edit) => {
    const { start, end } = edit.span;
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    document = document.edit(edit);
    return { range, text: edit.newText };
  });
}
