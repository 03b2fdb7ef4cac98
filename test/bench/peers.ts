import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firstLine } from './first-line.js';

/** Checks a text; what comes back is only there so that nothing is optimised away. */
export type Check = (text: string) => unknown;

export interface Peer {
  readonly name: string;
  readonly check: Check;
}

/** A tool that cannot be measured on this machine, and why. */
export interface AbsentPeer {
  readonly name: string;
  readonly reason: string;
}

const HOME = fileURLToPath(new URL('peers/', import.meta.url));

/** Names of the tools beside the engine, each with the file that runs it. */
export const PEERS = {
  'remark-parse + gfm': 'remark-parse.mjs',
  'remark-lint': 'remark-lint.mjs',
  markdownlint: 'markdownlint.mjs',
  textlint: 'textlint.mjs',
  zhlint: 'zhlint.mjs',
  'vscode-markdown-languageservice': 'markdown-language-service.mjs',
} as const;

/** Installs the peers at the versions of their lock file, without running scripts of theirs. Does nothing when done. */
export function installPeers(): string | undefined {
  const done = `${HOME}node_modules/.package-lock.json`;
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(`${HOME}package-lock.json`).mtimeMs)
    return undefined;
  try {
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['ci', ...flags], {
      cwd: HOME,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      timeout: 300_000,
      shell: process.platform === 'win32',
    });
    return undefined;
  } catch (error) {
    return firstLine(error);
  }
}

/** Loads every peer; one that does not load is named with its reason. */
export async function loadPeers(): Promise<{ peers: readonly Peer[]; absent: readonly AbsentPeer[] }> {
  const trouble = installPeers();
  const peers: Peer[] = [];
  const absent: AbsentPeer[] = [];
  for (const [name, file] of Object.entries(PEERS)) {
    try {
      // without their own packages some would quietly load those of the project
      if (trouble !== undefined) throw new Error(trouble);
      const module = (await import(new URL(file, `file://${HOME}`).href)) as {
        default: () => Check | Promise<Check>;
      };
      const check = await module.default();
      await check('# 协议\n\n第一条 甲方。\n');
      peers.push({ name, check });
    } catch (error) {
      absent.push({ name, reason: firstLine(error) });
    }
  }
  return { peers, absent };
}
