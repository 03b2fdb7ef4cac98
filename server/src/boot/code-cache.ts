import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** Before V8's data stand the sums of the program's bytes and of the data, 32 bits each. */
const HEADER = 8;

/** A program, compiled. */
export interface Compiled {
  readonly run: (this: unknown, ...parameters: unknown[]) => void;
  /** True when the kept form was taken. */
  readonly cached: boolean;
  /** Keeps what has been compiled until now, whole or not at all; false when it cannot be written. */
  record(): boolean;
}

/**
 * Compiles a CommonJS module as Node would, with the help of the compiled form that an earlier process has kept in
 * `cacheFile`. A form that is lacking, damaged or of another text or V8 costs time and nothing else: V8 itself looks at
 * its own version and at the length of the text only, and crashes on damage, so the sums are compared first. Throws what
 * the file system says if the module is not there.
 */
export function compile(filename: string, cacheFile: string): Compiled {
  const bytes = readFileSync(filename);
  const sum = crc32(bytes);
  const cachedData = read(cacheFile, sum);
  const source = `(function (exports, require, module, __filename, __dirname) {${bytes.toString('utf8')}\n})`;
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  return {
    run: script.runInThisContext() as Compiled['run'],
    cached: cachedData !== undefined && script.cachedDataRejected === false,
    record: () => write(cacheFile, sum, script.createCachedData()),
  };
}

function read(file: string, sum: number): Buffer | undefined {
  try {
    const kept = readFileSync(file);
    const data = kept.subarray(HEADER);
    return kept.readUInt32LE(0) === sum && kept.readUInt32LE(4) === crc32(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function write(file: string, sum: number, data: Buffer): boolean {
  const header = Buffer.alloc(HEADER);
  header.writeUInt32LE(sum, 0);
  header.writeUInt32LE(crc32(data), 4);
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, Buffer.concat([header, data]));
    renameSync(draft, file);
    return true;
  } catch {
    return false;
  }
}
