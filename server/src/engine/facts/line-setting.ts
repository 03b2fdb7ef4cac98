/** What an extractor has to know about a line besides its text; equal text and setting give equal facts. */
export interface LineSetting {
  /** True for a row of a table: `|` ends a sentence there. */
  readonly table: boolean;
}
