import type { StandardNode } from '../../../standard/types.js';
import { compareLines, type LineRef } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { coveredByAnnex } from '../../support/annex-cover.js';
import { cuesIn } from '../../support/elements.js';
import { firstMatch, isHeading, matchesOf } from '../../support/places.js';
import { citedArticle } from '../../../standard/citation.js';
import type { RawFinding } from '../../types.js';

export default defineRule({
  id: 'section-element-missing',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  set: 'elements',
  title: { zh: '章节没有写明要点', en: 'Point of a section missing' },
  basis: [],
  needs: ['tree', 'annex', 'text'],
  messages: {
    'zh-CN': {
      element: '“{section}”没有写明：{missing}。{source}要求写明{quote}。',
      practice: '“{section}”没有写明：{missing}。这些要点通常应当在此写明，缺少时容易发生争议。',
    },
    en: {
      element: '“{section}” does not say: {missing}. {source} asks for it{quote}.',
      practice:
        '“{section}” does not say: {missing}. Documents of this kind settle this here; without it disputes arise easily.',
    },
  },
  check: (context) =>
    context.alignment.fragment ? [] : context.standard.nodes.flatMap((node) => lacking(context, node)),
});

/** One finding for a section that is there and says nothing on points that its standard requires. */
function lacking(context: RuleContext, node: StandardNode): readonly RawFinding[] {
  const required = node.elements.filter(({ optional }) => !optional);
  const place = firstMatch(context, node.id)?.place;
  if (required.length === 0 || !place || coveredByAnnex(context, node.id)) return [];
  if (matchesOf(context, node.id).every(({ empty }) => empty)) return [];
  const has = cuesIn(context, linesOf(context, node));
  const missing = required.filter(({ cues }) => !cues.some(has));
  if (missing.length === 0) return [];
  const list = (locale: 'zh' | 'en'): string =>
    missing.map(({ title }) => title[locale]).join(locale === 'zh' ? '、' : ', ');
  const sources = missing.flatMap(({ basis }) => basis ?? []);
  const [first] = sources;
  return [
    {
      place,
      section: node.id,
      subject: node.id,
      message: {
        id: first ? 'element' : 'practice',
        args: {
          section: node.title.zh,
          section_en: node.title.en,
          missing: list('zh'),
          missing_en: list('en'),
          source: first ? `${first.document}${citedArticle(first.article)}` : '',
          quote: first?.quotation ? `：“${first.quotation}”` : '',
          quote_en: first?.quotation ? ` (“${first.quotation}”)` : '',
        },
      },
      basis: sources,
      ...(node.status === 'mandatory' ? {} : { severity: 'information' as const }),
    },
  ];
}

/** The lines of a section; a section that only a sentence shows may be settled anywhere in the draft. */
function* linesOf(context: RuleContext, node: StandardNode): Generator<LineRef> {
  const headings = matchesOf(context, node.id).filter(isHeading);
  if (headings.length === 0) yield* walk(context, { chunk: 0, line: -1 }, undefined);
  for (const { place, end } of headings) {
    yield place;
    yield* walk(context, place, end);
  }
}

function* walk(context: RuleContext, from: LineRef, end: LineRef | undefined): Generator<LineRef> {
  for (let at = context.next(from); at && (!end || compareLines(at, end) < 0); at = context.next(at))
    yield at;
}
