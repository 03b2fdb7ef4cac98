/** Replaces the whole lines `from` up to, not including, `to`. */
export interface LineEdit {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/**
 * The edit that sets `agreement: value` in the YAML block at the start of a document, or takes the entry out when
 * `value` is `undefined`; a block that would be left empty goes too. `undefined` when nothing has to change. A block
 * that is not closed within `lines` is no block: a new one is put before it.
 */
export function frontMatterEdit(lines: readonly string[], value: string | undefined): LineEdit | undefined {
  const entry = value === undefined ? [] : [`agreement: ${value}`];
  const close =
    lines[0]?.trimEnd() === '---'
      ? lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
      : -1;
  if (close < 0)
    return value === undefined ? undefined : { from: 0, to: 0, lines: ['---', ...entry, '---', ''] };
  const at = lines.findIndex((line, index) => index > 0 && index < close && /^agreement\s*:/.test(line));
  if (at < 0) return value === undefined ? undefined : { from: 1, to: 1, lines: entry };
  if (lines[at] === entry[0]) return undefined;
  if (value === undefined && close === 2) {
    const blank = lines[3] === '' ? 1 : 0;
    return { from: 0, to: 3 + blank, lines: [] };
  }
  return { from: at, to: at + 1, lines: entry };
}
