import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { rightFact } from './right-fact.js';
import type { IpRightFact } from './types.js';
import { segmentAt, type Sentence } from './walk.js';
import { NOUN } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const EXCLUSIVE =
  /独占|排他|独家|专有使用权|唯一(?:的)?被许可人|以外的(?:任何|其他)[^,。;]{1,6}(?:许可|授权)/g;
/** Somebody by name: a right given to whoever is no licence yet. */
const TAKER =
  /[甲乙丙丁戊己庚辛壬癸]方|理事长单位|牵头单位|依托单位|承担单位|[\u4e00-\u9fff]{2,8}(?:公司|大学|学院|研究院|研究所|集团|理工|院)/g;
const SEVERAL = /(?:[甲乙丙丁戊己庚辛壬癸][、和与及]){1,6}[甲乙丙丁戊己庚辛壬癸][两双三四五]?方/g;
const GIVES = /许可|授予|授权|使用权|实施|使用|享有|转化|制造权|销售权/;
const NO_GRANT =
  /不得(?!实施|使用)|禁止|须|应当?经|经[^,。;]{0,12}(?:同意|批准)|可以是|是否|或者|非独占|不授予|无权|优先|拟|收益|收入|许可费|负责|谈判|如果/;
/** 甲方可以独占许可方式许可他人: leave to grant, no grant. */
const LEAVE =
  /可以?(?!由)[^,。;]{0,12}(?:独占|排他|独家)|(?:独占|排他|独家)[^,。;]{0,8}(?:第三|任何|他人|境外|国外)/;
/** A right for a field, a place, a time or a stage excludes nobody elsewhere. */
const NARROW =
  /领域|地域|区域|范围|市场|境外|国外|阶段|教学|科研|内部|期间|年内|届满后|优先|研究目的|在[^,。;]{0,10}[省市](?!场)/;
/** 全部领域, 全国, 许可期限至专利权届满, 在同一地域内: no bounds, or those of the other right. */
const WIDE =
  /(?:全部|所有|任何|不限|同一)(?:的)?(?:领域|地域|区域|范围|期限)(?:为全国)?|(?:许可)?(?:地域|区域|范围)(?:为|是)?(?:全国|全球)|许可期(?:限|间)?(?:内)?|不受[^,。;]{0,6}限制/g;

const MEMBERS = '(?:各|全体|其他|所有|其余|联盟|加入的)(?:联盟)?成员';
const MAY_USE = '(?:可以?|有权|享有|得以?|即可|均可|可同样)[^,。;]{0,16}?(?:实施|使用|普通(?:实施)?许可)';
const OPEN: readonly RegExp[] = [
  new RegExp(`${MEMBERS}[^,。;]{0,12}?${MAY_USE}`, 'g'),
  /(?:可以?|有权|仍可|得|应)(?:以[^,。;]{1,8}方式)?[^,。;]{0,24}(?:另行许可|(?:许可|授权)(?:给)?(?:第三[方人]|其[^,。;]{1,12}(?:企业|客户)|[^,。;]{0,14}企业|[甲乙丙丁戊己庚辛壬癸]方)|发放许可)[^,。;]{0,8}/g,
  /(?:享有|取得|获得)[^,。;]{0,14}普通(?:实施|使用)?许可/g,
  /(?:[甲乙丙丁戊己庚辛壬癸]方|公司|大学|学院|研究院|研究所|理工|院)(?:得以?|有权|可以?|仍可)[^,。;]{0,12}(?:实施|使用)[^,。;]{0,10}/g,
  /由(?:[甲乙丙丁戊己庚辛壬癸][、和与及]?方?[、和与及]?){2,5}[两双三四]?方?共同使用/g,
  /无偿使用(?:全部|所有)?(?:项目|联盟)(?:的)?(?:项目)?成果[^,。;]{0,8}/g,
  /只要[^,。;]{2,12}即可[^,。;]{0,6}(?:实施|使用)[^,。;]{0,10}/g,
];
const CLOSED = /不得|经[^,。;]{0,12}(?:同意|批准)|须|境外|国外/;
const CELL = /^\|?(独占|排他|独家|普通)(?:实施|使用)?许可\|?$/;

const TRIGGERS = [EXCLUSIVE, ...OPEN, /普通(?:实施|使用)?许可/].map(trigger);

/** Licences to one and rights of others that speak against them; `value` ends with the names of who has it. */
export function exclusivity(line: LineText, sentence: Sentence): readonly IpRightFact[] {
  if (!triggeredIn(line).hasAny(TRIGGERS)) return [];
  const { text, before } = sentence;
  if (!NOUN.test(before + text) || NARROW.test(text.replace(WIDE, ''))) return [];
  const cell = CELL.exec(text);
  if (cell) {
    const takers = namesIn(before);
    if (takers.length === 0 || NARROW.test(before.replace(WIDE, ''))) return [];
    const value = `${cell[1] === '普通' ? 'open' : 'granted'}:${takers[0]!}`;
    return [rightFact(line, sentence, { start: 0, end: text.length }, 'exclusive', kindOf(before), value)];
  }
  const out: IpRightFact[] = [];
  for (const match of allMatches(EXCLUSIVE, text)) {
    const { start, end } = segmentAt(text, match.index);
    const segment = text.slice(start, end);
    const taker = namesIn(segment).at(-1) ?? namesIn(text.slice(0, end)).at(-1);
    if (
      taker === undefined ||
      !GIVES.test(segment) ||
      NO_GRANT.test(segment) ||
      LEAVE.test(segment.replaceAll('许可', '许诺'))
    )
      continue;
    out.push(rightFact(line, sentence, span(match), 'exclusive', kindOf(text), `granted:${taker}`));
    break;
  }
  if (out.length > 0) return out;
  for (const pattern of OPEN) {
    for (const match of allMatches(pattern, text)) {
      const { start } = segmentAt(text, match.index);
      const head = text.slice(start, match.index + match[0].length);
      if (CLOSED.test(head)) continue;
      const named = namesIn(match[0]);
      const users = named.length > 0 ? named : namesIn(text.slice(0, match.index)).slice(-1);
      const value = pattern === OPEN[0] || pattern === OPEN[1] ? 'open:' : `open:${users.join('、')}`;
      out.push(rightFact(line, sentence, span(match), 'exclusive', kindOf(text), value));
      return out;
    }
  }
  return out;
}

function span(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

/** Names of parties, roles and units in their order; 甲、乙两方 are two. */
function namesIn(words: string): readonly string[] {
  const spread = words.replace(SEVERAL, (list) =>
    [...allMatches(/[甲乙丙丁戊己庚辛壬癸]/g, list)].map(([one]) => `${one}方`).join('、'),
  );
  return [...new Set(spread.match(TAKER) ?? [])];
}

/** The one kind of right that the words name, `''` for all of them or several. */
function kindOf(words: string): string {
  if (/知识产权|成果/.test(words)) return '';
  const found = [
    ['patent', /专利/],
    ['secret', /技术秘密|专有技术|配方/],
    ['software', /软件/],
  ].filter(([, pattern]) => (pattern as RegExp).test(words));
  return found.length === 1 ? (found[0]![0] as string) : '';
}
