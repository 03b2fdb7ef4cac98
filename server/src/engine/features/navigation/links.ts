import { lineReferences } from './line-references.js';
import type { SymbolIndex } from './symbol-index.js';
import type { DraftLink } from './types.js';

/** A link in a line of the list of annexes: the file that holds the annex. */
const FILE = /\]\(<?([^()<>\s]{1,300})>?\)/;

/**
 * Annexes that the clauses name, each leading to its heading, or to its file where the list of annexes links one.
 * `elsewhere` are the numbers of annexes in files of their own: they get no link here but where the draft links a file.
 */
export function linksOf(index: SymbolIndex, elsewhere?: ReadonlySet<number>): readonly DraftLink[] {
  const { draft } = index;
  const targets = new Map<number, DraftLink['target']>();
  for (const { number, place, body } of index.annexEntries()) {
    const file = body ? undefined : FILE.exec(draft.lineText(place))?.[1];
    const linked = file !== undefined && !/^[a-z][a-z0-9+.-]*:|^#/i.test(file);
    if (linked) targets.set(number, { file });
    else if (!targets.has(number) && (body || !elsewhere?.has(number)))
      targets.set(number, { at: draft.spanOf(place).start });
  }
  if (targets.size === 0) return [];
  const out: DraftLink[] = [];
  for (const { ref, line } of draft.outline.lines) {
    if (line.block === 'front-matter') continue;
    for (const { kind, values, start, end } of lineReferences(draft.line(ref)).numbers) {
      const target = kind === 'annex' ? targets.get(values[0]!) : undefined;
      if (!target) continue;
      const span = draft.spanOf({ ...ref, from: start, to: end });
      const self = 'at' in target && span.start <= target.at && target.at < span.end;
      // 附件一、三: one piece of text leads to one place
      if (!self && out.at(-1)?.span.start !== span.start) out.push({ span, target });
    }
  }
  return out;
}
