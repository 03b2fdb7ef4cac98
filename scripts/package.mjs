// Packs the extension: node scripts/package.mjs [OUT.vsix]
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles } from '@vscode/vsce';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What the extension does not work without. */
const NEEDED = [
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'l10n/bundle.l10n.zh-cn.json',
  'dist/client.js',
  'dist/server.js',
  'dist/server-program.js',
  'dist/project.js',
  'dist/library.js',
  'dist/web/client.js',
  'dist/web/server.js',
  'media/icon.png',
  'snippets/agreement.code-snippets',
  'syntaxes/agreement.injection.tmLanguage.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];
/** What would only make it larger, or show more than a user needs. */
const UNWANTED =
  /^(client|server(?!\/standards\/standard\.schema\.json$)|scripts|test|examples|node_modules|out|\.)|\.(ts|map|mjs)$/;

/** Packs the built extension and returns the path of the file. Throws when something is missing or does not belong. */
export async function packageExtension(packagePath = path.join(root, 'out', 'agreement-drafting.vsix')) {
  const files = await listFiles({ cwd: root, dependencies: false });
  const missing = NEEDED.filter((file) => !files.includes(file));
  if (!files.some((file) => file.startsWith('docs/rules/'))) missing.push('docs/rules/*.md');
  if (missing.length > 0)
    throw new Error(`the package lacks ${missing.join(', ')} (npm run build makes dist/)`);
  const unwanted = files.filter((file) => UNWANTED.test(file));
  if (unwanted.length > 0) throw new Error(`the package must not hold ${unwanted.join(', ')}`);
  fs.mkdirSync(path.dirname(packagePath), { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    // there is no public address yet to which links of the README could point
    rewriteRelativeLinks: false,
  });
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await packageExtension(process.argv[2] && path.resolve(process.argv[2]));
  console.log(`${path.relative(process.cwd(), file)}  ${(fs.statSync(file).size / 1024).toFixed(0)} KB`);
}
