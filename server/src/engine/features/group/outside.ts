import { ClauseTable } from '../../rules/support/reference/clause-table.js';
import { ALONE, type Outside, type OutsideAnnex, type OutsideName } from '../../rules/outside.js';
import { normalisePhrase } from '../../text/line-text.js';
import { trimEndOf } from '../../text/trim.js';
import type { NamedSymbol } from '../navigation/names.js';
import { spellingOf } from '../navigation/spelling.js';
import type { SymbolIndex } from '../navigation/symbol-index.js';

/** One of the files, as far as the others are told of it. */
export interface GroupFacts {
  readonly role: 'agreement' | 'annex';
  /** 0 for the agreement and for annexes without number. */
  readonly number: number;
  /** Undefined for a file that is there and cannot be read. */
  readonly index: SymbolIndex | undefined;
}

/** What one draft shows to the others; equal drafts show the same. */
export interface Shown {
  readonly names: readonly OutsideName[];
  readonly annexes: readonly OutsideAnnex[];
  readonly clauses: readonly string[];
}

/** Names of an agreement, or terms of an annex, with its annexes and clauses. Linear in names and clauses. */
export function shownBy({ role, number, index }: GroupFacts): Shown {
  const entry = (words: string, title: string, of: number): OutsideAnnex => ({
    number: of,
    title,
    words,
    file: false,
  });
  if (!index) return { names: [], annexes: [], clauses: [] };
  const names = index.names.symbols
    .filter(
      ({ kind, outside, definitions }) =>
        !outside && (role === 'agreement' || (kind === 'term' && definitions.length > 0)),
    )
    .map((symbol) => outsideName(index, symbol));
  const annexes = index.annexEntries().flatMap(({ number: of, place }) => {
    if (role === 'annex' && of !== number) return [];
    const words = trimEndOf(index.draft.lineText(place).slice(place.from, place.to), ' \t\u3000:：、.．,，');
    const text = index.draft.line(place).text;
    return [entry(words, titleBehind(text, words), of)];
  });
  const clauses = role === 'annex' ? [] : clausesOf(index);
  return { names, annexes, clauses };
}

function outsideName({ draft }: SymbolIndex, symbol: NamedSymbol): OutsideName {
  const { kind, name, meaning, party } = symbol;
  const owner = kind === 'label' || kind === 'short-name' ? (party?.name ?? '') : '';
  return { kind, name, written: spellingOf(draft, symbol), meaning, party: owner };
}

function titleBehind(text: string, words: string): string {
  const at = text.indexOf(normalisePhrase(words));
  return text
    .slice(at < 0 ? 0 : at + normalisePhrase(words).length)
    .replace(/\([^()]{0,30}\)|[《》"\s:、.,\]]/g, '')
    .slice(0, 60);
}

function clausesOf({ draft }: SymbolIndex): readonly string[] {
  const [main] = ClauseTable.of(draft.outline).instruments;
  return main!.nodes.flatMap(({ number }) => (number ? [`${number.style}:${number.values.join('.')}`] : []));
}

/** What a file is told, from what the others show. `used` are its own terms that stand in them. */
export function outsideOf(
  self: Pick<GroupFacts, 'role' | 'number'>,
  others: readonly { readonly facts: GroupFacts; readonly shown: Shown }[],
  used: readonly string[],
): Outside {
  if (others.length === 0 && self.role === 'agreement') return ALONE;
  const annexes = new Map<string, OutsideAnnex>();
  for (const { facts, shown } of others) {
    const own = facts.role === 'annex';
    if (own && shown.annexes.every(({ number }) => number !== facts.number)) {
      const words = facts.number > 0 ? `附件${facts.number}` : '附件';
      annexes.set(`${facts.number}:`, { number: facts.number, title: '', words, file: true });
    }
    for (const annex of shown.annexes) {
      const key = `${annex.number}:${annex.title}`;
      annexes.set(key, { ...annex, file: own || annexes.get(key)?.file === true });
    }
  }
  const main = others.find(({ facts }) => facts.role === 'agreement');
  return {
    role: self.role,
    number: self.number,
    names: others.flatMap(({ shown }) => shown.names),
    annexes: [...annexes.values()],
    clauses: main?.shown.clauses ?? [],
    used,
  };
}

/** Which of the terms stand in a draft. Linear in its lines; a line is searched once. */
export function termsUsedIn({ names, draft }: SymbolIndex, terms: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  if (terms.size === 0) return [];
  for (const { ref, line } of draft.outline.lines) {
    if (line.block === 'front-matter') continue;
    for (const { symbol } of names.hits(draft.line(ref))) if (terms.has(symbol.name)) found.add(symbol.name);
    if (found.size === terms.size) break;
  }
  return [...found].sort();
}
