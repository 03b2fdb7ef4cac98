import assert from 'node:assert/strict';
import { atLeast } from '../lsp/least.js';
import { mark, type Example } from './page.js';
import { ALL_CODES, checkMarked, checkText, ownProblem, rulesWithExamples } from './support/checked.js';
import { embed } from './support/embed.js';
import { Exceptions } from './support/exceptions.js';
import { RELAYOUTS, type Relayout } from './support/relayout.js';
import { SEATS } from './support/seats.js';

const AS_WRITTEN = 'as written';
const NAMES = Object.keys(RELAYOUTS);

const exceptions = new Exceptions([
  {
    code: 'plain-heading',
    where: [AS_WRITTEN, ...NAMES],
    reason: 'speaks about the headings of the whole draft, which are those of the host here',
  },
  {
    code: 'heading-level-jump',
    where: ['bold headings', 'plain lines', 'one paragraph'],
    reason: 'speaks about levels, which bold and plain lines do not have',
  },
  {
    code: 'relative-ref-dangling',
    where: [AS_WRITTEN, 'bold headings', 'CRLF line ends', 'no-break spaces', 'ideographic indents'],
    reason: 'nothing stands before the first clause of a text; in an agreement much stands before it',
  },
]);

/** An example without a title of its own; those of other documents have nothing to say in an agreement. */
function isFragment({ text, standard }: Example): boolean {
  return standard === 'alliance-agreement' && !/^# /m.test(text);
}

/**
 * Every example as it is written and in about half of the layouts, so that the two first examples of a kind go through
 * all of them: a whole agreement in every layout costs too much time.
 */
function layoutsFor(turn: number): readonly (readonly [name: string, layout: Relayout])[] {
  const half = Math.ceil(NAMES.length / 2);
  const names = Array.from({ length: half }, (_, i) => NAMES[(turn * half + i) % NAMES.length]!);
  return [[AS_WRITTEN, (text) => text], ...names.map((name) => [name, RELAYOUTS[name]!] as const)];
}

const hosts = new Map<string, ReadonlySet<string>>();

/** The codes that the host gives by itself. */
function codesOf(host: string): ReadonlySet<string> {
  let codes = hosts.get(host);
  if (!codes) hosts.set(host, (codes = new Set(checkText(host).map(({ rule }) => rule))));
  return codes;
}

const followed = new Set<string>();

function problemsOf(code: string, example: Example, turn: number): readonly string[] {
  const seat = SEATS[code] ?? {};
  const { marked, host } = embed(mark(example), seat);
  const usual = codesOf(host);
  return layoutsFor(turn).flatMap(([name, layout]) => {
    const checked = checkMarked(layout(marked));
    const others = checked.findings.filter(({ rule, severity }) => {
      if (rule === code || usual.has(rule) || example.also.has(rule)) return false;
      if (seat.follows?.includes(rule)) followed.add(`${code}: ${rule}`);
      else return severity === 'error' || severity === 'warning';
      return false;
    });
    const words = others.map(({ rule, span }) => `${rule} on «${checked.text.slice(span.start, span.end)}»`);
    const problems = [ownProblem(code, example, checked) ?? [], words].flat();
    return exceptions.excuses(code, name, problems) ? [] : problems.map((problem) => `${name}: ${problem}`);
  });
}

describe('examples of the rule pages in an agreement', function () {
  const rules = rulesWithExamples();
  if (process.env['RULE'] === undefined) atLeast(this, 590);

  it('has a host in which nothing is wrong', () => {
    assert.deepEqual([...codesOf(embed('', {}).host)], []);
    assert.deepEqual([...codesOf(embed('', { state: true }).host)], []);
  });

  for (const { rule, examples } of rules) {
    const turns = { bad: 0, good: 0 };
    for (const example of examples.filter(isFragment)) {
      const turn = turns[example.kind]++;
      it(`${rule.id}: ${example.kind} in line ${example.line}`, () => {
        assert.equal(problemsOf(rule.id, example, turn).join('\n'), '');
      });
    }
  }

  it('needs every exception', () => {
    assert.deepEqual(exceptions.idle(), []);
    assert.deepEqual(exceptions.unknown(ALL_CODES, new Set([AS_WRITTEN, ...NAMES])), []);
  });

  it('knows every rule that has a seat, and needs all that follows', () => {
    assert.deepEqual(
      Object.keys(SEATS).filter((code) => !ALL_CODES.has(code)),
      [],
    );
    const wanted = new Set(rules.map(({ rule }) => rule.id));
    const listed = Object.entries(SEATS).flatMap(([code, { follows = [] }]) =>
      wanted.has(code) ? follows.map((other) => `${code}: ${other}`) : [],
    );
    assert.deepEqual([...followed].sort(), listed.sort());
  });
});
