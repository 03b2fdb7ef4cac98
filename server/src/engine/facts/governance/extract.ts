import type { LineText } from '../../text/line-text.js';
import { sentencesOf } from '../dispute/sentences.js';
import type { LineSetting } from '../line-setting.js';
import { bodyBefore, bodyNamesIn } from './body-names.js';
import { bodyFacts } from './body-facts.js';
import { composition } from './composition.js';
import { thresholds } from './thresholds.js';
import type { GovernanceFacts } from './types.js';
import { voteRights } from './votes.js';

type Fact = GovernanceFacts[keyof GovernanceFacts];

const NONE: readonly Fact[] = [];
const TRIGGER = /理事|成员|会员|委员|秘书|大会|会议|联盟|责任|万元|监事|顾问|技术专家组/;

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractGovernance(line: LineText, setting: LineSetting): readonly Fact[] {
  if (!TRIGGER.test(line.text)) return NONE;
  const names = bodyNamesIn(line.text);
  const out: Fact[] = [];
  for (const sentence of sentencesOf(line.text, setting.table)) {
    const text = line.text.slice(sentence.start, sentence.end);
    const words = { line, sentence, text };
    const before = bodyBefore(names, sentence.start);
    out.push(...thresholds(line, sentence, names), ...bodyFacts(words, before), ...voteRights(words, before));
    const parts = composition(words);
    if (parts) out.push(parts);
  }
  return out;
}
