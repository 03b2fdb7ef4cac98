import { MODEL_PURPOSE, MODEL_SUBJECT, MODEL_TITLE } from '../../basis.js';
import type { RuleContext } from '../../context.js';
import type { PlaceholderFact } from '../../../facts/types.js';
import { defineRule } from '../../define.js';
import { inside, type Extent } from '../../support/extents.js';

/** Filled by hand when the agreement is signed. */
const BY_HAND: ReadonlySet<PlaceholderFact['form']> = new Set(['underscore', 'date', 'gap', 'bracket']);
/** Annexes that are forms to be filled in later. */
const FORM = /格式|样式|样本|范本|模板|授权委托书|加入协议|申请书|申请表|承诺书|确认书|登记表/;

export default defineRule({
  id: 'placeholder-left',
  category: 'drafting',
  severity: 'information',
  depth: 'essential',
  set: 'document',
  title: { zh: '占位内容未填写', en: 'Blank not filled in' },
  basis: [MODEL_TITLE, MODEL_PURPOSE, MODEL_SUBJECT],
  needs: ['outline', 'placeholder', 'profile'],
  messages: {
    'zh-CN': {
      blank: '此处尚未填写。签署前应填写确定内容，否则该项约定不明。',
      gap: '此处似乎漏填数字或者文字。签署前应补全，否则该项约定不明。',
      ellipsis: '省略号表示内容尚未写完。签署前应补全或者删除。',
    },
    en: {
      blank: 'This blank is not filled in. Fill it before signing, or nothing certain is agreed here.',
      gap: 'A number or a word seems to be left out here. Complete it before signing.',
      ellipsis: 'The dots say that text is still to come. Complete it or delete them before signing.',
    },
  },
  check(context) {
    const inForm = inside(formAnnexes(context));
    const inEmpty = inside(emptySections(context));
    return context
      .facts('placeholder')
      .filter(({ fact, ref, region }) => {
        if (region === 'contents' || region === 'note') return false;
        if (region === 'signature' && BY_HAND.has(fact.form)) return false;
        if (region === 'annex' && inForm(ref)) return false;
        // an empty section is said to be empty, once
        return fact.form !== 'ellipsis' || !inEmpty(ref);
      })
      .map(({ fact, ref, section }) => ({
        place: { ...ref, from: fact.from, to: fact.to },
        section,
        subject: null,
        message: { id: fact.form === 'gap' || fact.form === 'ellipsis' ? fact.form : 'blank' },
        ...(context.profile === 'final' ? { severity: 'error' as const } : {}),
      }));
  },
});

/** Annexes, by their headings, that are forms. */
function formAnnexes(context: RuleContext): readonly Extent[] {
  return context.outline.nodes
    .filter(({ region, title }) => region === 'annex' && FORM.test(title))
    .map(({ ref, end }) => ({ from: ref, end }));
}

function emptySections(context: RuleContext): readonly Extent[] {
  return [...context.alignment.matches.values()]
    .flat()
    .filter(({ empty, outline }) => empty && outline)
    .map(({ place, end }) => ({ from: place, end }));
}
