import type { RelativeReferenceFact } from '../../../facts/reference/types.js';
import type { Located } from '../../../facts/types.js';
import type { OutlineNode } from '../../../outline/types.js';
import { once } from '../../../standard/entry.js';
import { compareLines, lastUpTo, type LineRef } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { behindLead, lacksTable } from '../../support/reference/announced.js';
import { circlesOf, type Circle } from '../../support/reference/circles.js';
import type { RawFinding } from '../../types.js';
import { placeOf } from '../../support/same-key.js';
import { clauseName } from '../../support/reference/clause-name.js';

type Back = Located<RelativeReferenceFact>;

export default defineRule({
  id: 'relative-ref-dangling',
  category: 'reference',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '引用没有所指', en: 'A reference that leads to nothing' },
  basis: [],
  needs: ['tree', ...GATE_NEEDS, 'relativeReference', 'crossReference'],
  messages: {
    'zh-CN': {
      dangling: '“{word}”之前没有条款，所指的约定无法确定。请写明条号。',
      circle: '{clauses}互相指引，都没有自己的内容，按哪一条办理无法确定。请在其中一条写明约定。',
      other: '这里又指引到别处',
      likely: '“{word}”是本条的第一句，本条之前没有{word}，可能指上一条。请写明条号。',
      table: '“{word}”之后没有表格，所指的内容无法确定。请补上表格，或者写明表格在哪个附件。',
      'other-text': '“{word}”之后只有一句别的约定，可能没有列出任何一项。请逐项列明，或者删去这几个字。',
      empty: '“{word}”之后没有列出任何一项，本条无法适用。请逐项列明，或者删去这几个字。',
    },
    en: {
      dangling: 'No clause stands before “{word}”: say which one is meant.',
      circle:
        '{clauses} refer to each other and none says anything of its own: write the provision into one of them.',
      other: 'This clause refers on',
      likely:
        '“{word}” stands in the first sentence of its clause; the clause before may be meant. Say which one.',
      table: 'No table follows “{word}”: add it, or say which annex has it.',
      'other-text':
        'One sentence on something else follows “{word}”; possibly nothing is listed. List the cases or drop the words.',
      empty:
        'Nothing is listed after “{word}”, so the clause cannot be applied: list the cases or drop the words.',
    },
  },
  check(context) {
    const behind = behindLead(context);
    const missing = backFinder(context);
    const single = operativeFacts(context, 'relativeReference').flatMap((found): RawFinding[] => {
      const { ref, region, fact } = found;
      const finding = (id: string): RawFinding => ({
        place: placeOf(found),
        section: found.section,
        subject: fact.word,
        message: { id, args: { word: fact.word } },
      });
      if (fact.form === 'table') return lacksTable(context, ref) ? [finding('table')] : [];
      if (fact.form !== 'list') {
        const lack = region === 'body' ? missing(found) : undefined;
        if (lack === 'likely') return [{ ...finding('likely'), severity: 'information' }];
        return lack ? [finding('dangling')] : [];
      }
      const next = behind(ref, fact.word);
      if (next === 'other') return [{ ...finding('other-text'), severity: 'information' }];
      return next === 'nothing' ? [finding('empty')] : [];
    });
    return [...single, ...circlesOf(context).map((circle) => circleFinding(context, circle))];
  },
});

/** At the last clause of the circle, with the others as related. */
function circleFinding(context: RuleContext, circle: Circle): RawFinding {
  const last = circle.at(-1)!;
  const clauses = circle.map((found) => clauseWords(context, found)).join('、');
  return {
    place: placeOf(last),
    section: last.section,
    subject: clauses,
    message: { id: 'circle', args: { clauses } },
    related: circle.slice(0, -1).map((found) => ({ place: placeOf(found), message: { id: 'other' } })),
  };
}

/** The clause that a reference names, as it is written. */
function clauseWords(context: RuleContext, { fact, ref }: Circle[number]): string {
  const { start, end } = context.spanOf({ ...ref, from: fact.from, to: fact.to });
  const number = context.source(start, end);
  return clauseName(fact.kind, number);
}

/** The first line of the operative part that is more than a heading. */
function firstClause(context: RuleContext): LineRef | undefined {
  const start = [...context.alignment.matches]
    .filter(([id]) => id.startsWith('main.'))
    .flatMap(([, matches]) => matches.map(({ place }) => place))
    .sort(compareLines)[0];
  const numbered = context.outline.nodes.find(
    (node) => node.region === 'body' && node.number && !node.heading,
  );
  let at: LineRef | undefined = start ? { chunk: start.chunk, line: start.line } : numbered?.ref;
  const headings = new Set(
    context.outline.nodes.filter((node) => node.heading).map(({ ref }) => `${ref.chunk}:${ref.line}`),
  );
  while (at && (context.line(at).text === '' || headings.has(`${at.chunk}:${at.line}`)))
    at = context.next(at);
  return at;
}

const ITEM_STYLES: ReadonlySet<string> = new Set([
  'han-paren',
  'arabic',
  'arabic-close',
  'arabic-paren',
  'circled',
]);

/** What a reference back cannot find: `certain` where nothing at all stands before it, `likely` within its clause. */
function backFinder(context: RuleContext): (found: Back) => 'certain' | 'likely' | undefined {
  const { nodes } = context.outline;
  const upTo = lastUpTo(nodes);
  const ends = once(() => {
    const [title] = context.alignment.matches.get('title') ?? [];
    return {
      first: firstClause(context),
      firstArticle: nodes.find((node) => node.region === 'body' && node.number?.style === 'article'),
      begin: title ? filledBehind(context, title.place) : undefined,
    };
  });
  return ({ ref, fact }) => {
    const { first, firstArticle, begin } = ends();
    if (begin && compareLines(ref, begin) === 0) return 'certain';
    const isFirst = first !== undefined && compareLines(ref, first) === 0;
    const node = nodes[upTo(ref)];
    if (!node) return isFirst ? 'certain' : undefined;
    const own = compareLines(node.ref, ref) === 0;
    if (fact.form === 'back') {
      let article: OutlineNode | undefined = node;
      while (article && article.number?.style !== 'article') article = article.parent;
      const lone = article !== undefined && article === firstArticle && article.number!.values[0] === 1;
      return isFirst || lone ? 'certain' : undefined;
    }
    if (fact.form === 'back-item') {
      const style = node.number?.style ?? '';
      const above = node.parent?.number?.style ?? '';
      const lone = own && node.number?.values.at(-1) === 1 && ITEM_STYLES.has(style);
      return lone && !ITEM_STYLES.has(above) ? 'certain' : undefined;
    }
    if (isFirst) return 'certain';
    const begins = own
      ? node.number?.style === 'article'
      : compareLines(filledBehind(context, node.ref)!, ref) === 0;
    return begins && (own || (node.heading && !node.hasText)) ? 'likely' : undefined;
  };
}

function filledBehind(context: RuleContext, ref: LineRef): LineRef | undefined {
  let at = context.next(ref);
  while (at && context.line(at).text === '') at = context.next(at);
  return at;
}
