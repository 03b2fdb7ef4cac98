import type { RatioMatch } from '../../text/quantity.js';
import { holderIn } from './holders.js';

/** One part of a list by role, in the words of the text. */
export interface RolePart {
  readonly name: string;
  /** How many take it each: two for 视觉与电控单位各得一成. */
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** What may stand before a holder: number of the item, introduction. */
const OPENING =
  /^(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,3}、|[,;、:。\s]|其中|先|再|则|由|以|并|且|及|和|与|按)+/;
/** The list of those who take a part each (视觉与电控单位各得), or one together (示范和培训单位合得). */
const SEVERAL =
  /(?:各自?|均|合计?|共同?)(?:可|应)?(?:分得|分享|享有|获得|取得|分取|得到|占有|占|得|享|取|分)?$/;
const EACH = /各|均/;
/** A group of unknown size. */
const OPEN = /其[他余它]|各|每|等$|等单位|全体|所有|其余/;
const JOINED = /[、和与]|及(?!其)/;
/** 参与方 is one word. */
const apart = (words: string): string => words.replaceAll('参与', '参加');

/** The verb between a holder and its part. */
const VERB =
  /(?:一次性|可以|应当|各?可|各?应|分得|分享|享有|提取|获得|取得|占有|分取|分成|分配|留存|留用|留取|承担|负担|分担|出资|投入|认缴|持有|得到|占|得|归|为|是|:|-)$/;
/** Verbs in a row: 应当承担, 分得:. */
const VERBS = 3;
/** Percentage first: 60%归完成人, 10%作为公用经费. */
const TAKEN =
  /^(?:的部分)?,?(?:应当?|可以?|则)?(?:归属?|由|用于|用作|奖励|奖给|作为|留作|留给|上缴|上交|分给|给予|划归|划入|拨给|返还|支付给|分配给|计入|纳入)([^,;、。:]{2,24})/;
/** An introduction of the whole (许可净收入的), or nothing. */
const WHOLE = /(?:的|中|收入|收益|收入额|所得|利润|费|额|款|投入|经费)$/;
/** No holder of a part: a figure of something else. */
const STRANGE =
  /达到?$|增|降|率|以[上下内]|不低|不少|超过|违约|罚|逾期|每[日年月]|占.{0,12}(?:收入|产值)的?$/;
const LONGEST = 24;

/**
 * The holders of a list by role (完成单位分得55%,公用经费提取10%; 60%归完成人,30%归单位): one for every ratio of the text,
 * `undefined` where one of them has none or is a limit.
 */
export function roleParts(text: string, found: readonly RatioMatch[]): readonly RolePart[] | undefined {
  const out: RolePart[] = [];
  let last = 0;
  for (const { start, end, bound } of found) {
    if (bound !== 'exact') return undefined;
    const lead = text.slice(last, start);
    const several = severalIn(lead);
    const tail = text.slice(end, end + 40);
    const name = several?.name ?? nameOf(lead, tail);
    if (name === undefined) return undefined;
    out.push({ name, count: several?.count ?? 1, start, end });
    // 40%归发明单位、30%归…: the words that name one part are no part of the next one's
    const taken = TAKEN.exec(tail);
    last = taken?.[1] === name ? end + taken[0].length : end;
  }
  return out;
}

/** Holders that are listed in the words before a part, `undefined` for one alone or for a group of unknown size. */
function severalIn(lead: string): { readonly name: string; readonly count: number } | undefined {
  const words = lead.slice(Math.max(...[...',;:。'].map((mark) => lead.lastIndexOf(mark))) + 1);
  const verb = SEVERAL.exec(words);
  if (!verb || STRANGE.test(words)) return undefined;
  const name = words.slice(0, verb.index).replace(OPENING, '');
  const holders = apart(name).split(JOINED);
  if (holders.length < 2 || name.length > LONGEST || holders.some((one) => one.length < 2 || OPEN.test(one)))
    return undefined;
  return { name, count: EACH.test(verb[0]) ? holders.length : 1 };
}

/** 通信与调度组 is one group; 通信组与调度组 are two. */
function isOneGroup(name: string): boolean {
  const end = /(?:组|室|部|处|科|办)$/.exec(name)?.[0];
  return end !== undefined && name.indexOf(end) === name.length - 1;
}

function nameOf(lead: string, tail: string): string | undefined {
  const piece = lead.slice(Math.max(...[...',;:。'].map((mark) => lead.lastIndexOf(mark))) + 1);
  // the words before a colon are a holder too (完成单位:50%)
  const words = piece === '' && lead.endsWith(':') ? lead.slice(lead.search(/[^,;。]{1,30}:$/)) : piece;
  if (STRANGE.test(words)) return undefined;
  let bare = words.replace(OPENING, '').replace(/按照?$/, '');
  for (let i = 0; i < VERBS; i++) bare = bare.replace(VERB, '');
  const taker = TAKEN.exec(tail)?.[1];
  if (taker !== undefined && (bare === '' || WHOLE.test(bare) || /的$/.test(words))) return taker;
  if (bare.length < 2 || bare.length > LONGEST || /各|每/.test(bare) || WHOLE.test(bare)) {
    return /经费|基金|公积金/.test(bare) && bare.length >= 4 && bare.length <= LONGEST ? bare : undefined;
  }
  return holderIn(words)?.count === 1 || !JOINED.test(apart(bare)) || isOneGroup(bare) ? bare : undefined;
}
