import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from './generated-file.js';

/** Makes the generated files; with `--check` only compares, lists stale files and exits with 1. */

/**
 * In this order: a generator may use what stands before it, so each is loaded only when the files of those before it are
 * written.
 */
const GENERATORS: readonly (() => Promise<readonly GeneratedFile[]>)[] = [
  async () => (await import('./generate-standard-validator.js')).generateStandardValidator(),
  async () => (await import('./generate-required-words.js')).generateRequiredWords(),
  async () => (await import('./generate-standards.js')).generateStandards(),
  async () => (await import('./generate-clauses.js')).generateClauses(),
  async () => (await import('./generate-documents.js')).generateDocuments(),
  async () => (await import('./generate-rules.js')).generateRules(),
  async () => (await import('./generate-project.js')).generateProject(),
];

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const stale: string[] = [];

try {
  for (const generate of GENERATORS) {
    for (const { path, content } of await generate()) {
      const file = join(root, path);
      if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
      stale.push(path);
      if (check) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  for (const path of stale) console.log(`${check ? 'stale' : 'written'}: ${path}`);
  if (check && stale.length > 0) {
    console.error('Generated files are stale: run npx tsx scripts/generate.ts and commit the result.');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
