import { annexNumberOf } from '../../facts/reference/annex-names.js';
import type { SymbolIndex } from '../navigation/symbol-index.js';
import type { GroupFile } from './grouping.js';
import { fileName, resolvePath } from './paths.js';

/** Lines at the head of a file in which it may say that it is an annex. */
const HEAD_LINES = 4;

/** The number of the annex that the first lines of a file say it is; see `GroupFile.titled`. */
export function titledAs(head: string): number | undefined {
  const lines = head
    .slice(0, 4096)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[#>*_\s《]+/, ''))
    .filter((line) => line !== '');
  for (const [at, line] of lines.slice(0, HEAD_LINES).entries()) {
    const number = line.length <= 60 && !/[。；;]/.test(line) ? annexNumberOf(line) : undefined;
    // 附件： further down begins a list
    if (number !== undefined && (number > 0 || at === 0)) return number;
  }
  return undefined;
}

/** What an agreement says of its annexes: files that it links, numbers that it names. */
export function claimsOf(index: SymbolIndex, path: string): Pick<GroupFile, 'links' | 'names'> {
  const facts = index.draft.facts('annexLink');
  const uses = new Map<string, number>();
  for (const { fact } of facts)
    if (fact.form === 'use' && fact.annex !== undefined && !uses.has(fact.label))
      uses.set(fact.label, fact.annex);
  const links = facts.flatMap(({ fact }) => {
    if (fact.form === 'use') return [];
    const annex = uses.get(fact.label) ?? fact.annex ?? annexNumberOf(fileName(fact.target));
    const target = annex === undefined ? undefined : resolvePath(path, fact.target);
    return target === undefined ? [] : [{ path: target, annex: annex! }];
  });
  const names = new Set<number>();
  for (const { fact } of index.draft.facts('annexEntry')) if (fact.number > 0) names.add(fact.number);
  for (const { fact } of index.draft.facts('annexMention')) {
    if (fact.number === 0) continue;
    // 附件一至三; what counts on without end is no list
    for (let number = fact.number; number <= Math.min(fact.last, fact.number + 50); number++)
      names.add(number);
  }
  return { links, names: [...names] };
}
