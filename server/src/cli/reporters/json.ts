import { type FileResult, FORMAT_VERSION, type Output } from '../result.js';

/** The results as one JSON document, described by docs/check-output.schema.json. */
export function jsonReport(files: readonly FileResult[]): string {
  const output: Output = { version: FORMAT_VERSION, files };
  return `${JSON.stringify(output, null, 2)}\n`;
}
