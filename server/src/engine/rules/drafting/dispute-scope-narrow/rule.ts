import { MODEL_SCOPE, WIDE_SCOPE } from '../../support/forum/basis.js';
import { pointRule, replaceWith } from '../../support/forum/point-rule.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';

export default pointRule({
  id: 'dispute-scope-narrow',
  category: 'drafting',
  severity: 'hint',
  depth: 'thorough',
  set: 'contract',
  title: { zh: '争议范围较窄', en: 'Narrow scope of disputes' },
  basis: [WIDE_SCOPE, MODEL_SCOPE],
  needs: [...GATE_NEEDS, 'forumWording'],
  says: {
    zh: '只写了因履行产生的争议，协议的效力、解释、解除和终止引起的争议是否包括在内，容易发生争执。',
    en: 'Only disputes from performance are named; whether those on validity, interpretation and termination are covered invites argument.',
  },
  points: (context) =>
    operativeFacts(context, 'forumWording')
      .filter(({ fact, region }) => fact.form === 'narrow' && region === 'body')
      .map((found) => ({ place: placeOf(found), section: found.section, subject: 'scope' })),
  fixes: [
    {
      id: 'widen',
      title: {
        zh: '改为“因本协议引起的或与本协议有关的任何争议”',
        en: 'Write “any dispute arising from or in connection with this agreement”',
      },
      edits: replaceWith('因本协议引起的或与本协议有关的任何争议'),
    },
  ],
});
