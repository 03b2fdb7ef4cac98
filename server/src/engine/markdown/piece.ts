import type { RootContent } from 'mdast';
import { originOf, ParsedChunk, type ChunkOrigin } from './chunk.js';
import { frontMatterLength } from './front-matter.js';
import type { LabelKey, LabelTable } from './labels.js';
import { readPlainBlocks } from './plain-blocks.js';
import { parseMarkdown, type ParseFault } from './remark.js';
import { needsProbe, PROBE, swallowedProbe, tailAfter, type OpenTail } from './tail.js';
import { moveInPlace, startOf, tighten } from './tree.js';
import type { WorkCount } from './work-count.js';

/** The tree of a text that is to become one or more chunks, and whether its end is safe. */
export type Piece = { nodes: RootContent[]; open: OpenTail | undefined } | { fault: ParseFault };

/** Parses a text that begins where a chunk may. Positions count from its start, a byte order mark included. */
export function parsePiece(
  text: string,
  { atDocumentStart, hardEnd }: Pick<ChunkOrigin, 'atDocumentStart' | 'hardEnd'>,
  labels: ReadonlySet<LabelKey>,
  work: WorkCount,
): Piece {
  const plain = readPlainBlocks(text);
  if (plain !== undefined) {
    work.plainBlocks++;
    return { nodes: plain, open: undefined };
  }
  work.parses++;
  work.parsedChars += text.length;
  const probing = !hardEnd && needsProbe(text);
  const hasFrontMatter = atDocumentStart && frontMatterLength(text) > 0;
  const outcome = parseMarkdown(probing ? text + PROBE : text, hasFrontMatter, labels);
  if ('fault' in outcome) return outcome;
  const { nodes } = outcome;
  for (const node of nodes) tighten(node);
  if (text.charCodeAt(0) === 0xfeff && atDocumentStart) {
    for (const node of nodes) moveInPlace(node, { offset: 1, lines: 0, firstColumn: 1 });
  }
  if (probing) {
    const last = nodes.at(-1);
    const start = last === undefined ? 0 : startOf(last);
    if (last?.type !== 'paragraph' || start !== text.length) {
      return { nodes, open: swallowedProbe(last, text.slice(start)) };
    }
    nodes.pop();
  }
  return { nodes, open: hardEnd ? undefined : tailAfter(nodes.at(-1), text) };
}

/** Parses one chunk again with the labels that are defined now. */
export function reparse(chunk: ParsedChunk, labels: LabelTable, work: WorkCount): ParsedChunk {
  const visible = labels.among(chunk.mentions);
  const piece = parsePiece(chunk.text, chunk.origin, visible, work);
  const origin = originOf({ ...chunk.origin, visible });
  return 'fault' in piece
    ? new ParsedChunk(chunk.text, [], origin, piece.fault)
    : new ParsedChunk(chunk.text, piece.nodes, origin);
}
