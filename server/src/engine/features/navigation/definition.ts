import type { OutlineNode } from '../../outline/types.js';
import type { Place } from '../../text/place.js';
import type { Draft } from '../draft.js';
import { extentOf, headOf } from './resolve.js';
import type { Found, SymbolIndex } from './symbol-index.js';
import type { DefinitionLink, Occurrence } from './types.js';

export type Target = DefinitionLink['targets'][number];

/** Where the symbol at an offset is defined; a reference that leaves open which clause is meant leads to all of them. */
export function definitionAt(index: SymbolIndex, offset: number): DefinitionLink | undefined {
  const found = index.at(offset);
  if (!found) return undefined;
  const targets = targetsOf(index, found);
  return targets.length === 0 ? undefined : { origin: found.span, targets };
}

/** The places in the draft itself that something leads to. */
export function targetsOf(index: SymbolIndex, found: Found): readonly Target[] {
  const { draft } = index;
  switch (found.kind) {
    case 'name':
      return found.symbol.definitions.map((place) => atPlace(draft, place));
    case 'clause':
      return [atClause(draft, found.node)];
    case 'annex': {
      const entries = index.annexEntries().filter(({ number }) => number === found.number);
      const bodies = entries.filter(({ body }) => body);
      return (bodies.length > 0 ? bodies : entries).map(({ place }) => atPlace(draft, place));
    }
    case 'reference': {
      const { clauses, part } = found.meaning;
      const [node] = clauses;
      if (clauses.length !== 1 || !node) return clauses.map((clause) => atClause(draft, clause));
      if (!part || part.length === 0) return [atClause(draft, node)];
      const [first] = part;
      if (first!.chunk === node.ref.chunk && first!.line === node.ref.line) return [atClause(draft, node)];
      const selection = draft.lineSpan(first!);
      return [{ selection, extent: { start: selection.start, end: draft.lineSpan(part.at(-1)!).end } }];
    }
  }
}

/** A clause as a target. */
export function atClause(draft: Draft, node: OutlineNode): Target {
  return { selection: headOf(draft, node), extent: extentOf(draft, node) };
}

function atPlace(draft: Draft, place: Place): Target {
  return { selection: draft.spanOf(place), extent: draft.lineSpan(place) };
}

/** All places of the symbol at an offset, its definitions included, in text order. */
export function occurrencesAt(index: SymbolIndex, offset: number): readonly Occurrence[] {
  const found = index.at(offset);
  if (!found) return [];
  switch (found.kind) {
    case 'name':
      return index.usesOf(found.symbol);
    case 'annex':
      return index.annexPlaces(found.number);
    case 'clause':
      return ofClause(index, found.node);
    case 'reference': {
      const [node] = found.meaning.clauses;
      return node && found.meaning.clauses.length === 1 ? ofClause(index, node) : [];
    }
  }
}

/** The head of a clause and the references to it in the draft itself. */
export function ofClause(index: SymbolIndex, node: OutlineNode): readonly Occurrence[] {
  const head = { span: headOf(index.draft, node), definition: true };
  const uses = (index.byClause.get(node) ?? []).map((span) => ({ span, definition: false }));
  return [head, ...uses].sort((a, b) => a.span.start - b.span.start);
}
