import { COUNTING } from '../../support/governance/basis.js';
import { isHalfOrMore } from '../../support/governance/half.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'half-ambiguous',
  category: 'drafting',
  severity: 'hint',
  depth: 'thorough',
  set: 'document',
  title: { zh: '“半数以上”含半数', en: 'Half of the votes is enough' },
  basis: [COUNTING],
  needs: [...GATE_NEEDS, 'threshold'],
  messages: {
    'zh-CN': {
      half: '“半数以上”包括半数本身，赞成与反对各半时双方都达到比例。本意若是多数，请写“过半数”。',
      majority: '改为“过半数”',
    },
    en: {
      half: '半数以上 includes exactly one half, so that both sides of a tie reach it. Write 过半数 if a majority is meant.',
      majority: 'Write 过半数',
    },
  },
  check: (context) =>
    operativeFacts(context, 'threshold')
      .filter(({ fact }) => isHalfOrMore(fact))
      .map(({ ref, fact, section }) => ({
        place: { chunk: ref.chunk, line: ref.line, from: fact.numberFrom, to: fact.numberTo },
        section,
        subject: fact.body,
        message: { id: 'half' },
        fixes: [{ id: 'majority', safety: 'needs-review' as const }],
      })),
  fix: (_context, { span }) => [{ span, newText: '过半数' }],
});
