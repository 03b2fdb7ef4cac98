import type { PartyLabelFact } from '../../../facts/party/types.js';
import type { Located } from '../../../facts/types.js';
import { civilCode } from '../../support/party/basis.js';
import { perGroup } from '../../support/by-group.js';
import { PARTY_NEEDS, partiesOf } from '../../support/party/parties.js';
import { signingOf } from '../../support/party/signing.js';
import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';
import type { RuleContext } from '../../context.js';
import type { RawFinding } from '../../types.js';

export default defineRule({
  id: 'party-label',
  category: 'consistency',
  severity: 'error',
  depth: 'essential',
  set: 'contract',
  title: { zh: '称谓重复或未指明', en: 'Party label used twice or undefined' },
  basis: [civilCode('第四百七十条')],
  needs: [...PARTY_NEEDS, 'partyLabel'],
  messages: {
    'zh-CN': {
      double: '“{label}”同时指“{first}”和“{second}”。以该称谓约定的权利义务无法确定归属。',
      undefined: '“{label}”没有指明是哪一个单位，其他称谓已经在协议中列明。请补充该方，或者改用已有的称谓。',
      first: '“{label}”在此指“{first}”',
    },
    en: {
      double:
        '“{label}” stands for both “{first}” and “{second}”. It cannot be told whose the rights and duties are.',
      undefined:
        '“{label}” is not assigned to any unit, while other labels are. Add the party or use an existing label.',
      first: 'Here “{label}” is “{first}”',
    },
  },
  check: (context) => [...doubles(context), ...unassigned(context)],
});

function doubles(context: RuleContext): readonly RawFinding[] {
  return partiesOf(context)
    .doubles.filter(({ first, second }) => first.name !== '' && second.name !== '')
    .map(({ first, second }) => ({
      place: second.place,
      section: second.section,
      subject: second.label,
      message: { id: 'double', args: { label: second.label, first: first.name, second: second.name } },
      related: [
        { place: first.place, message: { id: 'first', args: { label: first.label, first: first.name } } },
      ],
    }));
}

/** Only where the agreement assigns labels at all: a text that speaks of 甲方 throughout without parties is a form. */
function unassigned(context: RuleContext): readonly RawFinding[] {
  const { byLabel } = partiesOf(context);
  if (byLabel.size === 0) return [];
  const known = new Set([...byLabel.keys(), ...signingOf(context).blocks.map(({ label }) => label)]);
  const out: RawFinding[] = [];
  for (const found of context.factGroups.flatMap((group) => firstUses(group))) {
    const { label } = found.fact;
    if (known.has(label) || !sameSeries(label, byLabel)) continue;
    known.add(label);
    out.push({
      place: placeOf(found),
      section: found.section,
      subject: label,
      message: { id: 'undefined', args: { label } },
      severity: 'warning',
    });
  }
  return out;
}

/** The first use of each label in a group of facts. */
const firstUses = perGroup((group) => {
  const first = new Map<string, Located<PartyLabelFact>>();
  for (const found of group.facts('partyLabel'))
    if (found.region === 'body' && !first.has(found.fact.label)) first.set(found.fact.label, found);
  return [...first.values()];
});

/** 甲方 … and A方 … are two series: a letter beside 甲方 is something else. */
function sameSeries(label: string, known: ReadonlyMap<string, unknown>): boolean {
  const latin = /^[A-Z]/.test(label);
  return [...known.keys()].some((other) => /^[A-Z]/.test(other) === latin);
}
