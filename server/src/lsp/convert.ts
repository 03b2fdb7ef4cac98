// The only place that knows both the engine's spans and the ranges of the language server protocol.
import type { FoldingRange, Position, Range } from 'vscode-languageserver';
import type { Agreement, FoldingSpan, Span, SymbolNode, TextEdit } from '../engine/index.js';

/** A change as the protocol gives it. */
export interface RangeEdit {
  range: Range;
  newText: string;
}

/** Positions of a span in the snapshot it was computed on. */
export function toRange(agreement: Agreement, span: Span): Range {
  return { start: toPosition(agreement, span.start), end: toPosition(agreement, span.end) };
}

/** The span of a range; positions outside the text are clamped, a range given backwards is turned round. */
export function toSpan(agreement: Agreement, range: Range): Span {
  const start = toOffset(agreement, range.start);
  const end = toOffset(agreement, range.end);
  return start <= end ? { start, end } : { start: end, end: start };
}

export function toPosition(agreement: Agreement, offset: number): Position {
  const { line, character } = agreement.positionAt(offset);
  return { line, character };
}

export function toOffset(agreement: Agreement, position: Position): number {
  return agreement.offsetAt(position.line, position.character);
}

export function toTextEdits(agreement: Agreement, edits: readonly TextEdit[]): RangeEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(agreement, span), newText }));
}

/** Span of one line without its end; a line outside the text gives its nearest end. */
export function lineSpan(agreement: Agreement, line: number): Span {
  return { start: agreement.offsetAt(line, 0), end: agreement.offsetAt(line, Number.MAX_SAFE_INTEGER) };
}

/** Whole lines of a fold; `undefined` where there is nothing to fold. */
export function toFoldingRange(agreement: Agreement, fold: FoldingSpan): FoldingRange | undefined {
  const startLine = agreement.positionAt(fold.span.start).line;
  const end = agreement.positionAt(fold.span.end);
  // a span that takes in its last line break ends at the start of the line after it
  const endLine = end.character === 0 && end.line > startLine ? end.line - 1 : end.line;
  if (endLine <= startLine) return undefined;
  return fold.kind === 'comment' ? { startLine, endLine, kind: 'comment' } : { startLine, endLine };
}

/** Extent and selection of an outline node; the protocol demands that the one holds the other. */
export function toSymbolRanges(
  agreement: Agreement,
  node: SymbolNode,
): { range: Range; selectionRange: Range } {
  const extent = {
    start: Math.min(node.extent.start, node.selection.start),
    end: Math.max(node.extent.end, node.selection.end),
  };
  return { range: toRange(agreement, extent), selectionRange: toRange(agreement, node.selection) };
}
