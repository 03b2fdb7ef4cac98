import { MODEL_EXPULSION, PLAN_LEAVING } from '../../support/ip/basis.js';
import { ipLack } from '../../support/ip/lack.js';
import { isNationalPlan, settles } from '../../support/ip/topics.js';

const EVENTS = [
  {
    topic: 'leaving-exit',
    zh: '成员退出',
    en: 'exit',
    clause:
      '成员退出的，其已经许可联盟其他成员在联盟项目中使用的知识产权，相应成员有权按原有条件继续使用；其在共有知识产权中的份额不因退出而改变。',
  },
  {
    topic: 'leaving-expulsion',
    zh: '成员被除名',
    en: 'expulsion',
    clause:
      '成员被除名的，对其已经许可联盟其他成员在联盟项目中使用的知识产权，相应成员仍有权按原有条件继续使用。',
  },
  {
    topic: 'leaving-dissolution',
    zh: '联盟解散',
    en: 'dissolution',
    clause: '联盟解散的，共有知识产权由共有人按照份额继续共有，已经作出的许可在约定的范围和期限内继续有效。',
  },
] as const;

export default ipLack({
  id: 'ip-leaving-missing',
  severity: 'information',
  depth: 'thorough',
  title: { zh: '退出、解散时的知识产权未约定', en: 'IP on leaving not settled' },
  basis: [PLAN_LEAVING, MODEL_EXPULSION],
  node: 'main.benefits-ip.leaving',
  missing: {
    zh: '没有约定下列情形的知识产权处理方案：{elements}。已经作出的许可是否继续、共有份额如何处理，届时容易发生争议；承担国家科技计划项目的，申报时即须约定。',
    en: 'There is no plan for IP on: {elements}. Whether licences go on and what becomes of joint shares will be disputed; applications for national plan projects must contain it.',
  },
  fix: { zh: '补写退出、除名、解散时的知识产权', en: 'Add what becomes of IP on leaving' },
  reads: ['flag'],
  lacks(context) {
    if (settles(context, 'leaving-exit')) return undefined;
    const elements = EVENTS.filter(({ topic }) => !settles(context, topic));
    return { elements, severity: isNationalPlan(context) ? 'error' : 'information' };
  },
});
