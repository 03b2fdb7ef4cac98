import { LIABLE_SUBJECT, SUBJECT_770 } from '../../support/governance/basis.js';
import { chapterExists, ELEMENT_NEEDS, saysAnywhere } from '../../support/governance/elements.js';
import { isAbsent } from '../../support/absence.js';
import { operativeFacts } from '../../support/gates.js';
import { insertSection } from '../../support/insert.js';
import { firstMatch } from '../../support/places.js';
import { lookup } from '../../../standard/tree.js';
import { defineRule } from '../../define.js';

const NODE = 'main.organisation.liability-subject';
const CHAPTER = 'main.organisation';

export default defineRule({
  id: 'liability-subject-missing',
  category: 'content',
  severity: 'error',
  depth: 'essential',
  title: { zh: '没有对外责任主体', en: 'No externally liable subject' },
  basis: [LIABLE_SUBJECT, SUBJECT_770],
  needs: [...ELEMENT_NEEDS, 'role'],
  messages: {
    'zh-CN': {
      missing:
        '没有明确对外承担责任的主体。契约型联盟没有法人资格，应由各方共同指定一个成员代表联盟签署文件并对外承担责任。',
      insert: '插入责任主体参考条款',
    },
    en: {
      missing:
        'No member is named that answers externally. A contractual alliance is no legal person, so all parties have to name one that signs and answers for it.',
      insert: 'Insert the reference clause on the liable subject',
    },
  },
  check(context) {
    const node = lookup(context.standard).get(NODE);
    const place = firstMatch(context, CHAPTER)?.place;
    if (!node || !place || !chapterExists(context, NODE) || !isAbsent(context, node)) return [];
    const named = operativeFacts(context, 'role').some(({ fact }) => fact.role === 'liability-subject');
    if (named || saysAnywhere(context, 'subject')) return [];
    return [
      {
        place,
        section: NODE,
        subject: NODE,
        message: { id: 'missing' },
        fixes: [{ id: 'insert', safety: 'needs-review' as const }],
      },
    ];
  },
  fix: (context) => insertSection(context, NODE),
});
