import { MODEL_EFFECT, SIGNED_OR_SEALED } from '../../support/forum/basis.js';
import { effectPoints } from '../../support/forum/effect-points.js';
import { pointRule, replaceWith } from '../../support/forum/point-rule.js';
import { GATE_NEEDS } from '../../support/gates.js';

export default pointRule({
  id: 'sign-seal-ambiguous',
  category: 'drafting',
  severity: 'hint',
  depth: 'thorough',
  set: 'contract',
  title: { zh: '签字与盖章是否须同时具备不明确', en: 'Signature and seal: both or either?' },
  basis: [SIGNED_OR_SEALED, MODEL_EFFECT],
  needs: [...GATE_NEEDS, 'effectForm'],
  says: {
    zh: '“{words}”没有写明签字与盖章须同时具备还是具备其一，生效时间容易发生争议。参考条款写作“签署并加盖公章”。',
    en: '“{words}” does not say whether signature and seal are both needed or one is enough, so the time of effect may be disputed. The model text says “signed and sealed”.',
  },
  points: (context) => effectPoints(context, { unclear: 'says' }),
  fixes: [
    {
      id: 'both',
      title: { zh: '改为“签署并加盖公章”', en: 'Write “signed and sealed”' },
      edits: replaceWith('签署并加盖公章'),
    },
  ],
});
