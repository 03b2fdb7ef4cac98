import {
  MODEL_EFFECT,
  MODEL_SIGNING,
  SEAL_AND_AUTHORITY,
  SIGNED_BY_REPRESENTATIVES,
} from '../../support/forum/basis.js';
import { effectPoints } from '../../support/forum/effect-points.js';
import { pointRule } from '../../support/forum/point-rule.js';
import { GATE_NEEDS } from '../../support/gates.js';

/** What takes the place of the weak words. */
const STRONGER: readonly (readonly [RegExp, string])[] = [
  [/^(?:合同|业务)专用章$|^部门(?:印)?章$/, '公章'],
  [/代表|代理人/, '法定代表人签署'],
];

export default pointRule({
  id: 'effect-form-weak',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '生效形式弱于签署并加盖公章', en: 'Effect on less than signature and seal' },
  basis: [SIGNED_BY_REPRESENTATIVES, MODEL_EFFECT, MODEL_SIGNING, SEAL_AND_AUTHORITY],
  needs: [...GATE_NEEDS, 'effectForm'],
  says: {
    zh: '“{words}”即可使本协议生效。770号文要求由成员单位法定代表人共同签署，参考条款为“签署并加盖公章”；只具备其一的，事后容易就是否有权签约发生争议。',
    en: '“{words}” is enough for effect. Document 770 asks for the signatures of all legal representatives and the model text for “signed and sealed”; with one alone, authority to bind the member may be disputed.',
  },
  also: {
    agent: {
      zh: '“{words}”即可使本协议生效，没有法定代表人签署。770号文要求由成员单位法定代表人共同签署；由授权代表签署的，须附法定代表人出具的授权委托书。',
      en: '“{words}” is enough for effect, without the legal representatives. Document 770 asks for their signatures; an agent needs a power of attorney from the legal representative attached.',
    },
    seal: {
      zh: '“{words}”用于订立联盟协议的，容易就用章权限发生争议；参考条款要求加盖单位公章。',
      en: 'A “{words}” on an alliance agreement invites argument on authority; the model text asks for the seal of the unit.',
    },
  },
  points: (context) =>
    effectPoints(context, { either: 'says', seal: 'says', agent: 'agent', 'contract-seal': 'seal' }),
  fixes: [
    {
      id: 'both',
      title: { zh: '改为法定代表人签署并加盖公章的写法', en: 'Ask for signature and seal' },
      edits: (context, { span }) => {
        const words = context.source(span.start, span.end);
        const newText = STRONGER.find(([pattern]) => pattern.test(words))?.[1] ?? '签署并加盖公章';
        return [{ span, newText }];
      },
    },
  ],
});
