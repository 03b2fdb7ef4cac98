import { append } from '../../text/append.js';
import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { Part } from '../dispute/sentences.js';
import { thingIn } from './things.js';
import type { IpRightFact } from './types.js';
import { phraseAt, placeIn, segmentAt, type Sentence } from './walk.js';
import { yieldsTo } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const CONSENT =
  /(?:经|征得|取得|获得)?(?:全体|全部|其他|其余|各|所有)?(?:共有(?:人|方|各方|单位)|权利人|成员|各方)[^,。;]{0,6}(?:一致)?(?:书面)?(?:同意|许可|认可|首肯|准许)|全体(?:一致)?(?:书面)?同意|一致同意|协商一致/g;
/** 须三方签字, 由全体共有人共同作出 */
const TOGETHER =
  /(?:全体|[双三四五]方|各方|共有(?:人|方|各方)|(?:[甲乙丙丁戊己]方?[、和与及,]?){2,6})[^,。;由]{0,6}(?:共同(?:签署|签订|签字|作出|决定|盖章|办理)|会签|签字|签章)/g;
const TOGETHER_BOUND = /须|应|由|以|需|才/;
const WITHOUT =
  /(?:不经|无须|无需|不必|不需|毋须|不用)(?:事先|另行|再|经|经过|取得|征得|获得|得到){0,3}[^,。;]{0,14}(?:同意|认可|签字)/g;
/** How far behind 不经同意 the act is named. */
const ACT_REACH = 24;
/** 许可他人实施的,无须征询其余共有人: the act first. */
const ACT_FIRST =
  /(?:许可|授权|转让|质押)(?!费|收入|收益)[^,。;]{0,16},?(?:而?(?:不必|无须|无需|不需|毋须|不用)(?:事先|另行|再)?(?:征询|征求|征得|得到|获得|取得|经过?|通知|告知|知会)(?:其他|其余|另外|另一)[^,。;]{0,12}|不受(?:其他|其余)共有人[^,。;]{0,4}(?:限制|约束))/g;
const ALONE =
  /(?:自行|分别|单独|单方|独自|自由|独立|径自|径行|自主|各自(?:均?可以?|有权)|(?:可以?)?由任[一何](?:一)?(?:个|家)?(?:共有)?[人方]|任[一何](?:一)?(?:个|家)?共有[人方](?:均|都)?(?:可以?|有权|得))(?![^,。;]{0,12}(?:须|应|不得|同意))[^,。;]{0,20}?(?:许可|授权|转让|质押)/g;
/** 由该共有人自主决定: the act stands before. */
const DECIDES = /(?:自主|自行|单独|单方|独自)(?:作出)?决定(?![^,。;]{0,10}(?:许可|授权|转让|质押))/g;
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['exclusive', /独占/],
  ['sole', /排他/],
  ['ordinary', /普通/],
  ['assign', /转让/],
  ['pledge', /质押/],
];
/** 作任何方式的许可 */
const EVERY_KIND =
  /(?:任何|一切|各种|何种|各类)(?:方式|形式|种类|类型)?的?(?:对外)?许可|许可[^,。;]{0,4}(?:不论|无论|不分)[^,。;]{0,4}(?:方式|种类|类型|独占|普通)/;
const NOT = /不得|禁止|不能|无权/;
const ACT = trigger(/许可|授权|转让|质押/);
const NEEDED = [CONSENT, TOGETHER, WITHOUT, ACT_FIRST, ALONE, DECIDES].map(trigger);
const JOINT = /共有|共同(?:成果|知识产权|专利)/;
/** What is one's own is no joint right, whatever the line spoke of before. */
const SOLE = /(?:独立|单独|独自)(?:享有|所有|完成)|独有|自有/;

/** Who may license or assign what is held jointly: everybody's consent, or each alone. One fact per kind of act. */
export function disposal(line: LineText, sentence: Sentence): readonly IpRightFact[] {
  const { text, before } = sentence;
  const seen = triggeredIn(line);
  if (!seen.has(ACT) || !seen.hasAny(NEEDED)) return [];
  if (!ACT.expression.test(text) && !ACT.expression.test(before)) return [];
  if (!/共有|共同成果|知识产权|成果|专利|技术秘密|软件/.test(before + text)) return [];
  const out: IpRightFact[] = [];
  for (const { start, end } of consents(text)) {
    const segment = segmentAt(text, start);
    // 未经许可，不得…: not about what the co-owners do
    if (/他人投入|未经许可/.test(text.slice(segment.start, segment.end))) continue;
    const { from, kinds } = actsFor(sentence, segment);
    append(out, facts(line, sentence, from, end, fresh(out, kinds, 'all'), 'all'));
  }
  if (/视为同意|视同同意/.test(text)) return out;
  let last: { from: number; to: number; kinds: readonly string[] } | undefined;
  const free: { from: number; to: number; kinds: readonly string[] }[] = [];
  for (const { start, end } of alone(sentence)) {
    const segment = segmentAt(text, start);
    if (NOT.test(text.slice(segment.start, start).slice(-8))) continue;
    let kinds = kindsOf(text.slice(start, segmentAt(text, end - 1).end));
    if (kinds.length === 0) kinds = actsFor(sentence, segment).kinds;
    // 可以自行许可，不必征得他人同意: one freedom said twice
    if (last && kinds.every((kind) => last!.kinds.includes(kind))) last.to = Math.max(last.to, end);
    else free.push((last = { from: segment.start, to: end, kinds }));
  }
  for (const { from, to, kinds } of free)
    append(out, facts(line, sentence, from, to, fresh(out, kinds, 'one'), 'one'));
  return out;
}

