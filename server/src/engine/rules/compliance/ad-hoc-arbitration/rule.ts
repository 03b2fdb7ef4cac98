import { AD_HOC, ARBITRATION_ELEMENTS } from '../../support/forum/basis.js';
import { chosenBodies, FORUM_NEEDS } from '../../support/forum/chosen.js';
import { mentionsForeign } from '../../support/forum/domestic.js';
import { pointRule, replaceWith } from '../../support/forum/point-rule.js';
import { placeOf } from '../../support/same-key.js';

export default pointRule({
  id: 'ad-hoc-arbitration',
  category: 'compliance',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '约定临时仲裁', en: 'Ad hoc arbitration' },
  basis: [AD_HOC, ARBITRATION_ELEMENTS],
  needs: [...FORUM_NEEDS, 'arbitrationBody', 'forumTopic'],
  says: {
    zh: '“{words}”没有仲裁机构，属于临时仲裁。临时仲裁限于法律规定的涉外争议；国内争议没有选定仲裁机构的，仲裁协议通常无效。',
    en: '“{words}” names no institution: this is ad hoc arbitration, which the law keeps for certain disputes with a foreign element. For a domestic dispute the arbitration agreement is normally invalid.',
  },
  points: (context) =>
    mentionsForeign(context)
      ? []
      : chosenBodies(context)
          .filter(({ fact }) => fact.kind === 'ad-hoc')
          .map((found) => ({
            place: placeOf(found),
            section: found.section,
            subject: found.fact.subject,
            args: { words: found.fact.words },
          })),
  fixes: [
    {
      id: 'institution',
      title: { zh: '改为提交中国国际经济贸易仲裁委员会仲裁', en: 'Go to CIETAC instead' },
      edits: replaceWith('提交中国国际经济贸易仲裁委员会仲裁'),
    },
  ],
});
