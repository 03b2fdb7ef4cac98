import type { LineText } from '../../text/line-text.js';
import { parseNumeral } from '../../text/numerals.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { SecrecyFact } from './types.js';
import { placeIn, type Sentence } from './walk.js';
import { yieldsTo } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const PERIOD =
  /(?:([零一二两三四五六七八九十百廿\d]{1,6})(?:\([^()]{1,6}\))?(?:个)?(年|月|载))(?:(?:以|之)?内)?|(永久|长期|无限期|终身|无期限限制|没有(?:期限|终期))|(?:至|到|直至)[^,。;]{0,14}(公开|公知|公众知悉|为公众所知)|(保密(?:义务|责任)[^,。;]{0,8}(?:解除|免除|消灭)|不再(?:负有|承担)?保密(?:义务)?)/g;
const SECRET = /保密|保守[^,。;]{0,10}秘密|保守至|不得[^,。;]{0,10}(?:披露|泄露|泄漏|外泄)/;
const NEEDED = [trigger(SECRET), trigger(PERIOD)];
/** Behind a period: what has to be kept for so long. */
const BEHIND =
  /^(?:内)?[^,。;]{0,8},?[^,。;]{0,12}(?:保密|保守[^,。;]{0,8}秘密|不得[^,。;]{0,10}(?:披露|泄露|泄漏|外泄))/;
/** 2030年12月31日: no number of years. */
const YEAR = 1900;
const OBJECTS: readonly (readonly [string, RegExp])[] = [
  ['state', /国家秘密|涉密/],
  ['secret', /技术秘密|专有技术|非公知技术/],
  ['business', /商业信息|经营信息|商业秘密|经营秘密/],
  ['general', /一般(?:信息|资料|商业)?|其他信息|其余信息|普通信息|未公开信息/],
];
/** Who has to keep it. */
const OWNER = /([甲乙丙丁戊己庚辛壬癸A-Z]方)(?:对|应当?在|应当?继续)/;
const NEAR = 60;

/** Periods of secrecy with what they are for. */
export function secrecy(line: LineText, { part, text, before }: Sentence): readonly SecrecyFact[] {
  if (!triggeredIn(line).hasAll(NEEDED) || !SECRET.test(text)) return [];
  const out: SecrecyFact[] = [];
  let from = 0;
  for (const match of allMatches(PERIOD, text)) {
    const segmentStart = Math.max(from, text.lastIndexOf(',', match.index - 1) + 1);
    const head = text.slice(Math.max(from, match.index - NEAR), match.index);
    const tail = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
    from = match.index + match[0].length;
    const close = text.slice(segmentStart, match.index);
    const bound =
      match[5] !== undefined ||
      SECRET.test(head) ||
      (match[4] !== undefined && /保守$/.test(head)) ||
      BEHIND.test(tail) ||
      out.length > 0;
    // what is late, announced or paid within days is no secrecy; nor is a yearly duty or a review
    if (!bound || /每|提前|违约|逾期|处[以罚理]|审查|培训|签订/.test(close)) continue;
    // 保密期限五年，项目期限两年: another period
    if (
      /(?:项目|许可|有效|合作|任|付款|质保|授权|存续|经营|协议|合同|联盟)(?:的)?期限?(?:为|是)?$/.test(close)
    )
      continue;
    if (match[1] && !/保密|期限|信息|秘密|后$/.test(close.slice(-18)) && !BEHIND.test(tail)) continue;
    if (match[1] && (parseNumeral(match[1]) ?? 0) >= YEAR) continue;
    // 保密义务不因本协议终止而免除 says nothing of how long it lasts
    if (match[5] && /不因|不随|不受|不得|不予|不能|并不/.test(match[5])) continue;
    // 其余部分不再保密: the rest, not what was spoken of
    if (match[5] && /其余|其他|部分/.test(close)) continue;
    const owner = OWNER.exec(close)?.[1] ?? OWNER.exec(head)?.[1];
    const named = (owner ?? '') + (namedIn(close) || namedIn(head));
    out.push({
      type: 'secrecy',
      ...placeIn(line, part.start + match.index, part.start + from),
      object: named || (out.length === 0 ? labelOf(before, text.slice(0, match.index)) : ''),
      value: match[1] ? months(match[1], match[2]!) : match[3] ? 'ever' : match[4] ? 'public' : 'none',
      event:
        /退出|除名|离职/.test(head) || (/退出|除名/.test(before.slice(-30)) && !/协议|合同|联盟/.test(close))
          ? 'exit'
          : '',
      yields: yieldsTo(text) || /较长|孰晚|另行约定/.test(text),
      words: match[0],
    });
  }
  return out;
}

function namedIn(words: string): string {
  let best = '';
  let at = -1;
  for (const [object, pattern] of OBJECTS) {
    const index = words.search(pattern);
    if (index >= 0 && index > at) [best, at] = [object, index];
  }
  return best === '' ? specific(words) : best;
}

/** 客户信息, 技术资料: information by its own name; what may be anything has none. */
function specific(words: string): string {
  const noun = [...allMatches(/[\u4e00-\u9fff]{2}(?:信息|资料|数据|参数|名单)/g, words)].at(-1)?.[0] ?? '';
  return /^(?:保密|联盟|相关|有关|全部|所有|上述|前述|该等|任何|成员|方的|员的)/.test(noun) ? '' : noun;
}

/** The sentence before says which information only when the period follows without a subject of its own. */
function labelOf(before: string, head: string): string {
  return /^[,、(]?(?:其)?(?:保密(?:期限|期|义务)?)?/.exec(head)![0] === head
    ? namedIn(before.slice(-40))
    : '';
}

function months(words: string, unit: string): string {
  const value = parseNumeral(words) ?? 0;
  return String(unit === '月' ? value : value * 12);
}
