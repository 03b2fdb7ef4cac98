import assert from 'node:assert/strict';
import { agreement, report } from './draft.js';

const FORUM = ['arbitration-and-litigation', 'arbitrate-then-litigate'];
const DRAFTING = ['placeholder-left', 'template-note-left', 'alternative-unresolved'];

/** The hard cases of the rule catalogue, as far as these rules have a say. */
describe('hard cases', () => {
  it('takes a bracketed alternative of the model for a note, not for a second forum', () => {
    const text =
      '争议解决：因履行本协议而引起的任何纠纷应通过相关各方友好协商解决，\n或通过联盟理事会调解解决；协商或调解不成的，\n向联盟秘书处所在地的人民法院提起诉讼（也可约定向**仲裁机构申请仲裁）。';
    assert.deepEqual(report(text, [...FORUM, ...DRAFTING]), [
      'template-note-left «（也可约定向**仲裁机构申请仲裁）»',
      'placeholder-left «**»',
    ]);
    const accepted = text.replace('（也可约定向**仲裁机构申请仲裁）', '，也可向福州仲裁委员会申请仲裁');
    assert.deepEqual(report(accepted, [...FORUM, ...DRAFTING]), [
      'arbitration-and-litigation «向联盟秘书处所在地的人民法院提起诉讼，也可向福州仲裁委员会申请仲裁»',
    ]);
  });

  it('leaves labour arbitration and the suit after it to the law', () => {
    const text =
      '10.2 争议向福州市中级人民法院提起诉讼。\n3.5 秘书处专职人员与聘用单位的劳动争议，依法申请劳动仲裁，\n对裁决不服的可向人民法院起诉。';
    assert.deepEqual(report(text, FORUM), []);
    const paragraphs = text.replace('。\n3.5', '。\n\n3.5');
    assert.deepEqual(report(paragraphs, FORUM), []);
  });

  it('says once that a court after the award is void', () => {
    const text = '争议提交泉州仲裁委员会仲裁。\n任何一方对裁决结果有异议的，\n可在十五日内向人民法院起诉。';
    assert.deepEqual(report(text, FORUM), [
      'arbitrate-then-litigate «任何一方对裁决结果有异议的，\n可在十五日内向人民法院起诉»',
    ]);
  });

  it('sees no second way in two possible courts', () => {
    const text =
      '由甲方或者乙方住所地人民法院管辖。\n（甲方住所地：福州市；乙方住所地：厦门市）\n守约方有权请求赔偿。';
    assert.deepEqual(report(text, FORUM), []);
  });

  it('takes mere mentions of proceedings for no choice', () => {
    const text =
      '送达条款：首部地址亦为诉讼、仲裁文书的送达地址。\n经人民法院判决或仲裁机构裁决认定违约的，可予除名。\n争议向秘书处所在地（福州市鼓楼区）人民法院起诉。';
    assert.deepEqual(report(text, FORUM), []);
  });

  for (const glue of ['\n', '\n\n']) {
    it(`finds blanks that Markdown pairs as bold, ${glue === '\n' ? 'in one paragraph' : 'in paragraphs'}`, () => {
      const text = [
        '**单位作为联盟对外承担责任的主体（甲方）。',
        '由**仲裁机构仲裁。',
        '标题：******产业技术创新战略联盟协议书**',
      ].join(glue);
      assert.deepEqual(report(text, DRAFTING), [
        'placeholder-left «**»',
        'placeholder-left «**»',
        'placeholder-left «******»',
      ]);
    });
  }

  it('finds sections in a joined heading and under 其他', () => {
    const text = agreement(
      [
        '## 六、联盟成员',
        '## 六、成员的条件、权利和义务\n\n成员应当具备独立法人资格等基本条件，享有表决的权利，承担投入的义务。\n\n## 七、成员的加入、退出与除名',
      ],
      ['## 十二、一般条款', '## 其他'],
      ['因不可抗力', '争议解决：向被告住所地人民法院起诉。\n\n法律适用：适用中国法律。\n\n因不可抗力'],
      ['\n\n## 十三、其他事项\n\n联盟徽标由秘书处保管。', ''],
    );
    const missing = report(text, ['missing-section', 'incomplete-section']).filter(
      (line) => !line.includes('签署页'),
    );
    assert.deepEqual(missing, []);
  });
});

describe('choices on lines of their own', () => {
  const items = '（1）提交福州仲裁委员会仲裁。\n\n（2）向福州市鼓楼区人民法院起诉。';

  it('leaves the way that is not chosen out', () => {
    assert.deepEqual(report(`因本协议引起的争议，按下列第1种方式解决：\n\n${items}`), []);
  });

  it('reports an open choice, not a conflict', () => {
    assert.deepEqual(report(`因本协议引起的争议，按下列第____种方式解决：\n\n${items}`), [
      'alternative-unresolved «第____种»',
    ]);
  });

  it('reads both ways where nothing offers a choice', () => {
    assert.deepEqual(report(`因本协议引起的争议：\n\n${items}`, FORUM), [
      'arbitration-and-litigation «向福州市鼓楼区人民法院起诉»',
    ]);
  });

  it('keeps a special dispute apart from all disputes', () => {
    const text =
      '因本协议引起的任何争议，提交福州仲裁委员会仲裁。\n\n因违约引起的争议，向福州市鼓楼区人民法院起诉。';
    assert.deepEqual(report(text, FORUM), []);
  });

  it('leaves the rules of a chapter on one matter to that matter', () => {
    const text = agreement(
      ['协商不成的，向甲方住所地人民法院起诉', '协商不成的，提交福州仲裁委员会仲裁'],
      ['秘书处负责知识产权的管理和保护。', '秘书处负责知识产权的管理和保护，必要时由权利人向人民法院起诉。'],
    );
    assert.deepEqual(report(text, FORUM), []);
  });
});
