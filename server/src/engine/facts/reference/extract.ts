import { trigger, triggeredIn } from '../trigger.js';
import { append } from '../../text/append.js';
import { matchNumber } from '../../outline/number.js';
import type { LineText } from '../../text/line-text.js';
import { sentencesOf } from '../dispute/sentences.js';
import type { LineSetting } from '../line-setting.js';
import { annexLinks } from './annex-links.js';
import { annexEntry, annexMentions } from './annexes.js';
import { inlineRuns } from './inline-numbers.js';
import { listLeads } from './list-leads.js';
import { referencesOf } from './references.js';
import { lawArticles } from './law-articles.js';
import { relationsOf } from './relations.js';
import { repealedLaws } from './repealed-laws.js';
import { definedTerms, quotedTerms } from './terms.js';
import { typos } from './typos.js';
import type { ReferenceFacts } from './types.js';

type Fact = ReferenceFacts[keyof ReferenceFacts];

const NONE: readonly Fact[] = [];
const TRIGGER = trigger(
  /\((?:三|3|四|4)\)|[③④]|第|附|前条|下列|以下|如下|法|\d\.\d|"|指|限于|包括|为准|转让|让与|移转|转移|效力|终止|消灭|不再|保密|通过|签定|权力|帐|做出|应与|既时|抗拒/,
);
const NUMBERED = [trigger(/第|附/), trigger(/\d\.\d/)];

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractReference(line: LineText, setting: LineSetting): readonly Fact[] {
  const { text } = line;
  const links = annexLinks(line);
  const seen = triggeredIn(line);
  if (!seen.test(TRIGGER, text)) return links;
  const out: Fact[] = [...links];
  const own = matchNumber(line, false)?.rest ?? 0;
  for (const reference of seen.hasAny(NUMBERED) ? referencesOf(line, own) : []) {
    const { kind, values, from, to, local, branch, chapter, own: here } = reference;
    // clauses of an annex, and 主协议第三条, are looked up by who knows where the line stands
    if (kind === 'annex' || reference.annex > 0 || reference.outer) continue;
    const label = labelBehind(line, to);
    out.push({ type: 'crossReference', kind, values, from, to, local, branch, chapter, own: here, label });
  }
  const entry = text.includes('附') ? annexEntry(line) : undefined;
  if (entry) out.push(entry);
  if (text.includes('附')) append(out, annexMentions(line, entry ? text.length : own));
  for (let at = text.indexOf('前条'); at >= 0; at = text.indexOf('前条', at + 1)) {
    // 前条件, 目前条例: other words
    if (/[件例款]/.test(text.charAt(at + 2)) || /[目当以之]/.test(text.charAt(at - 1))) continue;
    out.push({
      type: 'relativeReference',
      word: '前条',
      form: 'back',
      from: line.toRaw(at),
      to: line.toRaw(at + 1) + 1,
    });
  }
  append(out, listLeads(line, setting.table));
  append(out, inlineRuns(line));
  for (const read of [repealedLaws, lawArticles, quotedTerms, typos]) append(out, read(line));
  append(out, definedTerms(line, setting.table));
  for (const sentence of sentencesOf(text, setting.table)) append(out, relationsOf(line, sentence));
  return out.length === 0 ? NONE : out;
}

/** The words in brackets right behind a reference. */
function labelBehind(line: LineText, to: number): string {
  return /^[条章款]?[（(]([\u4e00-\u9fff]{2,12})[）)]/.exec(line.raw.slice(to, to + 20))?.[1] ?? '';
}
