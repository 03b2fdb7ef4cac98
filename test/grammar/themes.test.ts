import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { IRawTheme } from 'vscode-textmate';
import ts from 'typescript';
import { builtInExtensions } from './host-grammars.js';
import { markdownRegistry, textmate } from './tokeniser.js';

/** Each line has ordinary text first and one marked place, which begins at the given offset. */
const PLACES: Record<string, { line: string; plain: number; marked: number }> = {
  'clause number': { line: '第一条　名称', plain: 5, marked: 0 },
  'defined term': { line: '武夷竹材（以下简称“联盟”）', plain: 0, marked: 10 },
  'party label': { line: '甲方：武夷竹材', plain: 4, marked: 0 },
  'cross reference': { line: '严重违约的按第3.2条除名', plain: 0, marked: 6 },
  placeholder: { line: '旨在成立××产业联盟', plain: 0, marked: 4 },
  'placeholder in a heading': { line: '# 旨在成立××产业联盟', plain: 2, marked: 6 },
  amount: { line: '首期投入25000元', plain: 0, marked: 4 },
};

/** Only the themes that VS Code offers first must set a blank off from the heading it stands in; some others know few colours. */
const OFFERED_FIRST = ['dark_modern', 'light_modern', 'dark_plus', 'light_plus', 'hc_black', 'hc_light'];

type Setting = IRawTheme['settings'][number];

interface ThemeFile {
  include?: string;
  colors?: Record<string, string>;
  tokenColors?: Setting[];
}

describe('grammar: every theme of VS Code colours every mark', () => {
  it('in all built-in themes', async () => {
    const extensions = await builtInExtensions();
    const registry = await markdownRegistry(true);
    const grammar = await registry.loadGrammar('text.html.markdown');
    assert.ok(grammar);
    const themes = themeFiles(extensions);
    assert.ok(themes.length >= 15, `${themes.length} themes`);
    for (const file of themes) {
      registry.setTheme(readTheme(file));
      for (const [kind, { line, plain, marked }] of Object.entries(PLACES)) {
        const { tokens } = grammar.tokenizeLine2(line, textmate.INITIAL);
        const theme = path.basename(file, '.json');
        if (kind.endsWith('heading') && !OFFERED_FIRST.includes(theme)) continue;
        assert.notEqual(look(tokens, marked), look(tokens, plain), `${theme}: ${kind} looks like plain text`);
      }
    }
  });
});

/** Colour and font style (the bits of the metadata that a theme decides) at an offset of a tokenised line. */
function look(tokens: Uint32Array, offset: number): number {
  let metadata = 0;
  for (let at = 0; at < tokens.length; at += 2) {
    if ((tokens[at] ?? 0) > offset) break;
    metadata = tokens[at + 1] ?? 0;
  }
  const FONT_STYLE_AND_FOREGROUND = 0b00000000111111111111100000000000;
  return metadata & FONT_STYLE_AND_FOREGROUND;
}

function themeFiles(extensions: string): string[] {
  return readdirSync(extensions)
    .filter((name) => name.startsWith('theme-'))
    .flatMap((name) => {
      const folder = path.join(extensions, name);
      const manifest = readJson(path.join(folder, 'package.json')) as {
        contributes?: { themes?: { path: string }[] };
      };
      return (manifest.contributes?.themes ?? []).map((theme) => path.join(folder, theme.path));
    });
}

function readTheme(file: string): IRawTheme {
  const { tokenColors, colors } = resolve(file);
  const foreground = colors['editor.foreground'] ?? '#777777';
  return { settings: [{ settings: { foreground, background: '#000001' } }, ...tokenColors] };
}

function resolve(file: string): { tokenColors: Setting[]; colors: Record<string, string> } {
  const theme = readJson(file) as ThemeFile;
  const base =
    theme.include === undefined
      ? { tokenColors: [], colors: {} }
      : resolve(path.join(path.dirname(file), theme.include));
  return {
    tokenColors: [...base.tokenColors, ...(theme.tokenColors ?? [])],
    colors: { ...base.colors, ...theme.colors },
  };
}

/** JSON with comments and trailing commas. */
function readJson(file: string): unknown {
  const { config, error } = ts.parseConfigFileTextToJson(file, readFileSync(file, 'utf8')) as {
    config?: unknown;
    error?: ts.Diagnostic;
  };
  assert.equal(error, undefined, file);
  return config;
}
