import { CONTRACT_BINDS, LINK_RULE } from '../../support/membership/basis.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { MEMBERS, memberLack } from '../../support/membership/lack.js';
import { lineWords } from '../../support/places.js';
import { placeOf } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';

export default memberLack({
  id: 'joining-no-contract-link',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '未约定新成员与原成员的契约关系', en: 'No contractual link for newcomers' },
  basis: [LINK_RULE, CONTRACT_BINDS],
  node: 'main.members.joining',
  event: 'joining',
  lacks: {
    zh: '约定了新成员的批准，没有约定{elements}。合同只对当事人有约束力，仅凭批准，新成员不当然受本协议约束。',
    en: 'Newcomers are approved, but the draft does not settle {elements}. A contract binds its parties only; approval alone does not bind the newcomer to this agreement.',
  },
  absent: {
    zh: '“联盟成员”一章没有约定新成员的加入。编写参考要求约定加入的程序，并明确新成员与原有成员之间契约关系的建立方式。',
    en: 'The chapter on members does not treat joining. The model text asks for its procedure and for how newcomers become bound to the members.',
  },
  elements: [
    {
      zh: '新成员与原有成员怎样建立契约关系',
      en: 'how they become bound to the existing members',
      cues: ['link'],
      weight: 2,
      clause:
        '新成员由理事长单位代表全体成员与其签订加入协议，自签订之日起视同与全体成员建立契约关系；各方在此授权理事长单位办理前述签约。',
    },
  ],
  reads: [...GATE_NEEDS, 'admission'],
  at(context) {
    const approval = agreementFacts(context, 'admission').find(({ section }) => section.startsWith(MEMBERS));
    if (approval) return placeOf(approval);
    const line = agreementFacts(context, 'membershipTopic').find(
      ({ fact, section }) =>
        fact.event === 'joining' && fact.cues.includes('approval') && section.startsWith(MEMBERS),
    );
    return line && lineWords(context, line.ref);
  },
  when: (cues) => cues.has('approval'),
});
