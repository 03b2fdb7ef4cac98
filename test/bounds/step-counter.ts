import { Session, type Profiler } from 'node:inspector';

/** Steps by `file function`, and their sum. */
export interface Steps {
  readonly total: number;
  readonly byFunction: ReadonlyMap<string, number>;
}

/**
 * Counts what V8 executes of one script: the executions of each block times its length in characters of source. They come
 * from precise block coverage, so that equal runs give equal numbers on any machine. V8 merges neighbours that ran equally
 * often; weighing by length makes the sum independent of that. Work inside built-ins is not seen, see `built-in-reads.ts`.
 */
export class StepCounter {
  private readonly session = new Session();
  /** Names by the offset at which a function begins. */
  private readonly names = new Map<number, string>();

  /** Has to be made before the script is loaded: what is compiled earlier has no counters of blocks. */
  constructor(
    private readonly script: string,
    private readonly fileAt: (offset: number) => string,
  ) {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Steps since the last call. */
  take(): Steps {
    let scripts: readonly Profiler.ScriptCoverage[] = [];
    this.session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error) throw error;
      scripts = answer.result;
    });
    const byFunction = new Map<string, number>();
    let total = 0;
    for (const { url, functions } of scripts) {
      if (!url.endsWith(this.script)) continue;
      for (const { name, ranges } of named(functions, this.names)) {
        const steps = weight(ranges);
        const key = `${this.fileAt(ranges[0]!.startOffset)} ${name}`;
        if (steps > 0) byFunction.set(key, (byFunction.get(key) ?? 0) + steps);
        total += steps;
      }
    }
    return { total, byFunction };
  }

  close(): void {
    this.session.post('Profiler.stopPreciseCoverage');
    this.session.disconnect();
  }
}

type Ranges = readonly Profiler.CoverageRange[];

/**
 * Functions with their names; those without one are named after the function that holds them. V8 leaves out functions of
 * which it has thrown the code away, so a name once given stays: `names` holds them.
 */
function named(
  functions: readonly Profiler.FunctionCoverage[],
  names: Map<number, string>,
): readonly { readonly name: string; readonly ranges: Ranges }[] {
  const open: { readonly name: string; readonly end: number }[] = [];
  return [...functions]
    .filter(({ functionName }) => functionName !== '<instance_members_initializer>')
    .sort((a, b) => a.ranges[0]!.startOffset - b.ranges[0]!.startOffset)
    .map(({ functionName, ranges }) => {
      const { startOffset, endOffset } = ranges[0]!;
      while (open.length > 0 && open.at(-1)!.end <= startOffset) open.pop();
      const name = names.get(startOffset) ?? (functionName || `${open.at(-1)?.name ?? ''} =>`);
      names.set(startOffset, name);
      open.push({ name, end: endOffset });
      return { name, ranges };
    });
}

/** Sum of executions times characters; ranges are nested, the innermost one counts. */
function weight(ranges: Ranges): number {
  let sum = 0;
  const open: Profiler.CoverageRange[] = [];
  for (const range of ranges) {
    while (open.length > 0 && open.at(-1)!.endOffset <= range.startOffset) open.pop();
    const length = range.endOffset - range.startOffset;
    const outer = open.at(-1);
    sum += length * (range.count - (outer?.count ?? 0));
    open.push(range);
  }
  return sum;
}
