import type { Locale, Severity } from '../../engine/index.js';

export interface Style {
  readonly locale: Locale;
  readonly color: boolean;
}

type Paint = (text: string) => string;

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** Colours that do nothing where none are wanted. */
export function palette({ color }: Style): Record<keyof typeof CODES, Paint> {
  const paint = (code: number): Paint =>
    color ? (text) => (text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`) : (text) => text;
  return {
    bold: paint(CODES.bold),
    dim: paint(CODES.dim),
    red: paint(CODES.red),
    green: paint(CODES.green),
    yellow: paint(CODES.yellow),
    cyan: paint(CODES.cyan),
  };
}

export const SEVERITY_COLORS = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
  hint: 'dim',
} as const satisfies Record<Severity, keyof typeof CODES>;

/** Text of a draft or a path as it may stand in a terminal: control characters could do anything there. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}

/** Scripts whose characters take two columns of a terminal (Unicode, East Asian Width W and F). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Columns a text takes in a terminal. */
export function columns(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}

/** The text filled up with spaces on its right. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}
