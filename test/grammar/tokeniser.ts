import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as TextMate from 'vscode-textmate';
import type { IGrammar, IOnigLib, Registry, StateStack } from 'vscode-textmate';
import { builtInExtensions } from './host-grammars.js';

// both packages are webpack bundles, of which an ESM import sees no names
const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
export const textmate = require('vscode-textmate') as typeof TextMate;

export const GRAMMAR_FILE = fileURLToPath(
  new URL('../../syntaxes/agreement.injection.tmLanguage.json', import.meta.url),
);
const INJECTION = 'markdown.agreement.injection';

/** One stretch of a line with its scopes, outermost first; `start` and `end` are UTF-16 offsets in the line. */
export interface Token {
  line: number;
  start: number;
  end: number;
  text: string;
  scopes: string[];
}

let onig: Promise<IOnigLib> | undefined;

/** The regular expression engine of VS Code. */
function onigLib(): Promise<IOnigLib> {
  onig ??= (async () => {
    await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
    return {
      createOnigScanner: (sources: string[]) => new oniguruma.OnigScanner(sources),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    };
  })();
  return onig;
}

/** A registry with VS Code's Markdown grammar, with the injection grammar of this repository or without. */
export async function markdownRegistry(injected: boolean): Promise<Registry> {
  const extensions = await builtInExtensions();
  const files: Record<string, string> = {
    'text.html.markdown': path.join(extensions, 'markdown-basics/syntaxes/markdown.tmLanguage.json'),
    'text.html.derivative': path.join(extensions, 'html/syntaxes/html-derivative.tmLanguage.json'),
    'text.html.basic': path.join(extensions, 'html/syntaxes/html.tmLanguage.json'),
    // front matter: the first of the two only chooses a version of YAML
    'source.yaml.1.2': path.join(extensions, 'yaml/syntaxes/yaml-1.2.tmLanguage.json'),
    'source.yaml': path.join(extensions, 'yaml/syntaxes/yaml.tmLanguage.json'),
    'source.js': path.join(extensions, 'javascript/syntaxes/JavaScript.tmLanguage.json'),
    [INJECTION]: GRAMMAR_FILE,
  };
  return new textmate.Registry({
    onigLib: onigLib(),
    loadGrammar: async (scope) => {
      const file = files[scope];
      return file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
    getInjections: (scope) => (injected && scope === 'text.html.markdown' ? [INJECTION] : []),
  });
}

/** The Markdown grammar of {@link markdownRegistry}. */
export async function markdown(injected: boolean): Promise<IGrammar> {
  const registry = await markdownRegistry(injected);
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('the Markdown grammar of the host cannot be read');
  return grammar;
}

/** All tokens of a text, line by line; lines are counted from 0. */
export function tokens(grammar: IGrammar, text: string): Token[] {
  const result: Token[] = [];
  let state: StateStack = textmate.INITIAL;
  for (const [line, source] of text.split(/\r\n|\r|\n/).entries()) {
    const { tokens: found, ruleStack } = grammar.tokenizeLine(source, state);
    state = ruleStack;
    for (const { startIndex: start, endIndex: end, scopes } of found) {
      result.push({ line, start, end, text: source.slice(start, end), scopes });
    }
  }
  return result;
}

/** The tokens that the injection grammar has marked; neighbours of one scope count as one. */
export function marked(grammar: IGrammar, text: string): Token[] {
  const result: Token[] = [];
  for (const token of tokens(grammar, text)) {
    const scope = token.scopes.at(-1) ?? '';
    if (!scope.endsWith('.agreement')) continue;
    const before = result.at(-1);
    if (
      before &&
      before.line === token.line &&
      before.end === token.start &&
      before.scopes.at(-1) === scope
    ) {
      before.end = token.end;
      before.text += token.text;
    } else {
      result.push({ ...token });
    }
  }
  return result;
}
