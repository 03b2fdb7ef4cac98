import { ACTUAL_CONNECTION, MODEL_COURT } from '../../support/forum/basis.js';
import { courtPoints } from '../../support/forum/court-points.js';
import { FORUM_NEEDS } from '../../support/forum/chosen.js';
import { pointRule } from '../../support/forum/point-rule.js';
import { tiesOf } from '../../support/forum/ties.js';

export default pointRule({
  id: 'court-anchor-undefined',
  category: 'drafting',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '管辖法院所依据的地点没有写明', en: 'The place that decides the court is not named' },
  basis: [MODEL_COURT, ACTUAL_CONNECTION],
  needs: [...FORUM_NEEDS, 'court', 'tiePlace'],
  says: {
    zh: '管辖法院以“{words}”确定，而全文没有写明那是什么地方，也没有写明由哪个单位承办，起诉时难以确定管辖法院。请在秘书处条款写明依托单位和地址。',
    en: 'The court depends on “{words}”, but nothing says where that is or which member hosts it, so the court can hardly be told. Name the host and its address in the clause on the secretariat.',
  },
  points(context) {
    if (context.alignment.fragment) return [];
    const { secretariat, alliance } = tiesOf(context);
    return courtPoints(
      context,
      ({ fact }) =>
        fact.targets.length === 1 &&
        fact.targets.every(
          ({ anchor, place }) =>
            place === '' &&
            ((anchor === 'secretariat' && secretariat.length === 0) ||
              (anchor === 'alliance' && alliance.length === 0)),
        ),
      'head',
    );
  },
});
