import { MOVED } from '../../data/law-articles.js';
import { defineRule } from '../../define.js';
import { placeOf } from '../../support/same-key.js';

export default defineRule({
  id: 'law-article-outdated',
  category: 'reference',
  severity: 'information',
  depth: 'standard',
  set: 'document',
  title: { zh: '法律条号可能已经变更', en: 'Article number may have changed' },
  basis: [],
  needs: ['outline', 'lawArticle'],
  messages: {
    'zh-CN': {
      moved: '《{law}》修订后，第{article}条所讲的事项可能已经移到{now}。请按协议签订时有效的文本核对条号。',
    },
    en: {
      moved:
        'Since its revision the matter of article {article} of 《{law}》 may stand in {now}. Check the number against the text in force.',
    },
  },
  check: (context) =>
    context.facts('lawArticle').flatMap((found) => {
      const { law, article, words } = found.fact;
      const moved = MOVED.find((entry) => entry.law === law && entry.article === article);
      if (!moved || words === 'dated' || (moved.only !== undefined && moved.only !== words)) return [];
      return [
        {
          place: placeOf(found),
          section: found.section,
          subject: `${law}${article}`,
          message: { id: 'moved', args: { law, article, now: moved.now } },
        },
      ];
    }),
});
