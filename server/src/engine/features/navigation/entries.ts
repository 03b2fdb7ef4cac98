import type { SymbolIndex } from './symbol-index.js';
import { headOf } from './resolve.js';
import type { SymbolEntry } from './types.js';

/** Everything in the draft that has a name or a title, for lists over several documents; in text order. */
export function entriesOf(index: SymbolIndex): readonly SymbolEntry[] {
  const { draft, names } = index;
  const out: SymbolEntry[] = [];
  for (const { kind, name, meaning, definitions, party } of names.symbols) {
    const [place] = definitions;
    if (!place || kind === 'label') continue;
    const detail = kind === 'party' ? (party?.label ?? '') : kind === 'term' ? meaning.slice(0, 60) : '';
    out.push({ name, detail, kind, span: draft.spanOf(place) });
  }
  for (const node of draft.outline.nodes) {
    if (!node.number || node.title === '' || node.region === 'contents' || node.region === 'note') continue;
    const name = `${node.number.raw.trim()} ${node.title}`;
    out.push({ name, detail: '', kind: 'clause', span: headOf(draft, node) });
  }
  const seen = new Set<number>();
  for (const { number, place } of index.annexEntries()) {
    if (seen.size === seen.add(number).size) continue;
    out.push({
      name: draft.line(place).text.slice(0, 60),
      detail: '',
      kind: 'annex',
      span: draft.spanOf(place),
    });
  }
  for (const { ref, fact } of draft.facts('contribution')) {
    for (const { holder, from, to } of fact.parts) {
      const amount = draft.lineText(ref).slice(from, to);
      const name = `${holder.names.join('、')} ${amount}`.trim();
      out.push({ name, detail: '', kind: 'amount', span: draft.spanOf({ ...ref, from, to }) });
    }
  }
  return out.sort((a, b) => a.span.start - b.span.start);
}
