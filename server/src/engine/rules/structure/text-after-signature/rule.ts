import { compareLines, type LineRef } from '../../../text/place.js';
import { SIGNING } from '../../basis.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { firstMatch, lastNodeUpTo, lineWords } from '../../support/places.js';

/** What may stand behind the signatures. */
const ATTACHED = /附件|附录|授权|委托书|名单|名录|声明|承诺|填写说明/;

export default defineRule({
  id: 'text-after-signature',
  category: 'structure',
  severity: 'hint',
  depth: 'standard',
  set: 'document',
  title: { zh: '签署页之后仍有正文', en: 'Operative text after the signatures' },
  basis: [SIGNING],
  needs: ['outline', 'duty', 'signing'],
  messages: {
    'zh-CN': {
      after:
        '签署页之后还有约定权利义务的文字。签章之后的内容是否经各方同意容易产生争议，应移到签署页之前或者列为附件。',
      signed: '签署部分从这里开始',
    },
    en: {
      after:
        'Words on rights and duties stand behind the signatures. Whether all parties agreed to them is open to dispute; move them before the signatures or into an annex.',
      signed: 'The signatures begin here',
    },
  },
  check(context) {
    const signature = firstMatch(context, 'signature');
    if (!signature || bodyGoesOn(context, signature.place)) return [];
    const signings = context.facts('signing').filter(({ ref }) => compareLines(ref, signature.place) >= 0);
    const first = signings[0];
    if (!first) return [];
    const signed = new Set(signings.map(({ ref }) => key(ref)));
    return context
      .facts('duty')
      .filter(
        ({ ref, region }) => compareLines(ref, first.ref) > 0 && region !== 'annex' && !signed.has(key(ref)),
      )
      .filter(({ ref }) => !isAttached(context, ref))
      .map(({ ref }) => ({
        place: lineWords(context, ref),
        section: 'signature',
        subject: null,
        message: { id: 'after' },
        related: [{ place: signature.place, message: { id: 'signed' } }],
      }));
  },
});

function key({ chunk, line }: LineRef): string {
  return `${chunk}:${line}`;
}

/** True when chapters follow: then these are no closing signatures. */
function bodyGoesOn(context: RuleContext, from: LineRef): boolean {
  return (
    context.outline.nodes.filter(
      (node) => node.heading && node.region === 'body' && compareLines(node.ref, from) > 0,
    ).length > 1
  );
}

/** True below a heading such as 授权委托书. */
function isAttached(context: RuleContext, ref: LineRef): boolean {
  const last = lastNodeUpTo(context, ref);
  return last !== undefined && (last.region === 'annex' || ATTACHED.test(last.title));
}
