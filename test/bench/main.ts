// npm run bench [-- --quick] [--only checks,blocks,steps,rules,stdio,start,memory] [--json FILE]
import { writeFileSync } from 'node:fs';
import * as os from 'node:os';
import { parseArgs } from 'node:util';
import { measureBlocks } from './blocks.js';
import { loadEngine } from './bundles.js';
import { measureChecks } from './checks.js';
import { chooseClock } from './clock.js';
import { measureColdStart } from './cold-start.js';
import { KEYSTROKES } from './edits.js';
import { measureMemory } from './memory.js';
import { firstLine } from './first-line.js';
import { loadPeers } from './peers.js';
import { FULL, QUICK } from './plan.js';
import { brokenRow, toMarkdown, verdictOf, type Row } from './report.js';
import { measureRules } from './rule-costs.js';
import { measureSteps } from './steps.js';
import { measureStdio } from './stdio.js';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'string' }, only: { type: 'string' } },
});
const plan = values.quick ? QUICK : FULL;
const only = values.only?.split(',');
const clock = chooseClock();
const rows: Row[] = [];
const began = performance.now();

function say(what: string): void {
  process.stderr.write(`[${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s] ${what}\n`);
}

/** A part that crashes leaves a row that says so, and the run goes on. */
async function part(name: string, title: string, measure: () => Promise<readonly Row[]>): Promise<void> {
  if (only && !only.includes(name)) return;
  try {
    const measured = await measure();
    if (measured.length === 0) rows.push(brokenRow(title, name, 'no row'));
    rows.push(...measured);
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    rows.push(brokenRow(title, name, `crashed: ${firstLine(error)}`));
  }
}

const engine = await loadEngine();
await part('checks', '完整检查和击键', async () => {
  say('peers');
  return measureChecks(engine, await loadPeers(), plan, clock, say);
});
await part('blocks', '整篇一个块', () => measureBlocks(engine, plan, clock, say));
await part('steps', '击键的各步', () => measureSteps(plan, clock, say));
await part('rules', '各条规则', () => measureRules(plan, say));
await part('stdio', '经 LSP stdio', () => measureStdio(plan, say));
await part('start', '冷启动', () => measureColdStart(plan, say));
await part('memory', '内存', () => measureMemory(plan, say));

// a figure that is not there is as bad as a crash
const broken = rows.filter((row) => row.broken || (row.ratio === undefined && row.note === undefined));
const tally = (goalOf: (row: Row) => number | undefined): string => {
  const verdicts = rows.map((row) => verdictOf(row, goalOf(row))).filter((verdict) => verdict !== '');
  return `${verdicts.length} 项，达到 ${verdicts.filter((verdict) => verdict === 'met').length} 项`;
};

process.stdout.write(
  [
    `# 性能（${plan.quick ? '--quick' : '完整'}）`,
    '',
    `${engine.rules.length} 条规则；node ${process.version}，${os.cpus()[0]?.model ?? '?'} × ${os.cpus().length}；计时：${clock.counts}，交替轮换各轮，取中位数；负载 ${os.loadavg()[0]?.toFixed(1)}。`,
    `击键：${KEYSTROKES.map(({ kind, share }) => `${kind} ${share} %`).join('，')}；十分之九在句中，其余任意位置。句中击键：只在两个汉字之间，不含换行。`,
    '',
    toMarkdown(rows),
    `目标 ${tally((row) => row.goal)}；全部规则时的目标 ${tally((row) => row.wideGoal)}；缺失或出错 ${broken.length} 项。`,
    '',
  ].join('\n'),
);
if (values.json !== undefined) {
  const entries = rows.map((row) => ({
    ...row,
    verdict: verdictOf(row, row.goal),
    wideVerdict: verdictOf(row, row.wideGoal),
  }));
  const machine = { node: process.version, cpu: os.cpus()[0]?.model ?? null, cpus: os.cpus().length };
  writeFileSync(
    values.json,
    `${JSON.stringify({ quick: plan.quick, clock: clock.counts, machine, rows: entries }, null, 2)}\n`,
  );
}
say(`${broken.length} broken rows`);
// open handles of a peer must not keep the run alive
process.exit(broken.length > 0 ? 1 : 0);
