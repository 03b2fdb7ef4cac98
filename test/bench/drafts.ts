import { generateAgreement, type AgreementLayout } from '../corpus/generate-agreement.js';

/** Drafts of one size, named as the tables name it. */
export interface Size {
  readonly name: string;
  /** Bytes of UTF-8. */
  readonly bytes: number;
}

export const SIZES = {
  '8 KB': { name: '8 KB', bytes: 8 << 10 },
  '40 KB': { name: '40 KB', bytes: 40 << 10 },
  '200 KB': { name: '200 KB', bytes: 200 << 10 },
  '1 MB': { name: '1 MB', bytes: 1 << 20 },
  '5 MB': { name: '5 MB', bytes: 5 << 20 },
} as const satisfies Record<string, Size>;

/** The generator counts without marks, and the words added below come on top. */
const SCALE = 0.83;
const SYMBOLS = '东南西北春夏秋冬金木水火土山川云';
const LONG_LINE = 30;

let serial = 0;

/**
 * A draft that this process has not seen: another seed, and in every long line a word that no other line has. What the
 * engine keeps by the text of a line is then of no help, as with a draft that is opened for the first time.
 */
export function draft(size: Size, seed: number, layout: AgreementLayout = 'headings'): string {
  return generateAgreement({ bytes: size.bytes * SCALE, seed, layout })
    .split('\n')
    .map((line) =>
      line.length > LONG_LINE ? line.replace(/[，；]/, (mark) => `${mark}就${word()}部分`) : line,
    )
    .join('\n');
}

function word(): string {
  let rest = serial++;
  let out = '';
  for (let i = 0; i < 5; i++) {
    out += SYMBOLS[rest % SYMBOLS.length]!;
    rest = Math.floor(rest / SYMBOLS.length);
  }
  return out;
}
