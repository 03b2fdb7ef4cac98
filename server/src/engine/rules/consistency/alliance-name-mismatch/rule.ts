import type { AllianceNameFact } from '../../../facts/party/types.js';
import type { Located } from '../../../facts/types.js';
import { NAME_PURPOSE, TITLE_NAME } from '../../support/party/basis.js';
import { KNOWN, knownNames } from '../../support/known-names.js';
import { likeness } from '../../support/party/compare-names.js';
import { adoptEarlier, differenceFinding, type Difference } from '../../support/same-key.js';
import { defineRule } from '../../define.js';
import type { RuleContext } from '../../context.js';

type Name = Located<AllianceNameFact>;

export default defineRule({
  id: 'alliance-name-mismatch',
  category: 'consistency',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '联盟名称不一致', en: 'Alliance name differs' },
  basis: [TITLE_NAME, NAME_PURPOSE],
  options: [KNOWN],
  needs: ['outline', 'allianceName'],
  messages: {
    'zh-CN': {
      differs: '联盟名称在此写作“{later}”，前文写作“{earlier}”。标题、条款和签署页的名称应当一致。',
      earlier: '前文的名称',
      adopt: '改为与另一处一致的“{earlier}”',
    },
    en: {
      differs:
        'The alliance is called “{later}” here and “{earlier}” before. Title, clauses and signature page should agree.',
      earlier: 'The name before',
      adopt: 'Adopt the other name “{earlier}”',
    },
  },
  check: (context) =>
    differences(context).map((difference) => {
      const { earlier, later } = difference;
      const args = { earlier: shown(earlier), later: shown(later) };
      return differenceFinding(difference, {
        message: { id: 'differs', args },
        other: { id: 'earlier' },
        // half a name is nothing to adopt
        fixes: earlier.fact.partial
          ? []
          : [{ id: 'adopt', args: { earlier: args.earlier }, safety: 'needs-review' }],
      });
    }),
  fix(context, { raw }) {
    const difference = differences(context).find(
      ({ later }) => later.ref.chunk === raw.place.chunk && later.ref.line === raw.place.line,
    );
    return difference ? adoptEarlier(context, difference) : [];
  },
});

function shown({ fact }: Name): string {
  return fact.partial ? `…${fact.name}` : fact.name;
}

/** Each other name once, at its first place, beside the first name that the title or a clause gives. */
function differences(context: RuleContext): readonly Difference<AllianceNameFact>[] {
  const names = context
    .facts('allianceName')
    .filter(({ region }) => region === 'body' || region === 'signature' || region === 'annex');
  const first = names.find(({ fact, region }) => fact.where !== 'mention' && region !== 'annex');
  if (!first) return [];
  const seen = new Set([first.fact.name, ...knownNames(context.options)]);
  const out: Difference<AllianceNameFact>[] = [];
  for (const later of names.slice(names.indexOf(first) + 1)) {
    const { name } = later.fact;
    if (seen.size === seen.add(name).size || !differs(first, later)) continue;
    out.push({ key: name, earlier: first, later });
  }
  return out;
}

/** A shortened name, or one of which a line break took the beginning, is no other name; nor is that of another alliance. */
function differs({ fact: a }: Name, { fact: b }: Name): boolean {
  if (a.name.endsWith(b.name) || b.name.endsWith(a.name)) return false;
  if (b.where === 'title' || b.where === 'name') return true;
  return likeness(field(a.name), field(b.name)) >= (b.where === 'founding' ? 0.3 : 0.5);
}

function field(name: string): string {
  return name.replace(/(?:产业)?(?:技术)?(?:创新)?(?:战略)?联盟$/, '');
}
