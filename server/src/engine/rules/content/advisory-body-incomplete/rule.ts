import { ADVISORY_BODY } from '../../support/governance/basis.js';
import { bodyFactsOf } from '../../support/governance/bodies.js';
import { bodyElementsRule } from '../../support/governance/body-elements-rule.js';

export default bodyElementsRule({
  id: 'advisory-body-incomplete',
  category: 'content',
  severity: 'information',
  depth: 'thorough',
  title: { zh: '咨询机构的约定不完整', en: 'Advisory body incomplete' },
  basis: [ADVISORY_BODY],
  messages: {
    'zh-CN': {
      lacks: '已设立咨询机构，但缺少：{elements}。编写参考要求一经设立即写明人员组成、职责和工作制度。',
      insert: '补写所缺的事项',
    },
    en: {
      lacks:
        'An advisory body is set up, but lacks: {elements}. The model text asks for composition, duties and rules of work once there is one.',
      insert: 'Add what is lacking',
    },
  },
  node: 'main.organisation.advisory-body',
  role: 'advisory',
  elements: [
    {
      cues: ['composition', 'selection'],
      zh: '人员组成',
      en: 'composition',
      clause: '{body}由产业界、高等院校和科研机构的专家组成，人选由联盟决策机构聘任。',
    },
    {
      cues: ['duties'],
      zh: '职责',
      en: 'duties',
      clause: '{body}就联盟的技术方向、项目立项和验收提出咨询意见，供决策机构参考。',
    },
    {
      cues: ['meetings', 'decision'],
      zh: '工作制度',
      en: 'rules of work',
      clause: '{body}会议由其负责人召集，意见经出席人员过半数形成，少数意见应当载明。',
    },
  ],
  when: (context) => bodyFactsOf(context, 'setup').some(({ fact }) => fact.role === 'advisory' && fact.must),
  body: '专家委员会',
});
