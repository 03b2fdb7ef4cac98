// Puts the built extension into a folder of extensions, as an installed one.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT } from './setup.mjs';

/** What VS Code has to find in the folder of the extension. */
const PARTS = [
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'l10n',
  'dist',
  'docs',
  'media',
  'snippets',
  'syntaxes',
];

/** Copies the parts of the extension that there are. */
export function copyExtension(extensionsDir) {
  const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const folder = path.join(extensionsDir, `${publisher}.${name}-${version}`);
  for (const part of PARTS) {
    const from = path.join(ROOT, part);
    if (fs.existsSync(from)) fs.cpSync(from, path.join(folder, part), { recursive: true });
  }
}
