import { civilCode } from '../../support/governance/basis.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'joint-liability-disclaimer',
  category: 'compliance',
  severity: 'information',
  depth: 'thorough',
  title: { zh: '对外排除连带责任的约定', en: 'Joint liability excluded towards third parties' },
  basis: [
    civilCode('第一百七十八条'),
    civilCode('第四百六十五条'),
    civilCode('第九百六十七条'),
    civilCode('第九百七十三条'),
  ],
  needs: [...GATE_NEEDS, 'liabilityMode'],
  messages: {
    'zh-CN': {
      disclaimer:
        '成员之间“对外不承担连带责任”的约定不当然对抗第三人：合同仅对当事人有约束力，联盟是否构成合伙由法院认定。可以补充内部追偿条款，并在对外合同中取得相对方同意。',
    },
    en: {
      disclaimer:
        'That the members are not jointly liable does not bind third parties as such: a contract binds its parties only, and whether the alliance is a partnership is for the courts. Add recourse inside, and the consent of the other side in contracts with third parties.',
    },
  },
  check: (context) =>
    operativeFacts(context, 'liabilityMode')
      .filter(({ fact }) => fact.denied && fact.side === 'external')
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: '连带责任',
        message: { id: 'disclaimer' },
      })),
});
