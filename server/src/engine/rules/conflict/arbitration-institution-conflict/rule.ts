import type { ArbitrationBodyFact } from '../../../facts/forum/types.js';
import type { Located } from '../../../facts/types.js';
import { groupBy } from '../../../text/group.js';
import { compareLines, lineKey } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { ARBITRATION_ELEMENTS, TWO_INSTITUTIONS } from '../../support/forum/basis.js';
import { chosenBodies, finalWays, FORUM_NEEDS, type Chosen } from '../../support/forum/chosen.js';
import { institutionKey } from '../../support/forum/institutions.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { scopeOf } from '../../support/ways.js';
import { sameKeyDifferentValue, type Difference } from '../../support/same-key.js';

type Body = Chosen<ArbitrationBodyFact>;

export default differenceRule<Body>({
  id: 'arbitration-institution-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '约定了两个仲裁机构', en: 'Two arbitral institutions' },
  basis: [TWO_INSTITUTIONS, ARBITRATION_ELEMENTS],
  needs: [...FORUM_NEEDS, 'arbitrationBody'],
  messages: {
    'zh-CN': {
      differs:
        '对同一争议约定了两个仲裁机构：“{a}”与“{b}”。各方事后不能就选择其中一个达成一致的，仲裁协议无效，请只保留一个。',
      maybe:
        '可能对同一争议约定了两个仲裁机构：“{a}”与“{b}”。两处争议相同而事后不能选定其中一个的，仲裁协议无效，请写明各自适用的争议或者只保留一个。',
      other: '另一处约定“{a}”',
    },
    en: {
      differs:
        'Two institutions are chosen for the same disputes: “{a}” and “{b}”. Unless all parties later agree on one of them, the arbitration agreement is invalid: keep one.',
      maybe:
        'Two institutions may be chosen for the same disputes: “{a}” and “{b}”. If so, and no agreement on one of them follows, the arbitration agreement is invalid: keep one, or say which disputes each is for.',
      other: 'The other clause chooses “{a}”',
    },
  },
  differences,
  args: ({ earlier, later }) => ({ a: earlier.fact.name, b: later.fact.name }),
  lower: ({ earlier, later }) =>
    earlier.fact.certain && later.fact.certain ? undefined : lowered(later.fact),
  adopt: true,
});

/** 提交甲或者乙 is one choice of two, whatever it is for. */
function lowered({ joined }: Body): 'warning' | undefined {
  return joined ? undefined : 'warning';
}

function differences(context: RuleContext): readonly Difference<Body>[] {
  const named = chosenBodies(context).filter(({ fact }) => fact.kind === 'named');
  const same = sameKeyDifferentValue(named, { key: ({ fact }) => fact.subject, compatible });
  return [...same, ...overlaps(named), ...listed(context)];
}

/** 在下列机构中任选其一: the bodies follow, each in an item of its own. */
const LEADS = /(?:下列|以下|如下)[^,。;]{0,10}(?:机构|仲裁委员会)[^。;]{0,16}:$/;
const ITEMS = 4;

/** Bodies that the items below an arbitration clause offer. */
function listed(context: RuleContext): readonly Difference<Body>[] {
  // one of each line: a long one may hold thousands
  const lines = groupBy(finalWays(context, 'arbitration'), ({ ref }) => lineKey(ref));
  const leads = [...lines.values()]
    .map(([way]) => way!)
    .filter(({ ref }) => LEADS.test(context.line(ref).text));
  if (leads.length === 0) return [];
  const byLine = groupBy(context.facts('arbitrationBody'), ({ ref }) => lineKey(ref));
  return leads.flatMap((way): readonly Difference<Body>[] => {
    const bodies: Located<Body>[] = [];
    let at = context.next(way.ref);
    for (let item = 0; at && item < ITEMS; item++) {
      const found = byLine.get(lineKey(at))?.find(({ fact }) => fact.kind === 'named');
      if (!found) break;
      const fact: Body = { ...found.fact, subject: scopeOf(way), certain: true, joint: false, joined: true };
      bodies.push({ ...found, fact });
      at = context.next(at);
    }
    const [earlier, ...rest] = bodies;
    const later = earlier && rest.find((body) => !compatible(earlier, body));
    return earlier && later ? [{ key: scopeOf(way), earlier, later }] : [];
  });
}

function compatible({ fact: a }: Located<Body>, { fact: b }: Located<Body>): boolean {
  return institutionKey(a.name) === institutionKey(b.name);
}

/** A clause on 一切争议 that leaves none to others takes in the disputes for which another clause chooses another body. */
function overlaps(named: readonly Located<Body>[]): readonly Difference<Body>[] {
  const whole = named.find(({ fact }) => fact.subject === 'all' && fact.reach === 'whole');
  if (!whole) return [];
  const seen = new Set<string>(['all', ...OUTSIDE]);
  return named.flatMap((special) => {
    const { subject, certain, reach } = special.fact;
    if (seen.has(subject) || !certain || reach === 'apart' || compatible(whole, special)) return [];
    seen.add(subject);
    const [earlier, later] = compareLines(whole.ref, special.ref) < 0 ? [whole, special] : [special, whole];
    return [{ key: subject, earlier, later: { ...later, fact: { ...later.fact, certain: false } } }];
  });
}

/** Disputes that are none between the parties on the agreement, and those that a clause leaves over. */
const OUTSIDE = ['其他', '劳动', '第三人', '行政'];
