import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/**
 * A cache file: the sum of the program's bytes, the sum of all that follows the two, the length of the source; then the
 * source as V8 wants it, in UTF-16, which saves decoding; then V8's data. Numbers have 32 bits, data begin at multiples of 8.
 */
const HEADER = 16;
const SUMMED = 8;

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
  const kept = read(cacheFile, sum);
  const source = kept?.source ?? wrapped(bytes.toString('utf8'));
  const script = new Script(source, { filename, ...(kept && { cachedData: kept.data }) });
  return {
    run: script.runInThisContext() as Compiled['run'],
    cached: kept !== undefined && script.cachedDataRejected === false,
    record: () => write(cacheFile, sum, source, script.createCachedData()),
  };
}

const wrapped = (text: string): string =>
  `(function (exports, require, module, __filename, __dirname) {${text}\n})`;

const dataAt = (sourceLength: number): number => Math.ceil((HEADER + 2 * sourceLength) / 8) * 8;

function read(file: string, sum: number): { readonly source: string; readonly data: Buffer } | undefined {
  try {
    const kept = readFileSync(file);
    if (kept.readUInt32LE(0) !== sum || kept.readUInt32LE(4) !== crc32(kept.subarray(SUMMED)))
      return undefined;
    const length = kept.readUInt32LE(8);
    return {
      source: kept.toString('utf16le', HEADER, HEADER + 2 * length),
      data: kept.subarray(dataAt(length)),
    };
  } catch {
    return undefined;
  }
}

function write(file: string, sum: number, source: string, data: Buffer): boolean {
  const whole = Buffer.alloc(dataAt(source.length) + data.length);
  whole.write(source, HEADER, 'utf16le');
  data.copy(whole, dataAt(source.length));
  whole.writeUInt32LE(source.length, 8);
  whole.writeUInt32LE(sum, 0);
  whole.writeUInt32LE(crc32(whole.subarray(SUMMED)), 4);
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, whole);
    renameSync(draft, file);
    return true;
  } catch {
    return false;
  }
}
