/** Where an example cannot say the same in other surroundings, and why. */
export interface Exception {
  readonly code: string;
  /** Names of the surroundings. */
  readonly where: readonly string[];
  readonly reason: string;
}

/** Keeps account of exceptions: one that no example needs any more is a fault. */
export class Exceptions {
  private readonly tried = new Set<string>();
  private readonly needed = new Set<string>();

  constructor(private readonly list: readonly Exception[]) {}

  /** True when the rule is excepted there. To be asked about every example, with what is wrong with it. */
  excuses(code: string, where: string, problems: readonly string[]): boolean {
    if (!this.list.some((one) => one.code === code && one.where.includes(where))) return false;
    this.tried.add(`${code}: ${where}`);
    if (problems.length > 0) this.needed.add(`${code}: ${where}`);
    return true;
  }

  /** Exceptions whose examples are all in order. */
  idle(): readonly string[] {
    return [...this.tried].filter((one) => !this.needed.has(one));
  }

  /** Exceptions of codes or surroundings that are not there. */
  unknown(codes: ReadonlySet<string>, places: ReadonlySet<string>): readonly string[] {
    return this.list
      .flatMap(({ code, where }) => where.map((place) => [code, place] as const))
      .filter(([code, place]) => !codes.has(code) || !places.has(place))
      .map((pair) => pair.join(': '));
  }
}
