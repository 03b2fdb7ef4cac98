import type { RuleContext } from '../../context.js';
import { EXCLUSIVE_COURT, EXCLUSIVE_IN_PRC, NOT_ARBITRABLE } from '../../support/forum/basis.js';
import { pointRule, type Point } from '../../support/forum/point-rule.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';

const END = /[。；;！!？?]/;

export default pointRule({
  id: 'exclusive-jurisdiction',
  category: 'compliance',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '违反专属管辖或者不可仲裁', en: 'Reserved disputes put to a forum' },
  basis: [EXCLUSIVE_COURT, EXCLUSIVE_IN_PRC, NOT_ARBITRABLE],
  needs: [...GATE_NEEDS, 'forumWording'],
  says: {
    zh: '“{words}”依法由专门的机关或者法院处理，不能由各方另行约定管辖或者提交仲裁，这一约定通常不发生效力，请写明除外。',
    en: '“{words}” is reserved by law to certain authorities or courts; the parties cannot send it elsewhere or to arbitration, and the clause will normally have no effect: carve it out.',
  },
  points,
  fixes: [
    {
      id: 'carve-out',
      title: { zh: '写明法律规定的除外', en: 'Carve out what the law reserves' },
      edits: (context, { span, raw }) => {
        const line = context.lineSpan(raw.place);
        const rest = context.source(span.end, line.end);
        const at = span.end + (END.exec(rest)?.index ?? rest.trimEnd().length);
        return [
          { span: { start: at, end: at }, newText: '，但依法由专门机关处理、专属管辖或者不得仲裁的除外' },
        ];
      },
    },
  ],
});

/**
 * Validity of patents goes to the patent authority and its court in any case. Real estate is reserved among courts only;
 * decisions of a body are kept from arbitration, not from the courts.
 */
function points(context: RuleContext): readonly Point[] {
  return operativeFacts(context, 'forumWording').flatMap((found): readonly Point[] => {
    const { form, forum, words } = found.fact;
    const reserved =
      (form === 'patent' && forum !== '') ||
      (form === 'estate' && forum === 'court') ||
      (form === 'resolution' && forum === 'arbitration');
    return reserved
      ? [{ place: placeOf(found), section: found.section, subject: form, args: { words } }]
      : [];
  });
}
