import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, BUNDLES, ROOT } from './bundles.js';
import { draft, type Size } from './drafts.js';
import { MEMORY } from './goals.js';
import { installPeers } from './peers.js';
import type { Plan } from './plan.js';
import { ratioRow, type Row } from './report.js';
import { median } from './statistics.js';

const CHILD = fileURLToPath(new URL('memory-child.cjs', import.meta.url));
/** Peaks hardly vary, and a whole parse of the largest draft takes long. */
const repeats = (size: Size): number => (size.bytes > 2e6 ? 1 : 3);

/** Peak memory of a process that opens and checks one draft, beside one that only parses it. */
export async function measureMemory(plan: Plan, say: (what: string) => void): Promise<readonly Row[]> {
  const trouble = installPeers();
  if (trouble !== undefined) throw new Error(`not installable: ${trouble}`);
  await bundle('engine');
  await bundle('remark');
  return plan.memory.map((size) => {
    say(`memory, ${size.name}`);
    return measureSize(size);
  });
}

function measureSize(size: Size): Row {
  const file = `${ROOT}out/bench/memory.md`;
  mkdirSync(`${ROOT}out/bench`, { recursive: true });
  writeFileSync(file, draft(size, 9_500_000));
  const peaks = { engine: [] as number[], remark: [] as number[] };
  for (let repeat = 0; repeat < repeats(size); repeat++) {
    for (const what of ['engine', 'remark'] as const) {
      const printed = execFileSync(process.execPath, [CHILD, what, BUNDLES[what], file], {
        encoding: 'utf8',
      });
      peaks[what].push(Number(printed) / 1e6);
    }
  }
  return ratioRow({
    section: '内存：新进程的峰值（RSS）',
    what: '完整检查',
    size: size.name,
    ours: median(peaks.engine),
    theirs: median(peaks.remark),
    against: 'remark-parse + gfm 整篇解析',
    unit: 'MB',
    goal: MEMORY[size.name],
  });
}
