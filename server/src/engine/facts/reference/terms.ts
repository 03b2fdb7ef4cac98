import { matchNumber } from '../../outline/number.js';
import type { LineText } from '../../text/line-text.js';
import type { DefinedTermFact, QuotedTermFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

/** `"` stands for all quotes of the normalised text. */
const SHORT =
  /\((?:以下|下文|下)?(?:统称|合称|简称|称)(?:为|:|作)?(?:"([^"()]{1,16})"|《([^《》()]{2,16})》)(?:或"[^"()]{1,16}")?\)/g;
/** （以下简称项目办法）, without quotes. */
const SHORT_BARE = /\((?:以下|下文)(?:统称|合称|简称)(?:为|作)?((?:(?!或)[一-鿿]){2,10})\)/g;
/** 甲方、乙方、丙方以下合称“发起单位”, without brackets. */
const SHORT_LOOSE = /(?:以下|下文)(?:统称|合称|简称)(?:为|作)?"([^"()]{2,16})"/g;
const MEANS = '(?:仅|专|均|特|统|只|是|系|意){0,3}指(?![定导标示派出明数南挥])';
/** “产水成本”（Water Cost）：指…: the word in another language. */
const GLOSS = '(?:\\([^()]{1,40}\\))?';
const MEANT = new RegExp(`^"[^"()]{2,16}"${GLOSS}(?:一词|一语)?[,:]?${MEANS}`);
const MEANING = new RegExp(`"([^"()]{2,16})"${GLOSS}(?:一词|一语)?[,:]?${MEANS}`, 'g');
/** 联盟成果，是指…: the same without quotes, at the head of a clause. */
const BARE = new RegExp(
  `^([\\u4e00-\\u9fff]{2,10}?)(?:[,:]${MEANS}|(?:仅|专|特|是|系|意){1,3}指(?![定导标示派出明数南挥]))`,
);
/** “净收入”：许可收入扣除税费后的余额: no verb, at the head of a clause. */
const HEADED =
  /^"([^"()]{2,16})"(?:\([^()]{1,40}\))?(?::|[—-]{1,2}|,(?:即|为|是)|的(?:含义|定义)(?:是|为|:))(?=[^"]{6})/;
const SCOPE =
  '(?:(?:本[章条节款]|本(?:协议|合同|办法)|前[款条]|第[一二三四五六七八九十百\\d.]{1,6}[章条款]|这里|此处)(?:中?(?:所称|所说|所指|所谓)的?|中的?|的),?|就本[章条节]而言,)';
const LIMITS = '(?:(?:仅|只|专)?限于|(?:仅|只|专)?包括|即(?![时可行告由将应按])|意为)';
/** 本章所称“项目成果”，仅限于…: who says where the words count defines them, with or without quotes. */
const SCOPED = new RegExp(`${SCOPE}"([^"()]{2,16})"(?:一词)?,?${LIMITS}`, 'g');
const SCOPED_BARE = new RegExp(
  `${SCOPE}([\\u4e00-\\u9fff]{2,10}?),?(?:${MEANS}|(?:仅|只|专)限于|(?:仅|只|专)?包括)`,
);
/** 理事单位(即经理事会选出的单位): what a word means, said beside. */
const ASIDE = /(?:^|[。;,、])([一-鿿]{3,10})\(即([^()]{4,60})\)/g;
/** 背景知识产权包括生效后取得的技术，但不包括…: what belongs to it, at the head of a sentence. */
const INCLUDES =
  /(?:^|。)([一-鿿]{3,10}?)(?:仅|只)?包括([^。;包]{4,100}?),(?:但?不(?:包括|含)|[^。;,]{2,40}除外)/g;
