import type { Bilingual } from '../../../standard/types.js';
import { lookup } from '../../../standard/tree.js';
import { compareLines, type Place } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import type { Rule, RuleMeta, Severity } from '../../types.js';
import { isAbsent } from '../absence.js';
import { insertSection } from '../insert.js';
import { firstMatch, isHeading, matchesOf } from '../places.js';
import { pointRule } from './point-rule.js';

/** The chapter whose parts are looked for. */
const CHAPTER = 'main.general';

/** What a rule on a part of the general provisions that is not there says of itself. */
export interface GeneralLack extends Omit<RuleMeta, 'messages' | 'category'> {
  readonly node: string;
  readonly says: Bilingual;
  readonly fix: Bilingual;
  /** Fact types that `settled` and `level` read. */
  readonly reads: readonly string[];
  /** True when some clause of the draft says it, wherever it stands. */
  readonly settled: (context: RuleContext) => boolean;
  /** True when a section of that name does not show that it is said. */
  readonly anywhere?: boolean;
  readonly level?: (context: RuleContext) => Severity | undefined;
}

/** A rule that reports what the general provisions leave out, once, at the heading it belongs under. */
export function generalLack(spec: GeneralLack): Rule<RuleContext> {
  const { node, fix, reads, settled, anywhere, level, ...meta } = spec;
  return pointRule({
    ...meta,
    category: 'content',
    needs: ['outline', 'annex', ...reads],
    points(context) {
      if (context.alignment.fragment || isEmptyHere(context, node)) return [];
      if (settled(context) || !(anywhere === true || isLacking(context, node))) return [];
      const place = placeFor(context, node);
      return place ? [{ place, section: node, subject: node, severity: level?.(context) }] : [];
    },
    fixes: [{ id: 'insert', title: fix, edits: (context) => insertSection(context, node) }],
  });
}

function isLacking(context: RuleContext, id: string): boolean {
  const node = lookup(context.standard).get(id);
  return node !== undefined && !context.alignment.mentioned.has(id) && isAbsent(context, node);
}

/** Headings without a word below them are said to be empty, and nothing else about them. */
function isEmptyHere(context: RuleContext, id: string): boolean {
  return [id, CHAPTER].some((section) => {
    const headings = matchesOf(context, section).filter(isHeading);
    return headings.length > 0 && headings.every(({ empty }) => empty);
  });
}

/** The heading of the section, else of the chapter, else of the first of its parts; nothing where none is there. */
function placeFor(context: RuleContext, id: string): Place | undefined {
  const own = matchesOf(context, id).filter(isHeading)[0] ?? firstMatch(context, CHAPTER);
  if (own) return own.place;
  const tree = lookup(context.standard);
  const chapter = tree.get(CHAPTER);
  const parts = (chapter ? tree.descendants(chapter) : [])
    .flatMap(({ id: part }) => firstMatch(context, part)?.place ?? [])
    .sort((a, b) => compareLines(a, b) || a.from - b.from);
  return parts[0];
}
