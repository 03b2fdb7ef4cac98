import assert from 'node:assert/strict';
import type { FactTypes } from '../../../../server/src/engine/facts/types.js';
import { factsOf, marked, unmarked } from '../line.js';

function reading(raw: string): readonly string[] {
  return factsOf(raw, 'threshold').map((fact) => {
    const value = fact.unanimous
      ? 'all agree'
      : fact.ratio
        ? `${fact.ratio.num}/${fact.ratio.den} ${fact.bound}`
        : `${fact.count} ${fact.bound}`;
    return `${fact.kind} ${fact.body || '-'} [${fact.matters.join()}] ${fact.base || '-'} ${value}`;
  });
}

describe('quorums and majorities', () => {
  for (const [raw, expected] of [
    [
      '理事会会议须有三分之二以上理事出席，决议经全体理事过半数通过。',
      ['quorum 理事会 [general] all 2/3 at-least', 'vote 理事会 [general] all 1/2 more-than'],
    ],
    [
      '一般事项经全体理事过半数通过；但制定管理办法、成员除名、联盟解散，须经全体理事三分之二以上通过。',
      ['vote 理事会 [general] all 1/2 more-than', 'vote 理事会 [除名,解散,修改办法] all 2/3 at-least'],
    ],
    ['经出席会议的理事２／３以上同意，予以除名。', ['vote 理事会 [除名] present 2/3 at-least']],
    ['本章程须经全体理事三分之二以上赞成方可修改。', ['vote 理事会 [修改章程] all 2/3 at-least']],
    ['除名、解散须经五名以上理事同意。', ['vote 理事会 [除名,解散] - 5 at-least']],
    ['技术路线调整须经理事三分之二以上同意。', ['vote 理事会 [?] - 2/3 at-least']],
    ['专家委员会的意见由出席委员过半数形成。', ['vote 专家委员会 [general] present 1/2 more-than']],
    ['解散联盟须经全体成员一致同意。', ['vote 成员大会 [解散] all all agree']],
    ['理事会会议有四名理事与会即为有效。', ['quorum 理事会 [general] all 4 at-least']],
    ['理事会须五名理事出席方可召开。', ['quorum 理事会 [general] all 5 at-least']],
    ['到会理事满五名即可开会。', ['quorum 理事会 [general] all 5 at-least']],
    ['理事到会不足全体三分之二的，会议不得举行。', ['quorum 理事会 [general] all 2/3 at-least']],
    ['出席会议的理事人数未达全体理事的半数的，所作决议无效。', ['quorum 理事会 [general] all 1/2 at-least']],
    ['出席理事少于五名时，会议延期。', ['quorum 理事会 [general] all 5 at-least']],
    ['审议除名事项时，到会理事不足四分之三的，不得开会。', ['quorum 理事会 [除名] all 3/4 at-least']],
    ['五名理事出席会议，讨论了年度计划。', []],
    ['每方委派两名理事参加理事会。', []],
    ['到会理事不足三名的，由秘书长报告。', []],
    ['会议由三名理事参加筹备，即可召开。', []],
    ['三分之一以上理事提议的，应当召开临时会议。', []],
    ['预算调整超过20%的，报理事会批准。', []],
    ['许可净收入的三分之二归甲方，其余归乙方。', []],
    ['对外许可须经全体共有人一致同意。', []],
  ] as const) {
    it(raw, () => assert.deepEqual(reading(raw), expected));
  }

  it('reads the number that a sentence gives for its fraction', () => {
    const [fact] = factsOf('除名须经全体理事三分之二以上，即七名以上理事同意。', 'threshold');
    assert.equal(fact?.stated, 7);
  });

  it('places base and number as written', () => {
    const raw = '**第六条** 除名须經全體理事四分之三以上同意。';
    const [fact] = factsOf(raw, 'threshold');
    assert.equal(raw.slice(fact!.from, fact!.to), '全體理事四分之三以上');
    assert.equal(raw.slice(fact!.numberFrom, fact!.numberTo), '四分之三以上');
  });
});

