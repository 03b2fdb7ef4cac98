import { compareLines, type LineRef } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';

export default defineRule({
  id: 'relative-ref-dangling',
  category: 'reference',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '“前条”没有所指', en: 'A reference back to nothing' },
  basis: [],
  needs: [...GATE_NEEDS, 'relativeReference'],
  messages: {
    'zh-CN': { dangling: '“{word}”之前没有条款，所指的约定无法确定。请写明条号。' },
    en: { dangling: 'No clause stands before “{word}”: say which one is meant.' },
  },
  check(context) {
    const first = firstClause(context);
    return operativeFacts(context, 'relativeReference')
      .filter(({ ref, region }) => region === 'body' && first !== undefined && compareLines(ref, first) === 0)
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: found.fact.word,
        message: { id: 'dangling', args: { word: found.fact.word } },
      }));
  },
});

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
