import assert from 'node:assert/strict';
import { fixed, offered } from './apply.js';

const C1 = 'arbitration-and-litigation';
const SCOPE = '因本协议引起的争议，';

describe('fixes of the forum', () => {
  for (const [text, arbitration, litigation] of [
    [
      '任何一方可向福州仲裁委员会申请仲裁，也可向福州市中级人民法院起诉。',
      '任何一方可向福州仲裁委员会申请仲裁。',
      '任何一方可向福州市中级人民法院起诉。',
    ],
    [
      '缔约各方有权向人民法院起诉或仲裁机构申请仲裁，但在仲裁结果生效之前，应继续履行。',
      '缔约各方有权提交【　　】仲裁委员会仲裁，但在仲裁结果生效之前，应继续履行。',
      '缔约各方有权向人民法院起诉，但在仲裁结果生效之前，应继续履行。',
    ],
    [
      '协商不成的，提交仲裁或诉讼解决。',
      '协商不成的，提交【　　】仲裁委员会仲裁。',
      '协商不成的，通过诉讼解决。',
    ],
    [
      '任何一方有权选择仲裁或者诉讼。',
      '任何一方有权提交【　　】仲裁委员会仲裁。',
      '任何一方有权通过诉讼解决。',
    ],
    [
      '协商不成的，由福州仲裁委员会仲裁，或由甲方所在地人民法院管辖。',
      '协商不成的，提交福州仲裁委员会仲裁。',
      '协商不成的，向甲方所在地人民法院起诉。',
    ],
    [
      '各方可以通过仲裁方式或者诉讼方式解决。',
      '各方可以提交【　　】仲裁委员会仲裁。',
      '各方可以通过诉讼解决。',
    ],
  ] as const) {
    it(`keeps one way of ${text}`, () => {
      assert.equal(fixed(SCOPE + text, C1, 'keep-arbitration'), SCOPE + arbitration);
      assert.equal(fixed(SCOPE + text, C1, 'keep-litigation'), SCOPE + litigation);
    });
  }

  it('gives the losing clause the words of the other one', () => {
    const text =
      '10.1 因本协议引起的争议，提交福州仲裁委员会仲裁。\n\n10.2 因本协议引起的争议协商不成的，任何一方可以向福州市鼓楼区人民法院提起诉讼。';
    assert.equal(
      fixed(text, C1, 'keep-arbitration'),
      text.replace('向福州市鼓楼区人民法院提起诉讼', '提交福州仲裁委员会仲裁'),
    );
    assert.equal(
      fixed(text, C1, 'keep-litigation'),
      text.replace('提交福州仲裁委员会仲裁', '向福州市鼓楼区人民法院提起诉讼'),
    );
  });

  it('takes all words about the arbitration out with it', () => {
    const text =
      '因本协议引起的争议，提交福州仲裁委员会，按申请时有效的仲裁规则仲裁，仲裁地为福州。裁决是终局的，对各方均有约束力。送达按首部地址。\n\n因本协议引起的争议，可以向福州市鼓楼区人民法院起诉。';
    assert.equal(
      fixed(text, C1, 'keep-litigation'),
      '因本协议引起的争议，向福州市鼓楼区人民法院起诉。送达按首部地址。\n\n因本协议引起的争议，可以向福州市鼓楼区人民法院起诉。',
    );
    const joint = '争议可以提交福州仲裁委员会仲裁，也可以向福州市鼓楼区人民法院起诉，裁决是终局的。';
    assert.equal(fixed(joint, C1, 'keep-litigation'), '争议可以向福州市鼓楼区人民法院起诉。');
  });

  it('says what each fix does', () => {
    assert.deepEqual(offered(`${SCOPE}协商不成的，提交仲裁或诉讼解决。`, C1), ['保留仲裁', '保留诉讼']);
  });

  const C2 = 'arbitrate-then-litigate';
  for (const [text, after] of [
    [
      '争议提交厦门仲裁委员会仲裁，对裁决不服的可向法院起诉。',
      '争议提交厦门仲裁委员会仲裁，裁决是终局的，对各方均有约束力。',
    ],
    [
      '争议提交泉州仲裁委员会仲裁。任何一方对裁决结果有异议的，可在十五日内向人民法院起诉。',
      '争议提交泉州仲裁委员会仲裁。裁决是终局的，对各方均有约束力。',
    ],
    [
      '争议提交泉州仲裁委员会仲裁，裁决是终局的，对各方均有约束力，对裁决不服的可向法院起诉。',
      '争议提交泉州仲裁委员会仲裁，裁决是终局的，对各方均有约束力。',
    ],
    [
      '争议提交泉州仲裁委员会仲裁，裁决为终局。对裁决不服的，可以向法院起诉。',
      '争议提交泉州仲裁委员会仲裁，裁决为终局。',
    ],
    [
      '争议提交厦门仲裁委员会仲裁，仲裁不成的，向法院起诉。',
      '争议提交厦门仲裁委员会仲裁，裁决是终局的，对各方均有约束力。',
    ],
  ] as const) {
    it(`makes the award final: ${text}`, () => assert.equal(fixed(text, C2, 'final'), after));
  }
});
