/**
 * The same text as people really lay it out. Every layout takes and gives text with the marks ⟦…⟧ in it, so that
 * they travel with their words.
 */
export type Relayout = (marked: string) => string;

const HEADING = /^(⟦?)#{1,6} (.*)$/;
const TABLE_ROW = /^\|/;

/** Each heading through a function, which gets its words with the marks; all other lines stay. */
function headings(change: (words: string) => string): Relayout {
  return (marked) =>
    marked
      .split('\n')
      .map((line) => {
        const heading = HEADING.exec(line);
        return heading ? change(heading[1]! + heading[2]!) : line;
      })
      .join('\n');
}

const plain = headings((words) => words);

/** Blank lines go, but for those that a table needs to be one. */
function tight(marked: string): string {
  const lines = plain(marked).split('\n');
  return lines
    .filter((line, at) => {
      const before = lines[at - 1] ?? '';
      const after = lines[at + 1] ?? '';
      return line.trim() !== '' || TABLE_ROW.test(before) !== TABLE_ROW.test(after);
    })
    .join('\n');
}

function fullWidth(marked: string): string {
  return marked.replace(/\d/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0));
}

/** Lines that begin with what Markdown reads (headings, rows, list marks) keep their beginning. */
function indented(indent: string, space: string): Relayout {
  return (marked) =>
    marked
      .split('\n')
      .map((line) => {
        if (line.trim() === '' || TABLE_ROW.test(line)) return line;
        const [, start, rest] = /^(⟦?#{1,6} |)(.*)$/.exec(line)!;
        return (start === '' ? indent : start!) + rest!.replaceAll(' ', space);
      })
      .join('\n');
}

export const RELAYOUTS: Readonly<Record<string, Relayout>> = {
  'bold headings': headings((words) => `**${words}**`),
  'plain lines': plain,
  'one paragraph': tight,
  'full-width digits': fullWidth,
  'CRLF line ends': (marked) => marked.replaceAll('\n', '\r\n'),
  'no-break spaces': indented('\u00a0\u00a0', '\u00a0'),
  'ideographic indents': indented('\u3000\u3000', '\u3000'),
};
