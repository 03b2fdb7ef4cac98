import { matchNumber } from '../../outline/number.js';
import type { LineText } from '../../text/line-text.js';
import { annexEntry, annexMentions } from './annexes.js';
import { referencesOf } from './references.js';
import { repealedLaws } from './repealed-laws.js';
import type { ReferenceFacts } from './types.js';

type Fact = ReferenceFacts[keyof ReferenceFacts];

const NONE: readonly Fact[] = [];
const TRIGGER = /第|附|前条|法|\d\.\d/;

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractReference(line: LineText): readonly Fact[] {
  const { text } = line;
  if (!TRIGGER.test(text)) return NONE;
  const out: Fact[] = [];
  const own = matchNumber(line, false)?.rest ?? 0;
  for (const { kind, values, from, to, local } of referencesOf(line, own)) {
    if (kind !== 'annex') out.push({ type: 'crossReference', kind, values, from, to, local });
  }
  const entry = text.includes('附') ? annexEntry(line) : undefined;
  if (entry) out.push(entry);
  if (text.includes('附')) out.push(...annexMentions(line, entry ? text.length : own));
  for (let at = text.indexOf('前条'); at >= 0; at = text.indexOf('前条', at + 1)) {
    // 前条件, 目前条例: other words
    if (/^(?:件|例|款)/.test(text.slice(at + 2)) || /[目当以之]$/.test(text.slice(0, at))) continue;
    out.push({ type: 'relativeReference', word: '前条', from: line.toRaw(at), to: line.toRaw(at + 1) + 1 });
  }
  out.push(...repealedLaws(line));
  return out.length === 0 ? NONE : out;
}
