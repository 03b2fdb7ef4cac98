import { allMatches } from './text/all-matches.js';
/** UTF-16 units of a file that are looked at: enough for front matter and a title, cheap on every keystroke. */
export const DETECT_HEAD = 4096;

export interface DetectOptions {
  /** True when a setting glob or an entry in `agreement.yaml` names the file. */
  readonly listed?: boolean;
  /** Ends of titles that the user's own standards are for. */
  readonly titles?: readonly string[];
}

/** Why a file is, or is not, taken for an agreement. */
export type DetectReason =
  'front-matter' | 'listed' | 'front-matter-title' | 'title' | 'refused' | 'no-title';

export interface Detection {
  readonly agreement: boolean;
  /** Id of the standard, only where the front matter names one; the caller knows the default. */
  readonly standard?: string;
  readonly reason: DetectReason;
}

/** One line that could belong to a title, without its Markdown and HTML marks. */
interface TitleLine {
  readonly text: string;
  /** Lines are joined into one title only when they are marked alike: `#`, `##`, `**`, or nothing. */
  readonly mark: string;
}

const TITLE_LINES = 4;
const TITLE_LENGTH = 60;
/**
 * The kinds of document that have a standard. Only these measures: 志愿者联盟管理办法 and the like fill the websites of
 * other alliances.
 */
const KIND =
  /(?:协议书?|契约书?|合同书?|章程|宪章|公约|(?:经费|资金|项目|知识产权)管理(?:暂行)?办法|必要性的?说明|试点工作方案|授权委托书)/g;
/** Titles that name no alliance: they count where the first lines speak of a 技术创新联盟. */
const BARE = /^(?:(?:法定代表人)?授权委托书|加入协议书?|项目(?:合作|合同)?协议书?)$/;
const TECHNICAL = /技术创新(?:战略)?联盟|创新联合体/;
/** 联盟链 is a kind of block chain, 英雄联盟 a game: both fill ordinary READMEs. */
const ALLIANCE = /联合体|联盟(?!链|区块链)/;
const OTHER_ALLIANCE = /英雄联盟|复仇者联盟|正义联盟|联盟(?:区块)?链/;
/** Traditional characters of the words looked for, each with its simplified form. */
const TRADITIONAL = '聯協議書約憲體鏈區塊關於為鑒編號目錄締簽';
const SIMPLIFIED = '联协议书约宪体链区块关于为鉴编号目录缔签';

/** Agreements between machines, or between a site and its visitors. */
const OTHER_KIND =
  /(?:用户|服务|许可|隐私|通信|通讯|传输|网络|接口|共识|路由|交换|数据|认证|同步|加密|授权|贡献者)(?:使用)?(?:协议书?|合同书?|公约)$/;
/** A word for the state of a draft that may stand behind the kind of document in its title. */
const STATE =
  /^(?:[-—_·:：]|草案|初稿|讨论稿|征求意见稿|送审稿|定稿|修订稿|稿|样本|范本|示范文本|文本|模板|编写参考|参考|[vV第]?\d[\d.]{0,9}[版号]?|[一二三四五六七八九十])/;
const OPENING = '（([【〔';
const CLOSING = '）)]】〕';
/** Draft pasted as one paragraph: what the title runs into. */
const RUN_IN =
  /^(?:甲方|乙方|缔约|签约|签署|协议编号|合同编号|编号|目录|序文|序言|前言|鉴于|为|第[一1]|[一1][、.．])/;
/** Lines over a title that say nothing about the document. */
const COVER =
  /^(?:附件[一二三四五六七八九十\d]{0,3}|附录[一二三四五六七八九十\dA-Z]?|(?:协议|合同)?编号|密级|版本|日期|\[toc\])(?:$|[:：].{0,40}$)/i;

/**
 * Says whether a text is an agreement of alliance partners, from its first `DETECT_HEAD` units only; the rest may be
 * missing. Yes on front matter `agreement: true` or `agreement: <standard id>`, on `options.listed`, and on a title
 * (front matter, heading, or first lines) that names an alliance and ends in a kind of agreement, or ends as one of
 * `options.titles`. Front matter `agreement: false` always says no. Never throws; a text it cannot make sense of is no agreement.
 */
