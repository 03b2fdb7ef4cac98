import assert from 'node:assert/strict';
import { Lexer } from 'yaml';
import { createEngine } from '../../../server/src/engine/index.js';
import { yamlTooDeep } from '../../../server/src/engine/text/yaml-depth.js';
import { readYaml } from '../../../server/src/engine/standard/load-yaml.js';
import { readEntries } from '../../../server/src/host/project-yaml.js';

const deep = (text: string, flow = 3, block = 6): number =>
  yamlTooDeep(new Lexer().lex(text), { flow, block });

describe('depth of YAML', () => {
  it('does not matter in the front matter of drafts, which no YAML parser reads', () => {
    for (const bomb of ['['.repeat(20_000), '- '.repeat(20_000), '['.repeat(20).concat('\n').repeat(1000)]) {
      const text = `---\nagreement: true\nx: ${bomb}\n---\n\n# 青川市竹材产业技术创新战略联盟协议书\n`;
      const draft = createEngine().open(text, { standard: 'alliance-agreement' });
      assert.ok(draft.findings().length > 0);
      assert.deepEqual(draft.faults(), []);
    }
  });

  it('counts brackets that are open, not those in words, quotes and remarks', () => {
    assert.equal(deep('a: [[[x]]]\nb: [[[x]]]\n'), 0);
    assert.equal(deep('a: 1\nb: [[[[x]]]]\n'), 2);
    assert.equal(deep('a: "[[[["\nb: x[[[[ # [[[[\n'), 0);
    assert.equal(deep('a: |\n  [[[[\n  [[[[\nb: 1\n'), 0);
    assert.equal(deep('[[ # ]]\n[[ # ]]\n'), 2, 'brackets in a remark close nothing');
    assert.equal(deep('["]", ["]", ["]", ["]"'), 1);
  });

  it('counts what one line opens: indentation and marks', () => {
    assert.equal(deep('a:\n  b:\n    c: 1\n'), 0);
    assert.equal(deep('a:\n  b:\n         c: 1\n'), 3);
    assert.equal(deep('- - - - - - - x\n'), 1);
    assert.equal(deep('a: 1\n-\t-\t-\t-\t-\t-\t-\t'), 2);
    assert.equal(deep('a: a: a: a: a: a: a: 1'), 1);
    assert.equal(deep('[a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1]'), 0);
    assert.equal(deep('[a: b: c: d: e: f: g: h]'), 1);
  });

  it('is bounded wherever YAML is read, so that no stack overflows', async () => {
    const stairs = (mark: string): string =>
      Array.from({ length: 2000 }, (_, at) => ' '.repeat(at) + mark).join('\n');
    for (const text of [
      '['.repeat(20_000),
      '{a: '.repeat(15_000),
      `${'['.repeat(16)} # ${']'.repeat(16)}\n`.repeat(1200),
      `"${']'.repeat(16)}", ${'['.repeat(16)}\n`.repeat(1200),
      '- '.repeat(20_000),
      '-\t'.repeat(20_000),
      '? '.repeat(20_000),
      'a: '.repeat(20_000),
      `[${'a: '.repeat(20_000)}`,
      '- &a '.repeat(12_000),
      stairs('a:').slice(0, 60_000),
      stairs('-').slice(0, 60_000),
    ]) {
      const standard = await readYaml(`a: 1\n${text}`);
      assert.ok(standard.errors.length > 0, text.slice(0, 20));
      const project = readEntries(`a: 1\n${text}`);
      const told = [
        ...standard.errors.map(({ reason }) => reason.en),
        ...project.problems.map((problem) => ('reason' in problem ? problem.reason : problem.kind)),
      ];
      assert.ok(project.problems.length > 0, text.slice(0, 20));
      assert.deepEqual(
        told.filter((reason) => /stack/i.test(reason)),
        [],
        text.slice(0, 20),
      );
    }
  });
});
