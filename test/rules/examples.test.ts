import assert from 'node:assert/strict';
import { createEngine, type Finding } from '../../server/src/engine/index.js';
import { examplesOf, headingsOf, HEADINGS, readPage, type Example, type PageName } from './page.js';

const engine = createEngine();
const PAGES: readonly PageName[] = ['rule.md', 'rule.en.md'];

function check({ text, standard }: Example): readonly Finding[] {
  return engine.open(text, { standard, depth: 'thorough' }).findings();
}

/** Rules that say what an agreement lacks: an example of something else is short, and lacks much. */
const ABSENCE = new Set([
  ...engine.rules
    .filter(({ category, id }) => category === 'content' || id.startsWith('national-plan-'))
    .map(({ id }) => id),
  'incomplete-section',
  'missing-section',
  'missing-conditional-section',
]);

const grave = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

function show(example: Example, findings: readonly Finding[]): string {
  return findings
    .map(({ rule, span }) => `${rule} «${example.text.slice(span.start, span.end).slice(0, 30)}»`)
    .join('\n');
}

/** The bad example gives the rule exactly on its marks, and nothing else there or grave elsewhere. */
function assertBad(code: string, example: Example): void {
  const findings = check(example);
  const own = findings.filter(({ rule }) => rule === code);
  assert.deepEqual(
    own.map(({ span }) => example.text.slice(span.start, span.end)),
    example.marks.map(({ start, end }) => example.text.slice(start, end)),
    show(example, findings),
  );
  assert.deepEqual(
    own.map(({ span }) => span),
    example.marks,
  );
  assertQuiet(code, example, findings, (finding) =>
    example.marks.some(({ start, end }) => finding.span.start < end && start < finding.span.end),
  );
}

function assertQuiet(
  code: string,
  example: Example,
  findings: readonly Finding[],
  near: (finding: Finding) => boolean = () => false,
): void {
  const others = findings.filter(
    (finding) =>
      finding.rule !== code &&
      !ABSENCE.has(finding.rule) &&
      !example.also.has(finding.rule) &&
      (grave(finding) || near(finding)),
  );
  assert.equal(show(example, others), '');
}

describe('examples of the rule pages', () => {
  // RULE=term-conflict tries the pages of one rule only, while others are being written
  const wanted = process.env['RULE'];
  for (const { id, category, title, messages, options = [] } of engine.rules) {
    if (wanted !== undefined && !wanted.split(',').includes(id)) continue;
    for (const name of PAGES) {
      const page = readPage(category, id, name);
      const examples = examplesOf(page, name);

      describe(`${id} ${name}`, () => {
        it('has its title and the six headings', () => {
          assert.ok(page.startsWith(`# ${name === 'rule.md' ? title.zh : title.en}\n`));
          assert.deepEqual(headingsOf(page), HEADINGS[name]);
        });

        it('lists its options', () => {
          const [text = ''] = page.split(/^## /m).filter((part) => part.startsWith(HEADINGS[name][5]!));
          const listed = [...text.matchAll(/^- `(\w+)`/gm)].map((match) => match[1]);
          assert.deepEqual(
            listed,
            options.map((option) => option.name),
          );
        });

        if (category === 'product') return;
        // one of each from the catalogue and one of our own
        it('has two examples of each kind', () => {
          const bad = examples.filter(({ kind }) => kind === 'bad');
          assert.ok(bad.length >= 2 && bad.every(({ marks }) => marks.length > 0));
          assert.ok(examples.length - bad.length >= 2);
          assert.equal(new Set(examples.map(({ text }) => text)).size, examples.length);
        });
        for (const example of examples) {
          it(`${example.kind} in line ${example.line}`, () => {
            if (example.kind === 'bad') return assertBad(id, example);
            const findings = check(example);
            assert.equal(
              show(
                example,
                findings.filter(({ rule }) => rule === id),
              ),
              '',
            );
            assertQuiet(id, example, findings);
          });
        }
      });
    }

    it(`${id} speaks both languages`, () => {
      assert.deepEqual(Object.keys(messages['zh-CN']), Object.keys(messages.en));
      for (const text of Object.values(messages['zh-CN'])) assert.match(text, /[\u4e00-\u9fff]/);
      for (const text of Object.values(messages.en)) assert.match(text, /[a-z]{3}/);
    });
  }
});
