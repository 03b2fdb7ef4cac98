import type { StandardNode } from '../../../standard/types.js';
import { TREE } from '../../basis.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { absence, isAbsent } from '../../support/absence.js';
import { insertSection } from '../../support/insert.js';
import { topsOf } from '../../support/places.js';

/** Sections whose absence has a code of its own. */
const OWN_CODE: ReadonlySet<string> = new Set(['preamble.recitals']);

export default defineRule({
  id: 'missing-section',
  category: 'structure',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '缺少必备部分', en: 'Mandatory section missing' },
  basis: [TREE],
  needs: ['outline', 'annex'],
  messages: {
    'zh-CN': {
      missing: '缺少“{title}”。{source}要求联盟协议书写明这一部分{quote}。',
      other: '缺少“{title}”。{source}要求写明这一部分{quote}。',
      practice: '缺少“{title}”。这类文书通常应当写明这一部分。',
      insert: '插入“{title}”及参考条款',
    },
    en: {
      missing: 'The section “{title}” is missing. {source} asks for it{quote}.',
      other: 'The section “{title}” is missing. {source} asks for it{quote}.',
      practice: 'The section “{title}” is missing; documents of this kind have it.',
      insert: 'Insert “{title}” with its reference clause',
    },
  },
  check(context) {
    if (context.alignment.fragment) return [];
    return topsOf(context)
      .filter((node) => node.status === 'mandatory' && !OWN_CODE.has(node.id) && isAbsent(context, node))
      .map((node) => absence(context, node, messageFor(context, node)));
  },
  fix: (context, finding) => insertSection(context, finding.section),
});

/** The sources speak of alliance agreements; another document follows a source of its own, or practice. */
function messageFor({ standard }: RuleContext, { basis }: StandardNode): string {
  if (standard.rules.includes('alliance')) return 'missing';
  return basis.length > 0 ? 'other' : 'practice';
}
