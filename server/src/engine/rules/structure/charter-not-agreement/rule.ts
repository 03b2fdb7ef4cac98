import { compareLines, type Place } from '../../../text/place.js';
import { NOT_MERE_INTENT, SIGNED_AGREEMENT } from '../../basis.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { matchesOf } from '../../support/places.js';

const KIND = /(?:章程|管理办法|意向书|备忘录|宪章|公约)(?=(?:\([^()]{0,16}\))?["')\]]?$)/;
const AGREEMENT = /协议|合同|契约/;
const LINES = 3;

export default defineRule({
  id: 'charter-not-agreement',
  category: 'structure',
  severity: 'warning',
  depth: 'essential',
  title: { zh: '章程不是联盟协议', en: 'A charter is no agreement' },
  basis: [SIGNED_AGREEMENT, NOT_MERE_INTENT],
  needs: ['tree'],
  messages: {
    'zh-CN': {
      charter: '标题是“{kind}”，不是协议书。联盟须有由成员单位法定代表人共同签署的协议，{kind}不能代替。',
      retitle: '把标题中的“{kind}”改为“协议书”',
    },
    en: {
      charter:
        'The title says “{kind}”, not 协议书. An alliance needs an agreement signed by the legal representatives of its members; a {kind} does not replace it.',
      retitle: 'Change “{kind}” in the title to 协议书',
    },
  },
  check(context) {
    const found = kindOf(context);
    if (!found) return [];
    const args = { kind: found.kind };
    return [
      {
        place: found.place,
        section: 'title',
        subject: found.kind,
        message: { id: 'charter', args },
        fixes: [{ id: 'retitle', args, safety: 'needs-review' }],
      },
    ];
  },
  fix: (context, finding) => (kindOf(context) ? [{ span: finding.span, newText: '协议书' }] : []),
});

/** The word for the kind of document that ends the title, wherever the title's lines break. */
function kindOf(context: RuleContext): { readonly kind: string; readonly place: Place } | undefined {
  const title = matchesOf(context, 'title')[0];
  if (!title) return undefined;
  if (title.evidence === 'front-matter') return inFrontMatter(context, title.place);
  let words = '';
  let found: { kind: string; place: Place } | undefined;
  let at: { chunk: number; line: number } | undefined = title.place;
  for (let i = 0; at && i < LINES && (i === 0 || compareLines(at, title.end) < 0); i++) {
    const line = context.line(at);
    words += line.text;
    const match = KIND.exec(line.text);
    if (match) {
      const to = line.toRaw(match.index + match[0].length - 1) + 1;
      found = { kind: match[0], place: { ...at, from: line.toRaw(match.index), to } };
    }
    at = context.next(at);
  }
  return AGREEMENT.test(words) ? undefined : found;
}

function inFrontMatter(context: RuleContext, place: Place): { kind: string; place: Place } | undefined {
  const words = context.lineText(place).slice(place.from, place.to).trimEnd();
  const match = KIND.exec(words);
  if (!match || AGREEMENT.test(words)) return undefined;
  const from = place.from + match.index;
  return { kind: match[0], place: { ...place, from, to: from + match[0].length } };
}
