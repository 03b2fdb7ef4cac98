import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { createEngine } from '../../server/src/engine/index.js';
import { MAX_PROJECT_LENGTH } from '../../server/src/host/project-file.js';
import { joinSettings } from '../../server/src/host/project-settings.js';
import { parseProject } from '../../server/src/host/project-parse.js';
import { FakeEngine } from '../lsp/fake-engine.js';
import { atLeast } from '../lsp/least.js';
import { agreement, CWD, inProcess, parsed, withFiles } from './cli.js';

const schemaPath = fileURLToPath(new URL('../../docs/agreement.schema.json', import.meta.url));
const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as object;
const ajv = new Ajv({ strict: true, allowUnionTypes: true }).addVocabulary(['enumDescriptions']);
const valid = ajv.compile(schema);
const { rules, standards } = createEngine();

/** What is wrong with a project file, as the command line says it. */
async function complaints(text: string, ...args: string[]): Promise<readonly string[]> {
  const { err, code } = await inProcess(['check', 'a.md', ...args], {
    'a.md': '联盟',
    'agreement.yaml': text,
  });
  assert.equal(code, err === '' ? 0 : 2);
  return err
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(`agreement: ${CWD}/agreement.yaml`, ''));
}

describe('project file', function () {
  atLeast(this, 18);

  it('sets levels, profile and depth', async () => {
    const text =
      '# 项目\nstandard: alliance-agreement\nprofile: 770\ndepth: thorough\nseverity:\n  blank: off\n';
    const { settings, problems } = parseProject(text, new FakeEngine());
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      standard: 'alliance-agreement',
      profile: '770',
      depth: 'thorough',
      severities: { blank: 'off' },
    });
  });

  it('is honoured by the check', async () => {
    const files = { 'a.md': '联盟坏空白', 'agreement.yaml': 'severity: { blank: off, bad-word: hint }' };
    const { code, out } = await inProcess(['check', 'a.md'], files);
    assert.equal(code, 0);
    assert.match(out, /0 个错误，0 个警告，0 条建议，1 条提示/);
  });

  it('counts when it is the nearest one', async () => {
    const files = {
      'x/y/a.md': '联盟坏',
      'x/agreement.yaml': 'severity: { bad-word: off }',
      'agreement.yaml': 'severity: { bad-word: warning }',
      'b.md': '联盟坏',
    };
    assert.equal((await inProcess(['check', 'x/y/a.md'], files)).code, 0);
    assert.match((await inProcess(['check', 'b.md'], files)).out, /1 个警告/);
    const both = await inProcess(['check', 'x/y/a.md', 'b.md', '--format', 'json'], files);
    assert.deepEqual(
      parsed(both.out).files.map(({ findings }) => findings!.length),
      [0, 1],
    );
  });

  it('goes behind the command line', async () => {
    await withFiles(
      { 'a.md': '# 青川市竹材产业技术创新战略联盟协议书\n', 'agreement.yaml': 'depth: essential\n' },
      async (path) => {
        const count = async (...args: string[]): Promise<number> => {
          const { out } = await agreement(['check', path('a.md'), '--format', 'json', ...args]);
          return parsed(out).files[0]!.findings!.length;
        };
        assert.ok((await count('--depth', 'thorough')) > (await count()));
      },
    );
  });

  it('names the standard of agreements, not of other files, and goes behind front matter', async () => {
    const check = async (text: string, ...args: string[]): Promise<string | null> => {
      const files = { 'a.md': text, 'agreement.yaml': 'standard: charter' };
      const { out } = await inProcess(['check', 'a.md', '--format', 'json', ...args], files);
      return parsed(out).files[0]!.standard;
    };
    assert.equal(await check('联盟'), 'charter');
    assert.equal(await check('# README'), null);
    assert.equal(await check('---\nagreement: alliance-agreement\n---\n联盟'), 'alliance-agreement');
    assert.equal(await check('联盟', '--standard', 'alliance-agreement'), 'alliance-agreement');
  });

  it('belongs to the standard input when it lies where the command runs', async () => {
    const { code } = await inProcess(['check', '-'], {
      '-': '联盟坏',
      'agreement.yaml': 'severity: { bad-word: off }',
    });
    assert.equal(code, 0);
  });

  it('with unknown keys is told, with the line and the nearest known key', async () => {
    assert.deepEqual(await complaints('depth: standard\nprofle: final\nlanguages: []\n'), [
      ':2: 没有“profle”这个键，是否为 profile？',
      ':3: 没有“languages”这个键。',
    ]);
    assert.deepEqual(await complaints('severities: {}\n', '--locale', 'en'), [
      ':1: there is no key "severities"; did you mean severity?',
    ]);
    assert.deepEqual(await complaints('severity:\n  bad-wrod: off\n  blank: loud\n  blnk: off\n'), [
      ':2: 没有规则“bad-wrod”，是否为 bad-word？',
      ':3: “blank”的值“loud”无法识别；可用：error、warning、information、hint、off。',
      ':4: 没有规则“blnk”，是否为 blank？',
    ]);
  });

  it('with wrong values is told, and the rest counts', async () => {
    assert.deepEqual(await complaints('depth: through\nprofile: [770]\nstandard:\nseverity: off\n'), [
      ':1: “depth”的值“through”无法识别，是否为 thorough？',
      ':2: “profile”的值“”无法识别；可用：770、fujian-46、national-plan、final。',
      ':3: “standard”的值“”无法识别；可用：alliance-agreement、charter。',
      ':4: “severity”之下应当是“规则代码: 级别”的形式。',
    ]);
    const files = { 'a.md': '联盟坏', 'agreement.yaml': 'dept: essential\nseverity: { bad-word: off }' };
    assert.match((await inProcess(['check', 'a.md'], files)).out, /未发现问题/);
  });

  it('that is no YAML is told with its line', async () => {
    const [first] = await complaints('depth: standard\nseverity: { a: b\nprofile: "\n');
    assert.match(first!, /^:\d: 不是有效的 YAML，未采用：/);
    assert.match((await complaints('depth: standard\ndepth: standard\n'))[0]!, /^:2: 不是有效的 YAML/);
    assert.deepEqual(await complaints('- a\n- b\n'), [':1: 应当是“键: 值”的形式。']);
  });

  it('may be empty', async () => {
    for (const text of ['', '# nothing\n', '---\n', 'severity:\n']) {
      assert.deepEqual(await complaints(text), [], JSON.stringify(text));
    }
  });

  it('that is too large, too deep or full of aliases costs little', async () => {
    assert.match((await complaints('#'.repeat(MAX_PROJECT_LENGTH + 1)))[0]!, /文件过大/);
    for (const text of [
      `severity: ${'['.repeat(20_000)}`,
      '{\n'.repeat(20_000),
      '- '.repeat(20_000),
      '? '.repeat(20_000),
    ]) {
      assert.match((await complaints(text))[0]!, /^:\d+: 嵌套过深/, text.slice(0, 20));
    }
    const stairs = Array.from({ length: 240 }, (_, at) => `${' '.repeat(at)}a:`).join('\n');
    assert.match((await complaints(stairs))[0]!, /^:\d+: 嵌套过深/);
    const bomb = ['a0: &a0 [x,x,x,x,x,x,x,x,x]'];
    for (let at = 1; at < 9; at++) bomb.push(`a${at}: &a${at} [${`*a${at - 1},`.repeat(9)}]`);
    assert.equal((await complaints(`${bomb.join('\n')}\nseverity: *a8\n`)).length, 10);
  });

  it('that cannot be read is told', async () => {
    const { code, err } = await inProcess(['check', 'a.md'], {
      'a.md': '联盟',
      'agreement.yaml': { problem: { kind: 'not-utf-8', offset: 3 } },
    });
    assert.equal(code, 2);
    assert.match(err, /agreement\.yaml: 字节偏移 3 处/);
  });

  it('is told once for many files', async () => {
    const { err } = await inProcess(['check', 'a.md', 'b.md'], {
      'a.md': '联盟',
      'b.md': '联盟',
      'agreement.yaml': 'x: 1',
    });
    assert.equal(err.split('\n').length, 2);
  });

  it('sets levels for one profile only, before those for all', async () => {
    const text = [
      'profile: final',
      'severity: { bad-word: hint, blank: hint }',
      'severityByProfile:',
      '  final: { bad-word: error }',
      '  770: { blank: off }',
    ].join('\n');
    const { settings, problems } = parseProject(text, new FakeEngine());
    assert.deepEqual(problems, []);
    assert.deepEqual(joinSettings([settings]).severities, { 'bad-word': 'error', blank: 'hint' });
    assert.deepEqual(joinSettings([{ profile: '770' }, settings]).severities, {
      'bad-word': 'hint',
      blank: 'off',
    });
    const { severities } = joinSettings([settings, { severities: { blank: 'off', other: 'off' } }]);
    assert.deepEqual(severities, { 'bad-word': 'error', blank: 'hint', other: 'off' });
    assert.deepEqual(
      await complaints('severityByProfile:\n  finl: {}\n  final: off\n  770: { blnk: off }\n'),
      [
        ':2: 没有“finl”这个键，是否为 final？',
        ':3: “final”之下应当是“规则代码: 级别”的形式。',
        ':4: 没有规则“blnk”，是否为 blank？',
      ],
    );
  });

  it('says of files that they are agreements, unless their front matter says no', async () => {
    const check = async (name: string, text: string): Promise<string | null> => {
      const files = { [name]: text, 'x/agreement.yaml': 'files: [drafts/*.md, /top.md]' };
      const { out } = await inProcess(['check', name, '--format', 'json'], files);
      return parsed(out).files[0]!.standard;
    };
    assert.equal(await check('x/drafts/a.md', '# 无题'), 'alliance-agreement');
    assert.equal(await check('x/y/drafts/a.md', '# 无题'), 'alliance-agreement');
    assert.equal(await check('x/top.md', '# 无题'), 'alliance-agreement');
    assert.equal(await check('x/y/top.md', '# 无题'), null);
    assert.equal(await check('drafts/a.md', '# 无题'), null);
    assert.equal(await check('x/drafts/a.md', '---\nagreement: false\n---\n# 无题'), null);
    assert.deepEqual(await complaints('files: { a: b }\nnames: [[a]]\n'), [
      ':1: “files”应当是一列文字，每行以“- ”开头。',
      ':2: “names”应当是一列文字，每行以“- ”开头。',
    ]);
  });

  it('names short names that need no definition', () => {
    const text = [
      '# 青川市竹材产业技术创新战略联盟协议书',
      '第一条 成员应当维护“核心仓库”。',
      '第二条 “核心仓库”的修改由理事会批准。',
    ].join('\n\n');
    const found = (project: string): boolean =>
      createEngine()
        .open(
          text,
          joinSettings([{ depth: 'thorough' }, parseProject(project, { rules, standards }).settings]),
        )
        .findings()
        .some(({ rule, subject }) => rule === 'term-undefined' && subject === '核心仓库');
    assert.ok(found(''));
    assert.ok(!found('names:\n  - 核心仓库\n'));
  });

  it('has places for everything that is wrong', () => {
    const text = 'depth: through # 审查\nseverity:\n  bad-wrod: off\n  blank: "loud"\nprofle: final\n';
    const { problems } = parseProject(text, new FakeEngine());
    assert.deepEqual(
      problems.map(({ span }) => text.slice(span.start, span.end)),
      ['through', 'bad-wrod', '"loud"', 'profle'],
    );
  });

  it('is described by its schema, which knows every rule', () => {
    for (const text of [
      '',
      'severity:\n',
      'profile: 770\nseverityByProfile:\n  770:\n    plain-heading: off\n  final: { missing-section: error }\n',
      'files: [a.md]\nnames:\n  - 海大\nstandard: alliance-agreement\ndepth: essential\n',
    ]) {
      assert.deepEqual(parseProject(text, { rules, standards }).problems, []);
      assert.ok(valid(parse(text)), JSON.stringify(valid.errors));
    }
    for (const { id } of rules) assert.ok(valid({ severity: { [id]: 'off' } }), id);
    for (const text of [
      'profle: final',
      'severity: { missing-section: loud }',
      'severity: { missing-sektion: off }',
      'severityByProfile: { draft: {} }',
      'depth: deep',
      'files: 3',
    ]) {
      assert.equal(parseProject(text, { rules, standards }).problems.length > 0, text !== 'files: 3', text);
      assert.ok(!valid(parse(text)), text);
    }
  });
});
