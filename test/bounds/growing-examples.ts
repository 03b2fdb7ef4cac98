import { rules } from '../../server/src/engine/rules/registry.js';
import { examplesOf, readPage } from '../rules/page.js';
import { word } from './frame.js';
import type { Growing } from './growing-lists.js';

/** How many rules share a draft. */
const TOGETHER = 16;

/** The bad examples of all rules, some rules at a time: whatever a rule looks for stands there many times. */
export const EXAMPLES: Growing = Object.fromEntries(
  Array.from({ length: Math.ceil(rules.length / TOGETHER) }, (_, group) => {
    const some = rules.slice(group * TOGETHER, (group + 1) * TOGETHER);
    const texts = some.flatMap(({ id, category }) =>
      examplesOf(readPage(category, id, 'rule.md'), 'rule.md')
        .filter(({ kind }) => kind === 'bad')
        .slice(0, 1)
        .map(({ text }) => text),
    );
    return [`examples from ${some[0]!.id} to ${some.at(-1)!.id}`, (n: number) => repeated(texts, n)];
  }),
);

/** The texts again and again, no line twice the same: equal lines are read once. */
function repeated(texts: readonly string[], n: number): string {
  let serial = 0;
  return Array.from({ length: n }, () => texts.join('\n\n'))
    .join('\n\n')
    .replace(/[，；]/g, (mark) => `${mark}就${word(serial++)}`);
}
