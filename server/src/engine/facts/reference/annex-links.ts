import type { LineText } from '../../text/line-text.js';
import { parseNumeral } from '../../text/numerals.js';
import { maskedSpans } from '../masks.js';
import { touches } from '../parts.js';
import { annexNumberOf } from './annex-names.js';
import type { AnnexLinkFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

/** `[words](target "title")`; a target may hold one pair of brackets. */
const INLINE =
  /\[([^[\]\n]{0,120})\]\((?:<([^<>\n]{1,400})>|((?:[^()\s<>]|\([^()\s<>]{0,80}\)){1,400}))(?:\s{1,3}["'(][^\n()]{0,200})?\)/g;
/** `[words][label]`, `[words][]` and `[words]`. */
const USE = /\[([^[\]\n]{1,120})\](?:\[([^[\]\n]{0,120})\])?(?![[(:])/g;
/** `[label]: target` */
const DEFINITION = /^ {0,3}\[([^[\]\n]{1,120})\]:\s{0,4}(?:<([^<>\n]{1,400})>|([^\s<>]{1,400}))/;
const BEFORE = /附(?:件|录|表)([一二三四五六七八九十\d]{1,3})[:：、.．,，\s《“"]{0,3}$/;
const OTHER = /^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i;
const MARKDOWN = /\.(?:md|markdown)$/i;

/** Links to Markdown files that may hold annexes. Code and comments hold none. Linear; targets of 400 characters at most. */
export function annexLinks(line: LineText): readonly AnnexLinkFact[] {
  const { raw } = line;
  if (!raw.includes(']')) return NONE;
  const definition = DEFINITION.exec(raw);
  if (definition) {
    const target = fileOf(definition[2] ?? definition[3]!);
    const label = labelOf(definition[1]!);
    const annex = annexNumberOf(definition[1]!) ?? annexNumberOf(nameOf(target));
    return target === ''
      ? NONE
      : [{ type: 'annexLink', form: 'definition', target, label, annex, ...spanOf(definition) }];
  }
  if (!raw.includes('[')) return NONE;
  // in code, in a comment, struck out
  const aside = maskedSpans(raw).filter(({ start }) => '`<~'.includes(raw[start]!));
  const hidden = (at: number): boolean => aside.length > 0 && touches(aside, at, at + 1);
  const out: AnnexLinkFact[] = [];
  for (const match of allMatches(INLINE, raw)) {
    const target = fileOf(match[2] ?? match[3]!);
    const annex = numberAt(raw, match.index, match[1]!) ?? annexNumberOf(nameOf(target));
    if (target === '' || annex === undefined || hidden(match.index)) continue;
    out.push({ type: 'annexLink', form: 'inline', target, label: '', annex, ...spanOf(match) });
  }
  for (const match of allMatches(USE, raw)) {
    const annex = numberAt(raw, match.index, match[1]!);
    if (annex === undefined || hidden(match.index)) continue;
    const label = labelOf(match[2] === undefined || match[2] === '' ? match[1]! : match[2]);
    out.push({ type: 'annexLink', form: 'use', target: '', label, annex, ...spanOf(match) });
  }
  return out;
}

const NONE: readonly AnnexLinkFact[] = [];

function spanOf(match: RegExpMatchArray): { from: number; to: number } {
  const from = match.index ?? 0;
  return { from, to: from + match[0].length };
}

/** The number that the words of a link begin with, or that stands right before them (附件二：[经费表](…)). */
function numberAt(raw: string, at: number, words: string): number | undefined {
  const before = BEFORE.exec(raw.slice(Math.max(0, at - 12), at))?.[1];
  return annexNumberOf(words) ?? (before === undefined ? undefined : parseNumeral(before));
}

/** The path of a link to a Markdown file, decoded and without its fragment; `''` for any other target. */
function fileOf(target: string): string {
  if (OTHER.test(target)) return '';
  const path = target.split(/[?#]/, 1)[0]!;
  if (!MARKDOWN.test(path)) return '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Labels of link definitions differ neither by case nor by white space. */
function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
