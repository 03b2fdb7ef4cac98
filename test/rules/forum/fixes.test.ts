import assert from 'node:assert/strict';
import { fixed } from '../fixes/apply.js';

const HEAD =
  '# 闽光锂电产业技术创新战略联盟协议书\n\n甲方：福建闽光新材料有限公司，住所地：福州市五四路1号。\n\n乙方：海西大学，住所地：福州市学府路2号。\n\n';
const SCOPE = '因本协议引起的争议，';

describe('fixes of forums, laws and effect', () => {
  for (const [rule, fix, before, after] of [
    [
      'jurisdiction-conflict',
      'adopt',
      `${SCOPE}由福州市鼓楼区人民法院管辖。\n\n${SCOPE}由厦门市思明区人民法院管辖。`,
      `${SCOPE}由福州市鼓楼区人民法院管辖。\n\n${SCOPE}由福州市鼓楼区人民法院管辖。`,
    ],
    [
      'arbitration-institution-conflict',
      'adopt',
      `${SCOPE}提交福州仲裁委员会仲裁。\n\n${SCOPE}由厦门仲裁委员会仲裁。`,
      `${SCOPE}提交福州仲裁委员会仲裁。\n\n${SCOPE}由福州仲裁委员会仲裁。`,
    ],
    [
      'governing-law-conflict',
      'adopt',
      '本协议适用中国法律。\n\n本协议适用英国法律。',
      '本协议适用中国法律。\n\n本协议适用中国法律。',
    ],
    ['court-nonbreaching', 'defendant', `${SCOPE}由守约方所在地法院管辖。`, `${SCOPE}由被告住所地法院管辖。`],
    [
      'court-unspecified',
      'defendant',
      `${SCOPE}向有管辖权的人民法院起诉。`,
      `${SCOPE}向被告住所地人民法院起诉。`,
    ],
    [
      'arbitration-institution-missing',
      'local',
      `${HEAD}${SCOPE}提交仲裁委员会仲裁。`,
      `${HEAD}${SCOPE}提交福州仲裁委员会仲裁。`,
    ],
    [
      'arbitration-institution-missing',
      'national',
      `${SCOPE}以仲裁方式解决。`,
      `${SCOPE}提交中国国际经济贸易仲裁委员会仲裁。`,
    ],
    [
      'arbitration-institution-ambiguous',
      'local',
      `${HEAD}${SCOPE}提交当地仲裁委员会仲裁。`,
      `${HEAD}${SCOPE}提交福州仲裁委员会仲裁。`,
    ],
    [
      'arbitration-verb-mismatch',
      'sue',
      `${SCOPE}向鼓楼区人民法院申请仲裁。`,
      `${SCOPE}向鼓楼区人民法院起诉。`,
    ],
    [
      'arbitration-verb-mismatch',
      'arbitrate',
      `${SCOPE}向福州仲裁委员会提起诉讼。`,
      `${SCOPE}向福州仲裁委员会申请仲裁。`,
    ],
    [
      'dispute-scope-narrow',
      'widen',
      '因履行本协议而引起的任何纠纷，提交福州仲裁委员会仲裁。',
      '因本协议引起的或与本协议有关的任何争议，提交福州仲裁委员会仲裁。',
    ],
    [
      'sign-seal-ambiguous',
      'both',
      '本协议自各方签字盖章之日起生效。',
      '本协议自各方签署并加盖公章之日起生效。',
    ],
    [
      'effect-form-weak',
      'both',
      '本协议自各方签字或盖章之日起生效。',
      '本协议自各方签署并加盖公章之日起生效。',
    ],
    ['effect-form-weak', 'both', '本协议加盖合同专用章后生效。', '本协议加盖公章后生效。'],
    [
      'foreign-law-domestic',
      'prc',
      `${HEAD}## 一般条款\n\n本协议适用英国法律。`,
      `${HEAD}## 一般条款\n\n本协议适用中华人民共和国法律。`,
    ],
    [
      'offshore-forum-domestic',
      'cietac',
      `${HEAD}${SCOPE}提交香港国际仲裁中心仲裁。`,
      `${HEAD}${SCOPE}提交中国国际经济贸易仲裁委员会仲裁。`,
    ],
    [
      'ad-hoc-arbitration',
      'institution',
      `${SCOPE}由张明先生独任仲裁。`,
      `${SCOPE}提交中国国际经济贸易仲裁委员会仲裁。`,
    ],
    [
      'court-no-connection',
      'signing',
      `${HEAD}${SCOPE}由北京市海淀区人民法院管辖。`,
      `${HEAD}${SCOPE}由北京市海淀区（本协议签订地）人民法院管辖。`,
    ],
    [
      'exclusive-jurisdiction',
      'carve-out',
      '专利权效力争议由福州仲裁委员会仲裁裁决。',
      '专利权效力争议由福州仲裁委员会仲裁裁决，但依法由专门机关处理、专属管辖或者不得仲裁的除外。',
    ],
    [
      'ip-court-level',
      'widen',
      '知识产权归属争议由广州市天河区人民法院管辖。',
      '知识产权归属争议由广州市天河区人民法院或者广州知识产权法院管辖。',
    ],
  ] as const) {
    it(`${rule}: ${fix} for ${before.slice(-24)}`, () => assert.equal(fixed(before, rule, fix), after));
  }

  it('inserts a clause that the general provisions leave out', () => {
    const text = `${HEAD}## 一般条款\n\n本协议适用中华人民共和国法律。`;
    assert.match(fixed(text, 'notices-missing', 'insert'), /送达/);
    assert.match(fixed(text, 'effect-missing', 'insert'), /生效/);
  });
});
