import type { OutlineNode } from '../outline/types.js';
import type { SectionMatch } from '../standard/alignment.js';
import { lookup } from '../standard/tree.js';
import type { StandardNode } from '../standard/types.js';
import { compareLines, type LineRef } from '../text/place.js';
import type { Draft } from './draft.js';
import { at, endOf, endRef, headingMatch, type Placement } from './placement.js';

/** What stands once in a draft, or stands for itself: another one of it is a new block. */
const SINGLE: ReadonlySet<string> = new Set(['title', 'signature', 'annexes']);

/**
 * Where one more clause of a section goes that the draft has already: at the end of the section, as one of its clauses
 * where it consists of numbered ones, else as one more paragraph. Behind an article that treats the section without a
 * heading the new one is the next article. Undefined for a section that the draft lacks or that only a sentence shows.
 */
export function placeInPresent(draft: Draft, node: StandardNode): Placement | undefined {
  const match = SINGLE.has(node.id) ? undefined : headingMatch(draft, node.id);
  if (!match?.outline) return undefined;
  const end = endOf(draft, { ref: match.place, end: match.end });
  if (!isHome(match)) return match.outline.number ? at(draft, end, match.outline, false) : undefined;
  return { ...at(draft, end, lastClause(match.outline, end), false), inside: true };
}

/**
 * The place that an empty line at an offset is for a section: inside of it, or between two clauses of the chapter that it
 * belongs to. Undefined where the line stands elsewhere, or in the middle of a clause.
 */
export function placeAtGap(draft: Draft, node: StandardNode, offset: number): Placement | undefined {
  if (SINGLE.has(node.id)) return undefined;
  const above = draft.lineAt(Math.max(0, offset - 1));
  if (!above) return undefined;
  const below = draft.next(above) ?? endRef(draft);
  const own = headingMatch(draft, node.id);
  if (own && isHome(own) && holds(draft, own, above)) {
    const gap = betweenClauses(own, below);
    // a paragraph of the section's own text, not of one of its clauses
    if (!gap && lastClause(own.outline!, below)) return undefined;
    return { ...at(draft, below, lastClause(own.outline!, below), false), inside: true };
  }
  const chapter = lookup(draft.standard).chapter(node);
  const home = node === chapter || own ? undefined : headingMatch(draft, chapter.id);
  if (!home || !isHome(home) || !holds(draft, home, above) || !betweenClauses(home, below)) return undefined;
  const model = lastClause(home.outline!, below) ?? home.outline!.children.find(isClause);
  return model && at(draft, below, model, compareLines(model.ref, below) >= 0);
}

/** A heading with its text below, and not a sentence that begins with its title. */
function isHome({ outline }: SectionMatch): boolean {
  return outline !== undefined && outline.title !== '' && !outline.hasText;
}

function holds(draft: Draft, { place, end }: SectionMatch, ref: LineRef): boolean {
  return compareLines(place, ref) <= 0 && compareLines(ref, endOf(draft, { ref: place, end })) < 0;
}

/** True where a clause of the section, or what follows the section, begins on the line. */
function betweenClauses({ outline, end }: SectionMatch, below: LineRef): boolean {
  return (
    compareLines(below, end) >= 0 ||
    outline!.children.some((child) => isClause(child) && compareLines(child.ref, below) === 0)
  );
}

function lastClause(section: OutlineNode, before: LineRef): OutlineNode | undefined {
  return section.children.filter((child) => isClause(child) && compareLines(child.ref, before) < 0).at(-1);
}

function isClause({ number, heading }: OutlineNode): boolean {
  return number !== undefined || heading;
}
