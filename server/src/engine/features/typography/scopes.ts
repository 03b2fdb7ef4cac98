import type { MarkdownDocument } from '../../markdown/document.js';
import { type Prose, proseOf } from '../../markdown/prose.js';
import type { FlatLine } from '../../outline/table.js';
import type { OutlineNode } from '../../outline/types.js';
import { lineKey } from '../../text/place.js';
import type { Span } from '../../text/span.js';
import type { Draft } from '../draft.js';

/** A logical line with what decides how far it may be tidied; offsets are absolute. */
export interface Scope {
  readonly flat: FlatLine;
  readonly start: number;
  readonly end: number;
  readonly region: OutlineNode['region'];
  /** Before the first sentence and the first clause: title, cover, names. */
  readonly cover: boolean;
  /** A sentence of the agreement, not a heading, label, row or entry: only there a blank is never laid out on purpose. */
  readonly sentence: boolean;
  /** Blanks to be filled in, relative to the line. */
  readonly blanks: readonly Span[];
}

/** One chunk with its logical lines. */
export interface ScopedChunk {
  readonly start: number;
  readonly text: string;
  readonly prose: Prose;
  readonly scopes: readonly Scope[];
}

const HAN = /[\u3400-\u9fff]/g;
const LEAST_SENTENCE = 12;

/** Every chunk of a draft with what may be done in it. Linear in the text. */
export function scopedChunks(draft: Draft, document: MarkdownDocument): readonly ScopedChunk[] {
  const blanks = new Map<string, Span[]>();
  for (const { ref, fact } of draft.facts('placeholder')) {
    const key = lineKey(ref);
    const span = { start: fact.from, end: fact.to };
    const list = blanks.get(key);
    if (list) list.push(span);
    else blanks.set(key, [span]);
  }
  const { lines, regions } = draft.outline;
  const out: ScopedChunk[] = [];
  let index = 0;
  let cover = true;
  for (let number = 0; number < document.chunkCount; number++) {
    const chunk = document.chunk(number);
    const start = document.chunkStart(number);
    const scopes: Scope[] = [];
    for (; lines[index]?.ref.chunk === number; index++) {
      const flat = lines[index]!;
      const region = regions[index]!;
      const sentence = isSentence(flat, region);
      if (sentence || (region === 'body' && flat.reading.number !== undefined)) cover = false;
      scopes.push({
        flat,
        start: start + flat.line.start,
        end: start + flat.line.end,
        region,
        cover,
        sentence,
        blanks: blanks.get(lineKey(flat.ref)) ?? [],
      });
    }
    out.push({ start, text: chunk.text, prose: proseOf(chunk), scopes });
  }
  return out;
}

function isSentence({ line, reading }: FlatLine, region: OutlineNode['region']): boolean {
  if (region !== 'body' && region !== 'annex') return false;
  if (line.block !== 'text' || reading.heading || reading.special !== undefined) return false;
  const { text } = line.text;
  return /[,.;。]/.test(text) && (text.match(HAN)?.length ?? 0) >= LEAST_SENTENCE;
}
