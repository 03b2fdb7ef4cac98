/** Where faults go. Never the text of a draft: an error's own words and its stack only. */
export interface Log {
  error(what: string, error: unknown): void;
  warn(message: string): void;
}

/** Name, message and stack of whatever was thrown. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}
