import type { CompletionOffer } from '../../api.js';
import type { Locale } from '../../rules/types.js';
import { compareLines } from '../../text/place.js';
import { normalisePhrase } from '../../text/line-text.js';
import { escapeSnippet } from '../clause-text.js';
import type { Draft } from '../draft.js';
import { namesOf, type NamedSymbol } from '../navigation/names.js';
import { linesOf, nodeAt } from '../navigation/resolve.js';
import { spellingOf } from '../navigation/spelling.js';
import type { Site } from './site.js';

const MOST = 8;
const KINDS: Readonly<Record<NamedSymbol['kind'], readonly [string, string]>> = {
  term: ['定义的词语', 'defined term'],
  party: ['当事人', 'party'],
  label: ['当事人', 'party'],
  'short-name': ['简称', 'short name'],
  body: ['机构', 'body'],
  alliance: ['联盟名称', 'name of the alliance'],
};

/**
 * Names of the draft that go on with the words before the cursor, also in the middle of a sentence. Two characters have to
 * stand there, unless the list was asked for; those that the clause at the cursor does not name yet come first.
 */
export function nameOffers(draft: Draft, site: Site, locale: Locale): readonly CompletionOffer[] {
  const found = namesOf(draft)
    .symbols.map((symbol) => ({ symbol, typed: beginning(site.before, symbol.name) }))
    .filter(({ symbol, typed }) => typed.length > 0 && (site.asked || enough(symbol, typed)));
  if (found.length === 0) return [];
  const here = namedHere(draft, site);
  return found
    .map(({ symbol, typed }): CompletionOffer => {
      const written = spellingOf(draft, symbol);
      const [zh, en] = KINDS[symbol.kind];
      const owner =
        symbol.kind === 'party' ? (symbol.party?.label ?? '') : (symbol.party?.name ?? symbol.outside?.party);
      return {
        kind: 'name',
        label: written,
        detail: [locale === 'en' ? en : zh, owner].filter((part) => part).join(' · '),
        documentation: symbol.meaning,
        filterText: written,
        sortText: `1${here.has(symbol) ? 1 : 0}${String(99 - typed.length)}${symbol.name}`,
        replace: { start: site.offset - typed.length, end: site.offset },
        snippet: escapeSnippet(written),
        additionalEdits: [],
        id: `${symbol.kind}:${symbol.name}`,
      };
    })
    .sort((a, b) => (a.sortText < b.sortText ? -1 : 1))
    .slice(0, MOST);
}

/** 甲 is enough for 甲方; one character of anything else is a matter of chance. */
function enough({ kind }: NamedSymbol, typed: string): boolean {
  return typed.length > 1 || kind === 'label';
}

/** The longest end of the text with which a name begins, the whole name left out; as written. */
function beginning(before: string, name: string): string {
  for (let length = Math.min(before.length, name.length - 1); length > 0; length--) {
    const tail = before.slice(-length);
    if (name.startsWith(normalisePhrase(tail)) && /\S/.test(tail) && normalisePhrase(tail).length === length)
      return tail;
  }
  return '';
}

/** What the clause at the cursor names already. */
function namedHere(draft: Draft, { ref }: Site): ReadonlySet<NamedSymbol> {
  const node = ref && nodeAt(draft, ref);
  const out = new Set<NamedSymbol>();
  if (!ref || !node) return out;
  const names = namesOf(draft);
  for (const line of linesOf(draft, node)) {
    if (compareLines(line, node.end) >= 0) break;
    for (const { symbol } of names.hits(draft.line(line))) out.add(symbol);
  }
  return out;
}
