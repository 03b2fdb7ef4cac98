import { allMatches } from '../../text/all-matches.js';
import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { UnitMentionFact } from './types.js';

/** Ends of names that tell two units apart: the words before belong to the name. */
const END = /公司|大学|学院|研究总?院|研究所|设计院|合作社|联合社/g;
const NEEDED = trigger(END);
const PART = /[\u3400-\u9fffA-Za-z0-9()]/;
const LONGEST = 40;
const SHORTEST = 6;
/** Somebody who belongs to a party, or the party under the name it had or will have. */
const KIN =
  /子公司|分公司|母公司|控股|参股|全资|关联|下属|所属|旗下|股东|前身|更名|改名|原名|曾用名|曾称|改制|变更|名称由|筹建|并购|收购|合并|分立/;

/** Words that end as names of units do, with what stands before them in the same part of the sentence. Linear. */
export function unitMentions(line: LineText): readonly UnitMentionFact[] {
  if (!triggeredIn(line).test(NEEDED, line.text)) return NONE;
  const { text } = line;
  const out: UnitMentionFact[] = [];
  let last = 0;
  for (const { 0: end, index } of allMatches(END, text)) {
    const to = index + end.length;
    let at = index;
    const least = Math.max(last, index - LONGEST);
    while (at > least && PART.test(text[at - 1]!)) at--;
    last = to;
    if (to - at < SHORTEST) continue;
    out.push({
      type: 'unitMention',
      words: text.slice(at, to),
      wordsFrom: at,
      kin: KIN.test(text.slice(Math.max(0, at - 12), to + 12)),
      from: line.toRaw(at),
      to: line.toRaw(to - 1) + 1,
    });
  }
  return out;
}

const NONE: readonly UnitMentionFact[] = [];
