import assert from 'node:assert/strict';
import { extractIp } from '../../../../server/src/engine/facts/ip/extract.js';
import { normaliseLine } from '../../../../server/src/engine/text/line-text.js';
import { factsOf } from '../line.js';

const terms = (raw: string): readonly string[] =>
  factsOf(raw, 'ipTerm').map(({ kind, words, bounded }) => `${kind}${bounded ? ' bounded' : ''}: ${words}`);

describe('terms that stand by themselves', () => {
  for (const [text, expected] of [
    ['专利权归联盟所有。', ['alliance-owns: 归联盟所有']],
    ['专利权归联盟全体成员共有。', []],
    ['乙方改进技术无偿归甲方所有。', ['grant-back: 无偿归甲方所有']],
    ['任何一方不得要求他方将其改进成果无偿转让给甲方。', []],
    ['成员按联盟统一价格销售，不得低价销售。', ['cartel: 按联盟统一价格销售']],
    ['成员不得利用联盟固定产品价格、划分销售市场。', []],
    ['各方按领域划分研发任务，制定统一的产品标准。', []],
    [
      '项目期间，成员不得就同一课题从事同类技术研发。',
      ['restrict-rd bounded: 不得就同一课题从事同类技术研发'],
    ],
    ['成员被除名的，不得主张奖励。', []],
    ['向境外转让或者许可境外单位独占实施的，须报批准。', []],
  ] as const) {
    it(text, () => assert.deepEqual(terms(text), expected));
  }
});

describe('what a line on intellectual property settles', () => {
  const settled = (raw: string): readonly string[] =>
    factsOf(raw, 'ipTopic').flatMap(({ topics }) => [...topics]);
  for (const [text, topic] of [
    ['联盟项目使用的，签订使用协议。', 'project-agreement'],
    ['项目要用的，签使用协议，只能用在项目里。', 'project-agreement'],
    ['项目要用的，签使用协议，只能用在项目里。', 'project-only'],
    ['项目使用的，先签使用协议，限用于本项目。', 'project-only'],
    ['许可和转让的净收入，完成方得百分之七十五。', 'income'],
  ] as const)
    it(`${text} ${topic}`, () => assert.ok(settled(`各方原有的专利归各方。${text}`).includes(topic)));
});

describe('periods of secrecy', () => {
  const periods = (raw: string): readonly string[] =>
    factsOf(raw, 'secrecy').map(({ object, value, event }) =>
      [object, value, event].filter(Boolean).join(' '),
    );
  for (const [text, expected] of [
    ['各方保密三年。', ['36']],
    ['各方应永久保密。', ['ever']],
    ['一般信息的保密期限至本协议终止后五年，技术秘密至其公开之日。', ['general 60', 'secret public']],
    ['成员退出后两年内仍应保密。', ['24 exit']],
    ['秘书处每年开展一次保密培训。', []],
    ['违反保密义务的，三个月内赔偿损失。', []],
    ['甲方对技术秘密的保密期限为三年，乙方对技术秘密的保密期限为五年。', ['甲方secret 36', '乙方secret 60']],
    ['有效期五年。', []],
  ] as const) {
    it(text, () => assert.deepEqual(periods(text), expected));
  }
});

describe('the extractor of the family', () => {
  it('says nothing of a line without its words', () => {
    assert.deepEqual(extractIp(normaliseLine('理事会每年召开两次会议。'), { table: false }), []);
  });

  it('reads text of any kind without an error', () => {
    for (const raw of [
      '归'.repeat(5000),
      '许可'.repeat(5000),
      '\ud800归甲方所有',
      '除'.repeat(3000) + '外知识产权归',
    ])
      assert.doesNotThrow(() => extractIp(normaliseLine(raw), { table: false }));
  });

  it('reads every sentence of a long line', () => {
    const line = '项目成果归承担单位所有；许可须经全体共有人同意；';
    assert.equal(factsOf(line, 'ipRight').length, 2);
    assert.equal(factsOf(line.repeat(300), 'ipRight').length, 600);
  });

  it('keeps what a line settles apart from where it says so', () => {
    const topics = (raw: string): unknown => factsOf(raw, 'ipTopic');
    assert.deepEqual(topics('收益按投入比例分配。'), topics('收益 按 投入比例 分配 。'));
    assert.deepEqual(topics('收益分配和知识产权'), []);
  });
});
