import assert from 'node:assert/strict';
import { engine } from './draft.js';
import { unmark } from './page.js';
import { applied, editedDrafts, editsOf, hostOf, KINDS, type Edit } from './support/edits.js';
import type { Part } from './support/wordings.js';

const wanted = process.env['DRAFT']?.split(',');

/** Rules a kind names; findings of other rules say nothing about an edit. */
const SCORED: ReadonlySet<string> = new Set(Object.values(KINDS).flat());
const codesOf = (kind: string): readonly string[] => KINDS[kind] ?? KINDS[kind.split(':')[0]!] ?? [];

const opened = (text: string) => engine.open(text, { standard: 'alliance-agreement', depth: 'thorough' });

/** What the rules of the edit's kind say of the edited draft, at a mark or anywhere. */
function answer(host: string, edit: Edit): 'silent' | 'at a mark' | 'elsewhere' {
  const { text, marks } = unmark(applied(host, edit));
  const own = opened(text)
    .findings()
    .filter(({ rule }) => codesOf(edit.kind).includes(rule));
  if (edit.section !== undefined)
    return own.some(({ rule, subject }) => subject === edit.section || rule === 'recital-missing')
      ? 'at a mark'
      : 'silent';
  const places = own.flatMap(({ span, related }) => [span, ...related.map((other) => other.span)]);
  if (places.some(({ start, end }) => marks.some((mark) => start < mark.end && mark.start < end)))
    return 'at a mark';
  return own.length > 0 ? 'elsewhere' : 'silent';
}

/** Errors and warnings of rules with a kind, by rule and words. */
function alarms(text: string): readonly string[] {
  return opened(text)
    .findings()
    .filter(({ rule, severity }) => SCORED.has(rule) && (severity === 'error' || severity === 'warning'))
    .map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
}

/** What the edited draft is told that the draft is not told. */
function added(host: string, edit: Edit): readonly string[] {
  const before = new Set(alarms(host));
  return alarms(unmark(applied(host, edit)).text).filter((alarm) => !before.has(alarm));
}

const DEFECT: Readonly<Partial<Record<Part, readonly string[]>>> = {
  应当报告: ['at a mark'],
  尚未报告: ['silent', 'elsewhere'],
};

describe('defects put into whole agreements, collected before any of them was checked', () => {
  for (const name of editedDrafts()) {
    if (wanted && !wanted.some((one) => name.startsWith(`${one}-`))) continue;
    describe(name, () => {
      const host = hostOf(name);
      for (const edit of editsOf(name)) {
        it(`${edit.part} in line ${edit.line}: ${edit.kind}`, () => {
          const expected = DEFECT[edit.part];
          if (expected) {
            const given = answer(host, edit);
            assert.ok(expected.includes(given), [given, ...added(host, edit)].join('\n'));
          } else if (edit.part === '不应报告') assert.deepEqual(added(host, edit), []);
          else assert.notDeepEqual(added(host, edit), []);
        });
      }
    });
  }
});
