import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import type { Output } from '../../server/src/cli/result.js';
import { run } from '../../server/src/cli/run.js';
import type { FileContent } from '../../server/src/host/files.js';
import { FakeEngine } from '../lsp/fake-engine.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const schema = JSON.parse(readFileSync(`${root}docs/check-output.schema.json`, 'utf8')) as object;
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

/** Parses JSON output and holds it against the published schema. */
export function parsed(out: string): Output {
  const output = JSON.parse(out) as Output;
  assert.ok(validate(output), JSON.stringify(validate.errors));
  return output;
}

/** Runs the real program in a process of its own. */
export function agreement(
  args: readonly string[],
  options: { input?: string | Buffer } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', 'tsx', `${root}server/src/cli/main.ts`, ...args], {
    cwd: root,
  });
  child.stdin.end(options.input ?? '');
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

/** Folder in which `inProcess` runs; its files are named by paths relative to it. */
export const CWD = '/drafts';

/** Runs the program's own code over a fake engine and files that exist only here. */
export async function inProcess(
  args: readonly string[],
  files: Readonly<Record<string, string | FileContent>> = {},
  color = false,
): Promise<Outcome & { engine: FakeEngine; written: Readonly<Record<string, string>> }> {
  const engine = new FakeEngine();
  const written: Record<string, string> = {};
  let out = '';
  let err = '';
  const code = await run(args, {
    engine,
    maxLength: 4_000_000,
    color,
    cwd: CWD,
    write: (path, text) => {
      if (path.includes('readonly')) return Promise.reject(new Error('read-only'));
      written[path] = text;
      return Promise.resolve();
    },
    files: {
      read: (path) => {
        const content = files[path] ??
          files[path.replace(`${CWD}/`, '')] ?? { problem: { kind: 'missing' as const } };
        return Promise.resolve(typeof content === 'string' ? { text: content } : content);
      },
    },
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err, engine, written };
}

/** A folder of files that is gone after `use`. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Buffer>>,
  use: (path: (name: string) => string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return await use((name) => `${folder}/${name}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