export function detectAgreement(head: string, options: DetectOptions = {}): Detection {
  const text = head.slice(0, DETECT_HEAD).replace(/^\uFEFF/, '');
  const lines = text.split(/\r\n|\r|\n/);
  const front = frontMatter(lines);
  const wish = front?.values.get('agreement')?.toLowerCase();
  if (wish === 'false' || wish === 'no' || wish === 'off') return { agreement: false, reason: 'refused' };
  if (wish === 'true' || wish === 'yes' || wish === 'on') return { agreement: true, reason: 'front-matter' };
  if (wish !== undefined && /^[a-z][a-z0-9-]{0,63}$/.test(wish)) {
    return { agreement: true, standard: wish, reason: 'front-matter' };
  }
  if (options.listed === true) return { agreement: true, reason: 'listed' };
  if (isAgreementTitle(front?.values.get('title') ?? ''))
    return { agreement: true, reason: 'front-matter-title' };
  const body = lines.slice(front?.end ?? 0);
  if (options.titles && ownTitles(head, options.titles).length > 0)
    return { agreement: true, reason: 'title' };
  return bodyTitle(body) || (TECHNICAL.test(simplified(text)) && bareTitle(body))
    ? { agreement: true, reason: 'title' }
    : { agreement: false, reason: 'no-title' };
}

/**
 * What the title of a draft says it is: the front matter's title and the first lines, one to four of them joined, each
 * up to the word for its kind (青川市竹材产业技术创新战略联盟章程). Empty when no kind of document is named. Never throws.
 */
export function documentNames(head: string): readonly string[] {
  const lines = head
    .slice(0, DETECT_HEAD)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/);
  const front = frontMatter(lines);
  const titles = [front?.values.get('title') ?? ''];
  let joined = '';
  for (const { text } of titleLines(lines.slice(front?.end ?? 0))) titles.push((joined += text));
  const names = titles.flatMap((title) => {
    const text = tidy(title).slice(0, 2 * TITLE_LENGTH);
    return kindEnds(text)
      .filter((end) => isRemark(text.slice(end)) || RUN_IN.test(text.slice(end)))
      .map((end) => text.slice(0, end));
  });
  // a later line may end in a kind of its own (附件五 授权委托书): the first title decides
  return names.slice(0, 1);
}

/**
 * The title of a draft (front matter, else its first line, or its first two where they are marked alike) where it ends as
 * one of the user's own standards wants it, remarks such as （草案） left out; empty otherwise. Never throws.
 */
export function ownTitles(head: string, ends: readonly string[]): readonly string[] {
  const lines = head
    .slice(0, DETECT_HEAD)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/);
  const front = frontMatter(lines);
  const [first, second] = titleLines(lines.slice(front?.end ?? 0));
  const titles = [front?.values.get('title') ?? '', first?.text ?? ''];
  if (first && second?.mark === first.mark) titles.push(first.text + second.text);
  return titles
    .map((title) => withoutRemark(tidy(title)).normalize('NFKC').toLowerCase())
    .filter((title) => title.length <= TITLE_LENGTH && !/[。；！？，]/.test(title))
    .filter((title) => ends.some((end) => end !== '' && title.endsWith(end)));
}

function bareTitle(lines: readonly string[]): boolean {
  const [first] = titleLines(lines);
  return first !== undefined && BARE.test(withoutRemark(first.text));
}

