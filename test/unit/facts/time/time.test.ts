import assert from 'node:assert/strict';
import { factsOf } from '../line.js';

describe('copies of the agreement', () => {
  const copies = (raw: string): string =>
    factsOf(raw, 'copies')
      .map(({ total, each, others }) => `${total}: ${each ?? '-'} each, ${others} others`)
      .join('; ');
  for (const [text, expected] of [
    ['本协议壹式伍份，签约单位每家保存壹份，具有同等效力。', '5: 1 each, 0 others'],
    ['本协议一式八份，共建单位每家两份。', '8: 2 each, 0 others'],
    ['本协议一式十二份，缔约各方各执两份，秘书处留存两份。', '12: 2 each, 2 others'],
    ['本协议正本一式共七份，各成员单位各持有一份，秘书处保管一份。', '7: 1 each, 1 others'],
    ['本协议一式六份，每个成员单位各一份，其余由秘书处保存。', '6: 1 each, 0 others'],
    ['本协议一式五份，缔约方各一份，秘书处、科技厅各一份。', '5: 1 each, 2 others'],
    ['本协议一式六份，各方每方正本一份。', '6: 1 each, 0 others'],
    ['本协议一式四份，每份均具有同等效力。', '4: - each, 0 others'],
    ['本协议一式四份，甲方执两份，乙方、丙方各一份。', '4: - each, 0 others'],
    ['本协议一式三份，报送科技厅、财政厅各一份。', '3: - each, 2 others'],
    ['项目申请书一式五份，每家成员单位报送一份。', ''],
  ] as const) {
    it(text, () => assert.equal(copies(text), expected));
  }
});

describe('when the agreement takes effect', () => {
  const conditions = (raw: string): string =>
    factsOf(raw, 'effect')
      .map((fact) => fact.conditions.join(' '))
      .join('; ');
  for (const [text, expected] of [
    ['本协议自各方签字并盖章之日起生效。', 'seal sign'],
    ['本协议的效力始于主管部门出具备案回执之日，在此之前对各方不具有约束力。', 'filing'],
    ['本协议自科技厅批准之日起对各方具有法律约束力。', 'approval'],
    ['本协议须经理事会审议通过后方具有约束力。', 'adoption'],
    ['本协议效力自2027年1月1日起产生。', 'date:2027-1-1'],
    ['科技厅备案之前，本协议对各方不具有约束力。', 'filing'],
    // what every agreement says of itself, and what other things do
    ['本协议经各方签署后对各方具有法律约束力。', ''],
    ['各方盖章之前，本协议不具有约束力。', ''],
    ['本协议一式十份，经各方签字盖章后具有同等法律效力。', ''],
    ['本协议以电子签名方式签署的，与书面签署具有同等法律效力。', ''],
    ['补充协议经科技厅备案之日起具有法律效力。', ''],
    ['本协议附件自备案之日起具有约束力。', ''],
    ['裁决自作出之日起对本协议各方具有约束力。', ''],
  ] as const) {
    it(text, () => assert.equal(conditions(text), expected));
  }
});

describe('the term of the agreement', () => {
  const terms = (raw: string): string =>
    factsOf(raw, 'term')
      .map(({ months, start, end, open }) =>
        open ? 'open' : `${months ?? '-'} ${[start, end].map((day) => day?.year ?? '-').join(' ')}`,
      )
      .join('; ');
  for (const [text, expected] of [
    ['联盟自成立之日起存续三年。', '36 - -'],
    ['本协议自生效之日起五年内有效。', '60 - -'],
    ['本协议一经生效，有效五年。', '60 - -'],
    ['联盟为期三年。', '36 - -'],
    ['联盟运行周期为五年。', '60 - -'],
    ['联盟设立期限为十年。', '120 - -'],
    ['本协议满三年即告终止。', '36 - -'],
    ['联盟成立满三年的，联盟解散。', '36 - -'],
    ['协议期限：五年。', '60 - -'],
    ['违约方在联盟三年存续期内应继续履行。', '36 - -'],
    ['本协议自签署之日起三年内有效，期满自动延长三年。', '36 - -'],
    ['本协议的有效期限：2026年7月1日—2031年6月30日。', '- 2026 2031'],
    ['本协议自生效之日起至2029年12月31日止有效。', '- - 2029'],
    ['联盟自2026年1月1日起运行，至2030年12月31日结束。', '- 2026 2030'],
    ['本协议长期有效。', 'open'],
    // terms of something else, and what may come after the term
    ['联盟项目自立项之日起为期三年。', ''],
    ['本协议的保密条款在协议终止后五年内有效。', ''],
    ['联盟成立满三年后，经全体成员同意可以解散。', ''],
    ['成员资格有效期三年，期满可以续展。', ''],
    ['联盟自成立之日起运行三年后，理事会进行评估。', ''],
    ['联盟存续五年以上的，可以申报基地。', ''],
    ['有效期届满前三个月，各方可以续签三年。', ''],
    ['有效期可以延长三年。', ''],
    ['本协议签署后三年内，有效开展工作。', ''],
  ] as const) {
    it(text, () => assert.equal(terms(text), expected));
  }
});
