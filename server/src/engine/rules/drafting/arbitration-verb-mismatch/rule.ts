import { AGREED_COURT, ARBITRATION_ELEMENTS } from '../../support/forum/basis.js';
import { pointRule, type Point, type PointFix } from '../../support/forum/point-rule.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import type { RuleContext } from '../../context.js';

/** Words of the body, behind which its verb begins. */
const COURT = /法院(?:依法)?/;
const BODY = /仲裁(?:委员会|委|院|机构|中心)(?:依法)?/;

export default pointRule({
  id: 'arbitration-verb-mismatch',
  category: 'drafting',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '争议解决机构与方式不匹配', en: 'Body and procedure do not fit' },
  basis: [AGREED_COURT, ARBITRATION_ELEMENTS],
  needs: [...GATE_NEEDS, 'forumWording'],
  says: {
    zh: '法院不受理仲裁申请：机构与方式不匹配，是诉讼还是仲裁的意思不明确，可能被认定没有有效的约定。请改为“起诉”，或者写明仲裁机构。',
    en: 'Courts do not arbitrate: body and procedure do not fit, so it is unclear whether suit or arbitration is meant and the clause may be held to choose neither. Write “sue”, or name an institution.',
  },
  also: {
    body: {
      zh: '仲裁机构不受理诉讼：机构与方式不匹配，是仲裁还是诉讼的意思不明确，可能被认定没有有效的约定。请改为“申请仲裁”，或者写明法院。',
      en: 'Arbitral institutions do not hear suits: body and procedure do not fit, so it is unclear whether arbitration or suit is meant and the clause may be held to choose neither. Write “apply for arbitration”, or name a court.',
    },
  },
  points,
  fixes: [
    verbFix('sue', { zh: '改为向法院起诉', en: 'Sue in the court' }, COURT, '起诉'),
    verbFix('arbitrate', { zh: '改为申请仲裁', en: 'Apply for arbitration' }, BODY, '申请仲裁'),
  ],
});

function verbFix(id: string, title: PointFix['title'], body: RegExp, words: string): PointFix {
  return {
    id,
    title,
    edits: (context, { span }) => {
      const found = body.exec(context.source(span.start, span.end));
      return found
        ? [{ span: { start: span.start + found.index + found[0].length, end: span.end }, newText: words }]
        : [];
    },
  };
}

function points(context: RuleContext): readonly Point[] {
  return operativeFacts(context, 'forumWording').flatMap((found): readonly Point[] => {
    const { form } = found.fact;
    if (form !== 'court-arbitrates' && form !== 'body-sues') return [];
    const court = form === 'court-arbitrates';
    return [
      {
        place: placeOf(found),
        section: found.section,
        subject: form,
        message: court ? 'says' : 'body',
        fixes: [court ? 'sue' : 'arbitrate'],
      },
    ];
  });
}
