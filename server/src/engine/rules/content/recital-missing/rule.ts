import { RECITALS } from '../../basis.js';
import { defineRule } from '../../define.js';
import { lookup } from '../../../standard/tree.js';
import { absence, isAbsent } from '../../support/absence.js';
import { insertSection } from '../../support/insert.js';

const NODE = 'preamble.recitals';

export default defineRule({
  id: 'recital-missing',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '缺少鉴于条款', en: 'Recitals missing' },
  basis: [RECITALS],
  needs: ['outline', 'annex'],
  messages: {
    'zh-CN': {
      missing: '缺少鉴于条款，没有说明各方的主体资格和订约目的。{source}要求在序文中写明{quote}。',
      insert: '插入鉴于条款',
    },
    en: {
      missing:
        'There are no recitals on the capacity of the parties and the purpose. {source} asks for them{quote}.',
      insert: 'Insert recitals',
    },
  },
  check(context) {
    const node = lookup(context.standard).get(NODE);
    return node && !context.alignment.fragment && isAbsent(context, node) ? [absence(context, node)] : [];
  },
  fix: (context, finding) => insertSection(context, finding.section),
});
