import type { FileContent } from './files.js';

/**
 * The bytes of a file as text. Only UTF-8 is read, so that no wrong guess of an encoding turns into a finding; a byte
 * order mark is dropped from the text, as every editor does. UTF-16, a NUL byte and broken UTF-8 are named with their byte offset.
 */
export function decodeText(bytes: Uint8Array): FileContent {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: { kind: 'utf-16', offset: 0 } };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { problem: { kind: 'binary', offset: nul } };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return marked ? { text, byteOrderMark: true } : { text };
  } catch {
    return { problem: { kind: 'not-utf-8', offset: firstInvalidByte(bytes) } };
  }
}

/** Offset of the first byte that does not belong to well-formed UTF-8, the length of `bytes` when all do. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Bytes of the well-formed sequence at `at`, 0 when there is none (RFC 3629, §4). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  for (let next = 1; next < length; next++) {
    if ((bytes[at + next]! & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1]!;
  // overlong forms, surrogates, and code points past U+10FFFF
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second >= 0xa0) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second >= 0x90) return 0;
  return length;
}
