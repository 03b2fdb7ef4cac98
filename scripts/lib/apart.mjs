// What the programs load when they first need it. Not for the worker: VS Code starts it from a copy of its text, from
// which no path leads to a second file.
import * as fs from 'node:fs';
import * as path from 'node:path';

const GENERATED = 'server/src/engine/generated';
/** Clauses, templates and every standard but the one that a draft without a title is checked against. */
const LIBRARY =
  /engine[\\/]generated[\\/](clauses|documents|standards[\\/](?!alliance-agreement\.)[^\\/]+)\.ts$/;
/** What such a module gives are functions, called when their data are wanted. */
const FUNCTION = /^export (?:function|const) (\w+)(?: = (?:once)?\(|\()/gm;

/**
 * Readers of users' files, with the YAML parser, are `dist/project.js`, loaded with the first such file; data that the
 * first check does not need are `dist/library.js`.
 */
export const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /\/project-reader\.js$/ }, () => ({ path: './project.js', external: true }));
    build.onResolve({ filter: /^\.\/library\.js$/ }, () => ({ path: './library.js', external: true }));
    build.onLoad({ filter: /[\\/]generated[\\/]/ }, ({ path: file }) => {
      const [, part] = LIBRARY.exec(file) ?? [];
      if (part === undefined) return undefined;
      const key = JSON.stringify(part.replaceAll('\\', '/'));
      const names = [...fs.readFileSync(file, 'utf8').matchAll(FUNCTION)].map(([, name]) => name);
      if (names.length === 0) throw new Error(`${file}: no function to call later`);
      const contents = names.map(
        (name) =>
          `export const ${name} = (...args) => require('./library.js').parts[${key}].${name}(...args);`,
      );
      return { contents: contents.join('\n'), loader: 'js' };
    });
  },
};

/** Entry of `dist/library.js`, for esbuild: the modules by their path below `generated/`. */
export function libraryEntry(root) {
  const all = fs.readdirSync(path.join(root, GENERATED), { recursive: true });
  const files = all
    .map((name) => `./${GENERATED}/${name.replaceAll('\\', '/')}`)
    .filter((name) => LIBRARY.test(name));
  const imports = files.map((file, index) => `import * as part${index} from ${JSON.stringify(file)};`);
  const parts = files.map((file, index) => `${JSON.stringify(LIBRARY.exec(file)[1])}: part${index}`);
  const contents = [...imports, `export const parts = { ${parts.join(', ')} };`].join('\n');
  return { contents, resolveDir: root, sourcefile: 'library.js', loader: 'js' };
}

/** What the library for language servers brings along and this server hardly uses, loaded when it is used. */
export const nodeLater = {
  name: 'node-later',
  setup(build) {
    build.onResolve({ filter: /^(?:child_process|crypto)$/ }, ({ path: name, importer }) =>
      /node_modules.vscode-/.test(importer) ? { path: name, namespace: 'later' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'later' }, ({ path: name }) => ({
      contents: `let it; module.exports = new Proxy({}, { get: (_, key) => (it ??= require('node:${name}'))[key] });`,
    }));
  },
};
