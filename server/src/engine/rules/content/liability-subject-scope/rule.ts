import { LIABLE_SCOPE } from '../../support/governance/basis.js';
import {
  appendTo,
  chapterExists,
  elementArgs,
  ELEMENT_NEEDS,
  lacking,
  saysAnywhere,
  sectionFinding,
} from '../../support/governance/elements.js';
import { operativeFacts } from '../../support/gates.js';
import { defineRule } from '../../define.js';

const NODE = 'main.organisation.liability-subject';
const ELEMENTS = [
  { cues: ['scope'], zh: '授权范围', en: 'scope of its authority' },
  { cues: ['procedure'], zh: '授权程序', en: 'procedure of authorisation' },
];

export default defineRule({
  id: 'liability-subject-scope',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '责任主体缺少授权范围或者程序', en: 'Authority of the liable subject not settled' },
  basis: [LIABLE_SCOPE],
  needs: [...ELEMENT_NEEDS, 'role'],
  messages: {
    'zh-CN': {
      lacks: '已指定对外责任主体，但缺少：{elements}。范围和程序不明的，超越授权的签约由谁承担将有争议。',
      insert: '补充授权范围和授权程序',
    },
    en: {
      lacks:
        'A liable subject is named, but the {elements} is missing. Who bears contracts beyond its authority will be in dispute.',
      insert: 'Add scope and procedure of authorisation',
    },
  },
  check(context) {
    const named = operativeFacts(context, 'role').some(({ fact }) => fact.role === 'liability-subject');
    if (!named || !chapterExists(context, NODE)) return [];
    const cues = new Set(['scope', 'procedure'].filter((cue) => saysAnywhere(context, cue)));
    const missing = lacking(ELEMENTS, cues);
    return missing.length === 0 ? [] : sectionFinding(context, NODE, 'lacks', elementArgs(missing));
  },
  fix: (context) =>
    appendTo(
      context,
      NODE,
      '授权范围限于代表联盟签订政府科技计划项目任务书等文件、接收和拨付政府资助资金；超出该范围的，须经理事会决议或者由相关成员出具授权委托书。',
    ),
});