/** A reference to the definition is none. */
const SAME = /^(?:见|同|与[^,。;]{0,20}(?:相同|一致))|含义(?:相同|见)/;
const QUOTED = /"([\u4e00-\u9fff]{2,8})"/g;
/** Titles, slogans and programmes in quotes are no terms. */
const SLOGAN =
  /(?:原则|机制|精神|战略|行动|计划|工程|方针|口号|主题|项目|平台|品牌|奖|号|模式|理念|规划|公约|协议|合同|办法|章程)$|同意|反对|弃权/;
/** 一级项目, 重大项目: a class and no name. */
const CLASS =
  /^(?:[一二三四甲乙丙]级|[甲乙丙]类|重大|重点|一般|核心|战略|指定|定向|自选|联合|共性|自主)项目$/;
/** 的精神, 规划, 期间, 字样: what the words in quotes are a name of. */
const NAME_OF =
  /^的?(?:精神|原则|理念|方针|战略|规划|期间|时期|工程|行动|计划|样机|奖|字样|标识|标记|标志|字|章|印章|栏|一栏|选项|按钮)/;
/** 坚持“开放共享”: a slogan. */
const HELD_UP = /(?:坚持|秉持|秉承|弘扬|落实|贯彻|践行|遵循|倡导)$/;
/** 建立“追溯链”: something that has to be brought about, where the phrase ends with it. */
const MADE = /(?:建立|建成|接入|纳入|达到|实行|设立)"[^"]{2,8}"(?:[,。;、]|并|和|及|$)/;
const DUTY =
  /应当?|不得|必须|须[由经报在]|负责|有权|义务|决定权|不适用|另行(?:商定|约定)|归[^,。;]{2,12}(?:所有|享有)|按照?"[^"]{2,8}"(?:处理|执行|管理|办理|对待)/;
const MAX_MEANING = 200;

/** Terms that a line defines. */
export function definedTerms(line: LineText, table = false): readonly DefinedTermFact[] {
  const { text } = line;
  const head = table ? rowTerm(line) : headTerm(line);
  const beside = besides(line);
  if (!text.includes('"') && !text.includes('称')) return head ? [head, ...beside] : beside;
  const out: DefinedTermFact[] = head ? [head, ...beside] : [...beside];
  const put = (form: DefinedTermFact['form'], term: string, meaning: string, start: number): void => {
    const at = start + 1;
    out.push({
      type: 'definedTerm',
      form,
      term,
      meaning,
      from: line.toRaw(at),
      to: line.toRaw(at + term.length - 1) + 1,
    });
  };
  const short = (match: RegExpMatchArray, term: string): void => {
    const index = match.index ?? 0;
    const before = text.slice(Math.max(0, index - 60), index);
    const meaning = before.slice(Math.max(...[...',。;:('].map((mark) => before.lastIndexOf(mark))) + 1);
    put('short', term, meaning, index + match[0].indexOf(term) - 1);
  };
  for (const match of allMatches(SHORT, text)) short(match, match[1] ?? match[2]!);
  for (const match of allMatches(SHORT_BARE, text)) short(match, match[1]!);
  if (!text.includes('"')) return out;
  for (const match of allMatches(SHORT_LOOSE, text)) {
    if (text.charAt(match.index - 1) !== '(') short(match, match[1]!);
  }
  for (const match of allMatches(MEANING, text)) {
    put('meaning', match[1]!, meaningAt(text, match.index + match[0].length), match.index);
  }
  for (const match of allMatches(SCOPED, text)) {
    const at = match.index + match[0].indexOf('"');
    const meaning = meaningBehind(text, match);
    if (!SAME.test(meaning)) put('meaning', match[1]!, meaning, at);
  }
  return out;
}

/** What is said beside of a word that may be defined elsewhere. */
function besides(line: LineText): readonly DefinedTermFact[] {
  const { text } = line;
  const out: DefinedTermFact[] = [];
  const put = (match: RegExpMatchArray): void => {
    const [words, term, meaning] = match as unknown as [string, string, string];
    const at = (match.index ?? 0) + words.indexOf(term);
    const [from, to] = [line.toRaw(at), line.toRaw(at + term.length - 1) + 1];
    out.push({ type: 'definedTerm', form: 'aside', term, meaning, from, to });
  };
  if (text.includes('(即')) for (const match of allMatches(ASIDE, text)) put(match);
  if (text.includes('包括') && /不包括|不含|除外/.test(text))
    for (const match of allMatches(INCLUDES, text)) put(match);
  return out;
}

