import type { Block } from './agreement.js';

/** A draft as text, with the key of the block each line belongs to. */
export interface LaidOut {
  readonly text: string;
  /** Key by 0-based line; `''` on blank lines. */
  readonly keys: readonly string[];
}

export type Layout = (blocks: readonly Block[]) => LaidOut;

interface Style {
  heading(block: Block): string;
  text(text: string): string;
  readonly blankLines: boolean;
  readonly lineEnd: string;
}

function layout(style: Partial<Style>): Layout {
  const heading = style.heading ?? ((block) => `${'#'.repeat(block.rank + 1)} ${block.text}`);
  const text = style.text ?? ((line) => line);
  return (blocks) => {
    const lines: string[] = [];
    const keys: string[] = [];
    for (const block of blocks) {
      if (lines.length > 0 && style.blankLines !== false) {
        lines.push('');
        keys.push('');
      }
      lines.push(text(block.kind === 'text' ? block.text : heading(block)));
      keys.push(block.key);
    }
    const lineEnd = style.lineEnd ?? '\n';
    return { text: lines.join(lineEnd) + lineEnd, keys };
  };
}

const plain = ({ text }: Block): string => text;
const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0));

/** The same blocks as people really lay them out. The first one is what the others are compared with. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  'ATX headings': layout({}),
  'bold headings': layout({ heading: ({ text }) => `**${text}**` }),
  'plain lines': layout({ heading: plain }),
  'one paragraph': layout({ heading: plain, blankLines: false }),
  'full-width digits': layout({ text: fullWidth }),
  'CRLF line ends': layout({ lineEnd: '\r\n' }),
  'no-break spaces': layout({
    heading: ({ rank, text }) => `${'#'.repeat(rank + 1)} ${text.replaceAll(' ', '\u00a0')}`,
    text: (line) => (line.startsWith('#') ? line : `\u00a0\u00a0${line.replaceAll(' ', '\u00a0')}`),
  }),
};

export const REFERENCE = 'ATX headings';
