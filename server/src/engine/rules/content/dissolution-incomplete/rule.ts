import { DISSOLUTION_RULE } from '../../support/membership/basis.js';
import { memberLack } from '../../support/membership/lack.js';

export default memberLack({
  id: 'dissolution-incomplete',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '解散条款不完整', en: 'Dissolution clause incomplete' },
  basis: [DISSOLUTION_RULE],
  node: 'main.dissolution',
  event: 'dissolution',
  lacks: {
    zh: '解散条款没有约定：{elements}。编写参考要求约定解散的情形、程序和清算办法；没有约定的，剩余财产和债务的处理将有争议。',
    en: 'The clause on dissolution does not settle: {elements}. The model text asks for grounds, procedure and liquidation; what is left open will be disputed.',
  },
  elements: [
    {
      zh: '解散的情形',
      en: 'grounds',
      cues: ['grounds'],
      weight: 2,
      clause: '有下列情形之一的，联盟解散：期限届满未续；宗旨已经实现或者无法实现；理事会决议解散。',
    },
    {
      zh: '解散的程序',
      en: 'procedure',
      cues: ['procedure'],
      weight: 0,
      clause: '联盟解散由理事会作出决议。',
    },
    {
      zh: '清算办法',
      en: 'liquidation',
      cues: ['liquidation'],
      weight: 2,
      clause: '解散后十五日内由理事会成立清算组，清理财产和债权债务，剩余财产按实际投入比例返还。',
    },
  ],
});
