/** Where an example cannot say the same in other surroundings, and why. */
export interface Exception {
  readonly code: string;
  /** Names of the surroundings. */
  readonly where: readonly string[];
  readonly reason: string;
}

/** Keeps account of exceptions: one that no example needs any more is a fault. */
export class Exceptions {
  private readonly used = new Set<string>();

  constructor(private readonly list: readonly Exception[]) {}

  /** True when the rule is excepted there; the exception then counts as needed. */
  excuses(code: string, where: string): boolean {
    if (!this.list.some((one) => one.code === code && one.where.includes(where))) return false;
    this.used.add(`${code}: ${where}`);
    return true;
  }

  /** Exceptions of these rules that excused nothing. */
  idle(codes: ReadonlySet<string>): readonly string[] {
    return this.list
      .filter(({ code }) => codes.has(code))
      .flatMap(({ code, where }) => where.map((place) => `${code}: ${place}`))
      .filter((one) => !this.used.has(one));
  }
}
