import type { CompletionOffer } from '../../api.js';
import { ClauseTable } from '../../rules/support/reference/clause-table.js';
import type { Locale } from '../../rules/types.js';
import { attributionOf } from '../../facts/reference/attribution.js';
import type { LineRef } from '../../text/place.js';
import { trimEndOf } from '../../text/trim.js';
import { escapeSnippet } from '../clause-text.js';
import type { Draft } from '../draft.js';
import { nextNumber } from '../navigation/next-number.js';
import { SymbolIndex } from '../navigation/symbol-index.js';
import { numberWords } from '../renumber.js';
import type { Site } from './site.js';

const MOST = 20;
/** Behind these words a clause is named; 第 may be there already, with the beginning of its number. */
const LEADS = /(?:见|依照|按照|依据|根据|违反|适用|本协议|本合同|依|按)$/;
const BEGUN = /第[〇零一二三四五六七八九十百\d]{0,3}$/;
const ANNEX = /附(?:件[一二三四五六七八九十\d]{0,2})?$/;

/** Clauses and annexes that can be named at the cursor; at the start of a line the number that comes next. */
export function numberOffers(draft: Draft, site: Site, locale: Locale): readonly CompletionOffer[] {
  const begun = BEGUN.exec(site.before)?.[0] ?? '';
  const lead = site.before.slice(0, site.before.length - begun.length);
  if (/^[\s#>*\u3000]*$/.test(lead)) return begun === '' ? [] : own(draft, site, begun, locale);
  const annex = ANNEX.exec(site.before)?.[0];
  if (annex !== undefined) return annexes(draft, site, annex, locale);
  if (begun === '' && !LEADS.test(lead)) return [];
  // 《民法典》第 leads to an article of that law
  if (attributionOf(lead.slice(-24)).other) return [];
  return clauses(draft, site, begun, locale);
}

function clauses(draft: Draft, site: Site, begun: string, locale: Locale): readonly CompletionOffer[] {
  if (!site.ref) return [];
  const { nodes } = ClauseTable.of(draft.outline).instrumentAt(site.ref);
  const articles = nodes.some(({ number }) => number!.style === 'article');
  const fitting = nodes.flatMap((node) => {
    const { style, values } = node.number!;
    const named = articles
      ? style === 'article' || style === 'chapter'
      : style === 'decimal' || style === 'chapter' || (node.depth === 0 && style !== 'circled');
    const words = named ? numberWords(node, values) : '';
    return words !== '' && words.startsWith(begun) && !sameLine(node.ref, site.ref) ? [{ node, words }] : [];
  });
  const seen = new Set<string>();
  return fitting
    .filter(({ words }) => seen.size < seen.add(words).size)
    .slice(0, MOST)
    .map(({ node, words }, i) => {
      const first = node.title === '' ? draft.line(node.ref).text.slice(0, 60) : node.title;
      return offer(site, begun, words, `${words} ${first}`.trim().slice(0, 40), i, {
        detail: locale === 'en' ? 'clause' : '条款',
        documentation: draft.lineText(node.ref).slice(0, 400),
      });
    });
}

function sameLine(a: LineRef, b: LineRef | undefined): boolean {
  return b !== undefined && a.chunk === b.chunk && a.line === b.line;
}

function annexes(draft: Draft, site: Site, begun: string, locale: Locale): readonly CompletionOffer[] {
  const entries = new SymbolIndex(draft).annexEntries();
  const seen = new Set<number>();
  const own = entries
    .filter(({ number }) => seen.size < seen.add(number).size)
    .map(({ place }) => ({
      words: trimEndOf(draft.lineText(place).slice(place.from, place.to), ' \t\u3000:：、.．'),
      line: draft.line(place).text,
    }));
  const others = draft.outside.annexes
    .filter(({ number }) => number > 0 && seen.size < seen.add(number).size)
    .map(({ words, title }) => ({ words, line: `${words} ${title}`.trim() }));
  return [...own, ...others]
    .filter(({ words }) => words.startsWith(begun) && words !== begun)
    .slice(0, MOST)
    .map(({ words, line }, i) =>
      offer(site, begun, words, line.slice(0, 40), i, {
        detail: locale === 'en' ? 'annex' : '附件',
        documentation: line,
      }),
    );
}

/** The number of the clause that is being written. */
function own(draft: Draft, site: Site, begun: string, locale: Locale): readonly CompletionOffer[] {
  const next = nextNumber(draft, site.offset - begun.length);
  if (next === undefined || !next.text.startsWith(begun)) return [];
  const detail = locale === 'en' ? 'next number' : '下一个编号';
  return [
    { ...offer(site, begun, next.text, next.text.trim(), 0, { detail, documentation: '' }), sortText: '00' },
  ];
}

function offer(
  site: Site,
  begun: string,
  words: string,
  label: string,
  index: number,
  more: Pick<CompletionOffer, 'detail' | 'documentation'>,
): CompletionOffer {
  return {
    kind: 'number',
    label,
    ...more,
    filterText: words,
    sortText: `0${String(index).padStart(3, '0')}`,
    replace: { start: site.offset - begun.length, end: site.offset },
    snippet: escapeSnippet(words),
    additionalEdits: [],
    id: words,
  };
}
