import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * CPU time of the main thread, in milliseconds. Wall time says little on a shared machine, and `process.cpuUsage()`
 * counts the collector's threads too, so the kernel's figure for the one thread is preferred.
 */
export interface Clock {
  /** What it counts, for the report. */
  readonly counts: string;
  now(): number;
}

const cell = new Int32Array(new SharedArrayBuffer(4));

/** CPU milliseconds of the main thread of a process, `undefined` where the kernel does not say. */
function mainThreadOf(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}

/** As above, once the other process has gone to sleep: the kernel has added everything up by then. */
export async function mainThreadAsleep(pid: number | undefined): Promise<number | undefined> {
  if (pid === undefined || mainThreadOf(pid) === undefined) return undefined;
  for (let tries = 0; tries < 1000 && !isAsleep(pid); tries++) await sleep(1);
  return mainThreadOf(pid);
}

function isAsleep(pid: number): boolean {
  // the state stands behind the name, which is in brackets and may hold anything
  const stat = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')')).startsWith(') S');
}

/** The most exact clock that this machine offers. */
export function chooseClock(): Clock {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => NodeJS.CpuUsage };
  if (threadCpuUsage) {
    return {
      counts: 'CPU of the main thread (threadCpuUsage)',
      now: () => {
        const { user, system } = threadCpuUsage.call(process);
        return (user + system) / 1000;
      },
    };
  }
  if (mainThreadOf(process.pid) !== undefined) {
    return {
      counts: 'CPU of the main thread (schedstat)',
      now: () => {
        // the kernel adds up at ticks of some milliseconds and whenever the thread gives way: so give way
        Atomics.wait(cell, 0, 0, 0.01);
        return mainThreadOf(process.pid)!;
      },
    };
  }
  return {
    counts: 'CPU of the whole process (cpuUsage)',
    now: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
  };
}

/** Collects garbage, so that a sample does not pay for the one before it. Needs `--expose-gc`. */
export function collectGarbage(): void {
  if (!globalThis.gc) throw new Error('start the benchmark with npm run bench, which passes --expose-gc');
  void globalThis.gc();
}
