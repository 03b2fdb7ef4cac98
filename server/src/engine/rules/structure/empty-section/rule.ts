import { lookup } from '../../../standard/tree.js';
import type { SectionMatch } from '../../../standard/alignment.js';
import { normalisePhrase } from '../../../text/line-text.js';
import { compareLines } from '../../../text/place.js';
import { MODEL_PROMPT } from '../../basis.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { coveredByAnnex } from '../../support/annex-cover.js';
import { clauseText } from '../../support/clause-body.js';
import { isHeading } from '../../support/places.js';
import { lineEnd, removal } from '../../support/source.js';
import { headingArgs } from '../../support/section-words.js';
import type { Finding, TextEdit } from '../../types.js';

export default defineRule({
  id: 'empty-section',
  category: 'structure',
  severity: 'warning',
  depth: 'essential',
  set: 'document',
  title: { zh: '章节没有内容', en: 'Empty section' },
  basis: [MODEL_PROMPT],
  needs: ['tree', 'annex', 'profile'],
  messages: {
    'zh-CN': {
      empty: '“{title}”只有标题，没有内容。签署后等于对此没有约定。',
      fill: '填入参考条款',
      remove: '删除空的“{title}”',
    },
    en: {
      empty: '“{title}” has a heading and no text. Signed like this, nothing is agreed on it.',
      fill: 'Fill in the reference clause',
      remove: 'Delete the empty “{title}”',
    },
  },
  check(context) {
    return emptyMatches(context).map((match) => {
      const { node } = match;
      const optional = node.status === 'optional' || node.status === 'recommended';
      const fill = node.clause !== undefined ? [{ id: 'fill', safety: 'needs-review' as const }] : [];
      const remove = optional
        ? [{ id: 'remove', args: headingArgs(match), safety: 'needs-review' as const }]
        : [];
      return {
        place: match.place,
        section: node.id,
        subject: node.id,
        message: { id: 'empty', args: headingArgs(match) },
        severity: context.profile === 'final' ? 'error' : optional ? 'hint' : 'warning',
        fixes: [...fill, ...remove],
      };
    });
  },
  fix(context, finding, fixId) {
    const match = emptyMatches(context).find(
      (found) =>
        found.node.id === finding.section && context.spanOf(found.place).start === finding.span.start,
    );
    if (!match) return [];
    return fixId === 'remove' ? removal(context, match.place, match.end) : fill(context, match, finding);
  },
});

/** Empty headings and labels; of nested ones only the innermost, and none that an annex speaks for. */
function emptyMatches(context: RuleContext): readonly SectionMatch[] {
  const all = [...context.alignment.matches.values()]
    .flat()
    .filter((match) => isHeading(match) && match.outline?.region !== 'annex' && isEmpty(context, match))
    // one heading for several sections is empty once, for the section it names most closely
    .sort((a, b) => compareLines(a.place, b.place) || depth(context, b) - depth(context, a))
    .filter((match, i, sorted) => i === 0 || compareLines(sorted[i - 1]!.place, match.place) !== 0);
  return all.filter((match, i) => {
    const next = all[i + 1];
    const outer = next !== undefined && compareLines(next.place, match.end) < 0;
    return !outer && !coveredByAnnex(context, match.node.id) && !announces(context, match);
  });
}

/** Dots, blanks and marks say nothing, and neither do these words by themselves. */
const SILENT = /[-*\s.…·⋯。_/()[\]:;,、]/g;
const PROMPTS: ReadonlySet<string> = new Set(['', '略', '空', '无', '待定', '待补', '待补充']);

function isPrompt(text: string): boolean {
  return PROMPTS.has(text.slice(0, 200).replace(SILENT, '')) && text.length < 200;
}

/** True when nothing but the heading or label, blanks and prompts stands in the section. */
function isEmpty(context: RuleContext, match: SectionMatch): boolean {
  // 其他事项：无 says that there are none
  if (match.node.id === 'main.other' && saysNone(context, match)) return false;
  if (match.empty) return true;
  const { outline } = match;
  // 鉴于： on a line of its own: the alignment knows whether items follow that are its text
  if (!outline || outline.children.length > 0 || (match.evidence === 'run-in' && !outline.hasText))
    return false;
  if (!isPrompt(normalisePhrase(context.lineText(match.place).slice(outline.titleTo)))) return false;
  for (let at = context.next(match.place); at && compareLines(at, match.end) < 0; at = context.next(at)) {
    if (!isPrompt(context.line(at).text)) return false;
  }
  return true;
}

function saysNone(context: RuleContext, match: SectionMatch): boolean {
  const next = context.next(match.place);
  const own = normalisePhrase(context.lineText(match.place).slice(match.outline?.titleTo ?? 0));
  const words = next && compareLines(next, match.end) < 0 ? own + context.line(next).text : own;
  return words.replace(SILENT, '') === '无';
}

/** （以下为签署页） before the page, or 附件清单： before the annexes, announces them and needs no text of its own. */
function announces(context: RuleContext, match: SectionMatch): boolean {
  if (match.node.id === 'annexes') {
    return context.facts('annex').some(({ ref }) => compareLines(ref, match.place) > 0);
  }
  if (match.node.id !== 'signature') return false;
  const all = context.alignment.matches.get(match.node.id) ?? [];
  return all.some((other) => other !== match && !isEmpty(context, other));
}

function depth(context: RuleContext, match: SectionMatch): number {
  return lookup(context.standard).chapter(match.node) === match.node ? 0 : 1;
}

function fill(context: RuleContext, match: SectionMatch, finding: Finding): readonly TextEdit[] {
  const text = clauseText(context, match.node.clause);
  if (text === undefined) return [];
  const label = match.evidence === 'run-in';
  const from = lineEnd(context, match.place);
  const to = contentEnd(context, match);
  return [{ span: { start: from, end: Math.max(from, to) }, newText: label ? text : `\n\n${text}` }].filter(
    () => finding.section === match.node.id,
  );
}

/** End of the blanks and prompts that stand in an empty section; the end of its heading where there are none. */
function contentEnd(context: RuleContext, match: SectionMatch): number {
  let end = lineEnd(context, match.place);
  for (let at = context.next(match.place); at && compareLines(at, match.end) < 0; at = context.next(at)) {
    end = context.lineSpan(at).end;
  }
  return end;
}
