import type { MembershipEvent, MembershipTopicFact } from '../../../facts/membership/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';

type Cues = ReadonlyMap<MembershipEvent, ReadonlySet<string>>;

const known = new WeakMap<readonly Located<MembershipTopicFact>[], Cues>();
const NONE: ReadonlySet<string> = new Set();

/** Sections whose every line is about one event, whether or not the line names it. */
const SECTIONS: readonly (readonly [section: string, cue: string])[] = [
  ['main.other.confidentiality', 'secrecy'],
  ['main.benefits-ip', 'ip'],
  ['main.funds', 'settlement'],
];

/** What the agreement and its annexes settle about an event, wherever they say it. */
export function settled(context: RuleContext, event: MembershipEvent): ReadonlySet<string> {
  const facts = context.facts('membershipTopic');
  let found = known.get(facts);
  if (!found) known.set(facts, (found = gather(facts)));
  return found.get(event) ?? NONE;
}

function gather(facts: readonly Located<MembershipTopicFact>[]): Cues {
  const out = new Map<MembershipEvent, Set<string>>();
  for (const { fact, region, section } of facts) {
    if (region !== 'body' && region !== 'annex') continue;
    if (/^(?:preamble|title|definitions)/.test(section)) continue;
    const cues = out.get(fact.event) ?? new Set<string>();
    out.set(fact.event, cues);
    for (const cue of fact.cues) cues.add(cue);
    if (fact.event !== 'exit') continue;
    for (const [where, cue] of SECTIONS) if (section.startsWith(where)) cues.add(cue);
  }
  return out;
}
