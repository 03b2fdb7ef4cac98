import { defineRule } from '../../define.js';
import { insertSection } from '../../support/insert.js';
import { PARTNERSHIP_TERM } from '../../support/membership/basis.js';
import { settled } from '../../support/membership/topics.js';
import { firstMatch, matchesOf } from '../../support/places.js';

const NODE = 'main.general.term';
const CHAPTER = 'main.general';

export default defineRule({
  id: 'term-missing',
  category: 'content',
  severity: 'information',
  depth: 'thorough',
  title: { zh: '未约定有效期', en: 'No term agreed' },
  basis: [PARTNERSHIP_TERM],
  needs: ['outline', 'annex', 'profile', 'term', 'membershipTopic'],
  messages: {
    'zh-CN': {
      missing:
        '全文没有约定协议的有效期。成员之间如被认定为合伙，没有约定期限的视为不定期合伙，合伙人可以随时解除，但应当在合理期限之前通知其他合伙人。',
      insert: '插入“有效期”参考条款',
    },
    en: {
      missing:
        'No term of the agreement is agreed. If the members are held to be partners, a partnership without a term may be ended by any of them at any time on reasonable notice.',
      insert: 'Insert the reference clause “Term”',
    },
  },
  check(context) {
    if (context.alignment.fragment || matchesOf(context, NODE).length > 0) return [];
    const chapter = firstMatch(context, CHAPTER);
    if (!chapter || chapter.empty || context.facts('term').length > 0) return [];
    if (settled(context, 'term').has('said')) return [];
    return [
      {
        place: chapter.place,
        section: NODE,
        subject: NODE,
        message: { id: 'missing' },
        fixes: [{ id: 'insert', safety: 'needs-review' }],
      },
    ];
  },
  fix: (context) => insertSection(context, NODE),
});