describe('bodies', () => {
  const show = (fact: FactTypes['body']): string => {
    switch (fact.aspect) {
      case 'setup':
        return `setup ${fact.body} ${fact.role} ${fact.must ? 'must' : 'may'}`;
      case 'size':
        return `size ${fact.body} ${fact.size}`;
      case 'parts':
        return `parts ${fact.sum} of ${fact.total}${fact.exhaustive ? ' whole' : ''}`;
      case 'tenure':
        return `tenure ${fact.body} ${fact.post} ${fact.years}${fact.first ? ' first' : ''}`;
      case 'meetings':
        return `meetings ${fact.body} ${fact.bound === 'least' ? '≥' : ''}${fact.perYear}`;
      default:
        return `stem ${fact.body}`;
    }
  };
  for (const [raw, expected] of [
    [
      '理事会为决策机构，由九名理事组成，甲方三名，其余三方各两名，任期三年。',
      ['setup 理事会 decision must', 'size 理事会 9', 'tenure 理事会 body 3', 'parts 9 of 9 whole'],
    ],
    ['理事会由六家单位推荐的十一名理事组成。', ['setup 理事会 decision must', 'size 理事会 11']],
    ['九名理事，渤清三名、其余三方各两名。', ['parts 9 of 9 whole']],
    ['十名理事，理事长1名、副理事长3名、其他理事6名。', ['parts 10 of 10 whole']],
    [
      '设立理事会、专家委员会和秘书处。',
      ['setup 理事会 decision must', 'setup 专家委员会 advisory must', 'setup 秘书处 executive must'],
    ],
    ['理事会可以设立专家委员会。', ['setup 专家委员会 advisory may']],
    ['首届理事任期两年。', ['tenure 理事会 body 2 first']],
    ['秘书长任期四年。', ['tenure 秘书处 秘书长 4']],
    ['理事会每半年召开一次会议。', ['meetings 理事会 2']],
    ['理事会每年至少召开两次会议。', ['meetings 理事会 ≥2']],
    ['理事会行使下列职责：', ['stem 理事会']],
    ['联盟由十二家成员单位组成。', []],
    ['本协议有效期五年。', []],
    ['国有资产监督管理委员会批准后生效。', []],
  ] as const) {
    it(raw, () => assert.deepEqual(factsOf(raw, 'body').map(show), expected));
  }
});

describe('so many out of a body', () => {
  for (const [text, expected] of [
    ['涉及吸收新成员的，⟦七名理事里须有六名⟧赞成。', 'vote 理事会 加入 6'],
    ['⟦七名理事中四名⟧赞成的，即吸收为新成员。', 'vote 理事会 加入 4'],
    ['除名须⟦9名理事中至少有7名⟧同意。', 'vote 理事会 除名 7'],
    ['七名理事中，甲方委派四名。', ''],
    ['七名理事中四名由甲方委派。', ''],
    ['九位专家中三位来自高校。', ''],
  ] as const) {
    it(unmarked(text), () => {
      assert.equal(marked(unmarked(text), 'threshold'), text);
      assert.equal(
        factsOf(unmarked(text), 'threshold')
          .map(({ kind, body, matters, count }) => [kind, body, ...matters, count].join(' '))
          .join(),
        expected,
      );
    });
  }
});

describe('powers given as a noun', () => {
  for (const [text, expected] of [
    ['年度⟦预算的批准权属于秘书长办公会⟧，理事会只听取汇报。', '预算 秘书长办公会'],
    ['预算的最终审批权归理事会。', '预算 理事会'],
    ['立项的决定权在理事会。', '立项 理事会'],
    ['秘书处行使年度预算的审批权。', '预算 秘书处'],
    ['预算的建议权属于秘书处。', ''],
    ['预算的批准权不属于秘书处。', ''],
    ['成员有权查阅预算。', ''],
  ] as const) {
    it(unmarked(text), () =>
      assert.equal(
        factsOf(unmarked(text), 'decision')
          .map(({ matter, body }) => `${matter} ${body}`)
          .join(),
        expected,
      ),
    );
  }
});
