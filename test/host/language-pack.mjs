// Chinese texts for the interface of VS Code itself. Microsoft's language packs are not on npm; this package holds the
// same translations for VS Code 1.83, of which later versions still use most. What it lacks stays English.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE, unpack } from './install.mjs';

const PACKAGE = '@codingame/monaco-vscode-language-pack-zh-hans@1.83.14';

/** Arguments for the server that go with `installChinese`. */
export const CHINESE = ['--locale', 'zh-cn'];

/** Makes the translations known to a server that is about to start with this folder of user data. */
export async function installChinese(userDataDir) {
  const folder = path.join(CACHE, 'zh-hans-1.83.14');
  const main = path.join(folder, 'main.i18n.json');
  if (!fs.existsSync(main)) {
    fs.rmSync(folder, { recursive: true, force: true });
    unpack(PACKAGE, folder);
    // the table of texts is a module; a file of its own, so that it counts as one
    const module = path.join(folder, 'main.mjs');
    fs.copyFileSync(path.join(folder, 'translations/main.i18n.json.js'), module);
    const { default: contents } = await import(pathToFileURL(module).href);
    fs.writeFileSync(main, JSON.stringify({ version: '1.0.0', contents }));
  }
  const extensions = path.join(folder, 'translations/extensions');
  const translations = { vscode: main };
  for (const file of fs.readdirSync(extensions)) {
    translations[file.replace('.i18n.json', '')] = path.join(extensions, file);
  }
  const pack = {
    hash: 'zh-hans-1.83.14',
    label: '中文(简体)',
    extensions: [{ extensionIdentifier: { id: 'local.zh-hans' }, version: '1.83.14' }],
    translations,
  };
  fs.mkdirSync(userDataDir, { recursive: true });
  fs.writeFileSync(path.join(userDataDir, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
}
