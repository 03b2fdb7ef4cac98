import { open, stat } from 'node:fs/promises';
import { stdin } from 'node:process';
import { fileURLToPath } from 'node:url';
import { decodeText } from './decode.js';
import type { FileContent, FileProblem, FileSource } from './files.js';

/** Bytes one UTF-16 unit takes at most in UTF-8 (a pair of units takes four). */
const BYTES_PER_UNIT = 3;
const BYTE_ORDER_MARK = 3;

/**
 * Files of the local machine; `-` is the standard input. Nothing past `maxLength` UTF-16 units is read, so an endless
 * device or a huge file costs a bounded amount of memory.
 */
export function nodeFiles(maxLength: number): FileSource {
  const maxBytes = maxLength * BYTES_PER_UNIT + BYTE_ORDER_MARK;
  return {
    async read(path) {
      try {
        const bytes = path === '-' ? await collect(stdin, maxBytes) : await readBytes(path, maxBytes);
        if (!(bytes instanceof Uint8Array)) return { problem: bytes };
        const content = decodeText(bytes);
        return content.text !== undefined && content.text.length > maxLength ? tooLarge : content;
      } catch (error) {
        return { problem: problemOf(error) };
      }
    },
  };
}

/**
 * Reads one file of the local machine by its URI; never rejects. Only ordinary files: a device or a pipe could keep a
 * server waiting for ever. Other schemes than `file` have no files here.
 */
export async function readLocalFile(uri: string, maxLength: number): Promise<FileContent> {
  try {
    if (!uri.startsWith('file:')) return { problem: { kind: 'missing' } };
    const path = fileURLToPath(uri);
    const found = await stat(path);
    if (found.isDirectory()) return { problem: { kind: 'directory' } };
    if (!found.isFile()) return { problem: { kind: 'unreadable', reason: 'not an ordinary file' } };
    return await nodeFiles(maxLength).read(path);
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

const tooLarge: FileContent = { problem: { kind: 'too-large' } };

async function readBytes(path: string, maxBytes: number): Promise<Uint8Array | FileProblem> {
  const handle = await open(path, 'r');
  try {
    const stat = await handle.stat();
    if (stat.isDirectory()) return { kind: 'directory' };
    if (stat.isFile() && stat.size > maxBytes) return { kind: 'too-large' };
    return await collect(handle.createReadStream({ autoClose: false }), maxBytes);
  } finally {
    await handle.close();
  }
}

async function collect(
  stream: AsyncIterable<Buffer | string>,
  maxBytes: number,
): Promise<Uint8Array | FileProblem> {
  const parts: Buffer[] = [];
  let total = 0;
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    total += bytes.length;
    if (total > maxBytes) return { kind: 'too-large' };
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function problemOf(error: unknown): FileProblem {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing' };
    case 'EISDIR':
      return { kind: 'directory' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'denied' };
    default:
      return { kind: 'unreadable', reason: code ?? (error instanceof Error ? error.message : String(error)) };
  }
}
