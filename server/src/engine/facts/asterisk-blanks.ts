import { allMatches } from '../text/all-matches.js';
/** A blank before it becomes a fact: half-open offsets in the line as written. */
export interface AsteriskBlank {
  readonly from: number;
  readonly to: number;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  /** Full-width or escaped asterisks never are Markdown marks. */
  readonly literal: boolean;
}

const RUN = /(?:\\\*)+|＊+|\*+/g;
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;
const PUNCTUATION = /[\s\u3000，。、；：！？（）“”‘’《》【】,.;:!?()"'|<>[\]]/;
/** What stands behind a blank: the kind of thing that is left open. */
const OPEN_WORD =
  /^(?:单位|公司|大学|学院|研究院|研究所|机构|仲裁|委员会|人民法院|法院|省|市|县|区|年|月|日|份|万元|元|名|届|产业|技术|领域|行业|联盟|协会|学会|银行|部门|[%％])/;
/** Words after which something has to follow. */
const HUNGRY = /[为是由向于在第共计自至即]/;
const COUNTED = /^[年月日省市县区号元万名份条款届个家]/;
const BEFORE_COUNTED = /[第自至到为共计由于在即式前年月省市]/;

/**
 * Asterisks that stand for a blank although Markdown may read them as emphasis (`**单位…向**仲裁机构`, `******产业…**`,
 * `****年`, `一式*份`). Emphasis that closes around real words is none. Offsets are relative to `raw`.
 */
export function asteriskBlanks(raw: string): readonly AsteriskBlank[] {
  if (!raw.includes('*') && !raw.includes('＊')) return [];
  const runs = findRuns(raw);
  const blanks: AsteriskBlank[] = [];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    const next = runs[i + 1];
    if (run.literal) {
      if (run.size > 1 || isCounted(raw, run)) blanks.push(run);
    } else if (run.size === 1) {
      if (isCounted(raw, run)) blanks.push(run);
    } else if (run.size >= 4) {
      if (run.size === 4 && i > 0 && next && isGlued(raw, run)) continue;
      blanks.push(run);
    } else if (next && next.size === run.size && !next.literal && isEmphasis(raw, run, next)) {
      i++;
    } else if (isOpen(raw, run)) blanks.push(run);
  }
  return blanks;
}

function findRuns(raw: string): readonly Run[] {
  if (!/[^\s*\->＊\\]/.test(raw)) return [];
  const runs: Run[] = [];
  for (const match of allMatches(RUN, raw)) {
    const from = match.index;
    const to = from + match[0].length;
    const escaped = match[0].startsWith('\\');
    // the marker of a list item
    if (match[0] === '*' && /^[\s>]*$/.test(raw.slice(0, from)) && /^\s/.test(raw.slice(to))) continue;
    runs.push({
      from,
      to,
      size: escaped ? match[0].length / 2 : match[0].length,
      literal: escaped || match[0].startsWith('＊'),
    });
  }
  return runs;
}

function before(raw: string, run: Run): string {
  return raw[run.from - 1] ?? '';
}

function after(raw: string, run: Run): string {
  return raw[run.to] ?? '';
}

function isEdge(char: string): boolean {
  return char === '' || PUNCTUATION.test(char);
}

function isGlued(raw: string, run: Run): boolean {
  return !/\s/.test(before(raw, run) || ' ') && !/\s/.test(after(raw, run) || ' ');
}

function opensWord(raw: string, run: Run): boolean {
  return OPEN_WORD.test(raw.slice(run.to, run.to + 4));
}

/** True when the two runs make sense as emphasis around the words between them. */
function isEmphasis(raw: string, open: Run, close: Run): boolean {
  const words = raw.slice(open.to, close.from);
  if (words === '' || /^\s|\s$/.test(words)) return false;
  const edgeBefore = isEdge(before(raw, open));
  const edgeAfter = isEdge(after(raw, close));
  if (edgeBefore && edgeAfter) return true;
  // a sentence that ends inside and a second one that begins there is no emphasised phrase
  if (/[。；;][^]/.test(words)) return false;
  if (!edgeAfter && opensWord(raw, open) && opensWord(raw, close)) return false;
  if (edgeBefore) return words.length <= 30;
  if (edgeAfter) return words.length <= 40 && !HUNGRY.test(words.at(-1)!);
  return words.length <= 12 && !/[，。、；：（）,.;:()]/.test(words);
}

/** True when a run that pairs with nothing stands where a word is left out. */
function isOpen(raw: string, run: Run): boolean {
  const left = before(raw, run);
  const right = after(raw, run);
  if (HAN.test(right) && (HAN.test(left) || /[0-9]/.test(left))) return true;
  if (isEdge(left) && opensWord(raw, run)) return true;
  return HUNGRY.test(left) && isEdge(right);
}

function isCounted(raw: string, run: Run): boolean {
  return COUNTED.test(after(raw, run)) && BEFORE_COUNTED.test(before(raw, run));
}
