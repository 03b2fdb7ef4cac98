import { once } from '../../../standard/entry.js';
import { compareLines, lastUpTo, type LineRef } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { circlesOf, type Circle } from '../../support/reference/circles.js';
import type { RawFinding } from '../../types.js';
import { placeOf } from '../../support/same-key.js';

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
      empty: '“{word}”之后没有列出任何一项，本条无法适用。请逐项列明，或者删去这几个字。',
    },
    en: {
      dangling: 'No clause stands before “{word}”: say which one is meant.',
      circle:
        '{clauses} refer to each other and none says anything of its own: write the provision into one of them.',
      other: 'This clause refers on',
      empty:
        'Nothing is listed after “{word}”, so the clause cannot be applied: list the cases or drop the words.',
    },
  },
  check(context) {
    const first = once(() => firstClause(context));
    const isFirst = (ref: LineRef): boolean => {
      const clause = first();
      return clause !== undefined && compareLines(ref, clause) === 0;
    };
    const follows = followers(context);
    const single = operativeFacts(context, 'relativeReference')
      .filter(({ ref, region, fact }) =>
        fact.form === 'list' ? follows(ref) === 'nothing' : region === 'body' && isFirst(ref),
      )
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: found.fact.word,
        message: { id: found.fact.form === 'list' ? 'empty' : 'dangling', args: { word: found.fact.word } },
      }));
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
  return fact.kind === 'decimal' ? number : `第${number}${fact.kind === 'chapter' ? '章' : '条'}`;
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

/**
 * What stands behind a line that announces a list: `nothing` at the end of the draft, before a heading and before the
 * next clause of the same rank; anything else may be the list (items, a table, plain lines).
 */
function followers(context: RuleContext): (ref: LineRef) => 'nothing' | 'list' {
  const { nodes } = context.outline;
  const upTo = lastUpTo(nodes);
  return (ref) => {
    let at = context.next(ref);
    while (at && context.line(at).text === '') at = context.next(at);
    if (!at) return 'nothing';
    const behind = upTo(ref) + 1;
    const node = nodes[behind];
    if (!node || compareLines(node.ref, at) !== 0) return 'list';
    const owner = nodes[behind - 1];
    if (!owner) return 'list';
    const own = node.number?.values.at(-1);
    if (node.depth > owner.depth || own === 1) return node.heading && own === undefined ? 'nothing' : 'list';
    return 'nothing';
  };
}
