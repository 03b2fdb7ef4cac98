import type { Plan } from './plan.js';
import { ALLIANCE, partiesOf } from './samples.js';

/**
 * The annexes that the list of annexes names, behind the signatures: two of them are clauses of the library, the others
 * are short texts such as the parties would attach.
 */
export function annexBodies(plan: Plan, clause: (id: string) => string): readonly string[] {
  const members = partiesOf(plan).map(({ name, domicile }) => `| ${name} | ${domicile} |`);
  const measures = (subject: string): string =>
    `《联盟${subject}管理办法》由秘书处负责解释，自理事会决议通过之日起施行（附理事会第一次会议决议）。`;
  return [
    '## 附件一：成员名录',
    ['| 成员 | 住所地 |', '| --- | --- |', ...members].join('\n'),
    '## 附件二：成员投入表',
    clause('annexes/contribution-table'),
    '## 附件三：加入协议书（格式）',
    `新成员承认《${ALLIANCE}协议书》的全部内容，包括争议解决条款，自签署本加入协议书之日起享有成员权利、承担成员义务。`,
    '## 附件四：《联盟经费管理办法》《联盟项目管理办法》和《联盟知识产权管理办法》',
    measures('经费'),
    measures('项目'),
    `${measures('知识产权')}标准、软件、数据成果的贡献由专家委员会按实际投入的人员和工作量提出认定意见，理事会批准。`,
    '## 附件五：授权委托书',
    plan.agent === 'yes' ? clause('annexes/poa') : '本协议由法定代表人亲自签署，无授权委托书。',
  ];
}
