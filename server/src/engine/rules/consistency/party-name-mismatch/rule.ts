import { FULL_NAME } from '../../support/party/basis.js';
import { compareNames } from '../../support/party/compare-names.js';
import { namesakesOf, type Namesake } from '../../support/party/namesakes.js';
import { PARTY_NEEDS, partiesOf, type Parties, type Party } from '../../support/party/parties.js';
import { signingOf, type SigningBlock } from '../../support/party/signing.js';
import { compareLines } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { RawFinding } from '../../types.js';

export default defineRule({
  id: 'party-name-mismatch',
  category: 'consistency',
  severity: 'error',
  depth: 'essential',
  set: 'contract',
  title: { zh: '签署页与首部的单位不一致', en: 'Names on the signature page differ' },
  basis: [FULL_NAME],
  needs: [...PARTY_NEEDS, 'unitMention'],
  messages: {
    'zh-CN': {
      spelling: '签署页的“{signed}”与首部的“{party}”不一致。印章上的名称应当与首部的单位全称相同，请核对。',
      short: '签署页写作简称“{signed}”，首部的全称是“{party}”。签署页应当使用与印章一致的全称。',
      extra: '“{signed}”在签署页签署，但首部没有列为缔约方。签署人与缔约方应当一致。',
      missing: '“{party}”列为缔约方，但签署页没有其签署栏。未签署的单位通常不受本协议约束。',
      elsewhere:
        '“{name}”与缔约方名单中的“{party}”只有几个字不同，可能是同一单位。单位名称应当前后一致并与印章相同，请核对。',
      preamble: '首部的单位',
      other: '另一处的名称',
      page: '签署页',
      copy: '改为与首部一致的“{party}”',
      adopt: '改为与另一处一致的“{party}”',
    },
    en: {
      spelling:
        'The signature page has “{signed}”, the preamble “{party}”. The name on the seal and the full name in the preamble must agree: check both.',
      short:
        'The signature page has the short name “{signed}” for “{party}”. It should carry the full name as on the seal.',
      extra: '“{signed}” signs but is not listed among the parties. Signatories and parties must agree.',
      missing:
        '“{party}” is a party but has no place on the signature page. Who does not sign is normally not bound.',
      elsewhere:
        '“{name}” differs from the party “{party}” by a few characters only and may be the same unit. A name should be the same throughout, and the one on the seal: check both.',
      preamble: 'The party in the preamble',
      other: 'The other name',
      page: 'The signature page',
      copy: 'Copy the name “{party}” from the preamble',
      adopt: 'Adopt the other name “{party}”',
    },
  },
  check(context) {
    const parties = partiesOf(context);
    if (parties.list.length === 0) return [];
    const page = parties.open ? [] : onPage(context, parties);
    const told = new Set(page.map(({ subject }) => subject));
    return [
      ...page,
      ...namesakesOf(context, parties)
        .filter(({ party }) => !told.has(party.name))
        .map((namesake) => elsewhere(namesake)),
    ];
  },
  fix(context, { span, raw }) {
    const related = raw.related?.[0];
    if (!related) return [];
    const { start, end } = context.spanOf(related.place);
    const newText = context.source(start, end);
    return newText === context.source(span.start, span.end) ? [] : [{ span, newText }];
  },
});

/** Parties beside those who sign. */
function onPage(context: RuleContext, parties: Parties): readonly RawFinding[] {
  const signing = signingOf(context);
  const [first] = signing.blocks;
  if (!first || parties.list[0]!.form === 'signature') return [];
  const { pairs, extra, missing } = compareNames(parties, signing);
  // nothing in common: another list, not a slip
  if (extra.length + missing.length > 0 && extra.length === signing.blocks.length) return [];
  const blank = signing.blocks.some(({ name, label }) => name === '' && label === '');
  return [
    ...pairs.map(({ party, block, short }) => difference(party, block, short)),
    ...extra.map((block) => unlisted(block, parties.list[0]!)),
    ...(blank ? [] : missing).map((party) => unsigned(party, first)),
  ];
}

/** A slip in a clause or an annex, at the later of the two places. */
function elsewhere({ party, name, place, section }: Namesake): RawFinding {
  const behind = compareLines(place, party.place) > 0;
  const args = { name, party: party.name };
  return {
    place: behind ? place : party.place,
    section: behind ? section : party.section,
    subject: party.name,
    message: { id: 'elsewhere', args },
    severity: 'warning',
    related: [{ place: behind ? party.place : place, message: { id: 'other' } }],
    fixes: [{ id: 'adopt', args: { party: behind ? party.name : name }, safety: 'needs-review' }],
  };
}

function difference(party: Party, block: SigningBlock, short: boolean): RawFinding {
  const args = { signed: block.name, party: party.name };
  return {
    place: block.place,
    section: 'signature',
    subject: party.name,
    message: { id: short ? 'short' : 'spelling', args },
    severity: 'warning',
    related: [{ place: party.place, message: { id: 'preamble' } }],
    fixes: [{ id: 'copy', args: { party: party.name }, safety: 'needs-review' }],
  };
}

function unlisted(block: SigningBlock, first: Party): RawFinding {
  return {
    place: block.place,
    section: 'signature',
    subject: block.name,
    message: { id: 'extra', args: { signed: block.name } },
    related: [{ place: first.place, message: { id: 'preamble' } }],
  };
}

function unsigned(party: Party, first: SigningBlock): RawFinding {
  return {
    place: party.place,
    section: party.section,
    subject: party.name,
    message: { id: 'missing', args: { party: party.name } },
    related: [{ place: first.place, message: { id: 'page' } }],
  };
}
