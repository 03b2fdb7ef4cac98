import type { ClauseItem } from '../../../server/src/lsp/protocol.js';

/** A row of the view of sections and clauses. */
export type ClauseRow =
  | {
      readonly kind: 'chapter';
      readonly title: string;
      readonly clauses: readonly ClauseItem[];
      /** None of its sections is in the draft. */
      readonly missing: boolean;
    }
  | { readonly kind: 'clause'; readonly clause: ClauseItem };

/** The chapters of the standard, each with its clauses, in the order of the list. */
export function chapterRows(clauses: readonly ClauseItem[]): readonly ClauseRow[] {
  const chapters = new Map<string, ClauseItem[]>();
  for (const clause of clauses) {
    const known = chapters.get(clause.sectionTitle);
    if (known) known.push(clause);
    else chapters.set(clause.sectionTitle, [clause]);
  }
  return [...chapters].map(([title, list]) => ({
    kind: 'chapter',
    title,
    clauses: list,
    missing: list.every(({ present }) => !present),
  }));
}

/** The clauses that a row stands for; undefined for anything that is no row: menus hand over other things too. */
export function clausesOf(argument: unknown): readonly ClauseItem[] | undefined {
  if (typeof argument !== 'object' || argument === null || !('kind' in argument)) return undefined;
  const row = argument as ClauseRow;
  return row.kind === 'chapter' ? row.clauses : row.kind === 'clause' ? [row.clause] : undefined;
}