/** The same behind the words that define; 包括 is a part of it, as it does not say what a thing is. */
function meaningBehind(text: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  return meaningAt(text, /(?:^|[^仅只专])包括$/.test(match[0]) ? end - 2 : end);
}

/** The words of a definition up to the end of its sentence. */
function meaningAt(text: string, at: number): string {
  const rest = text.slice(at, at + MAX_MEANING);
  const end = rest.search(/[。;]/);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The definition at the head of a clause, or the first one without quotes that says where it counts. */
function headTerm(line: LineText): DefinedTermFact | undefined {
  const { text } = line;
  const start = matchNumber(line, false)?.rest ?? 0;
  const skip = /^[ 、.:,]{0,4}/.exec(text.slice(start))![0].length;
  const at = start + skip;
  const head = text.slice(at, at + 60);
  const fact = (form: DefinedTermFact['form'], term: string, from: number, end: number): DefinedTermFact => ({
    type: 'definedTerm',
    form,
    term,
    meaning: meaningAt(text, end),
    from: line.toRaw(from),
    to: line.toRaw(from + term.length - 1) + 1,
  });
  const headed = HEADED.exec(head);
  if (headed && !MEANT.test(head)) {
    return fact('meaning', headed[1]!, at + 1, at + headed[0].length);
  }
  const scoped = SCOPED_BARE.exec(text);
  if (scoped) {
    const found = fact('bare', scoped[1]!, scoped.index + scoped[0].indexOf(scoped[1]!), scoped.index);
    return { ...found, meaning: meaningBehind(text, scoped) };
  }
  const bare = BARE.exec(head);
  return bare ? fact('bare', bare[1]!, at, at + bare[0].length) : undefined;
}

/** A row of a table of definitions: the term in quotes, then what it means. */
const ROW = /^\|?\s*"([^"()|]{2,16})"\s*\|\s*([^|]{4,200})/;
/** A row of two cells without quotes; whether the table defines words is for the section to say. */
const BARE_ROW = /^\|?\s*([\u4e00-\u9fff]{2,12})\s*\|\s*([^|\d]{6,200}?)\s*\|?$/;

function rowTerm(line: LineText): DefinedTermFact | undefined {
  const quoted = ROW.exec(line.text);
  const match = quoted ?? BARE_ROW.exec(line.text);
  if (!match) return undefined;
  const at = line.text.indexOf(match[1]!);
  return {
    type: 'definedTerm',
    form: quoted ? 'meaning' : 'row',
    term: match[1]!,
    meaning: match[2]!.trim(),
    from: line.toRaw(at),
    to: line.toRaw(at + match[1]!.length - 1) + 1,
  };
}

/** Words in quotes in sentences that bind somebody. */
export function quotedTerms(line: LineText): readonly QuotedTermFact[] {
  const { text } = line;
  if (!text.includes('"') || !(DUTY.test(text) || MADE.test(text))) return [];
  const defined = new Set(definedTerms(line).map(({ term }) => term));
  const out: QuotedTermFact[] = [];
  for (const match of allMatches(QUOTED, text)) {
    const term = match[1]!;
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 4);
    if (defined.has(term) || (SLOGAN.test(term) && !CLASS.test(term)) || NAME_OF.test(behind)) continue;
    if (HELD_UP.test(text.slice(Math.max(0, match.index - 4), match.index))) continue;
    out.push({
      type: 'quotedTerm',
      term,
      from: line.toRaw(match.index + 1),
      to: line.toRaw(match.index + term.length) + 1,
    });
  }
  return out;
}
