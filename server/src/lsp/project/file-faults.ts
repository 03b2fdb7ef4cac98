import type { Diagnostic } from 'vscode-languageserver';
import type { Bilingual } from '../../engine/index.js';
import type { Server } from '../server.js';
import { texts } from '../texts.js';

/** What is wrong with a line of a file that was read for drafts; `line` is 1-based. */
export interface LineFault {
  readonly line: number;
  readonly reason: Bilingual;
}

/** A fault on the words of its line. */
export function faultDiagnostic(server: Server, { line, reason }: LineFault, text: string): Diagnostic {
  const locale = server.locale();
  const words = text.split(/\r\n?|\n/)[line - 1] ?? '';
  const start = words.length - words.trimStart().length;
  return {
    range: {
      start: { line: line - 1, character: start },
      end: { line: line - 1, character: Math.max(start, words.trimEnd().length) },
    },
    severity: 1,
    source: texts(locale).source,
    message: locale === 'en' ? reason.en : reason.zh,
  };
}
