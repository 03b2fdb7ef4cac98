import { isOfParty, type ClauseFills, type EachParty } from './clause-facts.js';
import type { ClausePart } from './clause-types.js';
import type { Bilingual } from './types.js';

/** A fault of `facts` or `each-party` beside the body, with the key where it stands. */
export interface FillProblem {
  readonly path: readonly string[];
  readonly reason: Bilingual;
}

/** What does not fit between the body of a clause and what is to fill it. */
export function fillProblems(
  body: readonly ClausePart[],
  fills: ClauseFills,
  eachParty: EachParty,
): readonly FillProblem[] {
  const out: FillProblem[] = [];
  const note = (path: readonly string[], zh: string, en: string): void => {
    out.push({ path, reason: { zh: `${path.join('.')}：${zh}`, en: `${path.join('.')}: ${en}` } });
  };
  for (const [ordinal, facts] of Object.entries(fills)) {
    const path = ['facts', ordinal];
    const part = body.find((one) => one.kind !== 'text' && String(one.ordinal) === ordinal);
    if (part?.kind !== 'stop')
      note(
        path,
        '正文没有这个序号的制表位，或者它是选项',
        'the body has no tab stop (or a choice) of this number',
      );
    const ofParty = facts.filter(isOfParty);
    if (ofParty.length > 0 && (eachParty === '' || ofParty.length < facts.length))
      note(
        path,
        '缔约方的称谓和名称须与 each-party 同用，不得与其他事实并列',
        'label and name of a party need each-party and no other fact beside them',
      );
  }
  if (eachParty !== '' && !Object.values(fills).some((facts) => facts.some(isOfParty)))
    note(
      ['each-party'],
      '须有填写缔约方称谓或名称的制表位',
      'needs a tab stop that is filled with the label or the name of a party',
    );
  return out;
}
