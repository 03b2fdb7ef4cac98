import { defineRule } from '../../define.js';
import { titlePlace } from '../../support/places.js';

/** Longer ones are sentences. */
const LONGEST = 16;

export default defineRule({
  id: 'unknown-heading',
  category: 'structure',
  severity: 'hint',
  depth: 'thorough',
  set: 'document',
  title: { zh: '未识别的章节标题', en: 'Heading not recognised' },
  basis: [],
  needs: ['outline'],
  messages: {
    'zh-CN': {
      unknown:
        '“{title}”不属于标准结构中的任何章节。如与某一章有关，归入该章便于审阅；确需单列的，可以保留。',
    },
    en: {
      unknown:
        '“{title}” belongs to no section of the standard. If it concerns one of the chapters, place it there; otherwise keep it.',
    },
  },
  check(context) {
    // a plain annex has no standard structure
    if (context.standard.nodes.length === 0) return [];
    return context.alignment.unknown
      .filter(({ heading, title, region }) => heading && region === 'body' && title.length <= LONGEST)
      .map((node) => ({
        place: titlePlace(node),
        section: '',
        subject: node.title,
        message: { id: 'unknown', args: { title: node.title } },
      }));
  },
});
