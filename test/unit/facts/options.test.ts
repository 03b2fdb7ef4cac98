import assert from 'node:assert/strict';
import { factsOf, marked, unmarked } from './line.js';

const CHOICES: readonly (readonly [string, readonly (number | undefined)[]])[] = [
  ['因本协议发生的争议，按下列⟦第___种⟧方式解决：（1）仲裁；（2）诉讼', [undefined]],
  ['按以下⟦第 2 种⟧方式解决', [2]],
  ['按以下⟦第（一）种⟧方式处理', [1]],
  ['选择⟦第【　】项⟧', [undefined]],
  ['采用⟦第二种⟧方案', [2]],
  ['争议解决方式⟦（二选一）⟧：仲裁，诉讼', [undefined]],
  ['⟦□⟧ 提交福州仲裁委员会仲裁 ⟦□⟧ 向法院起诉', [0, 0]],
  ['⟦☑⟧ 仲裁 ⟦☐⟧ 诉讼', [1, 0]],
  ['⟦□⟧√ 仲裁 ⟦□⟧ 诉讼', [1, 0]],
  ['- ⟦[ ]⟧ 提交仲裁', [0]],
  ['- ⟦[x]⟧ 向法院起诉', [1]],
  ['⟦【备选一】⟧归甲方所有。', [1]],
  ['⟦备选二：⟧归各方共有。', [2]],
  ['⟦（方案A）⟧平均分配', [1]],
];

const NONE = [
  '按照本协议第五条第二款执行',
  '第三种设备由甲方提供',
  '下列各项：（1）设备；（2）人员',
  '技术方案一：采用竹缠绕工艺',
  '- [ ] 起草协议',
  '项目实施方案（备案）',
];

describe('options', () => {
  for (const [text, chosen] of CHOICES) {
    it(`finds ${text}`, () => {
      assert.equal(marked(unmarked(text), 'option'), text);
      assert.deepEqual(
        factsOf(unmarked(text), 'option').map((fact) => fact.chosen),
        chosen,
      );
    });
  }
  for (const text of NONE) it(`leaves ${text}`, () => assert.equal(marked(text, 'option'), text));

  it('knows a choice between ways to resolve disputes', () => {
    assert.equal(factsOf('争议按下列第__种方式解决', 'option')[0]?.dispute, true);
    assert.equal(factsOf('收益按下列第__种方式分配', 'option')[0]?.dispute, false);
  });
});