/** The plain `key: value` pairs of a closed YAML block at the very start, and the line after it. */
function frontMatter(lines: readonly string[]): { values: Map<string, string>; end: number } | undefined {
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) return undefined;
  const values = new Map<string, string>();
  for (const line of lines.slice(1, end)) {
    const colon = line.indexOf(':');
    if (colon <= 0 || /^[\s#-]/.test(line)) continue;
    values.set(line.slice(0, colon).trim(), scalar(line.slice(colon + 1).trim()));
  }
  return { values, end: end + 1 };
}

/** A YAML scalar without its quotes or its trailing comment. */
function scalar(value: string): string {
  const quote = value[0];
  if (quote === '"' || quote === "'") {
    const close = value.indexOf(quote, 1);
    return close > 0 ? value.slice(1, close) : value.slice(1);
  }
  const comment = value.indexOf(' #');
  return (comment < 0 ? value : value.slice(0, comment)).trim();
}

/** True when the first lines of the body, one to four of them joined, are the title of an agreement. */
function bodyTitle(lines: readonly string[]): boolean {
  const found = titleLines(lines);
  let joined = '';
  for (const [index, line] of found.entries()) {
    const before = found[index - 1];
    const alike = before === undefined || before.mark === line.mark;
    // "# …联盟" over "## 章程": the second line is nothing but the kind of document
    const kindOnly =
      /(?:联盟|联合体)$/.test(withoutRemark(joined)) && line.text.length <= 8 && endsInKind(line.text);
    if (!alike && !kindOnly) return false;
    joined += line.text;
    if (isAgreementTitle(joined)) return true;
    if (joined.length > TITLE_LENGTH || /[。；！？，、：:]/.test(line.text)) return false;
  }
  return false;
}

/** The first lines that could be a title; comments are skipped, a code block ends the search. */
function titleLines(lines: readonly string[]): TitleLine[] {
  const found: TitleLine[] = [];
  let comment = false;
  for (const raw of lines) {
    if (found.length === TITLE_LINES) break;
    let line = '';
    for (let at = 0; at < raw.length;) {
      const mark = comment ? '-->' : '<!--';
      const next = raw.indexOf(mark, at);
      const stop = next < 0 ? raw.length : next;
      if (!comment) line += raw.slice(at, stop);
      if (next >= 0) comment = !comment;
      at = next < 0 ? raw.length : next + mark.length;
    }
    if (/^ {0,3}(?:```|~~~)/.test(line)) break;
    const title = titleLine(line);
    if (title !== undefined) found.push(title);
  }
  return found;
}

/** A line without its marks and inner spaces; undefined for lines that cannot be part of a title. */
function titleLine(line: string): TitleLine | undefined {
  const bare = line.replace(/<[a-zA-Z/][^<>]*>/g, '').trim();
  const heading = /^(?:#{1,6}|＃)/.exec(bare);
  const body = heading ? bare.slice(heading[0].length).trimStart() : bare;
  // setext underlines, rules and pictures stand around a title, not in it
  if (/^[-=*_~\s]*$/.test(body) || body.startsWith('![')) return undefined;
  const bold = /^(?:\*\*|__)/.test(body);
  const text = simplified(body).replace(/\*\*|__|[\s\u3000\u00A0《》#]/g, '');
  if (text === '' || COVER.test(text)) return undefined;
  return { text, mark: heading ? heading[0] : bold ? '**' : '' };
}

function endsInKind(text: string): boolean {
  return kindEnds(text).some((end) => isRemark(text.slice(end)));
}

/** True when nothing stands there but remarks in brackets and words for the state of the draft. */
function isRemark(text: string): boolean {
  let rest = text;
  while (rest !== '') {
    const length = OPENING.includes(rest[0]!)
      ? rest.search(/[）)\]】〕]/) + 1
      : (STATE.exec(rest)?.[0].length ?? 0);
    if (length === 0 || length > 32) return false;
    rest = rest.slice(length);
  }
  return true;
}

/** The text without one remark in brackets at its end. */
function withoutRemark(text: string): string {
  if (text === '' || !CLOSING.includes(text.at(-1)!)) return text;
  const open = Math.max(...[...OPENING].map((c) => text.lastIndexOf(c)));
  return open < 0 ? text : text.slice(0, open);
}

/** True for a title such as 青川市竹材产业技术创新战略联盟协议书（草案）, spaces ignored. */
function isAgreementTitle(title: string): boolean {
  const text = tidy(title);
  return kindEnds(text.slice(0, 2 * TITLE_LENGTH)).some((end) => {
    const name = text.slice(0, end);
    const rest = text.slice(end);
    if (
      name.length > TITLE_LENGTH ||
      /[。；！？，：:]/.test(name) ||
      /^(?:关于(?!.*必要性的?说明)|本|根据|参见|详见|[-+>|])/.test(name)
    )
      return false;
    if (!ALLIANCE.test(name) || OTHER_ALLIANCE.test(name) || OTHER_KIND.test(name)) return false;
    return isRemark(rest) || RUN_IN.test(rest);
  });
}

/** A title in simplified characters, without spaces and marks. */
function tidy(title: string): string {
  return simplified(title).replace(/[\s\u3000\u00A0《》*_]+/g, '');
}

function simplified(text: string): string {
  return text.replace(
    /[聯協議書約憲體鏈區塊關於為鑒編號錄締簽]/g,
    (c) => SIMPLIFIED[TRADITIONAL.indexOf(c)]!,
  );
}

/** Offsets behind every word for a kind of agreement. */
function kindEnds(text: string): number[] {
  return [...allMatches(KIND, text)].map((match) => match.index + match[0].length);
}
