/** A half-open range of numbers: offsets, lines, numbers of annexes. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * Ranges that are asked for a point many times: sorted once, each question takes the logarithm of their number, however
 * they overlap.
 */
export class Cover<T extends Extent> {
  private readonly sorted: readonly T[];
  /** The furthest end of all ranges up to this one. */
  private readonly reach: readonly number[];

  /** Ranges that begin at one place keep their order. */
  constructor(ranges: readonly T[]) {
    this.sorted = [...ranges].sort((a, b) => a.from - b.from);
    let furthest = -Infinity;
    this.reach = this.sorted.map(({ to }) => (furthest = Math.max(furthest, to)));
  }

  /** The range that begins first among those that hold a point. */
  first(point: number): T | undefined {
    const found = this.sorted[firstAbove(this.reach, point)];
    return found && found.from <= point ? found : undefined;
  }

  /** True when some range shares a point with another one. */
  meets({ from, to }: Extent): boolean {
    const found = this.sorted[firstAbove(this.reach, from)];
    return found !== undefined && found.from < to;
  }

  /** True when some range holds the point. */
  holds(point: number): boolean {
    return this.first(point) !== undefined;
  }
}

/** Index of the first of ascending numbers that is greater than `value`; their count when none is. */
export function firstAbove(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
