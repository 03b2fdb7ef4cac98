import type { PlaceholderFact } from './types.js';
import { allMatches } from '../text/all-matches.js';

/** A blank before it becomes a fact: half-open offsets in the line as written. */
export interface Blank {
  readonly from: number;
  readonly to: number;
  readonly form: PlaceholderFact['form'];
}

/** Without one of these a line holds no blank of this file; cheap, it runs on every line. */
const TRIGGER =
  /[×✕xXｘＸ○◯〇△●_＿{…⋯【［[？?N—－]|某某|-{2}|[\s\u3000]{2}[万亿]?[元年月日名份人家个%％]|待[^。]{0,10}[定确认充写实][）)】]|待[定填补确]|TODO|TBD|FIXME|\.{3}|。。/;
const BRACKET_TRIGGER = /[（([〔［《“][\s\u3000*＊.·请待此填输插补选定确）)\]〕］》”]/;

const CROSS = /×{2,}|✕{2,}|x{2,}|X{2,}|[ｘＸ]{2,}|[○◯]{2,}|〇{2,}|△{2,}/g;
const CROSS_YEAR = /(?:[1１][9９]|[2２][0０])(?:[\d０-９][xXｘＸ×○]|[xXｘＸ×○]{2})(?=[\s\u3000]*年)/g;
const CROSS_ONE =
  /(^|[第自至到为共计由于在即式前省市年月、，,。；;：:（(“"\s])([×✕xXｘＸ])(?=[\s\u3000]*[年月日省市县区号元万亿名份条款届个家])/g;
/** Before a unit of measure: …万元, ？？万元, ——万元, three spaces and 万元. */
const UNIT = '(?=[\\s\\u3000]*(?:[万亿]?元|年|个月|名|份|%|％))';
const BEFORE_UNIT = new RegExp(
  `(?:[…⋯]+|\\.{3,}|[?？]{2,}|—{2,}|－{2,}|-{2,})${UNIT}|(?<=[为共计是约达金费入资额币])(?:[ \\t\\u00a0\\u3000]{2,}(?=(?:[万亿]?元|年|个月|名|份|%|％))|[NnＮ](?=[\\s\\u3000]*(?:[万亿]?元|年|个月|名|份)))`,
  'g',
);
/** （金额待双方确认）. */
const OPEN_VALUE =
  /[（(【[［][^（）()【】[\]]{0,8}(?:金额|数额|比例|名称|日期|时间|期限|地点|人选|标准|数量|份数)(?:均|尚|还)?(?:待|尚待|有待)[^（）()【】[\]]{0,8}(?:确认|确定|商定|议定|补充|填写|核实|定)[）)】\]］]/g;
const NOBODY = /某{2,3}(?=[\s\u3000]*(?:$|[，。、；;,|]|先生|女士|同志))/g;
const SOMEBODY = /某某(?=公司|单位|大学|学院|研究|省|市|县|区|企业|机构|联盟|产业|技术|领域|年)/g;
const UNDERSCORE = /(?:\\_)+|_{2,}|＿+/g;
const EMPTY_BRACKET =
  /（[\s\u3000_＿×*＊.…·●]*）|\([\s\u3000_＿×*＊.…·●]*\)|【[\s\u3000_＿×*＊.…·●]*】|〔[\s\u3000_＿×*＊.…·●]*〕|［[\s\u3000_＿×*＊.…·●]*］|\[[\s\u3000_＿×*＊.…·●]*\]|《[\s\u3000_＿×*＊.…·●]*》|“[\s\u3000_＿×*＊.…·●]*”/g;
const PROMPT =
  /[【[［（(][\s\u3000]*(?:请|待|此处|请在此处)?(?:填写|填入|填|输入|插入|补充|选填|补|定|确认)[^】\]］）)。；【[［（(]{0,30}[】\]］）)]/g;
const NAMED_PROMPT =
  /【[^【】：:。，]{0,10}(?:名称|全称|姓名|日期|金额|地址|号码|比例|城市|年限)】|[[［][^[\]［］：:。，]{0,8}(?:名称|全称|姓名|日期|金额|数额|地址|号码|比例|城市|年限|数量)[\]］](?![(:[])/g;
const DOTS_AFTER = /([：:为是][\s\u3000]*)((?:[…⋯]|\.{3,}|。{3,})[…⋯.]*)/g;
const VARIABLE = /\{\{[^{}]{0,60}\}\}|\$\{[^{}]{0,60}\}/g;
const WORD = /(?:待定|待补充|待填写|待填|待确认|TODO|TBD|FIXME)(?=[\s\u3000）)】\]］。，,；;、！：:|]|$)/g;

/** Blanks of a source line that show in its characters; may overlap. Asterisks and lost numbers are read elsewhere. */
export function plainBlanks(raw: string): readonly Blank[] {
  if (!TRIGGER.test(raw) && !BRACKET_TRIGGER.test(raw)) return [];
  const out: Blank[] = [];
  each(raw, CROSS_YEAR, 'date', out);
  each(raw, CROSS, 'cross', out, (from, to) => isCross(raw, from, to));
  for (const match of allMatches(CROSS_ONE, raw)) {
    const from = match.index + match[1]!.length;
    out.push({ from, to: from + 1, form: 'cross' });
  }
  each(raw, SOMEBODY, 'word', out);
  underscores(raw, out);
  each(raw, EMPTY_BRACKET, 'bracket', out, (from, to) => isEmptyBracket(raw, from, to));
  each(raw, PROMPT, 'bracket', out, (_, to) => raw[to] !== '(' || raw[to - 1] !== ']');
  each(raw, NAMED_PROMPT, 'bracket', out, (from) => raw.slice(0, from).trim() !== '');
  const alone = dotsAlone(raw);
  if (alone) out.push(alone);
  for (const match of allMatches(DOTS_AFTER, raw)) {
    const from = match.index + match[1]!.length;
    out.push({ from, to: from + match[2]!.length, form: 'ellipsis' });
  }
  each(raw, BEFORE_UNIT, 'gap', out);
  each(raw, OPEN_VALUE, 'bracket', out);
  each(raw, NOBODY, 'word', out);
  each(raw, VARIABLE, 'variable', out);
  each(raw, WORD, 'word', out);
  return out;
}

/** A line of nothing but dots: the model's 'and so on'. */
function dotsAlone(raw: string): Blank | undefined {
  const dots = raw.trim().replace(/^[-+*>][ \t]+/, '');
  if (!/^[.…⋯。\s]+$/.test(dots) || !/[…⋯]|[.。].*[.。].*[.。]/.test(dots)) return undefined;
  const from = raw.indexOf(dots);
  return { from, to: from + dots.length, form: 'ellipsis' };
}

function each(
  raw: string,
  pattern: RegExp,
  form: Blank['form'],
  out: Blank[],
  accept: (from: number, to: number) => boolean = () => true,
): void {
  for (const match of allMatches(pattern, raw)) {
    const to = match.index + match[0].length;
    if (accept(match.index, to)) out.push({ from: match.index, to, form });
  }
}

/** Crosses between digits multiply, crosses between letters are a word. */
function isCross(raw: string, from: number, to: number): boolean {
  const left = raw[from - 1] ?? '';
  const right = raw[to] ?? '';
  if (/[0-9０-９]/.test(left) && /[0-9０-９]/.test(right)) return false;
  if (/[○◯〇]/.test(raw[from]!)) return !/[〇零一二三四五六七八九十\d]/.test(left + right);
  return !/[xX]/.test(raw[from]!) || !/[A-Za-z0-9./@_\\=&?#%-]/.test(left + right);
}

function underscores(raw: string, out: Blank[]): void {
  if (!/[_＿]/.test(raw)) return;
  // a line of nothing else is a rule between sections
  if (/^[\s_\\]*$/.test(raw)) return;
  const runs = [...allMatches(UNDERSCORE, raw)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    const next = runs[i + 1];
    if (next && isStrong(raw, run, next)) i++;
    else if (!/[A-Za-z0-9]/.test(raw[run.from - 1] ?? '') || !/[A-Za-z]/.test(raw[run.to] ?? '')) {
      out.push({ ...run, form: 'underscore' });
    }
  }
}

/** `__word__`: two underscores on both sides, closed before a space, a mark or the end. */
function isStrong(
  raw: string,
  open: { from: number; to: number },
  close: { from: number; to: number },
): boolean {
  if (open.to - open.from > 3 || open.to - open.from !== close.to - close.from || raw[open.from] !== '_')
    return false;
  const edge = /[\s\u3000，。、；：！？（）“”《》,.;:!?()"']/;
  const left = raw[open.from - 1] ?? ' ';
  const right = raw[close.to] ?? ' ';
  const words = raw.slice(open.to, close.from);
  return edge.test(left) && edge.test(right) && words.length > 1 && !/^\s|\s$/.test(words);
}

function isEmptyBracket(raw: string, from: number, to: number): boolean {
  const left = raw[from - 1] ?? '';
  const open = raw[from]!;
  if (open === '[' && (raw[to] === '(' || raw[to] === '[' || left === '!')) return false;
  // a task box, the call of a function, the target of a link
  if (open === '[' && /^[\s>]*(?:[-+*]|\d{1,9}[.)])[ \t]+$/.test(raw.slice(0, from))) return false;
  return open !== '(' || !/[A-Za-z0-9_\]]/.test(left);
}
