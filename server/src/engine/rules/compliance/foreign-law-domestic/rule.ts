import { CHOICE_OF_LAW, FOREIGN_ELEMENT, MODEL_LAW } from '../../support/forum/basis.js';
import { isDomestic } from '../../support/forum/domestic.js';
import { pointRule, replaceWith } from '../../support/forum/point-rule.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';

export default pointRule({
  id: 'foreign-law-domestic',
  category: 'compliance',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '无涉外因素而选择境外法律', en: 'Foreign law without a foreign element' },
  basis: [CHOICE_OF_LAW, FOREIGN_ELEMENT, MODEL_LAW],
  needs: [...GATE_NEEDS, 'governingLaw', 'forumTopic'],
  says: {
    zh: '约定适用“{words}”，而全文看不出涉外因素。只有涉外民事关系可以依法选择法律，没有涉外因素的，这一选择通常无效，请改为中华人民共和国法律。',
    en: '“{words}” is chosen, but nothing in the text is foreign. Only relations with a foreign element may choose their law; without one the choice is normally invalid: choose the law of the PRC.',
  },
  points: (context) =>
    isDomestic(context)
      ? operativeFacts(context, 'governingLaw')
          .filter(
            ({ fact, region }) => region === 'body' && fact.object === 'contract' && fact.law !== '中国',
          )
          .map((found) => ({
            place: placeOf(found),
            section: found.section,
            subject: found.fact.law,
            args: { words: found.fact.words },
          }))
      : [],
  fixes: [
    {
      id: 'prc',
      title: { zh: '改为“中华人民共和国法律”', en: 'Choose the law of the PRC' },
      edits: replaceWith('中华人民共和国法律'),
    },
  ],
});
