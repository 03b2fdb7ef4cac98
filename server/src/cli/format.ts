import { applyEdits, type Locale } from '../engine/index.js';
import { type Problem, problemText } from '../host/problems.js';
import { openDraft, type Task } from './analyse.js';
import type { Job } from './args.js';
import { printable } from './reporters/style.js';

/** What became of one file. */
export interface Formatted {
  readonly path: string;
  /** The text afterwards, without byte order mark; absent where the file could not be read or formatted. */
  readonly text?: string;
  readonly changed: boolean;
  /** Why nothing could be done. */
  readonly problem?: Problem;
}

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Formats one file and writes it where that is asked for and something changed. Never rejects. Files that are no agreements
 * stay as they are.
 */
export async function formatFile(
  path: string,
  task: Task,
  how: Job['formatted'],
  write: (path: string, text: string) => Promise<void>,
): Promise<Formatted> {
  const content = await task.files.read(path);
  const failed = (problem: Parameters<typeof problemText>[0]): Formatted => ({
    path,
    changed: false,
    problem: problemText(problem, task.maxLength, task.locale),
  });
  if (content.problem !== undefined) return failed(content.problem);
  try {
    const draft = openDraft(content.text, task);
    const text = applyEdits(content.text, draft.typography.format());
    const changed = text !== content.text;
    if (changed && how === 'write')
      await write(path, (content.byteOrderMark === true ? BYTE_ORDER_MARK : '') + text);
    return { path, text, changed };
  } catch (error) {
    return failed({ kind: 'fault', reason: error instanceof Error ? error.message : String(error) });
  }
}

/** The text of the one file, or a line for each file that changed or would, and one with their number. */
export function formatReport(results: readonly Formatted[], how: Job['formatted'], locale: Locale): string {
  // of a folder every file is printed, one behind the other
  if (how === 'print') return results.map(({ text }) => text ?? '').join('');
  const changed = results.filter((result) => result.changed);
  const lines = changed.map(({ path }) => `${printable(path)}\n`).join('');
  const count = changed.length;
  if (locale === 'en') {
    if (count === 0) return 'Nothing to format.\n';
    return how === 'write' ? `${lines}${count} formatted.\n` : `${lines}${count} not formatted.\n`;
  }
  if (count === 0) return '没有需要整理的文件。\n';
  return how === 'write' ? `${lines}已整理 ${count} 个文件。\n` : `${lines}${count} 个文件需要整理。\n`;
}
