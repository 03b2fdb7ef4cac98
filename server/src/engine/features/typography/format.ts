import type { MarkdownDocument } from '../../markdown/document.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { namesOf } from '../navigation/names.js';
import { EditList } from './edit-list.js';
import { evidenceOf } from './gaps.js';
import { harmless, keepsStructure } from './guard.js';
import { mendHeadings, tidyMarks, uniformBullets, usualBullet } from './marks.js';
import { numeralEdits } from './numerals.js';
import { type ScopedChunk, scopedChunks } from './scopes.js';
import { tidySentences } from './sentences.js';
import { tidyIndentation, tidyLines } from './spaces.js';
import type { FormatOptions } from './types.js';

/**
 * Edits that tidy a draft, or a range of it: white space, marks of headings and lists, width of punctuation between Chinese
 * text. One edit for each changed spot, in text order. Words, numbers, code, comments, tables, links and blanks to be filled
 * in stay, and so does everything the checker reads. A text is parsed twice for it, in linear time.
 */
export function formatEdits(
  draft: Draft,
  document: MarkdownDocument,
  options: FormatOptions,
  range: Span = { start: 0, end: draft.length },
): readonly TextEdit[] {
  const tidy = tidied(draft, document, options, range);
  if (options.numerals === 'keep') return tidy;
  return inOrder([...tidy, ...numeralEdits(draft, document, options.numerals, range)]);
}

function tidied(
  draft: Draft,
  document: MarkdownDocument,
  options: FormatOptions,
  range: Span,
): readonly TextEdit[] {
  const chunks = scopedChunks(draft, document);
  const list = new EditList(range, closedSpans(chunks));
  if (options.whitespace) {
    tidyLines(chunks, list);
    for (const chunk of chunks) tidyIndentation(chunk, options.indentation, list);
  }
  if (options.marks) {
    const usual = usualBullet(chunks);
    for (const chunk of chunks) {
      tidyMarks(chunk, list);
      uniformBullets(chunk, usual, list);
    }
  }
  if (options.whitespace || options.punctuation) {
    const evidence = evidenceOf(
      () => document.text(),
      () => new Set(namesOf(draft).list),
    );
    for (const chunk of chunks) tidySentences(chunk, options, evidence, list);
  }
  const safe = harmless(draft, document, inOrder(list.edits));
  if (!options.marks) return safe;
  const headings = new EditList(range, closedSpans(chunks));
  for (const chunk of chunks) mendHeadings(chunk, headings);
  if (headings.edits.length === 0) return safe;
  const all = inOrder([...safe, ...headings.edits]);
  return keepsStructure(draft, document, all) ? all : safe;
}

function closedSpans(chunks: readonly ScopedChunk[]): readonly Span[] {
  return chunks.flatMap(({ start, prose }) =>
    prose.inner.map((span) => ({ start: start + span.start, end: start + span.end })),
  );
}

/** In text order, one edit for each place: what is cut with its lines needs no edit of its own. */
function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const out: TextEdit[] = [];
  for (const edit of sorted) {
    const last = out.at(-1);
    if (!last || edit.span.start >= last.span.end) out.push(edit);
  }
  return out;
}
