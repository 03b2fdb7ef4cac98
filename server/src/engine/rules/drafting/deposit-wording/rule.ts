import { DEPOSIT_CAP, DEPOSIT_RULE, NOT_A_DEPOSIT } from '../../support/money/basis.js';
import { replaceWords } from '../../support/money/edits.js';
import { termRule } from '../../support/money/term.js';

export default termRule({
  id: 'deposit-wording',
  category: 'drafting',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '定金用语不当', en: 'Wording of a deposit' },
  basis: [DEPOSIT_RULE, DEPOSIT_CAP, NOT_A_DEPOSIT],
  kinds: {
    'false-deposit': {
      zh: '“{words}”与双倍返还连用。双倍返还只适用于“定金”；写作订金、保证金、押金又没有约定定金性质的，主张双倍返还得不到支持。',
      en: '“{words}” goes with a double refund. Only a 定金 carries the double refund; money called otherwise without being agreed as one does not.',
    },
    'deposit-over': {
      zh: '约定的定金超过标的额的20%：“{words}”。超过部分不产生定金的效力，不能要求双倍返还，也不能不予返还。',
      en: 'The deposit exceeds 20% of the price: “{words}”. The excess has not the effect of a deposit, for neither side.',
    },
  },
  fix: { zh: '改为“定金”或者改为20%', en: 'Write 定金, or 20%' },
  mend(context, finding) {
    if (finding.message.id === 'false-deposit') return replaceWords(finding, '定金');
    const words = context.source(finding.span.start, finding.span.end);
    const share =
      /(?:百分之[一二三四五六七八九十]{1,4}|[0-9０-９.．]{1,6}[%％]|[一二三四五六七八九十]分之[一二三四五六七八九])[^%％]{0,2}$/.exec(
        words,
      );
    if (!share) return [];
    const start = finding.span.start + share.index;
    return [
      {
        span: { start, end: finding.span.end },
        newText: share[0].startsWith('百分之') ? '百分之二十' : '20%',
      },
    ];
  },
});
