/** What built-ins read and copied: characters and list entries, all in all and by the function that asked. */
export interface Reads {
  readonly total: number;
  readonly byCaller: ReadonlyMap<string, number>;
}

/** Calls that read less are counted, but not told apart: their number is bounded by the steps of their callers. */
const LARGE = 256;

type AnyFunction = (this: never, ...args: never[]) => unknown;
type Cost = (self: { readonly length: number }, args: readonly unknown[], result: unknown) => number;

const whole: Cost = (self) => self.length;
/** A search from `args[1]` that ends where it finds something; `found` tells where. */
const until =
  (found: (result: unknown) => number): Cost =>
  (self, args, result) => {
    const at = found(result);
    return (at < 0 ? self.length : at + 1) - Math.min(self.length, Number(args[1] ?? 0));
  };
const index = until(Number);
const lastIndex: Cost = (self, args, result) =>
  Math.min(self.length, Number(args[1] ?? Infinity)) - Number(result);
const sizeOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 1;
const result: Cost = (_, __, made) => sizeOf(made);

/** `slice` of a string is no copy in V8, and `charAt` and its kin read one character: these are not counted. */
const STRING: Readonly<Record<string, Cost>> = {
  indexOf: index,
  lastIndexOf: lastIndex,
  // where it was found is not told: the whole is the bound
  includes: whole,
  slice: result,
  substring: result,
  replaceAll: whole,
  split: whole,
  normalize: whole,
  toLowerCase: whole,
  toUpperCase: whole,
  repeat: result,
  padStart: result,
  padEnd: result,
};
const ARRAY: Readonly<Record<string, Cost>> = {
  indexOf: index,
  lastIndexOf: lastIndex,
  includes: whole,
  slice: result,
  concat: result,
  join: whole,
  reverse: whole,
  flat: result,
  fill: whole,
  splice: whole,
  shift: whole,
  unshift: whole,
};
const iteratorOf = (list: Iterable<unknown>): object =>
  Object.getPrototypeOf(list[Symbol.iterator]()) as object;

/**
 * Counts what the step counter cannot see. Built-ins are replaced while something runs: those that search or copy, the
 * matching of regular expressions (`test`, `replace`, `matchAll` … all go through `exec`), and the iterators that spread
 * and `for … of` use. How a match is found inside one reading is not seen; that patterns are linear is a matter of lint.
 */
export class BuiltInReads {
  private restore: (() => void)[] = [];
  private total = 0;
  /** True while a caller is named, which reads a stack itself. */
  private naming = false;
  private byCaller = new Map<string, number>();

  /** `callerOf` names the caller in a stack. */
  constructor(private readonly callerOf: (stack: string) => string) {}

  /** Runs something and tells what built-ins read meanwhile. Not to be nested. */
  during(run: () => void): Reads {
    this.total = 0;
    this.byCaller = new Map();
    this.install();
    try {
      run();
    } finally {
      for (const undo of this.restore.splice(0)) undo();
    }
    return { total: this.total, byCaller: this.byCaller };
  }

  private install(): void {
    for (const [name, cost] of Object.entries(STRING)) this.wrap(String.prototype, name, cost);
    for (const [name, cost] of Object.entries(ARRAY)) this.wrap(Array.prototype, name, cost);
    for (const list of [[], '', new Map(), new Set()]) this.wrap(iteratorOf(list), 'next', () => 1);
    const { exec } = RegExp.prototype;
    const count = (read: number): void => this.count(read);
    this.replace(RegExp.prototype, 'exec', function (this: RegExp, text: string): RegExpExecArray | null {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = exec.call(this, text);
      const end = match ? match.index + match[0].length : this.sticky ? from : String(text).length;
      count(end - from + 1);
      return match;
    });
  }

  private wrap(target: object, name: string, cost: Cost): void {
    const original = (target as Record<string, AnyFunction>)[name]!;
    const count = (read: number): void => this.count(read);
    this.replace(target, name, function (this: never, ...args: never[]): unknown {
      const length = name === 'next' ? 0 : (this as { length: number }).length;
      const made = original.apply(this, args);
      count(name === 'next' ? 1 : cost({ length }, args, made));
      return made;
    });
  }

  private replace(target: object, name: string, value: unknown): void {
    const kept = Object.getOwnPropertyDescriptor(target, name)!;
    this.restore.push(() => Object.defineProperty(target, name, kept));
    Object.defineProperty(target, name, { ...kept, value });
  }

  private count(read: number): void {
    if (this.naming) return;
    this.total += read;
    if (read < LARGE) return;
    this.naming = true;
    const caller = this.callerOf(new Error().stack ?? '');
    this.byCaller.set(caller, (this.byCaller.get(caller) ?? 0) + read);
    this.naming = false;
  }
}
