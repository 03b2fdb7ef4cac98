/** `text` without the characters of `chars` at its end. Linear, where `/[…]+$/` is not. */
export function trimEndOf(text: string, chars: string): string {
  let end = text.length;
  while (end > 0 && chars.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** `text` without the characters of `chars` at its start. */
export function trimStartOf(text: string, chars: string): string {
  let start = 0;
  while (start < text.length && chars.includes(text[start]!)) start++;
  return text.slice(start);
}

/** The longest end of `text`, at most `limit` units, all of whose characters pass. */
export function tailOf(text: string, limit: number, passes: (char: string) => boolean): string {
  let start = text.length;
  while (start > 0 && text.length - start < limit && passes(text[start - 1]!)) start--;
  return text.slice(start);
}
