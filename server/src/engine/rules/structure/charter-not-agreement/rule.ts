import { compareLines, type Place } from '../../../text/place.js';
import { NOT_MERE_INTENT, SIGNED_AGREEMENT } from '../../basis.js';
import type { Bilingual } from '../../../standard/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { matchesOf } from '../../support/places.js';
import type { RawFinding, TextEdit } from '../../types.js';

const KIND =
  /(?:章程|(?:管理|运行|组建)(?:暂行|试行)?办法|意向书|备忘录|宪章|公约)(?=(?:\([^()]{0,16}\))?["')\]]?$)/;
const AGREEMENT = /协议|合同|契约/;
const LINES = 3;
/** UTF-16 units in which front matter is looked for. */
const FRONT_MATTER = 4096;

interface Found {
  readonly kind: string;
  readonly place: Place;
}

export default defineRule({
  id: 'charter-not-agreement',
  category: 'structure',
  severity: 'warning',
  depth: 'essential',
  set: 'document',
  title: { zh: '章程不是联盟协议', en: 'A charter is no agreement' },
  basis: [SIGNED_AGREEMENT, NOT_MERE_INTENT],
  needs: ['tree'],
  messages: {
    'zh-CN': {
      charter: '标题是“{kind}”，不是协议书。联盟须有由成员单位法定代表人共同签署的协议，{kind}不能代替。',
      other: '按“{standard}”检查。联盟另须有由成员单位法定代表人共同签署的协议，{kind}不能代替。',
      retitle: '把标题中的“{kind}”改为“协议书”',
      switch: '按{standard}检查',
    },
    en: {
      charter:
        'The title says “{kind}”, not 协议书. An alliance needs an agreement signed by the legal representatives of its members; a {kind} does not replace it.',
      other:
        'Checked as “{standard}”. The alliance also needs an agreement signed by the legal representatives of its members; a {kind} does not replace it.',
      retitle: 'Change “{kind}” in the title to 协议书',
      switch: 'Check as {standard}',
    },
  },
  check(context) {
    const found = kindOf(context);
    if (!found) return [];
    const args = { kind: found.kind };
    const { alternative, title, rules } = context.standard;
    if (alternative) return [remark(found, alternative, title)];
    if (!rules.includes('alliance')) return [];
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
  fix(context, finding, fixId) {
    const { alternative } = context.standard;
    if (fixId === 'switch') return alternative ? chooseStandard(context, alternative.id) : [];
    return kindOf(context) ? [{ span: finding.span, newText: '协议书' }] : [];
  },
});

/** A charter is checked as one; somebody may have meant it to be the agreement. */
function remark(
  { kind, place }: Found,
  { title: other }: { readonly title: Bilingual },
  title: Bilingual,
): RawFinding {
  return {
    place,
    section: 'title',
    subject: kind,
    message: { id: 'other', args: { kind, standard: title.zh, standard_en: title.en } },
    severity: 'hint',
    fixes: [{ id: 'switch', args: { standard: other.zh, standard_en: other.en }, safety: 'needs-review' }],
  };
}

/** Names the standard in the front matter, which is made where there is none. */
function chooseStandard(context: RuleContext, id: string): readonly TextEdit[] {
  const head = context.source(0, Math.min(context.length, FRONT_MATTER));
  const bom = head.startsWith('\uFEFF') ? 1 : 0;
  const eol = /\r\n|\n|\r/.exec(head)?.[0] ?? '\n';
  const lines = head.slice(bom).split(eol);
  const close = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (close < 0)
    return [
      { span: { start: bom, end: bom }, newText: ['---', `agreement: ${id}`, '---', '', ''].join(eol) },
    ];
  const at = lines.findIndex((line, index) => index < close && /^agreement\s*:/.test(line));
  const line = at < 0 ? 1 : at;
  const start = bom + lines.slice(0, line).reduce((sum, text) => sum + text.length + eol.length, 0);
  const end = at < 0 ? start : start + lines[at]!.length;
  return [{ span: { start, end }, newText: `agreement: ${id}${at < 0 ? eol : ''}` }];
}

/** The word for the kind of document that ends the title, wherever the title's lines break. */
function kindOf(context: RuleContext): Found | undefined {
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

function inFrontMatter(context: RuleContext, place: Place): Found | undefined {
  const words = context.lineText(place).slice(place.from, place.to).trimEnd();
  const match = KIND.exec(words);
  if (!match || AGREEMENT.test(words)) return undefined;
  const from = place.from + match.index;
  return { kind: match[0], place: { ...place, from, to: from + match[0].length } };
}
