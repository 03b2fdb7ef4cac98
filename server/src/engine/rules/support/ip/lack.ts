import type { Place } from '../../../text/place.js';
import type { Basis, Bilingual, Severity } from '../../../standard/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { ReviewDepth, Rule, TextEdit } from '../../types.js';
import { coveredByAnnex } from '../annex-cover.js';
import { clauseText } from '../clause-body.js';
import { insertSection } from '../insert.js';
import { firstMatch, isHeading, matchesOf } from '../places.js';

export const IP_CHAPTER = 'main.benefits-ip';

/** A point that is not settled, with its name for the message. */
export interface Point extends Bilingual {
  /** What the fix writes for it: the id of a reference clause, or a sentence. */
  readonly clause?: string;
}

/** Something that is not settled. */
export interface Lack {
  readonly elements: readonly Point[];
  readonly severity?: Severity;
  /** Review depth of this finding where it is not the rule's. */
  readonly depth?: ReviewDepth;
  /** The statement that leaves it open; the heading otherwise. */
  readonly place?: Place;
}

/** What one rule on something that the draft does not settle says of itself. */
export interface IpLack {
  readonly id: string;
  readonly severity: Severity;
  readonly depth: ReviewDepth;
  readonly title: Bilingual;
  readonly basis: readonly Basis[];
  /** The node of the standard that treats it. */
  readonly node: string;
  /**
   * What the fix inserts: the id of a reference clause, or a sentence; the reference clause of the node where it is left
   * out. Points that have a clause of their own come in its place.
   */
  readonly clause?: string;
  /** Message; `{elements}` lists what is lacking. */
  readonly missing: Bilingual;
  readonly fix: Bilingual;
  /** Fact types beside `ipTopic` that `lacks` reads. */
  readonly reads?: readonly string[];
  readonly lacks: (context: RuleContext) => Lack | undefined;
  /** Level and message where an annex that is named for the subject may settle it; silent without. */
  readonly annexed?: { readonly severity: Severity; readonly message: Bilingual };
  /** True when the chapter on intellectual property need not exist. */
  readonly anywhere?: boolean;
}

/** A rule that reports what the chapter on intellectual property leaves open, once, at the heading it belongs under. */
export function ipLack(spec: IpLack): Rule<RuleContext> {
  const { id, depth, title, basis, node, missing, fix, annexed } = spec;
  return defineRule({
    id,
    category: 'content',
    severity: spec.severity,
    depth,
    title,
    basis,
    needs: ['outline', 'annex', 'profile', 'ipTopic', ...(spec.reads ?? [])],
    messages: {
      'zh-CN': { missing: missing.zh, annexed: annexed?.message.zh ?? missing.zh, insert: fix.zh },
      en: { missing: missing.en, annexed: annexed?.message.en ?? missing.en, insert: fix.en },
    },
    check(context) {
      const covered = coveredByAnnex(context, node);
      if (context.alignment.fragment || (covered && !annexed)) return [];
      const place = placeFor(context, node, spec.anywhere === true);
      if (!place) return [];
      const lack = spec.lacks(context);
      if (!lack) return [];
      const severity = covered ? annexed?.severity : lack.severity;
      return [
        {
          place: lack.place ?? place,
          section: node,
          subject: node,
          message: { id: covered ? 'annexed' : 'missing', args: elementsArgs(lack.elements) },
          ...(severity && severity !== spec.severity ? { severity } : {}),
          ...(lack.depth ? { depth: lack.depth } : {}),
          fixes: [{ id: 'insert', safety: 'needs-review' }],
        },
      ];
    },
    fix: (context) => insertion(context, spec),
  });
}

/** Words for exactly what is lacking; a reference clause that says more could contradict what the draft settles. */
function insertion(context: RuleContext, { node, clause, lacks }: IpLack): readonly TextEdit[] {
  const points = lacks(context)?.elements ?? [];
  const own = [...new Set(points.map((point) => point.clause).filter((one) => one !== undefined))];
  const words = own.length > 0 ? own : clause === undefined ? [] : [clause];
  if (words.length === 0) return insertSection(context, node);
  const text = words.map((one) => clauseText(context, one) ?? one).join('');
  return context.insertion.insertText(node, text);
}

function elementsArgs(elements: readonly Bilingual[]): Readonly<Record<string, string>> {
  return {
    elements: elements.map(({ zh }) => zh).join('、'),
    elements_en: elements.map(({ en }) => en).join(', '),
  };
}

/** The heading of the section, else of its chapter; nothing where the heading stands without a word below it. */
function placeFor(context: RuleContext, node: string, anywhere: boolean): Place | undefined {
  const own = matchesOf(context, node);
  const headings = own.filter(isHeading);
  if (headings.length > 0 && headings.every(({ empty }) => empty)) return undefined;
  const chapters = matchesOf(context, IP_CHAPTER);
  if (chapters.length > 0 && chapters.every(({ empty }) => empty)) return undefined;
  if (headings[0]) return headings[0].place;
  const chapter = node.startsWith(IP_CHAPTER) ? firstMatch(context, IP_CHAPTER) : undefined;
  if (chapter || !anywhere) return chapter?.place;
  return ['main.other', 'main.general', 'title'].map((id) => firstMatch(context, id)).find((match) => match)
    ?.place;
}
