import type { RuleContext } from '../../context.js';
import { ONE_MECHANISM } from '../../basis.js';
import { defineRule } from '../../define.js';
import { openChoices, type OpenChoice } from '../../support/choices.js';
import type { FixOffer, Place, Templates } from '../../types.js';
import { choose, countOptions } from './choose.js';

const MOST = 6;
/** Other places of one choice that are shown. */
const SHOWN = 8;
const offers = (template: string): Templates =>
  Object.fromEntries(Array.from({ length: MOST }, (_, i) => [`choose-${i + 1}`, template]));

export default defineRule({
  id: 'alternative-unresolved',
  category: 'drafting',
  severity: 'warning',
  depth: 'essential',
  set: 'document',
  title: { zh: '选项未选定', en: 'Alternative not chosen' },
  basis: [ONE_MECHANISM],
  needs: ['tree', 'option', 'profile'],
  messages: {
    'zh-CN': {
      pick: '“二选一”一类的提示还在，没有选定其中一种，等于没有约定。',
      numbered: '选择项没有填写。各方没有选定其中一种，等于没有约定。',
      tick: '选项没有选定，或者选了不能并存的两项。各方没有选定其中一种，等于没有约定。',
      bracketed: '几个备选方案同时保留。各方没有选定其中一种，等于没有约定。',
      dispute: '争议解决方式没有选定。未选定时仲裁约定通常无效，只能依法律规定确定法院，请选定一种。',
      other: '另一选项',
      ...offers('选定第 {number} 项'),
    },
    en: {
      pick: 'The instruction to pick one is still there. As long as nothing is chosen, nothing is agreed.',
      numbered: 'The number of the choice is not filled in. As long as nothing is chosen, nothing is agreed.',
      tick: 'No box is ticked, or two that exclude each other. As long as nothing is chosen, nothing is agreed.',
      bracketed: 'Several alternatives stand side by side. As long as none is chosen, nothing is agreed.',
      dispute:
        'No way to resolve disputes is chosen. The arbitration clause is then normally invalid and the court follows from the law: choose one.',
      other: 'Another option',
      ...offers('Choose option {number}'),
    },
  },
  check(context) {
    return openChoices(context).map((choice) => {
      const [first, ...others] = choice.parts;
      const level = choice.dispute || context.profile === 'final' ? { severity: 'error' as const } : {};
      return {
        place: placeOf(choice),
        section: first!.section,
        subject: choice.form,
        message: { id: choice.dispute ? 'dispute' : choice.form },
        ...level,
        related: others.slice(0, SHOWN).map(({ ref, fact }) => ({
          place: { ...ref, from: fact.from, to: fact.to },
          message: { id: 'other' },
        })),
        fixes: fixesOf(context, choice),
      };
    });
  },
  fix(context, finding, fixId) {
    const found = openChoices(context).find(
      (choice) => context.spanOf(placeOf(choice)).start === finding.span.start,
    );
    return found ? choose(context, found, Number(fixId.slice('choose-'.length))) : [];
  },
});

function placeOf({ parts }: OpenChoice): Place {
  const { ref, fact } = parts[0]!;
  return { ...ref, from: fact.from, to: fact.to };
}

/** One offer for each option; a bracketed 二选一 has no number to fill in. */
function fixesOf(context: RuleContext, choice: OpenChoice): readonly FixOffer[] {
  const count = choice.form === 'pick' ? 0 : Math.min(MOST, countOptions(context, choice));
  return Array.from({ length: count }, (_, i) => ({
    id: `choose-${i + 1}`,
    args: { number: i + 1 },
    safety: 'needs-review',
  }));
}
