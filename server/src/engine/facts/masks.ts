import { mergeSpans } from './parts.js';
import type { Span } from '../text/span.js';
import { allMatches } from '../text/all-matches.js';

/** Parts of a source line that are no text of the agreement: struck text, code, link targets, tags, addresses. */
const MASKS = /~~[^~]*~~|`[^`]*`|\]\([^()\s]{0,300}\)|<[a-zA-Z/][^<>]{0,60}>|https?:\/\/[\x21-\x7e]+/g;
const TRIGGER = /[<~`]|\]\(|:\/\//;

/** Masked spans of a source line, sorted and merged. */
export function maskedSpans(raw: string): readonly Span[] {
  if (!TRIGGER.test(raw)) return [];
  const out: Span[] = [];
  for (let start = raw.indexOf('<!--'); start >= 0;) {
    const close = raw.indexOf('-->', start + 4);
    const end = close < 0 ? raw.length : close + 3;
    out.push({ start, end });
    start = raw.indexOf('<!--', end);
  }
  for (const match of allMatches(MASKS, raw))
    out.push({ start: match.index, end: match.index + match[0].length });
  return mergeSpans(out);
}
