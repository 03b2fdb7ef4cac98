import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../../../server/src/engine/index.js';
import type { AgreementConfiguration } from '../../../server/src/lsp/protocol.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path)) as T;

interface Setting {
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly scope: string;
  readonly order: number;
  readonly default: unknown;
  readonly properties?: Readonly<Record<string, object>>;
  readonly propertyNames?: { readonly enum: readonly string[] };
  readonly additionalProperties?: Setting;
}
interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

const manifest = json<Manifest>('package.json');
const settings = manifest.contributes.configuration.properties;
/** Begins a document, so it makes sense where no draft is open. */
const BEGINS = 'agreement.newDocument';
const commands = manifest.contributes.commands.map(({ command }) => command);
const clientSource = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(join('client/src', file)))
  .join('\n');

describe('the manifest', () => {
  it('takes every text from both languages, and neither has others', () => {
    const used = [...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]!);
    const expected = [...new Set(used)].sort();
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      assert.deepEqual(Object.keys(json<object>(file)).sort(), expected, file);
    }
  });

  it('has the Chinese of every text of the client, and of no other', () => {
    const used = [...clientSource.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1]!);
    const bundle = json<Record<string, string>>('l10n/bundle.l10n.zh-cn.json');
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(used)].sort());
    for (const [english, chinese] of Object.entries(bundle)) {
      const places = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();
      assert.deepEqual(places(chinese), places(english), english);
    }
  });

  it('names the commands that the client registers', () => {
    const registered = [...clientSource.matchAll(/command\('(\w+)'/g)].map(
      (match) => `agreement.${match[1]!}`,
    );
    assert.deepEqual([...registered].sort(), [...commands].sort());
    for (const { category } of manifest.contributes.commands) assert.equal(category, '%category%');
  });

  it('shows no command where it makes no sense', () => {
    const menus = Object.values(manifest.contributes.menus).flat();
    for (const { command, when } of menus) {
      assert.ok(commands.includes(command), command);
      if (command !== BEGINS)
        assert.match(when ?? '', /agreement\.active|agreement\.started|editorLangId == markdown/);
    }
    const palette = manifest.contributes.menus['commandPalette']!.map(({ command }) => command);
    assert.deepEqual(
      [...palette, BEGINS].sort(),
      [...commands].sort(),
      'the palette shows a command everywhere',
    );
  });

  it('has the settings that the server reads, each with default, order and scope', () => {
    const known: Readonly<Record<keyof AgreementConfiguration, true>> = {
      standard: true,
      depth: true,
      codeLens: true,
      inlayHints: true,
      profile: true,
      severity: true,
      severityByProfile: true,
      options: true,
      language: true,
      files: true,
      clauseFolders: true,
      maxFileSize: true,
      quietWhileTyping: true,
      workspaceDiagnostics: true,
      updateLinksOnFileMove: true,
      format: true,
    };
    const format: Readonly<Record<keyof NonNullable<AgreementConfiguration['format']>, true>> = {
      enable: true,
      whitespace: true,
      marks: true,
      punctuation: true,
      indentation: true,
      numerals: true,
    };
    const keys = Object.keys(known)
      .filter((key) => key !== 'format')
      .map((key) => (key === 'updateLinksOnFileMove' ? `${key}.enabled` : key));
    const expected = [...keys, ...Object.keys(format).map((key) => `format.${key}`), 'trace.server'].map(
      (key) => `agreement.${key}`,
    );
    assert.deepEqual(Object.keys(settings).sort(), expected.sort());
    for (const [key, setting] of Object.entries(settings)) {
      assert.notEqual(setting.default, undefined, key);
      // folders outside the workspace are named by the user, never by a workspace
      const scopes = key === 'agreement.clauseFolders' ? /^machine$/ : /^(resource|window)$/;
      assert.match(setting.scope, scopes, key);
      assert.equal(setting.enum?.length, setting.enumDescriptions?.length, key);
    }
    const orders = Object.values(settings).map(({ order }) => order);
    assert.deepEqual(
      orders,
      orders.map((_, index) => index + 1),
    );
  });

  it('lists every rule below the levels, for all profiles and for one', () => {
    const codes = createEngine()
      .rules.map(({ id }) => id)
      .sort();
    assert.deepEqual(Object.keys(settings['agreement.severity']!.properties!), codes);
    const one = settings['agreement.severityByProfile']!.additionalProperties!;
    assert.deepEqual(one.propertyNames!.enum, codes);
  });

  it('offers the standards that there are', () => {
    const ids = createEngine().standards.map(({ id }) => id);
    assert.deepEqual(settings['agreement.standard']?.enum, ['auto', ...ids]);
  });

  it('enters where the build puts the bundles', () => {
    const build = read('scripts/build.mjs');
    for (const entry of [manifest.main, manifest.browser])
      assert.ok(build.includes(`'${entry.replace('./', '')}'`), entry);
  });
});
