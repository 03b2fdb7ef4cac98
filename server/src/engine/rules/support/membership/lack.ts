import type { MembershipEvent } from '../../../facts/membership/types.js';
import type { Basis, Bilingual, Severity } from '../../../standard/types.js';
import { lookup } from '../../../standard/tree.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { RawFinding, ReviewDepth, Rule } from '../../types.js';
import { isAbsent } from '../absence.js';
import { coveredByAnnex } from '../annex-cover.js';
import { appendTo } from '../governance/elements.js';
import { insertSection } from '../insert.js';
import { firstMatch, matchesOf } from '../places.js';
import { settled } from './topics.js';

export const MEMBERS = 'main.members';

/** Something that a clause has to settle. */
export interface MemberElement extends Bilingual {
  /** One of these cues shows it. */
  readonly cues: readonly string[];
  /** Lacks that weigh two together have the level of the rule; lesser ones are information. */
  readonly weight: 0 | 1 | 2;
  /** Sentence that the fix adds. */
  readonly clause: string;
}

/** What a rule on an incomplete clause says of itself. */
export interface MemberLack {
  readonly id: string;
  readonly severity: Severity;
  readonly depth: ReviewDepth;
  readonly title: Bilingual;
  readonly basis: readonly Basis[];
  readonly node: string;
  readonly event: MembershipEvent;
  readonly elements: readonly MemberElement[];
  /** Message on a clause; `{elements}` lists what it lacks. */
  readonly lacks: Bilingual;
  /** Message where the chapter says nothing of the event at all; none where another rule reports that. */
  readonly absent?: Bilingual;
  /** Cues that other facts give, and the fact types they come from. */
  readonly also?: (context: RuleContext) => readonly string[];
  readonly reads?: readonly string[];
  /** Where the clause stands that is found wanting: better than its heading, and found where it has none. */
  readonly at?: (context: RuleContext) => RawFinding['place'] | undefined;
  /** Further condition for speaking at all. */
  readonly when?: (cues: ReadonlySet<string>) => boolean;
}

/** A rule that lists, once, what the clause on an event leaves open. */
export function memberLack(spec: MemberLack): Rule<RuleContext> {
  const { id, severity, depth, title, basis, node, elements, lacks, absent } = spec;
  const missing = (context: RuleContext): readonly MemberElement[] => {
    const cues = new Set([...settled(context, spec.event), ...(spec.also?.(context) ?? [])]);
    if (spec.when?.(cues) === false) return [];
    return elements.filter((element) => !element.cues.some((cue) => cues.has(cue)));
  };
  return defineRule({
    id,
    category: 'content',
    severity,
    depth,
    title,
    basis,
    needs: ['outline', 'annex', 'profile', 'membershipTopic', ...(spec.reads ?? [])],
    messages: {
      'zh-CN': {
        lacks: lacks.zh,
        insert: '补充：{elements}',
        ...(absent ? { absent: absent.zh, section: '插入参考条款' } : {}),
      },
      en: {
        lacks: lacks.en,
        insert: 'Add: {elements}',
        ...(absent ? { absent: absent.en, section: 'Insert the reference clause' } : {}),
      },
    },
    check(context) {
      if (context.alignment.fragment || coveredByAnnex(context, node)) return [];
      const at = spec.at?.(context);
      const match = firstMatch(context, node);
      if (!match && !at) return absent ? absence(context, spec) : [];
      if (match?.empty) return [];
      // no sentence that is understood: instructions to the drafter, or words of another kind
      if (settled(context, spec.event).size < 2) return [];
      const lacking = missing(context);
      if (lacking.length === 0) return [];
      const args = {
        elements: lacking.map(({ zh }) => zh).join('、'),
        elements_en: lacking.map(({ en }) => en).join(', '),
      };
      const mild = lacking.reduce((sum, { weight }) => sum + weight, 0) < 2;
      return [
        {
          place: at ?? match!.place,
          section: node,
          subject: node,
          message: { id: 'lacks', args },
          ...(mild ? ({ severity: 'information', depth: 'thorough' } as const) : {}),
          fixes: match ? [{ id: 'insert', args, safety: 'needs-review' }] : [],
        },
      ];
    },
    fix: (context, _finding, fixId) =>
      fixId === 'section'
        ? insertSection(context, node)
        : appendTo(
            context,
            node,
            missing(context)
              .map(({ clause }) => clause)
              .join(''),
          ),
  });
}

/** The chapter on members is there, and nothing in the draft treats the event. */
function absence(context: RuleContext, { node, event }: MemberLack): readonly RawFinding[] {
  const chapter = firstMatch(context, MEMBERS);
  const found = lookup(context.standard).get(node);
  if (!chapter || !found || matchesOf(context, MEMBERS).every(({ empty }) => empty)) return [];
  if (context.alignment.mentioned.has(node) || !isAbsent(context, found)) return [];
  const cues = settled(context, event);
  if (cues.has('notice') || cues.has('grounds') || cues.has('approval')) return [];
  const named = context
    .facts('membershipTopic')
    .some(({ fact, section }) => fact.event === event && section.startsWith(MEMBERS));
  if (named) return [];
  return [
    {
      place: chapter.place,
      section: node,
      subject: node,
      message: { id: 'absent' },
      fixes: [{ id: 'section', safety: 'needs-review' }],
    },
  ];
}
