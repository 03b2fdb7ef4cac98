import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../../../server/src/engine/index.js';
import { projectOffers } from '../../../server/src/host/project-complete.js';
import { PROJECT_KEYS } from '../../../server/src/host/project-file.js';
import { projectHelp } from '../../../server/src/host/project-hover.js';
import { parseProject } from '../../../server/src/host/project-parse.js';
import { projectShape } from '../../../server/src/host/project-schema.js';

const engine = createEngine();
const shape = projectShape(engine);
const codes = engine.rules.map(({ id }) => id);
const LEVELS = ['error', 'warning', 'information', 'hint', 'off'];

/** The words offered at ‸. */
function offered(marked: string): string[] {
  const offset = marked.indexOf('‸');
  return projectOffers(marked.replace('‸', ''), offset, shape).map(({ label }) => label);
}

/** The text after the offer of this name was taken at ‸. */
function taken(marked: string, label: string): string {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const found = projectOffers(text, offset, shape).find((one) => one.label === label);
  assert.ok(found, label);
  return text.slice(0, found.replace.start) + found.newText + text.slice(found.replace.end);
}

describe('completion in project files', () => {
  it('offers the options of rules', () => {
    assert.ok(offered('options:\n  ‸').includes('vague-time.allowed'));
    assert.equal(taken('options:\n  ‸', 'vague-time.allowed'), 'options:\n  vague-time.allowed:\n    - ');
  });

  it('offers the keys, but for those that stand there', () => {
    assert.deepEqual(offered('‸'), PROJECT_KEYS);
    assert.deepEqual(offered('profile: final\nse‸\ndepth: standard\nseverity:\n  files: x\n'), [
      'standard',
      'severityByProfile',
      'options',
      'files',
      'names',
    ]);
    assert.equal(taken('pro‸file', 'profile'), 'profile: ');
    assert.equal(taken('‸', 'severity'), 'severity:\n  ');
    assert.equal(taken('‸', 'files'), 'files:\n  - ');
  });

  it('offers the values of a key', () => {
    assert.deepEqual(offered('profile: ‸'), ['770', 'fujian-46', 'national-plan', 'final']);
    assert.deepEqual(offered('profile: fu‸'), ['770', 'fujian-46', 'national-plan', 'final']);
    assert.deepEqual(offered('depth: ‸ # 审查'), ['essential', 'standard', 'thorough']);
    assert.deepEqual(
      offered('standard:\n  ‸'),
      engine.standards.map(({ id }) => id),
    );
    assert.equal(taken('depth:‸', 'thorough'), 'depth: thorough');
    assert.equal(taken('depth: th‸x', 'thorough'), 'depth: thorough');
  });

  it('offers the codes of rules and their levels', () => {
    assert.deepEqual(offered('severity:\n  ‸'), codes);
    assert.deepEqual(offered('severity:\n  placeholder-left: off\n  p‸\n'), [
      ...codes.filter((code) => code !== 'placeholder-left'),
    ]);
    assert.deepEqual(offered('severity:\r\n  placeholder-left: ‸'), LEVELS);
    assert.deepEqual(offered('severity:\n  # 说明\n\n  "placeholder-left": ‸'), LEVELS);
    assert.deepEqual(offered('severity: { ‸'), codes);
    assert.deepEqual(offered('severity: { placeholder-left: ‸ }'), LEVELS);
    assert.deepEqual(offered('severity: { placeholder-left: off, ‸ }'), codes);
    const [missing] = projectOffers('severity:\n  ', 12, shape).filter(
      ({ label }) => label === 'missing-section',
    );
    assert.equal(missing!.help.zh, engine.rules.find(({ id }) => id === 'missing-section')!.title.zh);
  });

  it('offers profiles, and levels below them', () => {
    assert.deepEqual(offered('severityByProfile:\n  ‸'), ['770', 'fujian-46', 'national-plan', 'final']);
    assert.equal(taken('severityByProfile:\n  ‸', 'final'), 'severityByProfile:\n  final:\n    ');
    assert.deepEqual(offered('severityByProfile:\n  final:\n    ‸'), codes);
    assert.deepEqual(offered('severityByProfile:\n  final:\n    placeholder-left: e‸'), LEVELS);
    assert.deepEqual(offered('severityByProfile:\n  final: { placeholder-left: ‸'), LEVELS);
    assert.deepEqual(offered('severityByProfile: { final: { placeholder-left: off }, ‸'), [
      '770',
      'fujian-46',
      'national-plan',
      'final',
    ]);
  });

  it('offers nothing in remarks, lists, strange places and unknown keys', () => {
    for (const text of [
      '# ‸',
      'depth: standard # ‸',
      'files:\n  - ‸',
      'files: [‸',
      'names:\n  ‸',
      'profle: ‸',
      'x:\n  ‸',
      'depth: standard ‸',
      'profile: final: ‸',
      '- ‸',
      '}}}: ‸',
      'a: }‸',
    ]) {
      assert.deepEqual(offered(text), [], text);
    }
  });

  it('never throws, and what it offers is right', () => {
    const text = 'profile: final\nseverityByProfile:\n  770: { missing-section: off }\nseverity:\n  a: [}\n';
    for (let offset = 0; offset <= text.length; offset++) projectOffers(text, offset, shape);
    for (const key of PROJECT_KEYS) {
      for (const value of offered(`${key}: ‸`)) {
        assert.deepEqual(parseProject(`${key}: ${value}`, engine).problems, []);
      }
    }
    for (const code of offered('severity:\n  ‸')) {
      assert.deepEqual(parseProject(`severity:\n  ${code}: off`, engine).problems, []);
    }
  });

  it('offers what the schema knows, and nothing else', () => {
    const path = fileURLToPath(new URL('../../../docs/agreement.schema.json', import.meta.url));
    const schema = JSON.parse(readFileSync(path, 'utf8')) as {
      properties: Record<
        string,
        { enum?: unknown[]; anyOf?: [{ enum: unknown[] }]; propertyNames?: { enum: string[] } }
      >;
      definitions: {
        levels: { propertyNames: { enum: string[] }; additionalProperties: { enum: string[] } };
      };
    };
    assert.deepEqual(offered('‸'), Object.keys(schema.properties));
    for (const key of ['standard', 'profile', 'depth']) {
      const { enum: words, anyOf } = schema.properties[key]!;
      const known = (words ?? anyOf![0].enum).filter((one) => typeof one === 'string');
      assert.deepEqual(offered(`${key}: ‸`), known);
    }
    const { levels } = schema.definitions;
    assert.deepEqual(offered('severity:\n  ‸'), levels.propertyNames.enum);
    assert.deepEqual(offered('severity:\n  missing-section: ‸'), levels.additionalProperties.enum);
    assert.deepEqual(
      offered('severityByProfile:\n  ‸'),
      schema.properties['severityByProfile']!.propertyNames!.enum,
    );
  });
});

