import { AFTER_TERMINATION, FORFEITURE, LIQUIDATED } from '../../support/money/basis.js';
import { replaceWords } from '../../support/money/edits.js';
import { provided } from '../../support/money/facts.js';
import { quoted } from '../../support/money/words.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'forfeit-all-funds',
  category: 'compliance',
  severity: 'information',
  depth: 'standard',
  title: { zh: '没收全部投入', en: 'All contributions forfeited' },
  basis: [FORFEITURE, AFTER_TERMINATION, LIQUIDATED],
  needs: [...GATE_NEEDS, 'refund', 'profile'],
  messages: {
    'zh-CN': {
      forfeit:
        '“{words}”使成员丧失全部投入，与损失大小无关。编写参考有这一约定，但数额明显超过损失的，可能被参照违约金规则调整；建议在抵扣损失后返还未使用的部分。',
      grade: '改为抵扣损失后返还未使用部分',
    },
    en: {
      forfeit:
        '“{words}” takes all that a member paid in, whatever the loss. The model text has this term, but where it far exceeds the loss it may be reduced like a penalty; consider returning what is unused after setting off the loss.',
      grade: 'Return the unused part after setting off the loss',
    },
  },
  check: (context) =>
    provided(context, 'refund')
      .filter(
        ({ fact }) => fact.whole && !fact.yields && (fact.event === 'expulsion' || fact.event === 'exit'),
      )
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: found.fact.event,
        message: { id: 'forfeit', args: { words: quoted(found.fact.words) } },
        ...(context.profile === 'fujian-46' ? { severity: 'hint' as const } : {}),
        fixes: [{ id: 'grade', safety: 'needs-review' as const }],
      })),
  fix: (_context, finding) =>
    replaceWords(finding, '其已投入联盟的资金在抵扣给联盟造成的损失后，返还未使用的部分'),
});
