import { trigger, triggeredIn } from '../trigger.js';
import { append } from '../../text/append.js';
import { matchNumber } from '../../outline/number.js';
import { normaliseLine, type LineText } from '../../text/line-text.js';
import { sentencesOf } from '../dispute/sentences.js';
import type { LineSetting } from '../line-setting.js';
import { annexLinks } from './annex-links.js';
import { annexEntries, annexMentions, isListing, titleMentions } from './annexes.js';
import { backReferences } from './back-references.js';
import { inlineRuns } from './inline-numbers.js';
import { listLeads } from './list-leads.js';
import { topicBeside } from './reference-topics.js';
import { partReferences } from './part-references.js';
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
  /\((?:三|3|四|4)\)|[③④]|第|附|《|前[条款项两二三]|下列|以下|如下|下表|\(即|简称|合称|统称|法|\d\.\d|"|指|限于|包括|为准|转让|让与|移转|转移|效力|终止|消灭|终结|失效|免除|解除|两清|勾销|权利义务|义务|仍应|仍须|仍有|仍受|存续|不影响|退出|除名|不再|保密|通过|签定|权力|做出|帐|应与|既时|抗拒/,
);
const NUMBERED = [trigger(/第|附/), trigger(/\d\.\d/)];

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractReference(line: LineText, setting: LineSetting): readonly Fact[] {
  const { text } = line;
  const links = annexLinks(line);
  const seen = triggeredIn(line);
  if (!seen.test(TRIGGER, text)) return setting.table ? [...links, ...definedTerms(line, true)] : links;
  const out: Fact[] = [...links];
  const own = matchNumber(line, false)?.rest ?? 0;
  for (const reference of seen.hasAny(NUMBERED) ? referencesOf(line, own) : []) {
    const { kind, values, from, to, local, branch, chapter, own: here, paragraph, item, end } = reference;
    // clauses of an annex, and 主协议第三条, are looked up by who knows where the line stands
    if (kind === 'annex' || reference.annex > 0 || reference.outer) continue;
    const label = labelBehind(line, to);
    const topic = label === '' ? topicAround(line, reference) : '';
    out.push({
      type: 'crossReference',
      kind,
      values,
      from,
      to,
      local,
      branch,
      chapter,
      own: here,
      paragraph,
      item,
      wordsTo: end,
      label,
      topic,
    });
  }
  append(out, partReferences(line, own));
  if (text.includes('附')) {
    const entries = annexEntries(line, setting.table);
    append(out, entries);
    append(out, annexMentions(line, entries.length > 0 && !isListing(line) ? text.length : own));
  }
  append(out, titleMentions(line));
  append(out, backReferences(line));
  append(out, listLeads(line, setting.table));
  append(out, inlineRuns(line));
  for (const read of [repealedLaws, lawArticles, quotedTerms, typos]) append(out, read(line));
  append(out, definedTerms(line, setting.table));
  for (const sentence of sentencesOf(text, setting.table)) append(out, relationsOf(line, sentence));
  return out.length === 0 ? NONE : out;
}

/** The matter that the words right before or behind a reference name. */
function topicAround(
  line: LineText,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const before = normaliseLine(line.raw.slice(Math.max(0, start - 20), start)).text;
  const behind = normaliseLine(line.raw.slice(end, end + 16)).text;
  return topicBeside(before, behind);
}

/** The words in brackets right behind a reference. */
function labelBehind(line: LineText, to: number): string {
  return /^[条章款]?[（(]([\u4e00-\u9fff]{2,12})[）)]/.exec(line.raw.slice(to, to + 20))?.[1] ?? '';
}