describe('hovers in project files', () => {
  const help = (marked: string): string | undefined => {
    const offset = marked.indexOf('‸');
    const text = marked.replace('‸', '');
    const found = projectHelp(text, offset, shape);
    return found && `${text.slice(found.span.start, found.span.end)} ${found.help.zh}`;
  };

  it('explain keys, values, rules and levels', () => {
    assert.equal(help('de‸pth: standard'), 'depth 审查深度。');
    assert.match(help('depth: stan‸dard')!, /^standard 另报/);
    assert.match(help('profile: 7‸70')!, /^770 国科发政/);
    assert.match(help('severity:\n  missing-‸section: off\n')!, /^missing-section \S/);
    assert.equal(help('severity:\n  missing-section: o‸ff\n'), 'off 不报告');
    assert.equal(help('severityByProfile: { final: { missing-section: "o‸ff" } }'), '"off" 不报告');
    assert.match(help('severityByProfile:\n  fi‸nal:\n    missing-section: off\n')!, /^final 提交签署/);
  });

  it('say nothing of what is unknown or no YAML', () => {
    for (const text of [
      'dept‸h2: standard',
      'depth: d‸eep',
      'depth: standard\n\n‸',
      'files: [a‸]',
      '{‸',
      '‸',
    ]) {
      assert.equal(help(text), undefined, text);
    }
  });
});
