import assert from 'node:assert/strict';
import { factsOf, unmarked } from './line.js';

/** `arbitration:final litigation:support`: what a line says about arbitration and courts, in text order. */
function reading(raw: string): string {
  return factsOf(raw, 'dispute')
    .filter(({ mechanism }) => mechanism === 'arbitration' || mechanism === 'litigation')
    .map(({ mechanism, mode, joint }) => `${mechanism}:${mode}${joint ? '!' : ''}`)
    .join(' ');
}

const JOINT = [
  '任何一方可向福州仲裁委员会申请仲裁，也可向福州市中级人民法院起诉。',
  '协商不成的，提交仲裁或诉讼解决。',
  '任何一方有权选择仲裁或者诉讼。',
  '争议可以通过仲裁方式或者诉讼方式解决。',
  '争议解决：因本协议引起的争议，可申请仲裁，亦可依法起诉。',
  '如协商不成，由福州仲裁委员会仲裁，或由甲方所在地人民法院管辖。',
];

const CASES: readonly (readonly [string, string])[] = [
  [
    '合同在履行过程中发生争议的，各方应友好协商。如协商不成时，缔约各方有权向人民法院起诉或仲裁机构申请仲裁，但在有关司法、仲裁结果生效之前，乙方继续履行。',
    'litigation:final! arbitration:final! arbitration:neutral',
  ],
  ['提交福州仲裁委员会仲裁；守约方可向法院申请保全和执行。', 'arbitration:final litigation:support'],
  ['当事人可以向人民法院申请撤销裁决或者确认仲裁协议的效力。', 'litigation:support'],
  ['争议由厦门仲裁委员会仲裁，裁决是终局的，对各方均有约束力。', 'arbitration:final'],
  [
    '提请长沙仲裁委员会仲裁；裁决作出后仍不能息争的，交株洲市石峰区人民法院审理。',
    'arbitration:final litigation:after-award',
  ],
  [
    '提交厦门仲裁委员会仲裁。裁决送达后仍有争议的，由甲方住所地人民法院管辖。',
    'arbitration:final litigation:after-award',
  ],
  [
    '提交厦门仲裁委员会仲裁；裁决作出后仍不履行的，可以向人民法院申请强制执行。',
    'arbitration:final litigation:support',
  ],
  ['争议提交仲裁，不得向人民法院起诉。', 'arbitration:final litigation:denied'],
  ['各方同意排除法院诉讼，只以仲裁方式解决。', 'litigation:denied arbitration:final'],
  ['争议向被告住所地人民法院提起诉讼，不提交仲裁。', 'litigation:final arbitration:denied'],
  ['不能通过协商解决的，向福州市鼓楼区人民法院起诉。', 'litigation:final'],
  ['不能通过协商解决的争议应向福州市鼓楼区人民法院提起诉讼。', 'litigation:final'],
  ['由甲方住所地人民法院管辖。', 'litigation:final'],
  ['不愿意仲裁的单位，也可以到南宁市西乡塘区人民法院打官司。', 'arbitration:neutral litigation:final'],
  ['协商不成的，诉至甲方所在地人民法院。', 'litigation:final'],
  ['协商不成的，可以打官司解决。', 'litigation:final'],
  ['任何一方可以到有管辖权的法院提告。', 'litigation:final'],
  ['争议提交仲裁，任何一方不得打官司。', 'arbitration:final litigation:denied'],
  ['败诉方应承担打官司的费用。', 'litigation:neutral'],
  ['成员正在打官司的，应当告知秘书处。', 'litigation:neutral'],
  [
    '协商或调解不成的，向联盟常设机构所在地（如联盟秘书处所在地）的人民法院提起诉讼（也可约定向**仲裁机构申请仲裁）。',
    'litigation:final arbitration:offered',
  ],
  [
    '争议解决条款中可约定通过仲裁或诉讼方式解决争议，但不能同时约定仲裁和诉讼两种方式。',
    'arbitration:neutral litigation:neutral arbitration:neutral litigation:neutral',
  ],
  ['项目协议中应约定通过仲裁或者诉讼解决争议。', 'arbitration:neutral litigation:neutral'],
  ['送达条款：首部地址亦为诉讼、仲裁文书的送达地址。', 'litigation:neutral'],
  ['经人民法院判决或仲裁机构裁决认定违约的，可予除名。', 'litigation:neutral arbitration:neutral'],
  ['诉讼或仲裁期间，各方应继续履行本协议。', 'litigation:neutral arbitration:neutral'],
  ['因诉讼、仲裁产生的费用由违约方承担。', 'litigation:neutral arbitration:neutral'],
  ['成员涉及重大诉讼或仲裁的，应通知秘书处。', 'litigation:neutral arbitration:neutral'],
  ['第三人侵犯联盟知识产权的，由权利人向人民法院起诉。', 'litigation:neutral'],
  [
    '秘书处专职人员与聘用单位的劳动争议，依法申请劳动仲裁，对裁决不服的可向人民法院起诉。',
    'arbitration:neutral litigation:neutral',
  ],
  ['劳动争议依法申请劳动仲裁。对裁决不服的，可向人民法院起诉。', 'arbitration:neutral litigation:neutral'],
  ['对行政处罚不服的，可以提起行政诉讼。', 'litigation:neutral'],
  [
    '“仲裁”：本协议所称仲裁，仅指各方就联盟项目的技术评价委托专家委员会作出的技术评判，不是争议解决方式。',
    'arbitration:neutral',
  ],
  ['专家委员会为咨询机构，负责技术评价，可以应各方委托进行仲裁。', 'arbitration:neutral'],
  ['由专家委员会调解，调解不成的，提交福州仲裁委员会仲裁。', 'arbitration:final'],
  ['任何一方对裁决结果有异议的，可在十五日内向人民法院起诉。', 'litigation:after-award'],
  ['提交厦门仲裁委员会仲裁，对裁决不服的可向法院起诉。', 'arbitration:final litigation:after-award'],
  [
    '先提交仲裁，仲裁不成的，向甲方所在地人民法院起诉。',
    'arbitration:final arbitration:neutral litigation:after-award',
  ],
  ['裁决被撤销或者不予执行的，当事人可以另行向人民法院起诉。', 'litigation:neutral'],
  ['对仲裁裁决不服的，不得再向人民法院起诉。', 'arbitration:neutral litigation:denied'],
  [
    '按下列第2种方式解决：（1）提交福州仲裁委员会仲裁；（2）向福州市鼓楼区人民法院起诉。',
    'arbitration:offered litigation:final',
  ],
  [
    '按下列第____种方式解决：（1）提交福州仲裁委员会仲裁；（2）向福州市鼓楼区人民法院起诉。',
    'arbitration:offered litigation:offered',
  ],
  ['□ 提交福州仲裁委员会仲裁 ☑ 向福州市鼓楼区人民法院起诉', 'arbitration:offered litigation:final'],
  ['【备选一】提交福州仲裁委员会仲裁。', 'arbitration:offered'],
  ['按申请时有效的仲裁规则进行，仲裁地为福州，仲裁费由败诉方承担。', ''],
  ['法定代表人应当配合办理登记。', ''],
  [
    '仲裁期间，当事人可以向人民法院申请保全；裁决的执行由有管辖权的人民法院管辖。',
    'arbitration:neutral litigation:support litigation:support',
  ],
  [
    '凡因本协议引起的争议，均提交中国国际经济贸易仲裁委员会，按照申请仲裁时该会现行有效的仲裁规则进行仲裁。',
    'arbitration:final arbitration:final',
  ],
  ['一方不履行裁决的，另一方可向有管辖权的人民法院申请强制执行。', 'litigation:support'],
  ['各方同意将争议提交甲方所在地人民法院诉讼解决。', 'litigation:final'],
  ['争议由理事会裁决。', ''],
  ['协商不成的，按照项目协议约定的仲裁或诉讼方式解决。', 'arbitration:neutral litigation:neutral'],
  ['理事长单位可以代表联盟提起诉讼或者申请仲裁。', 'litigation:neutral arbitration:neutral'],
  ['在争议提交仲裁或者诉讼之前，各方应当协商三十日。', 'arbitration:neutral litigation:neutral'],
  ['守约方可以采取救济措施，包括但不限于提起诉讼、申请仲裁。', 'litigation:neutral arbitration:neutral'],
  ['无论采取诉讼还是仲裁，败诉方承担费用。', 'litigation:neutral arbitration:neutral'],
  ['正在仲裁或者诉讼的事项除外。', 'arbitration:neutral litigation:neutral'],
  ['成员应当积极应诉。', ''],
];

