import type { Line } from '../outline/lines.js';
import type { FlatLine } from '../outline/table.js';
import { FRONT_CHUNKS } from '../outline/regions.js';
import type { BuiltOutline } from '../outline/build.js';
import type { Place } from '../text/place.js';
import { trimEndOf, trimStartOf } from '../text/trim.js';

/** The title of a draft, with the flat indexes of its first and last line. */
export interface DocumentTitle {
  readonly place: Place;
  /** Normalised, lines joined. */
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly frontMatter: boolean;
}

/** The title stands in the first so many lines, or nowhere. */
export const SEARCH_LINES = 60;
const KIND =
  /(?:协议书?|合同书?|契约书?|章程|公约|宪章|意向书|备忘录|协定|管理(?:暂行)?办法|框架|必要性的?说明|试点工作方案|授权委托书)(?:\([^()]{1,16}\))?$/;
const KIND_ONLY = /^(?:战略|合作|联盟)?(?:协议书?|合同书?|契约书?|章程|公约|宪章)(?:\([^()]{1,16}\))?$/;
const NO_TITLE = /[,。;:!?]|编号|第.{1,4}[章条]/;
const FRONT_TITLE = /(?:^|\n)title:[ \t]*["']?([^\n"']{2,80})/;

/** Finds the title: front matter, or the first line that names a kind of document, with the lines it is spread over. */
export function findTitle(outline: BuiltOutline): DocumentTitle | undefined {
  const { lines, regions } = outline;
  const limit = Math.min(lines.length, SEARCH_LINES);
  for (let i = 0; i < limit; i++) {
    if (regions[i] === 'contents') continue;
    const flat = lines[i]!;
    if (flat.ref.chunk >= FRONT_CHUNKS) break;
    if (flat.line.block === 'table') continue;
    if (flat.line.block === 'front-matter') continue;
    const text = titleText(flat);
    const { number, mark } = flat.reading;
    if (
      number &&
      mark !== 'atx' &&
      mark !== 'setext' &&
      (number.style === 'chapter' || number.style === 'article')
    )
      break;
    if (text.length < 2 || text.length > 70 || NO_TITLE.test(text) || !KIND.test(text) || flat.reading.number)
      continue;
    if (flat.reading.special === 'annex') continue;
    return spread(outline, i, text);
  }
  return fromFrontMatter(outline) ?? firstHeading(outline, limit);
}

/** True when the words of a line decide whether it is the title, or what the title says. */
export function mayBeTitle(line: Line): boolean {
  return line.block === 'front-matter' || (line.text.text.length <= 90 && KIND.test(titleText({ line })));
}

function titleText(flat: Pick<FlatLine, 'line'>): string {
  return trimEndOf(trimStartOf(flat.line.text.text.replace(/\s/g, ''), '-"\'[#'), '"\']#');
}

/** A title may stand on two or three lines: the alliance, then 章程. */
function spread({ lines, regions }: BuiltOutline, last: number, lastText: string): DocumentTitle {
  let first = last;
  let text = lastText;
  while (first > 0 && last - first < 2 && regions[first - 1] === 'body') {
    const before = lines[first - 1]!;
    const beforeText = titleText(before);
    const titular =
      before.reading.mark === 'bold' ||
      before.reading.mark === 'short' ||
      before.reading.mark === 'atx' ||
      before.reading.mark === 'setext';
    if (
      !titular ||
      before.reading.number ||
      beforeText.length > 40 ||
      NO_TITLE.test(beforeText) ||
      before.reading.special
    )
      break;
    if (!KIND_ONLY.test(text) && text.includes('联盟')) break;
    text = beforeText + text;
    first--;
  }
  return { place: whole(lines[first]!), text, first, last, frontMatter: false };
}

function fromFrontMatter({ lines }: BuiltOutline): DocumentTitle | undefined {
  const head = lines[0];
  if (head?.line.block !== 'front-matter') return undefined;
  const match = FRONT_TITLE.exec(head.line.text.raw);
  if (!match) return undefined;
  const from = match.index + match[0].length - match[1]!.length;
  return {
    place: { ...head.ref, from, to: from + match[1]!.length },
    text: match[1]!.trim(),
    first: 0,
    last: 0,
    frontMatter: true,
  };
}

/** A first-level heading before everything else is the title whatever it says. */
function firstHeading({ lines, regions }: BuiltOutline, limit: number): DocumentTitle | undefined {
  for (let i = 0; i < limit; i++) {
    if (regions[i] !== 'body') continue;
    const { reading } = lines[i]!;
    if (
      (reading.mark === 'atx' || reading.mark === 'setext') &&
      reading.level === 1 &&
      !reading.number &&
      /联盟|协议|合同/.test(reading.title)
    ) {
      return { place: whole(lines[i]!), text: reading.title, first: i, last: i, frontMatter: false };
    }
    if (reading.number) return undefined;
  }
  return undefined;
}

function whole(flat: FlatLine): Place {
  const { reading, line, ref } = flat;
  if (reading.mark && reading.titleTo > reading.titleFrom)
    return { ...ref, from: reading.titleFrom, to: reading.titleTo };
  return { ...ref, from: 0, to: line.text.raw.length };
}
