import { append } from '../../text/append.js';
import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { Part } from '../dispute/sentences.js';
import type { IpRightFact } from './types.js';
import { phraseAt, placeIn, segmentAt, type Sentence } from './walk.js';
import { yieldsTo } from './words.js';

const CONSENT =
  /(?:经|征得|取得|获得)?(?:全体|其他|其余|各|所有)?(?:共有(?:人|方|各方|单位)|权利人|成员|各方)[^,。;]{0,6}(?:一致)?(?:书面)?(?:同意|许可)|一致同意|协商一致/g;
const WITHOUT = /(?:不经|无须|无需|不必|不需|毋须)[^,。;]{0,14}同意/g;
/** How far behind 不经同意 the act is named. */
const ACT_REACH = 24;
/** 许可他人实施的,无须征询其余共有人: the act first. */
const ACT_FIRST =
  /(?:许可|转让|质押)(?!费|收入|收益)[^,。;]{0,16},?(?:而?(?:不必|无须|无需|不需|毋须|不用)(?:事先|另行|再)?(?:征询|征求|征得|得到|获得|取得|经过?|通知|告知|知会)(?:其他|其余|另外|另一)[^,。;]{0,12}|不受(?:其他|其余)共有人[^,。;]{0,4}(?:限制|约束))/g;
const ALONE =
  /(?:自行|分别|单独|自由|独立|径自|径行|自主|各自(?:均?可以?|有权))[^,。;]{0,20}?(?:许可|转让|质押)/g;
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['exclusive', /独占/],
  ['sole', /排他/],
  ['ordinary', /普通/],
  ['assign', /转让/],
  ['pledge', /质押/],
];
const NOT = /不得|禁止|不能|无权/;
const ACT = trigger(/许可|转让|质押/);
const NEEDED = [CONSENT, WITHOUT, ACT_FIRST, ALONE].map(trigger);

/** Who may license or assign what is held jointly: everybody's consent, or each alone. One fact per kind of act. */
export function disposal(line: LineText, sentence: Sentence): readonly IpRightFact[] {
  const { text, before } = sentence;
  const seen = triggeredIn(line);
  if (!seen.has(ACT) || !seen.hasAny(NEEDED) || !ACT.expression.test(text)) return [];
  if (!/共有|知识产权|成果|专利|技术秘密/.test(before + text)) return [];
  const out: IpRightFact[] = [];
  for (const match of text.matchAll(CONSENT)) {
    const segment = segmentAt(text, match.index);
    if (/不经|无须|无需|不必|毋须|不用/.test(text.slice(segment.start, match.index + match[0].length)))
      continue;
    if (
      !/须|应|需|必须|经|征得|取得|协商一致|一致同意/.test(
        text.slice(segment.start, match.index + match[0].length),
      )
    )
      continue;
    let from = segment.start;
    let kinds = kindsOf(text.slice(from, segment.end));
    if (kinds.length === 0 && from > 0) {
      from = segmentAt(text, from - 1).start;
      kinds = kindsOf(text.slice(from, segment.start));
    }
    if (kinds.length === 0 && segment.end < text.length) {
      // 未经全体共有人同意,任何一方不得许可第三方
      const next = segmentAt(text, segment.end + 1);
      const words = text.slice(next.start, next.end);
      if (/不得|方可|才可|始得/.test(words)) kinds = kindsOf(words);
      from = segment.start;
    }
    // 未经许可，不得…: not about what the co-owners do
    if (/他人投入|未经许可/.test(text.slice(from, segment.end))) continue;
    append(out, facts(line, sentence, from, match.index + match[0].length, kinds, 'all'));
  }
  for (const { start, end } of alone(text)) {
    const segment = segmentAt(text, start);
    if (NOT.test(text.slice(segment.start, start).slice(-8))) continue;
    const kinds = kindsOf(text.slice(start, segmentAt(text, end - 1).end));
    append(out, facts(line, sentence, segment.start, end, kinds, 'one'));
  }
  return out;
}

/** 自行许可, 不经其他共有人同意…许可: the words from the freedom to the act. */
function alone(text: string): readonly Part[] {
  const out: Part[] = [];
  for (const match of text.matchAll(WITHOUT)) {
    const end = match.index + match[0].length;
    const act = /许可|转让|质押/.exec(text.slice(end, end + ACT_REACH));
    if (act) out.push({ start: match.index, end: end + act.index + act[0].length });
  }
  for (const pattern of [ALONE, ACT_FIRST]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!out.some((one) => match.index < one.end && one.start < end)) out.push({ start: match.index, end });
    }
  }
  return out;
}

function kindsOf(words: string): readonly string[] {
  const found = KINDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  const qualified = found.some((kind) => kind !== 'assign' && kind !== 'pledge');
  return !qualified && /许可(?!费)/.test(words) ? ['licence', ...found] : found;
}

function facts(
  line: LineText,
  { text, part, before }: Sentence,
  from: number,
  to: number,
  kinds: readonly string[],
  value: 'all' | 'one',
): readonly IpRightFact[] {
  const joint = /共有/.test(before + text);
  const { start, end } = phraseAt(text, from, to);
  return kinds.map((scope) => ({
    type: 'ipRight',
    ...placeIn(line, part.start + start, part.start + end),
    act: 'dispose',
    object: joint ? 'joint' : 'unknown',
    funding: 'any',
    scope,
    value,
    whole: false,
    yields: yieldsTo(text),
    words: text.slice(start, end),
  }));
}
