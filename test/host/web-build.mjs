// Gives @vscode/test-web a built VS Code for the browser without a download of its own: the browser build of VS Code
// that the package "code-server" brings, laid out the way test-web expects the build it would have downloaded.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { CACHE, install } from './install.mjs';

/** test-web names builds by commit; any forty digits do. */
const COMMIT = '0'.repeat(40);

/**
 * What the package changed in its workbench so that it always talks to a server, put back: no remote, user data in the
 * browser. Each piece has to be found exactly once.
 */
const CHANGES = [
  [
    /,remoteAuthority:location\.host\}/g,
    ',isEnabledFileDownloads:true,isEnabledFileUploads:true,isEnabledCoderGettingStarted:false}',
  ],
  [/this\.userDataPath\)\.with\(\{scheme:\w{1,8}\.vscodeRemote\}/g, '"/").with({scheme:"vscode-userdata"}'],
];

/** The workbench starts by itself when it is loaded; test-web's own starter gets nothing to do. */
const STARTER = `import '../code/browser/workbench/workbench.web.js';
export class Emitter {
  event = () => ({ dispose() {} });
  fire() {}
  dispose() {}
}
export const URI = { parse: (text) => ({ toString: () => text }), revive: (uri) => uri };
export function create() {}
`;

/** Returns { commit, testRunnerDataDir, vscode } for `runTests` of @vscode/test-web. */
export function webBuild() {
  const { server, vscode } = install();
  const testRunnerDataDir = path.join(CACHE, `web-${vscode}`);
  const name = `vscode-web-stable-${COMMIT}`;
  const folder = path.join(testRunnerDataDir, name);
  if (!fs.existsSync(path.join(folder, 'version'))) {
    fs.rmSync(folder, { recursive: true, force: true });
    const workbench = path.join(folder, 'out/vs/workbench');
    fs.mkdirSync(workbench, { recursive: true });
    const starter = path.join(folder, 'out/vs/code/browser/workbench');
    fs.mkdirSync(starter, { recursive: true });
    link(server, folder, ['out', 'package.json']);
    link(path.join(server, 'out'), path.join(folder, 'out'), ['vs']);
    link(path.join(server, 'out/vs'), path.join(folder, 'out/vs'), ['workbench', 'code']);
    link(path.join(server, 'out/vs/workbench'), workbench, []);
    const program = fs.readFileSync(path.join(server, 'out/vs/code/browser/workbench/workbench.js'), 'utf8');
    fs.writeFileSync(path.join(starter, 'workbench.web.js'), changed(program));
    fs.symlinkSync(
      path.join(server, 'out/vs/code/browser/workbench/workbench.css'),
      path.join(workbench, 'workbench.web.main.internal.css'),
    );
    fs.writeFileSync(path.join(workbench, 'workbench.web.main.internal.js'), STARTER);
    fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module', version: vscode }));
    fs.writeFileSync(path.join(folder, 'version'), name);
  }
  return { commit: COMMIT, testRunnerDataDir, vscode };
}

function changed(program) {
  return CHANGES.reduce((text, [pattern, replacement]) => {
    const found = text.match(pattern)?.length ?? 0;
    if (found !== 1) throw new Error(`the workbench holds ${found} times, not once: ${pattern}`);
    return text.replace(pattern, replacement);
  }, program);
}

/** Links everything in `from` into `to`, but for the names in `except`. */
function link(from, to, except) {
  for (const name of fs.readdirSync(from)) {
    if (!except.includes(name)) fs.symlinkSync(path.join(from, name), path.join(to, name));
  }
}
