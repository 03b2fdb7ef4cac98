import { append } from '../../text/append.js';
import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { sentencesOf } from '../dispute/sentences.js';
import type { LineSetting } from '../line-setting.js';
import { admissionInRow, admissionOf } from './admissions.js';
import { exclusivityInRow, exclusivityOf } from './exclusivity.js';
import { exitFreedomOf } from './exit-freedom.js';
import { labelledRow } from '../labelled-row.js';
import { bodyIn, MEETS, periodsOf } from './periods.js';
import { topicsOf } from './topics.js';
import { vagueTimeOf } from './vague-times.js';
import type { MembershipFacts } from './types.js';

type Fact = MembershipFacts[keyof MembershipFacts];

const NONE: readonly Fact[] = [];
/** Nothing of the family is said without one of these words. */
const GUARD = trigger(
  /提前|提早|日前|会前|会议|不可抗力|地址|解除|发表|会费|及时|尽快|尽早|合理|适当|原则上|成为|方为|即为|接收|扩大|放弃|退出|离开|脱离|留在|来去|去留|进退|退盟|退会|除名|开除|资格|加入|参加|参与|参盟|排他|组建|兼为|本联盟|入盟|入会|新成员|新会员|吸收|接纳|解散|清算|终止|期|条件|法人|凡|均可|单位会员|权|享有|义务|应当|违约|研发|研究/,
);
/** A sentence is read up to here: longer ones are no clauses. */
const LONGEST = 1500;

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractMembership(line: LineText, setting: LineSetting): readonly Fact[] {
  const { text } = line;
  const seen = triggeredIn(line);
  if (!seen.test(GUARD, line.text)) return NONE;
  const out: Fact[] = [];
  const sentences: string[] = [];
  // a sentence on a meeting may go on about that of the body named before
  let body = '';
  const meets = seen.has(MEETS);
  const row = labelledRow(text, setting.table);
  for (const { start, end } of sentencesOf(text, setting.table)) {
    const sentence = text.slice(start, Math.min(end, start + LONGEST));
    sentences.push(sentence);
    const at = (from: number, to: number): { from: number; to: number } => ({
      from: line.toRaw(start + from),
      to: line.toRaw(start + to - 1) + 1,
    });
    const found = exitFreedomOf(seen, sentence);
    if (found) {
      const { start: from, end: to, ...fields } = found;
      out.push({ type: 'exitFreedom', ...fields, ...at(from, to) });
    }
    const admission = admissionOf(seen, sentence);
    if (admission) out.push({ type: 'admission', by: admission.by, ...at(admission.start, admission.end) });
    if (row === text) {
      for (const { start: from, end: to, ...period } of periodsOf(seen, sentence, body))
        out.push({ type: 'memberPeriod', ...period, ...at(from, to) });
      if (meets) body = bodyIn(sentence) || body;
    }
    const vague = vagueTimeOf(seen, sentence);
    if (vague) {
      const words = sentence.slice(vague.start, vague.end);
      out.push({ type: 'vagueTime', words, ...at(vague.start, vague.end) });
    }
    const other = exclusivityOf(seen, sentence);
    if (other) {
      const { object, freedom, who } = other;
      out.push({ type: 'exclusivity', object, freedom, who, ...at(other.start, other.end) });
    }
  }
  if (setting.table) append(out, factsOfRow(line));
  if (row !== text) {
    for (const { start, end, ...period } of periodsOf(seen, row, '')) {
      out.push({ type: 'memberPeriod', ...period, from: line.toRaw(start), to: line.toRaw(end - 1) + 1 });
    }
  }
  append(out, topicsOf(line, sentences));
  return out.length === 0 ? NONE : out;
}

/** What a row says that takes two cells: the matter in one and the rule in the other. */
function factsOfRow(line: LineText): readonly Fact[] {
  const seen = triggeredIn(line);
  const at = ({ start, end }: { start: number; end: number }): { from: number; to: number } => ({
    from: line.toRaw(start),
    to: line.toRaw(end - 1) + 1,
  });
  const out: Fact[] = [];
  const admission = admissionInRow(seen, line.text);
  if (admission) out.push({ type: 'admission', by: admission.by, ...at(admission) });
  const other = exclusivityInRow(seen, line.text);
  if (other) {
    const { object, freedom, who } = other;
    out.push({ type: 'exclusivity', object, freedom, who, ...at(other) });
  }
  return out;
}
