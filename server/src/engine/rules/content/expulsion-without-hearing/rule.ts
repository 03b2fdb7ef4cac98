import { NOTICE_OF_TERMINATION } from '../../support/membership/basis.js';
import { settled } from '../../support/membership/topics.js';
import { memberLack } from '../../support/membership/lack.js';

export default memberLack({
  id: 'expulsion-without-hearing',
  severity: 'information',
  depth: 'thorough',
  title: { zh: '除名前没有通知和申辩', en: 'Expulsion without a hearing' },
  basis: [NOTICE_OF_TERMINATION],
  node: 'main.members.expulsion',
  event: 'expulsion',
  lacks: {
    zh: '除名条款没有约定：{elements}。除名使成员失去合同地位，宜参照解除合同应当通知对方的规定，先给予通知、整改和申辩的机会。',
    en: 'The expulsion clause does not settle: {elements}. Expulsion ends the member’s contract; by analogy with termination, which needs notice, it should be told and heard first.',
  },
  elements: [
    {
      zh: '事先通知和陈述申辩',
      en: 'notice and hearing',
      cues: ['hearing', 'elsewhere'],
      weight: 2,
      clause: '除名前应当书面通知该成员，并给予三十日整改和陈述申辩的机会；被提议除名的成员回避表决。',
    },
    {
      zh: '被提议除名的成员回避表决',
      en: 'that the member does not vote on its own expulsion',
      cues: ['recused'],
      weight: 2,
      clause: '被提议除名的成员及其推荐的理事回避表决。',
    },
  ],
  // a vote on one's own expulsion has to be express: silence on it is no lack
  also: (context) => (settled(context, 'expulsion').has('own-vote') ? [] : ['recused']),
});
