/** What one member brings in, as one place says it. */
export interface Entry {
  readonly from: number;
  readonly to: number;
  readonly holder: string;
  readonly fen: number;
  /** What sets it apart from other payments of the same member: year, instalment, purpose. */
  readonly tranche: string;
  readonly form: string;
  /** True where several or all of the parties are meant, not this one by name: a whole, or what every party brings in. */
  readonly general: boolean;
  /** True where the party was looked for in words farther off. */
  readonly inferred?: boolean;
  /** True where the amount is worked out of shares of a whole, or of what the others leave. */
  readonly derived?: boolean;
  /** True for a number in a table. */
  readonly cell?: boolean;
}