/** Kinds of which the sentence has not said the same before. */
function fresh(said: readonly IpRightFact[], kinds: readonly string[], value: string): readonly string[] {
  return kinds.filter((kind) => !said.some((fact) => fact.scope === kind && fact.value === value));
}

/** Where a sentence asks for everybody's consent. */
function consents(text: string): readonly Part[] {
  const out: Part[] = [];
  for (const match of allMatches(CONSENT, text)) {
    const end = match.index + match[0].length;
    const head = text.slice(segmentAt(text, match.index).start, end);
    if (/不经|无须|无需|不必|毋须|不用|不需/.test(head) || /(?:可|有权|享有)[^,。;]{0,6}许可$/.test(match[0]))
      continue;
    if (/须|应|需|必须|经|征得|取得|协商一致|一致同意/.test(head) || /^\|?[^|]{0,14}同意\|?$/.test(head))
      out.push({ start: match.index, end });
  }
  for (const match of allMatches(TOGETHER, text)) {
    const { start } = segmentAt(text, match.index);
    const head = text.slice(start, match.index);
    if (TOGETHER_BOUND.test(head) && !NOT.test(head))
      out.push({ start: match.index, end: match.index + match[0].length });
  }
  return out;
}

/** The kinds of acts that a clause is about: those of its own part, of what it is a condition of, or of what stands before. */
function actsFor(
  { text, before }: Sentence,
  segment: Part,
): { readonly from: number; readonly kinds: readonly string[] } {
  let from = segment.start;
  let kinds = kindsOf(text.slice(from, segment.end));
  if (kinds.length === 0 && segment.end < text.length) {
    // 未经全体共有人同意,任何一方不得许可第三方
    const next = segmentAt(text, segment.end + 1);
    const words = text.slice(next.start, next.end);
    if (/不得|方可|才可|始得/.test(words)) kinds = kindsOf(words);
  }
  if (kinds.length === 0 && from > 0) {
    from = segmentAt(text, from - 1).start;
    kinds = kindsOf(text.slice(from, segment.start));
    if (kinds.length === 0 && from > 0) kinds = kindsOf(text.slice(0, segment.start));
  }
  // a row of a table: the act has a cell of its own
  if (kinds.length === 0 && before.endsWith('|'))
    kinds = kindsOf(before.slice(before.lastIndexOf('|', before.length - 2)));
  if (kinds.length === 0 && /转化|处分/.test(text.slice(segment.start, segment.end))) kinds = kindsOf(text);
  if (kinds.length === 0) kinds = kindsOf(text.slice(segment.start, segment.end), true);
  return { from, kinds };
}

/** 自行许可, 不经其他共有人同意…许可: the words from the freedom to the act. */
function alone({ text }: Sentence): readonly Part[] {
  const out: Part[] = [];
  for (const match of allMatches(WITHOUT, text)) {
    const end = match.index + match[0].length;
    const act = /许可|授权|转让|质押/.exec(text.slice(end, end + ACT_REACH));
    const acted = act ? end + act.index + act[0].length : end;
    out.push({ start: match.index, end: acted });
  }
  for (const pattern of [ALONE, ACT_FIRST, DECIDES]) {
    for (const match of allMatches(pattern, text)) {
      const end = match.index + match[0].length;
      if (!out.some((one) => match.index < one.end && one.start < end)) out.push({ start: match.index, end });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

function kindsOf(words: string, contracts = false): readonly string[] {
  const found = KINDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  const qualified = found.some((kind) => kind !== 'assign' && kind !== 'pledge');
  const licence = contracts ? /许可合同|许可协议/ : /许可(?!费|收入|收益|合同|协议)|授权(?!书|代表)/;
  // 任何方式的许可: each kind of it
  if (!contracts && EVERY_KIND.test(words))
    return [...new Set(['licence', 'ordinary', 'sole', 'exclusive', ...found])];
  return !qualified && licence.test(words) ? ['licence', ...found] : found;
}

function facts(
  line: LineText,
  { text, part, before }: Sentence,
  from: number,
  to: number,
  kinds: readonly string[],
  value: 'all' | 'one',
): readonly IpRightFact[] {
  const joint = JOINT.test(text) || (JOINT.test(before) && !SOLE.test(text));
  const { start, end } = phraseAt(text, from, to);
  return kinds.map((scope) => ({
    type: 'ipRight',
    ...placeIn(line, part.start + start, part.start + end),
    act: 'dispose',
    object: joint ? 'joint' : 'unknown',
    funding: 'any',
    scope,
    thing: thingIn(text),
    value,
    whole: false,
    // 但许可其子公司的，可自行决定: an exception from what stands before
    yields: yieldsTo(text) || (value === 'one' && /但(?!凡)|子公司|关联/.test(text.slice(0, to))),
    words: text.slice(start, end),
  }));
}
