import assert from 'node:assert/strict';
import { agreement, open, report } from '../draft.js';

const HEAD =
  '# 闽光锂电产业技术创新战略联盟协议书\n\n甲方：福建闽光新材料有限公司，住所地：福州市五四路1号。\n\n乙方：海西大学，住所地：福州市学府路2号。\n\n';
const FORUM = [
  'jurisdiction-conflict',
  'jurisdiction-multiple',
  'arbitration-institution-conflict',
  'arbitration-seat-conflict',
  'governing-law-conflict',
  'court-nonbreaching',
  'court-unspecified',
  'court-anchor-undefined',
  'arbitration-institution-missing',
  'arbitration-institution-ambiguous',
  'arbitration-verb-mismatch',
  'foreign-law-domestic',
  'offshore-forum-domestic',
  'ad-hoc-arbitration',
  'court-no-connection',
  'exclusive-jurisdiction',
  'ip-court-level',
];
const levels = (text: string, rule: string): readonly string[] =>
  open(text)
    .findings()
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message }) => `${severity} ${message.id}`);

describe('what is no fault of a forum', () => {
  for (const text of [
    '因本协议引起的争议，向甲方住所地（即福州市××区，为本协议履行地）的人民法院提起诉讼。',
    '因本协议引起的争议提交中国国际经济贸易仲裁委员会，按照申请仲裁时该会现行有效的仲裁规则仲裁。',
    '任何争议提交北京仲裁委员会，按照中国国际经济贸易仲裁委员会仲裁规则仲裁。',
    '因本协议引起的争议，提交福州仲裁委员会仲裁，仲裁裁决为终局裁决。\n\n仲裁期间，守约方可以向有管辖权的人民法院申请财产保全。',
    '因本协议引起的争议，由协议签订地人民法院管辖。\n\n本协议签订地：福建省福州市。',
    '因本协议引起的争议，由福州市中级人民法院管辖。\n\n因本协议引起的争议，由福建省福州市鼓楼区人民法院管辖。',
    '因本协议引起的争议，提交贸仲仲裁。\n\n因本协议引起的争议，由CIETAC仲裁。',
    '因本协议引起的争议，提交福州市仲裁委员会仲裁。\n\n因本协议引起的争议，由福州仲裁委员会仲裁。',
    '附件适用中国法律。\n\n本协议适用中华人民共和国法律，仲裁协议适用新加坡法律。',
    '因本协议引起的争议，由福州市鼓楼区人民法院管辖；守约方可以向厦门市思明区人民法院申请保全。',
    '因本协议引起的争议，由福州市鼓楼区人民法院管辖。\n\n专利权属争议可以向人民法院起诉。',
    '秘书处专职人员的劳动争议，依法申请仲裁。',
    '因本协议引起的争议，提交厦门仲裁委员会仲裁，不得向人民法院起诉。',
  ]) {
    it(text, () => assert.deepEqual(report(HEAD + text, FORUM), []));
  }

  it('takes a label of an option that is not chosen for no choice', () => {
    const text =
      '因本协议引起的争议，按下列第2种方式解决：\n\n（1）提交仲裁委员会仲裁。\n\n（2）向福州市鼓楼区人民法院起诉。';
    assert.deepEqual(report(HEAD + text, FORUM), []);
  });
});

describe('two forums', () => {
  it('is an error between two definite courts for all disputes', () => {
    const text = `${HEAD}因本协议引起的争议，由甲方住所地人民法院管辖。\n\n因本协议引起的争议，由厦门市思明区人民法院管辖。`;
    assert.deepEqual(levels(text, 'jurisdiction-conflict'), ['error differs']);
    const [finding] = open(text)
      .findings()
      .filter(({ rule }) => rule === 'jurisdiction-conflict');
    assert.equal(
      text.slice(finding!.related[0]!.span.start, finding!.related[0]!.span.end),
      '甲方住所地人民法院',
    );
  });

  it('is only possible where a court depends on who sues, or on an unknown district', () => {
    for (const court of ['被告住所地', '乙方住所地']) {
      const text = `${HEAD}因本协议引起的争议，由甲方住所地人民法院管辖。\n\n因本协议引起的争议，由${court}人民法院管辖。`;
      assert.deepEqual(levels(text, 'jurisdiction-conflict'), ['warning maybe'], court);
    }
  });

  it('reports three clauses as two pairs, each at the later place', () => {
    const clause = (court: string): string => `因本协议引起的争议，由${court}人民法院管辖。`;
    const text = [clause('福州市鼓楼区'), clause('厦门市思明区'), clause('北京市海淀区')].join('\n\n');
    assert.deepEqual(report(text, ['jurisdiction-conflict']), [
      'jurisdiction-conflict «厦门市思明区人民法院»',
      'jurisdiction-conflict «北京市海淀区人民法院»',
    ]);
  });
});

describe('levels that depend on the text', () => {
  it('only informs where too few places are known', () => {
    const text = `${HEAD}因本协议引起的争议，由厦门市思明区人民法院管辖。`;
    assert.deepEqual(levels(text, 'court-no-connection'), ['warning says']);
    const one = text.replace('\n\n乙方：海西大学，住所地：福州市学府路2号。', '');
    assert.deepEqual(levels(one, 'court-no-connection'), ['information unknown']);
  });

  it('asks for a law only mildly without a member from abroad', () => {
    const bare = agreement(['本协议适用中华人民共和国法律。', '']);
    assert.deepEqual(levels(bare, 'law-missing'), ['information says']);
    const abroad = bare.replace(
      '## 二、鉴于',
      '丙方：香港新能源科技有限公司，住所地：香港九龙。\n\n## 二、鉴于',
    );
    assert.deepEqual(levels(abroad, 'law-missing'), ['warning says']);
  });

  it('asks nothing of a fragment', () => {
    const fragment = '因本协议引起的争议，由联盟所在地人民法院管辖。\n\n本协议适用英国法律。';
    assert.deepEqual(report(fragment, FORUM), []);
  });
});

describe('what the general provisions leave out', () => {
  for (const [rule, words] of [
    ['dispute-missing', '因本协议引起的任何争议由各方协商解决；协商不成的，向甲方住所地人民法院起诉。'],
    ['law-missing', '本协议适用中华人民共和国法律。'],
    ['notices-missing', '通知按首部住所地送达。'],
    ['force-majeure-missing', '因不可抗力不能履行本协议的，依法免除责任。'],
    ['effect-missing', '本协议经各方法定代表人签署并加盖公章后生效，'],
  ] as const) {
    it(`${rule} and nothing else`, () => {
      const codes = [
        'dispute-missing',
        'law-missing',
        'notices-missing',
        'force-majeure-missing',
        'effect-missing',
      ];
      assert.deepEqual(report(agreement(), codes), []);
      assert.deepEqual(report(agreement([words, '']), codes), [`${rule} «一般条款»`]);
      assert.deepEqual(report(agreement([words, ''], ['联盟徽标由秘书处保管。', words]), codes), []);
    });
  }

  it('leaves a chapter that is missing altogether to one finding', () => {
    const text = agreement();
    const start = text.indexOf('## 十二、一般条款');
    const bare = text.slice(0, start) + text.slice(text.indexOf('## 十三、'));
    assert.deepEqual(
      report(bare, ['missing-section', 'dispute-missing', 'notices-missing', 'effect-missing']),
      ['missing-section «其他事项»'],
    );
  });
});
