/** What an error says, in one line: for a program that failed, what it wrote first. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const stderr = (error as { stderr?: string }).stderr ?? '';
  return (stderr.trim() || text).split('\n')[0]!.slice(0, 160);
}
