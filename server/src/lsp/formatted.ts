import type { Range } from 'vscode-languageserver';
import { type RangeEdit, toSpan, toTextEdits } from './convert.js';
import type { OpenDocument } from './document.js';
import type { Server } from './server.js';

/** What formatting does to a document or to ranges of it; nothing for other Markdown, and where it is turned off. */
export function formatted(server: Server, document: OpenDocument, ranges?: readonly Range[]): RangeEdit[] {
  const { snapshot, settings } = document;
  if (snapshot === undefined || settings.format === undefined || !server.formatting.formats(document))
    return [];
  const { typography } = snapshot;
  const { format } = settings;
  if (ranges === undefined) return toTextEdits(snapshot, typography.format(format));
  // ranges of an editor do not overlap, but nothing in the protocol says so
  const found = ranges.flatMap((range) => typography.format(format, toSpan(snapshot, range)));
  const places = new Map(found.map((edit) => [`${edit.span.start}:${edit.span.end}`, edit]));
  const edits = [...places.values()].sort((a, b) => a.span.start - b.span.start);
  return toTextEdits(snapshot, edits);
}
