import type { FlatLine } from './table.js';
import type { OutlineNode } from './types.js';
import { trimEndOf, trimStartOf } from '../text/trim.js';

export type Region = OutlineNode['region'];

/** A table of contents longer than this is none. */
const MAX_CONTENTS = 200;
/**
 * Tables of contents and notes to the drafter stand at the front: only lines of the first chunks are looked at as text.
 * Changes of plain text behind them can then never change the structure.
 */
export const FRONT_CHUNKS = 300;
const BODY_START = /^(?:第[一1][章条部编]|鉴于|甲方|缔约)/;
/** Titles of rules that an agreement is signed together with. */
const RULES_END = /(?:规则|办法|细则|章程|规定|制度|公约)》?$/;
const TITLE_END = /(?:协议书?|合同书?|章程|公约|宪章|契约书?)$/;

/**
 * The region of every line: table of contents and notes to the drafter do not count, what follows a signature page or
 * 附件N belongs to the signature or to that annex.
 */
export function regionsOf(lines: readonly FlatLine[]): readonly Region[] {
  const regions: Region[] = new Array<Region>(lines.length).fill('body');
  markContents(lines, regions);
  markNotes(lines, regions);
  markTail(lines, regions);
  return regions;
}

function textOf(line: FlatLine): string {
  return line.line.text.text;
}

function markContents(lines: readonly FlatLine[], regions: Region[]): void {
  for (let i = 0; i < lines.length; i++) {
    const { special } = lines[i]!.reading;
    if (special === 'contents-entry') regions[i] = 'contents';
    if (special !== 'contents' || lines[i]!.ref.chunk >= FRONT_CHUNKS) continue;
    regions[i] = 'contents';
    const end = contentsEnd(lines, i + 1);
    for (let k = i + 1; k < end; k++) regions[k] = 'contents';
    i = Math.max(i, end - 1);
  }
}

/** Where the table of contents ends: at the second occurrence of its first entry, or where entries stop. */
function contentsEnd(lines: readonly FlatLine[], first: number): number {
  const entry = lines[first];
  if (!entry) return first;
  const name = entryName(textOf(entry));
  const limit = Math.min(lines.length, first + MAX_CONTENTS);
  for (let k = first + 2; k < limit && lines[k]!.ref.chunk < FRONT_CHUNKS; k++) {
    if (name.length > 1 && entryName(textOf(lines[k]!)) === name) return k;
  }
  // no repetition: only entries with page numbers or links count
  let k = first;
  while (
    k < limit &&
    lines[k]!.ref.chunk < FRONT_CHUNKS &&
    (lines[k]!.reading.special === 'contents-entry' ||
      /[\u4e00-\u9fff)]\s?\d{1,3}$|\]\(#/.test(textOf(lines[k]!)))
  )
    k++;
  return k;
}

function entryName(text: string): string {
  return trimStartOf(trimEndOf(trimEndOf(text, '0123456789'), ' .…·⋯-'), '-+ ');
}

/** 填写说明 and the like at the start: its numbered lines are no clauses. */
function markNotes(lines: readonly FlatLine[], regions: Region[]): void {
  const limit = Math.min(lines.length, 80);
  for (let i = 0; i < limit; i++) {
    if (lines[i]!.ref.chunk >= FRONT_CHUNKS) return;
    if (lines[i]!.reading.special !== 'note' || !lines[i]!.reading.heading) continue;
    let end = i + 1;
    while (end < limit + 40 && end < lines.length && !endsNote(lines[end]!)) end++;
    if (end >= lines.length || end >= limit + 40) continue;
    for (let k = i; k < end; k++) regions[k] = 'note';
    return;
  }
}

function endsNote(line: FlatLine): boolean {
  const text = textOf(line);
  if (line.reading.special === 'contents') return true;
  if (line.reading.mark === 'atx' || line.reading.mark === 'setext') return true;
  // 一、参加联盟的单位: a chapter, where the note counts its own lines 1、 2、
  if (line.reading.heading && line.reading.number?.style === 'han' && line.reading.number.values[0] === 1)
    return true;
  return BODY_START.test(text) || (text.length <= 40 && TITLE_END.test(text));
}

/** Signature pages and annexes stand behind the operative part. */
function markTail(lines: readonly FlatLine[], regions: Region[]): void {
  let state: Region = 'body';
  let signed = false;
  for (let i = 0; i < lines.length; i++) {
    if (regions[i] !== 'body') continue;
    const { reading } = lines[i]!;
    if (reading.special === 'signature' && (state === 'body' || !signed)) {
      state = 'signature';
      signed = true;
    } else if (reading.special === 'annex' && beginsBody(lines, i, state)) state = 'annex';
    else if (state === 'signature' && beginsRules(lines, i)) state = 'annex';
    regions[i] = state;
  }
}

/** True when an annex begins here, false for an entry of the list of annexes. */
function beginsBody(lines: readonly FlatLine[], index: number, state: Region): boolean {
  if (index < 3 || !/^[附][件录表][一二三四五六七八九十\d]/.test(bare(lines[index]!))) return false;
  // the cover of a notice may call the whole agreement its annex
  if (state === 'body' && index < lines.length * 0.2) return false;
  let substance = 0;
  for (let k = index + 1; k < lines.length && k < index + 12; k++) {
    const { special, blank } = lines[k]!.reading;
    if (special === 'annex') return substance >= 2;
    if (special === 'signature') return substance >= 2;
    if (!blank) substance++;
  }
  return substance >= 2 && (state !== 'body' || lines[index]!.reading.heading);
}

/** True for the title of rules behind the page of signatures that begin with 第一章 or 第一条: an annex without the word. */
function beginsRules(lines: readonly FlatLine[], index: number): boolean {
  const { heading, number, title } = lines[index]!.reading;
  if (!heading || number !== undefined || !RULES_END.test(title)) return false;
  for (let k = index + 1; k < lines.length && k < index + 4; k++) {
    const first = lines[k]!.reading.number;
    if (first) return (first.style === 'chapter' || first.style === 'article') && first.values[0] === 1;
  }
  return false;
}

function bare(line: FlatLine): string {
  return textOf(line).replace(/^[-+\s#]+/, '');
}
