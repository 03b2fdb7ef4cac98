import { compareLines } from '../../../text/place.js';
import { defineRule } from '../../define.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';

export default defineRule({
  id: 'relative-ref-dangling',
  category: 'reference',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '“前条”没有所指', en: 'A reference back to nothing' },
  basis: [],
  needs: [...GATE_NEEDS, 'relativeReference'],
  messages: {
    'zh-CN': { dangling: '“{word}”之前没有条款，所指的约定无法确定。请写明条号。' },
    en: { dangling: 'No clause stands before “{word}”: say which one is meant.' },
  },
  check(context) {
    const main = [...context.alignment.matches.entries()]
      .filter(([id]) => id.startsWith('main.'))
      .flatMap(([, matches]) => matches)
      .sort((a, b) => compareLines(a.place, b.place))[0];
    const clauses = context.outline.nodes.filter(
      (node) =>
        node.region === 'body' &&
        node.number !== undefined &&
        !node.heading &&
        (!main || compareLines(node.ref, main.place) >= 0),
    );
    return operativeFacts(context, 'relativeReference').flatMap((found) => {
      if (found.region !== 'body') return [];
      // the clause that holds the words is the first one there is
      const before = clauses.filter((node) => compareLines(node.ref, found.ref) <= 0);
      if (before.length !== 1 || compareLines(before[0]!.ref, found.ref) !== 0) return [];
      return [
        {
          place: placeOf(found),
          section: found.section,
          subject: found.fact.word,
          message: { id: 'dangling', args: { word: found.fact.word } },
        },
      ];
    });
  },
});
