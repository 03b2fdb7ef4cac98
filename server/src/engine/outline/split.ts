import type { Span } from '../text/span.js';
import type { Block } from './blocks.js';
import { allMatches } from '../text/all-matches.js';

/** A line that begins a clause, a label, a table row or a list is never the rest of the sentence before it. */
const STARTS =
  /^[\s\u3000]*(?:第[〇零一二两三四五六七八九十百\d０-９\s]{1,9}[编部章节条]|[一二三四五六七八九十]{1,3}[、.．]|[(（]|\d{1,3}[.．、)）]|[０-９]|[-*+>#|①-⑳]|[^，。；\s]{1,12}[：:]|附件|鉴于)/;
/** Ends after which a new line is a new line. */
const CLOSED =
  /[。；;！!？?：:．)）》”"】…＿_]$|(?:公司|大学|学院|研究院|研究所|中心|协会|协议书?|合同书?|章程|宪章|公约|信息|条款)$/;
const SIGNING = /盖章|公章|签章|签字|签名|住所|法定代表人|电话|地址/;
/** A clause that speaks of signing or of an address is no row of the page of signatures. */
const CLAUSE = /本(?:协议|合同)|生效/;
/** A line this long without an end was wrapped, not finished. */
const WRAPPED = 20;

/** An article or chapter number in the middle of a line, after the end of a sentence or a gap. */
const INNER = /[。；：;:\s\u3000](第[〇零一二两三四五六七八九十百\d]{1,7}[章条])(?=[\s\u3000：:、])/g;
/** 一、 after the end of a sentence begins a clause too. */
const INNER_HAN = /。[ \u3000]{0,4}([一二三四五六七八九十]{1,3}、)/g;

/** Spans of the logical lines of a leaf block, relative to the chunk, in text order. */
export function splitBlock(text: string, block: Block): readonly Span[] {
  if (
    block.kind === 'heading' ||
    block.kind === 'front-matter' ||
    block.kind === 'table' ||
    block.kind === 'rule'
  ) {
    return [trimmed(text, block.start, block.end)];
  }
  const lines = sourceLines(text, block.start, block.end);
  if (block.kind === 'setext') lines.pop();
  if (block.kind === 'html') return lines;
  const out: Span[] = [];
  let current: Span | undefined;
  for (const line of lines) {
    if (current && continues(text, current, line)) current = { start: current.start, end: line.end };
    else {
      if (current) pushParts(text, current, out);
      current = line;
    }
  }
  if (current) pushParts(text, current, out);
  return out;
}

function sourceLines(text: string, start: number, end: number): Span[] {
  const out: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    if (at > from) out.push(trimmed(text, from, at));
    from = at + 1;
  }
  return out.filter((span) => span.end > span.start);
}

function trimmed(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return { start, end: last };
}

function continues(text: string, before: Span, line: Span): boolean {
  const head = text.slice(before.start, before.end);
  const tail = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (STARTS.test(tail) || tail.startsWith('**')) return false;
  const lastLine = head.slice(Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1);
  if (SIGNING.test(lastLine) && !CLAUSE.test(lastLine)) return false;
  if (/[，、,]$/.test(lastLine)) return true;
  // a line without any pause is a title, however long
  if (CLOSED.test(lastLine) || !/[，；。,]/.test(head)) return false;
  if (lastLine.replace(/[\s\u3000\u00a0]/g, '').length < WRAPPED) return false;
  // a short line without any mark is a heading or a name, not the end of a wrapped sentence
  const own = text.slice(line.start, line.end);
  return own.trim().length > WRAPPED || /[，。；、：,;]/.test(own);
}

function pushParts(text: string, span: Span, out: Span[]): void {
  const raw = text.slice(span.start, span.end);
  if (raw.length < 8 || (!raw.includes('第', 1) && !raw.includes('、', 2))) {
    out.push(span);
    return;
  }
  const cuts: number[] = [];
  for (const match of allMatches(INNER, raw)) cuts.push(match.index + match[0].length - match[1]!.length);
  for (const match of allMatches(INNER_HAN, raw)) cuts.push(match.index + match[0].length - match[1]!.length);
  cuts.sort((a, b) => a - b);
  let from = 0;
  for (const cut of cuts) {
    // a cut right behind a number or a mark would split the number of the line itself
    if (raw.slice(from, cut).trim().length < 2) continue;
    out.push(trimmed(text, span.start + from, span.start + cut));
    from = cut;
  }
  out.push({ start: span.start + from, end: span.end });
}
