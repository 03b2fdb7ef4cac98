import { EXIT_IP, EXIT_RULE } from '../../support/membership/basis.js';
import { compareLines } from '../../../text/place.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { MEMBERS, memberLack } from '../../support/membership/lack.js';
import { isHeading, lineWords, matchesOf } from '../../support/places.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';

export default memberLack({
  id: 'exit-incomplete',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '退出条款不完整', en: 'Exit clause incomplete' },
  basis: [EXIT_RULE, EXIT_IP],
  node: 'main.members.exit',
  event: 'exit',
  reads: [...GATE_NEEDS, 'secrecy'],
  // a period of secrecy of its own runs on whoever leaves
  also: (context) =>
    operativeFacts(context, 'secrecy').some(({ region }) => region === 'body') ? ['secrecy'] : [],
  at(context) {
    const found = matchesOf(context, 'main.members.exit');
    if (found.length === 0 || found.some(isHeading)) return undefined;
    const told = agreementFacts(context, 'membershipTopic').filter(
      ({ fact, section }) =>
        fact.event === 'exit' && fact.cues.includes('notice') && section.startsWith(MEMBERS),
    );
    // a right to leave among others, or what becomes of licences, is not the clause
    const known = told.some(({ ref }) => compareLines(ref, found[0]!.place) === 0);
    return known || !told[0] ? undefined : lineWords(context, told[0].ref);
  },
  lacks: {
    zh: '退出条款没有约定：{elements}。编写参考要求约定退出的程序和方式；没有约定的，成员退出时容易发生争议。',
    en: 'The exit clause does not settle: {elements}. The model text asks for procedure and manner of exit; what is left open will be disputed when a member leaves.',
  },
  absent: {
    zh: '“联盟成员”一章没有约定成员的退出。编写参考要求约定联盟成员退出的程序和方式。',
    en: 'The chapter on members does not treat exit. The model text asks for its procedure and manner.',
  },
  elements: [
    {
      zh: '提前通知',
      en: 'notice',
      cues: ['notice', 'elsewhere'],
      weight: 2,
      clause: '成员退出应当提前三个月书面通知秘书处。',
    },
    {
      zh: '退出的批准或者生效时间',
      en: 'approval or day of effect',
      cues: ['effective', 'elsewhere'],
      weight: 0,
      clause: '退出自移交和结清完成之日起生效。',
    },
    {
      zh: '在研项目和经费的结清',
      en: 'settlement of projects and funds',
      cues: ['settlement', 'elsewhere'],
      weight: 0,
      clause: '退出成员应当移交在研任务，结清应缴款项，返还未使用的政府资助资金。',
    },
    {
      zh: '知识产权的处理',
      en: 'intellectual property',
      cues: ['ip', 'elsewhere'],
      weight: 0,
      clause: '退出成员已经作出的许可，其他成员有权按原有条件继续使用至相关联盟项目结束。',
    },
    {
      zh: '退出后的保密',
      en: 'secrecy after exit',
      cues: ['secrecy', 'elsewhere'],
      weight: 0,
      clause: '退出成员应当继续承担保密义务。',
    },
  ],
});