describe('disputes', () => {
  for (const text of JOINT) {
    it(`reads both ways for one dispute: ${text}`, () => {
      const ways = reading(text).split(' ').sort();
      assert.deepEqual(ways, ['arbitration:final!', 'litigation:final!']);
    });
  }
  for (const [text, expected] of CASES) it(text, () => assert.equal(reading(text), expected));

  it('keeps the ways for different disputes apart', () => {
    const facts = factsOf(
      '知识产权争议提交福州仲裁委员会仲裁，其他争议向福州市鼓楼区人民法院起诉。',
      'dispute',
    );
    assert.deepEqual(
      facts.map(({ mechanism, scope, joint }) => [mechanism, scope, joint]),
      [
        ['arbitration', '知识产权', false],
        ['litigation', '其他', false],
      ],
    );
  });

  for (const [text, scope, stated] of [
    ['因履行本协议而引起的任何纠纷，提交仲裁委员会仲裁。', 'all', true],
    ['因本协议引起的或与本协议有关的任何争议，提交福州仲裁委员会仲裁。', 'all', true],
    ['协商不成的，提交福州仲裁委员会仲裁。', 'all', false],
    ['因违约引起的争议，向福州市鼓楼区人民法院起诉。', '违约', true],
    ['本协议项下的知识产权争议，向福州市中级人民法院起诉。', '知识产权', true],
    ['有关专利效力的争议，向北京知识产权法院起诉。', '专利效力', true],
    ['因本协议发生争议的，由各方协商。协商不成的，向福州市鼓楼区人民法院起诉。', 'all', true],
  ] as const) {
    it(`reads what ${text} speaks about`, () => {
      const fact = factsOf(text, 'dispute').at(-1)!;
      assert.deepEqual([fact.scope, fact.scopeStated], [scope, stated]);
    });
  }

  for (const [text, body] of [
    ['提交⟦福州仲裁委员会⟧仲裁。', '福州仲裁委员会'],
    ['向中国国际经济贸易仲裁委员会（贸仲）福建分会申请仲裁。', '中国国际经济贸易仲裁委员会(贸仲)福建分会'],
    ['向福州市鼓楼区人民法院起诉。', '福州市鼓楼区人民法院'],
    ['向联盟秘书处所在地的人民法院提起诉讼。', '联盟秘书处所在地的人民法院'],
    ['提交仲裁解决。', ''],
    ['依法起诉。', ''],
  ] as const) {
    it(`names the body in ${text}`, () =>
      assert.equal(factsOf(unmarked(text), 'dispute').at(-1)?.body, body));
  }

  it('marks the words of each way', () => {
    const raw = '缔约各方有权向人民法院起诉或仲裁机构申请仲裁。';
    assert.deepEqual(
      factsOf(raw, 'dispute').map(({ from, to }) => raw.slice(from, to)),
      ['向人民法院起诉', '仲裁机构申请仲裁'],
    );
    const award = '提交厦门仲裁委员会仲裁，对裁决不服的，可向法院起诉。';
    assert.equal(
      award.slice(factsOf(award, 'dispute')[1]!.from, factsOf(award, 'dispute')[1]!.to),
      '对裁决不服的，可向法院起诉',
    );
  });

  it('sees that negotiation is waived', () => {
    const raw = '发生争议的，无需协商，直接提交福州仲裁委员会仲裁。';
    assert.equal(
      factsOf(raw, 'dispute').find(({ mechanism }) => mechanism === 'negotiation')?.mode,
      'denied',
    );
  });

  it('ends a sentence at the border of a table cell', () => {
    const row = '| 争议 | 提交福州仲裁委员会仲裁 | 诉讼 |';
    assert.ok(factsOf(row, 'dispute', true).every(({ joint }) => !joint));
  });
});
