import assert from 'node:assert/strict';
import { atLeast } from '../lsp/least.js';
import { mark, type Example } from './page.js';
import {
  ALL_CODES,
  checkMarked,
  checkText,
  contentOf,
  ownProblem,
  rulesWithExamples,
} from './support/checked.js';
import { Exceptions } from './support/exceptions.js';
import { RELAYOUTS } from './support/relayout.js';

const WITHOUT_LEVELS = ['bold headings', 'plain lines', 'one paragraph'];

const exceptions = new Exceptions([
  {
    code: 'plain-heading',
    where: WITHOUT_LEVELS,
    reason: 'says that a heading is no Markdown heading, which is what these layouts do',
  },
  {
    code: 'heading-level-jump',
    where: WITHOUT_LEVELS,
    reason: 'speaks about levels, which bold and plain lines do not have',
  },
]);

/** The findings of this rule follow the layout, whatever the example. */
const ABOUT_LAYOUT = 'plain-heading';

function problemsOf(code: string, example: Example): readonly string[] {
  const before = contentOf({ text: example.text, findings: checkText(example.text, example.standard) });
  return Object.entries(RELAYOUTS).flatMap(([name, relayout]) => {
    const checked = checkMarked(relayout(mark(example)), example.standard);
    const after = contentOf(checked);
    const changes = [...difference(before, after, 'lost'), ...difference(after, before, 'invented')];
    const problems = [ownProblem(code, example, checked) ?? [], changes].flat();
    return exceptions.excuses(code, name, problems) ? [] : problems.map((problem) => `${name}: ${problem}`);
  });
}

function difference(from: readonly string[], to: readonly string[], what: string): readonly string[] {
  const rest = [...to];
  return from
    .filter((finding) => !finding.startsWith(`${ABOUT_LAYOUT} `))
    .filter((finding) => {
      const at = rest.indexOf(finding);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    })
    .map((finding) => `${what} ${finding}`);
}

describe('examples of the rule pages laid out anew', function () {
  const rules = rulesWithExamples();
  if (process.env['RULE'] === undefined) atLeast(this, 860);

  for (const { rule, examples } of rules) {
    for (const example of examples) {
      it(`${rule.id}: ${example.kind} in line ${example.line}`, () => {
        assert.equal(problemsOf(rule.id, example).join('\n'), '');
      });
    }
  }

  it('needs every exception', () => {
    assert.deepEqual(exceptions.idle(), []);
    assert.deepEqual(exceptions.unknown(ALL_CODES, new Set(Object.keys(RELAYOUTS))), []);
  });
});
