import { append } from '../../text/append.js';
import type { LineText } from '../../text/line-text.js';
import { sentencesOf } from '../dispute/sentences.js';
import type { LineSetting } from '../line-setting.js';
import { admissionOf } from './admissions.js';
import { exclusivityOf } from './exclusivity.js';
import { periodsOf } from './periods.js';
import { topicsOf } from './topics.js';
import { vagueTimeOf } from './vague-times.js';
import type { ExitFreedomFact, MembershipFacts } from './types.js';

type Fact = MembershipFacts[keyof MembershipFacts];

const NONE: readonly Fact[] = [];
/** Leaving a project, a meeting or a market is no exit from the alliance. */
const OTHER = /退出(?:项目|市场|会议|理事|课题|合作项目)|项目(?:参与方|成员)?[^,]{0,6}退出/;
const BARRED = /(?:不得|不可以|无权|禁止|不能)(?:中途|单方面?|自行|随意)?退出/;
const FREE =
  /退出自由|自愿退出|自由退出|随时退出|(?:有权|可以?|均可)(?:自由|随时|自愿|自行)退出|有权(?:自由|随时)?退出|无须[^,。]{0,10}同意/;
const CONSENT = [
  /退出[^,。;退]{0,12}(?:须|应当?|必须)(?:经|取得|征得)[^,。;同批]{0,20}(?:同意|批准)/,
  /经[^,。;同批经]{1,20}(?:同意|批准)后?(?:方可|才能|方能|始得)退出/,
  /未经[^,。;同批]{1,20}(?:同意|批准)[^,。;不]{0,4}不得(?:擅自)?退出/,
];
/** A bar for a time or a case is an exception, not a rule. */
const PARTIAL =
  /擅自|在研|未完成|承担[^,]{0,12}项目|第一年|前[一二两三]年|[一二两三]年内|首期|除外|期间内?不得|结题|满[一二两三]年/;

/** Nothing of the family is said without one of these words. */
const GUARD =
  /及时|尽快|尽早|合理|适当|原则上|成为|退出|退盟|退会|除名|开除|资格|加入|参加|参与|入盟|入会|新成员|新会员|吸收|接纳|解散|清算|终止|期|条件|法人|凡|均可|单位会员|权|享有|义务|应当|违约|研发|研究/;
/** A sentence is read up to here: longer ones are no clauses. */
const LONGEST = 1500;

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractMembership(line: LineText, setting: LineSetting): readonly Fact[] {
  const { text } = line;
  if (!GUARD.test(text)) return NONE;
  const out: Fact[] = [];
  const sentences: string[] = [];
  for (const { start, end } of sentencesOf(text, setting.table)) {
    const sentence = text.slice(start, Math.min(end, start + LONGEST));
    sentences.push(sentence);
    const at = (from: number, to: number): { from: number; to: number } => ({
      from: line.toRaw(start + from),
      to: line.toRaw(start + to - 1) + 1,
    });
    const found = sentence.includes('退出') && !OTHER.test(sentence) ? freedomOf(sentence) : undefined;
    if (found) {
      out.push({ type: 'exitFreedom', freedom: found.freedom, ...at(found.at, found.at + found.length) });
    }
    const admission = admissionOf(sentence);
    if (admission) out.push({ type: 'admission', by: admission.by, ...at(admission.start, admission.end) });
    for (const { start: from, end: to, ...period } of periodsOf(sentence)) {
      out.push({ type: 'memberPeriod', ...period, ...at(from, to) });
    }
    const vague = vagueTimeOf(sentence);
    if (vague) {
      const words = sentence.slice(vague.start, vague.end);
      out.push({ type: 'vagueTime', words, ...at(vague.start, vague.end) });
    }
    const other = exclusivityOf(sentence);
    if (other) {
      const { object, allowed } = other;
      out.push({ type: 'exclusivity', object, allowed, ...at(other.start, other.end) });
    }
  }
  append(out, topicsOf(text, sentences));
  return out.length === 0 ? NONE : out;
}

function freedomOf(
  sentence: string,
): { freedom: ExitFreedomFact['freedom']; at: number; length: number } | undefined {
  const consent = CONSENT.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
  if (consent && !PARTIAL.test(sentence))
    return { freedom: 'consent', at: consent.index, length: consent[0].length };
  const barred = BARRED.exec(sentence);
  if (barred)
    return PARTIAL.test(sentence) || consent
      ? undefined
      : { freedom: 'barred', at: barred.index, length: barred[0].length };
  const free = FREE.exec(sentence);
  return free ? { freedom: 'free', at: free.index, length: free[0].length } : undefined;
}
