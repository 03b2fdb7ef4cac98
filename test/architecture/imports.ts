import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './repository.js';

/** `from` imports `to`: a path from the root of the repository, or the name of a module (`node:fs`, `@scope/pack/sub`). */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** The name as written. */
  readonly specifier: string;
  readonly relative: boolean;
  /** Gone when the program runs (`import type`). */
  readonly typeOnly: boolean;
}

/**
 * Every import of the files, read from their syntax trees: `import`, `export … from`, `import()`, `require()` and
 * `import('…').Type`. Relative ones are resolved to the source file (`.js` stands for `.ts`); one that leads nowhere keeps
 * its path. Names that are computed are not seen.
 */
export function importsOf(files: readonly SourceFile[], known: ReadonlySet<string>): readonly Import[] {
  return files.flatMap(({ path, text }) =>
    specifiers(ts.createSourceFile(path, text, ts.ScriptTarget.Latest)).map(({ specifier, typeOnly }) => {
      const relative = specifier.startsWith('.');
      const to = relative ? resolve(posix.join(posix.dirname(path), specifier), known) : specifier;
      return { from: path, to, specifier, relative, typeOnly };
    }),
  );
}

function specifiers(file: ts.SourceFile): readonly { specifier: string; typeOnly: boolean }[] {
  const found: { specifier: string; typeOnly: boolean }[] = [];
  const add = (name: ts.Node | undefined, typeOnly: boolean): void => {
    if (name && ts.isStringLiteralLike(name)) found.push({ specifier: name.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && loads(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function loads(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function resolve(path: string, known: ReadonlySet<string>): string {
  const stem = path.replace(/\.(?:js|mjs|cjs)$/, '');
  return (
    [path, `${stem}.ts`, `${stem}.mjs`, `${path}.ts`, `${path}/index.ts`].find((file) => known.has(file)) ??
    path
  );
}

/** Name of the package behind a module name: `ajv` for `ajv/dist/x.js`, `@vscode/vsce` for `@vscode/vsce/out`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
}

/** Import cycles: each is a list of files of which every one imports the next, and the last the first. */
export function cycles(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to, relative } of imports) {
    if (!relative) continue;
    const list = next.get(from);
    if (list) list.push(to);
    else next.set(from, [to]);
  }
  const found: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const visit = (file: string): void => {
    state.set(file, 'open');
    path.push(file);
    for (const to of next.get(file) ?? []) {
      if (state.get(to) === 'open') found.push(path.slice(path.indexOf(to)));
      else if (!state.has(to)) visit(to);
    }
    path.pop();
    state.set(file, 'done');
  };
  for (const file of next.keys()) if (!state.has(file)) visit(file);
  return found;
}
