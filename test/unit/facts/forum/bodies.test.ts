import assert from 'node:assert/strict';
import { factsOf, marked, unmarked } from '../line.js';

function reading(raw: string): string {
  return factsOf(raw, 'arbitrationBody')
    .map(({ kind, name, joined }) => (joined ? '或 ' : '') + kind + (name && `:${name}`))
    .join('; ');
}

describe('arbitral bodies of a line', () => {
  for (const [text, expected] of [
    ['提交⟦福州仲裁委员会⟧仲裁。', 'named:福州仲裁委员会'],
    ['提交⟦中国国际经济贸易仲裁委员会（贸仲）福建分会⟧仲裁。', 'named:中国国际经济贸易仲裁委员会福建分会'],
    ['提交⟦北京仲裁委员会⟧或者⟦上海仲裁委员会⟧仲裁。', 'named:北京仲裁委员会; 或 named:上海仲裁委员会'],
    ['争议由⟦北仲⟧仲裁。', 'named:北仲'],
    ['按照中国国际经济贸易仲裁委员会仲裁规则仲裁。', ''],
    ['提交⟦仲裁委员会⟧仲裁。', 'generic'],
    ['由⟦有关部门⟧仲裁。', 'generic'],
    ['报有关部门备案。', ''],
    ['提交⟦合同签订地仲裁委员会⟧仲裁。', 'anchored'],
    ['提交⟦甲方所在地福州仲裁委员会⟧仲裁。', 'named:福州仲裁委员会'],
    ['提交⟦福州市仲裁机构⟧仲裁。', 'place:福州市'],
    ['提交⟦【　】仲裁委员会⟧仲裁。', 'blank'],
    ['争议⟦由张明先生独任仲裁⟧。', 'ad-hoc'],
    ['不采用临时仲裁。', ''],
    ['开庭地点由⟦仲裁庭⟧决定。', 'tribunal'],
    ['对该仲裁委员会的裁决不服的。', ''],
  ] as const) {
    it(`reads ${text}`, () => {
      assert.equal(marked(unmarked(text), 'arbitrationBody'), text);
      assert.equal(reading(unmarked(text)), expected);
    });
  }
});

describe('seats and laws of a line', () => {
  for (const text of [
    '仲裁地为⟦福州⟧，可在上海开庭。',
    '以⟦厦门市⟧为仲裁地。',
    '仲裁地的法律不适用，仲裁地点由仲裁庭决定。',
  ]) {
    it(`marks the seat in ${text}`, () => assert.equal(marked(unmarked(text), 'arbitrationSeat'), text));
  }

  for (const [text, expected] of [
    ['本协议适用⟦中华人民共和国法律⟧。', '中国 contract'],
    ['本协议及其解释適用⟦中華人民共和國法律⟧。', '中国 contract'],
    ['法律适用：⟦中国法律⟧。', '中国 contract'],
    ['本协议受⟦香港特别行政区法律⟧管辖。', '香港 contract'],
    ['仲裁协议适用⟦新加坡法律⟧。', '新加坡 arbitration'],
    ['知识产权的效力适用⟦美国法律⟧。', '美国 ip'],
    ['向美国转让的，适用⟦美国法律⟧。', '美国 other'],
    ['依照中国法律规定办理登记。', ''],
    ['不适用香港法律。', ''],
    ['由中国法院管辖。', ''],
  ] as const) {
    it(`reads the law of ${text}`, () => {
      assert.equal(marked(unmarked(text), 'governingLaw'), text);
      const laws = factsOf(unmarked(text), 'governingLaw').map(({ law, object }) => `${law} ${object}`);
      assert.equal(laws.join('; '), expected);
    });
  }
});

describe('how far a choice of an institution reaches', () => {
  for (const [text, expected] of [
    ['因本协议引起的一切争议（包括但不限于费用争议），应提交上海仲裁委员会仲裁。', 'whole'],
    ['履行本协议发生的任何纠纷，协商不成的，提交南宁仲裁委员会仲裁。', 'whole'],
    ['所有争议由福州仲裁委员会仲裁。', 'whole'],
    ['因费用产生的争议，均应提交中国国际经济贸易仲裁委员会上海分会仲裁。', ''],
    ['除第十条另有约定外，一切争议提交上海仲裁委员会仲裁。', ''],
    ['一切其他争议提交上海仲裁委员会仲裁。', ''],
    ['知识产权争议单独提交上海仲裁委员会仲裁。', 'apart'],
    ['费用争议提交上海仲裁委员会仲裁，不适用第十一条。', 'apart'],
  ] as const) {
    it(text, () =>
      assert.deepEqual(
        factsOf(text, 'arbitrationBody').map(({ reach }) => reach),
        [expected],
      ),
    );
  }
});
