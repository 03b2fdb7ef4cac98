import assert from 'node:assert/strict';
import { report } from '../draft.js';

/** The hard cases of the catalogue that are about forums, with every rule on. */
describe('hard cases of forums', () => {
  for (const [name, text, expected] of [
    [
      'the model’s bracketed alternative',
      '争议解决：因履行本协议而引起的任何纠纷应通过相关各方友好协商解决，\n或通过联盟理事会调解解决；协商或调解不成的，\n向联盟秘书处所在地的人民法院提起诉讼（也可约定向**仲裁机构申请仲裁）。',
      [
        'dispute-scope-narrow «因履行本协议而引起的任何纠纷»',
        'template-note-left «（也可约定向**仲裁机构申请仲裁）»',
        'placeholder-left «**»',
      ],
    ],
    [
      'labour arbitration and the suit after it',
      '10.2 争议向福州市中级人民法院提起诉讼。\n3.5 秘书处专职人员与聘用单位的劳动争议，依法申请劳动仲裁，\n对裁决不服的可向人民法院起诉。',
      [],
    ],
    [
      'a court after the award',
      '争议提交泉州仲裁委员会仲裁。\n任何一方对裁决结果有异议的，\n可在十五日内向人民法院起诉。',
      ['arbitrate-then-litigate «任何一方对裁决结果有异议的，\n可在十五日内向人民法院起诉»'],
    ],
    [
      'two possible courts, the innocent party beside them',
      '由甲方或者乙方住所地人民法院管辖。\n（甲方住所地：福州市；乙方住所地：厦门市）\n守约方有权请求赔偿。',
      ['jurisdiction-multiple «甲方或者乙方住所地人民法院»'],
    ],
    [
      'a clause on some disputes beside one on all of them',
      '10.2 因费用事项产生的争议，均应提交福州仲裁委员会仲裁。\n\n11.2 因本协议引起的一切争议（包括但不限于费用争议），应提交厦门仲裁委员会仲裁。',
      ['arbitration-institution-conflict «厦门仲裁委员会»'],
    ],
    [
      'a clause on some disputes that the other leaves to it',
      '10.2 因费用事项产生的争议，提交福州仲裁委员会仲裁。\n\n11.2 除第10.2条另有约定外，因本协议引起的一切争议应提交厦门仲裁委员会仲裁。',
      [],
    ],
    [
      'mentions of proceedings and a definite court',
      '送达条款：首部地址亦为诉讼、仲裁文书的送达地址。\n经人民法院判决或仲裁机构裁决认定违约的，可予除名。\n争议向秘书处所在地（福州市鼓楼区）人民法院起诉。',
      [],
    ],
  ] as const) {
    it(name, () => assert.deepEqual(report(text), expected));
  }

  it('says once that an institution is still a blank', () => {
    assert.deepEqual(report('由**仲裁机构仲裁。'), ['placeholder-left «**»']);
  });
});
