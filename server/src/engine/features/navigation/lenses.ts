import { lookup } from '../../standard/tree.js';
import { headOf } from './resolve.js';
import type { SymbolIndex } from './symbol-index.js';
import type { Lens } from './types.js';

/** How often clauses and terms are referred to, and what the sections of the standard still lack. */
export function lensesOf(index: SymbolIndex, locale: 'zh-CN' | 'en'): readonly Lens[] {
  const { draft } = index;
  const en = locale === 'en';
  const out: Lens[] = [];
  const tree = lookup(draft.standard);
  for (const list of draft.alignment.matches.values()) {
    for (const { node, outline } of list.slice(0, 1)) {
      if (!outline?.heading) continue;
      const lacking = node.children
        .map((id) => tree.get(id))
        .filter((child) => child?.status === 'mandatory' && !draft.alignment.matches.has(child.id))
        .map((child) => (en ? child!.title.en : child!.title.zh));
      if (lacking.length === 0) continue;
      const names = lacking.join(en ? ', ' : '、');
      const title = en ? `lacks ${lacking.length}: ${names}` : `缺 ${lacking.length} 项：${names}`;
      out.push({ span: headOf(draft, outline), title, places: [] });
    }
  }
  for (const [node, places] of index.byClause) {
    const title = en ? `${places.length} references` : `${places.length} 处引用`;
    out.push({ span: headOf(draft, node), title, places });
  }
  const terms = new Map(
    index.names.symbols
      .filter(({ kind }) => kind === 'term')
      .map((symbol) => [symbol, [] as Lens['places'][number][]]),
  );
  if (terms.size > 0) {
    for (const { ref, line } of draft.outline.lines) {
      if (line.block === 'front-matter') continue;
      for (const { symbol, from, to } of index.names.hits(draft.line(ref)))
        terms.get(symbol)?.push(draft.spanOf({ ...ref, from, to }));
    }
  }
  for (const [{ name, definitions }, places] of terms) {
    const [place] = definitions;
    if (!place || places.length < 2) continue;
    const count = places.length - 1;
    const title = en ? `“${name}”: ${count} uses` : `“${name}” ${count} 处用到`;
    out.push({ span: draft.spanOf(place), title, places });
  }
  return out.sort((a, b) => a.span.start - b.span.start);
}
