import { EXIT_RULE, EXPULSION_EFFECTS, EXPULSION_RULE } from '../../support/membership/basis.js';
import { memberLack } from '../../support/membership/lack.js';

export default memberLack({
  id: 'expulsion-incomplete',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '除名条款不完整', en: 'Expulsion clause incomplete' },
  basis: [EXIT_RULE, EXPULSION_RULE, EXPULSION_EFFECTS],
  node: 'main.members.expulsion',
  event: 'expulsion',
  lacks: {
    zh: '除名条款没有约定：{elements}。编写参考要求约定除名的程序和方式；没有约定的，被除名的成员可以据此争议除名的效力。',
    en: 'The expulsion clause does not settle: {elements}. The model text asks for procedure and manner of expulsion; a member expelled may dispute it on what is left open.',
  },
  absent: {
    zh: '“联盟成员”一章没有约定成员的除名。编写参考要求约定除名的程序和方式。',
    en: 'The chapter on members does not treat expulsion. The model text asks for its procedure and manner.',
  },
  elements: [
    {
      zh: '除名的事由',
      en: 'grounds',
      cues: ['grounds', 'elsewhere'],
      weight: 1,
      clause: '成员不履行投入或者任务义务、挪用经费、泄露技术秘密或者严重损害联盟利益的，可以除名。',
    },
    {
      zh: '作出除名决定的机构',
      en: 'the body that decides',
      cues: ['body', 'threshold', 'elsewhere'],
      weight: 2,
      clause: '除名由理事会决议。',
    },
    {
      zh: '表决比例',
      en: 'the majority',
      cues: ['threshold', 'votes', 'elsewhere'],
      weight: 0,
      clause: '除名须经全体理事三分之二以上同意。',
    },
    {
      zh: '除名的后果',
      en: 'effects',
      cues: ['effects', 'elsewhere'],
      weight: 1,
      clause: '除名自决议送达之日起生效；被除名的成员不再享有成员权利，但应当继续承担保密义务。',
    },
  ],
  reads: ['threshold'],
  also: (context) => (context.facts('threshold').some(({ fact }) => fact.kind === 'vote') ? ['votes'] : []),
});
