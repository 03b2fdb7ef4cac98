import type { Place } from '../../../text/place.js';
import type { Basis, Bilingual, Severity } from '../../../standard/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { ReviewDepth, RelatedPlace, Rule } from '../../types.js';
import { coveredByAnnex } from '../annex-cover.js';
import { insertSection } from '../insert.js';
import { firstMatch, isHeading, matchesOf } from '../places.js';

/** Something that is not settled. */
export interface Lack {
  /** Id of the message where it is not `missing`. */
  readonly message?: string;
  readonly elements?: readonly Bilingual[];
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  /** Where it is said without being settled; the heading otherwise. */
  readonly place?: Place;
}

/** What one rule on something that the draft does not settle says of itself. */
export interface LackSpec {
  readonly id: string;
  readonly severity: Severity;
  readonly depth: ReviewDepth;
  readonly title: Bilingual;
  readonly basis: readonly Basis[];
  /** The chapter that has to be there; when it is missing, that finding speaks alone. `''`: any place will do. */
  readonly chapter: string;
  /** The node of the standard that treats it; its reference clause is what the fix inserts. */
  readonly node: string;
  /** Messages by id; `missing` is the ordinary one, `{elements}` lists what is lacking. */
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly fix: Bilingual;
  /** Fact types beside `moneyTopic` that `lacks` reads. */
  readonly reads?: readonly string[];
  readonly lacks: (context: RuleContext) => Lack | undefined;
  /** An annex named for the chapter does not settle it. */
  readonly inAgreement?: boolean;
}

/** A rule that reports what a chapter leaves open, once, at the heading it belongs under. */
export function lackRule(spec: LackSpec): Rule<RuleContext> {
  const { id, severity, depth, title, basis, chapter, node, messages, fix } = spec;
  const texts = (locale: 'zh' | 'en'): Readonly<Record<string, string>> =>
    Object.fromEntries([
      ...Object.entries(messages).map(([name, text]) => [name, text[locale]]),
      ['insert', fix[locale]],
    ]);
  return defineRule({
    id,
    category: 'content',
    severity,
    depth,
    title,
    basis,
    needs: [...new Set(['outline', 'annex', 'moneyTopic', ...(spec.reads ?? [])])],
    messages: { 'zh-CN': texts('zh'), en: texts('en') },
    check(context) {
      if (context.alignment.fragment || (!spec.inAgreement && coveredByAnnex(context, node))) return [];
      const heading = placeFor(context, chapter, node);
      if (!heading) return [];
      const lack = spec.lacks(context);
      if (!lack) return [];
      const { elements = [] } = lack;
      return [
        {
          place: lack.place ?? heading,
          section: node,
          subject: node,
          message: {
            id: lack.message ?? 'missing',
            args: {
              elements: elements.map(({ zh }) => zh).join('、'),
              elements_en: elements.map(({ en }) => en).join(', '),
            },
          },
          ...(lack.severity && lack.severity !== severity ? { severity: lack.severity } : {}),
          ...(lack.related ? { related: lack.related } : {}),
          fixes: [{ id: 'insert', safety: 'needs-review' }],
        },
      ];
    },
    fix: (context) => insertSection(context, node),
  });
}

/** The heading of the section, else of its chapter; nothing where a heading stands without a word below it. */
function placeFor(context: RuleContext, chapter: string, node: string): Place | undefined {
  const chapters = matchesOf(context, chapter);
  if (chapters.length === 0 || chapters.every(({ empty }) => empty)) return undefined;
  const own = matchesOf(context, node);
  if (own.length > 0 && own.every(({ empty }) => empty)) return undefined;
  return (own.find(isHeading) ?? firstMatch(context, chapter))?.place;
}
