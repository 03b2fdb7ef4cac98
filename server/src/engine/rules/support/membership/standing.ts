import type { MembershipEvent } from '../../../facts/membership/types.js';
import type { Bilingual } from '../../../standard/types.js';
import { lookup } from '../../../standard/tree.js';
import { compareLines } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { RawFinding, Rule } from '../../types.js';
import { isAbsent } from '../absence.js';
import { coveredByAnnex } from '../annex-cover.js';
import { insertSection } from '../insert.js';
import { firstMatch, matchesOf } from '../places.js';
import { MEMBERS_RULE } from './basis.js';
import { MEMBERS } from './lack.js';

/** What a rule on the standing of members says of itself. */
export interface Standing {
  readonly id: string;
  readonly title: Bilingual;
  readonly event: MembershipEvent;
  readonly name: Bilingual;
}

/**
 * A rule on what members have to be, may do or owe: reports a chapter on members that never says it, and a promise to
 * settle it later with nothing beside it.
 */
export function standingRule({ id, title, event, name }: Standing): Rule<RuleContext> {
  const node = `${MEMBERS}.${event}`;
  return defineRule({
    id,
    category: 'content',
    severity: 'error',
    depth: 'standard',
    title,
    basis: [MEMBERS_RULE],
    needs: ['tree', 'annex', 'profile', 'membershipTopic'],
    messages: {
      'zh-CN': {
        missing: `“联盟成员”一章没有约定${name.zh}。编写参考要求明确联盟成员的基本资格条件、权利和义务。`,
        later: `${name.zh}只写了另行规定，本协议没有实际内容。编写参考要求明确联盟成员的基本资格条件、权利和义务。`,
        insert: '插入参考条款',
      },
      en: {
        missing: `The chapter on members does not state ${name.en}. The model text asks for conditions, rights and duties of members.`,
        later: `The draft only promises to settle ${name.en} later and states nothing. The model text asks for conditions, rights and duties of members.`,
        insert: 'Insert the reference clause',
      },
    },
    check(context) {
      const chapter = firstMatch(context, MEMBERS);
      if (context.alignment.fragment || !chapter || coveredByAnnex(context, node)) return [];
      if (matchesOf(context, MEMBERS).every(({ empty }) => empty)) return [];
      return absence(context, node, event) ?? promise(context, node, event);
    },
    fix: (context) => insertSection(context, node),
  });
}

function absence(
  context: RuleContext,
  node: string,
  event: MembershipEvent,
): readonly RawFinding[] | undefined {
  const found = lookup(context.standard).get(node);
  if (matchesOf(context, node).length > 0) return undefined;
  if (!found || context.alignment.mentioned.has(node) || !isAbsent(context, found)) return [];
  const said = context
    .facts('membershipTopic')
    .some(({ fact, section }) => fact.event === event && section.startsWith(MEMBERS));
  if (said) return [];
  const place = firstMatch(context, MEMBERS)!.place;
  // that nothing anywhere says it is inferred; in the text for signature it has to be there in so many words
  const severity = context.profile === 'final' ? 'error' : 'warning';
  return [{ ...finding(place, node, 'missing'), severity }];
}

/** A section that consists of its first line, which leaves the matter to later rules. */
function promise(context: RuleContext, node: string, event: MembershipEvent): readonly RawFinding[] {
  const match = firstMatch(context, node);
  if (!match || match.empty) return [];
  const inside = context
    .facts('membershipTopic')
    .filter(
      ({ ref, fact }) =>
        fact.event === event && compareLines(ref, match.place) >= 0 && compareLines(ref, match.end) < 0,
    );
  const later = inside.some(({ fact }) => fact.cues.includes('later'));
  const said = context
    .facts('membershipTopic')
    .some(
      ({ fact, section }) =>
        fact.event === event && fact.cues.includes('said') && section.startsWith(MEMBERS),
    );
  if (!later || said) return [];
  // items below the line may be what is promised: only a clause of one or two lines is sure to hold nothing
  const next = context.next(match.place);
  const second = next && context.next(next);
  if (second && compareLines(second, match.end) < 0) return [];
  return [finding(match.place, node, 'later')];
}

function finding(place: RawFinding['place'], node: string, message: string): RawFinding {
  return {
    place,
    section: node,
    subject: node,
    message: { id: message },
    fixes: [{ id: 'insert', safety: 'needs-review' }],
  };
}
