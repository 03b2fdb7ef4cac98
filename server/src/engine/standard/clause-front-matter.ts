import { readYaml } from './load-yaml.js';
import type { Bilingual } from './types.js';

/** A fault of the front matter; `line` is 1-based in the file. */
export interface FrontMatterProblem {
  readonly line: number;
  readonly reason: Bilingual;
}

/** A clause file cut into its two halves. */
export interface ClauseSource {
  /** The text between the two `---` lines. It begins on line 2 of the file. */
  readonly frontMatter: string;
  /** What follows, without blank lines at either end. */
  readonly body: string;
  /** 1-based line of the file where `body` begins; of the closing `---` where there is no body. */
  readonly bodyLine: number;
}

/** The front matter as plain data, with the places of its keys. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** 1-based line of the file where the key at `path` stands; of the nearest parent that is there. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Cuts a file at its two `---` lines; line ends may be CRLF or CR, a BOM is dropped. Never throws. */
export function splitClauseSource(source: string): ClauseSource | { readonly problem: FrontMatterProblem } {
  const text = (source.startsWith('\uFEFF') ? source.slice(1) : source).replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    return {
      problem: { line: 1, reason: { zh: '第一行应为 ---', en: 'The first line has to be ---' } },
    };
  }
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (close < 0) {
    return {
      problem: {
        line: 1,
        reason: { zh: '前言没有用 --- 结束', en: 'The front matter is not closed with ---' },
      },
    };
  }
  let first = close + 1;
  let last = lines.length;
  while (first < last && lines[first]?.trim() === '') first += 1;
  while (last > first && lines[last - 1]?.trim() === '') last -= 1;
  return {
    frontMatter: lines.slice(1, close).join('\n'),
    body: lines.slice(first, last).join('\n'),
    bodyLine: (first < last ? first : close) + 1,
  };
}

/**
 * Reads the front matter as YAML. The reader is loaded on the first call only, because built-in clauses come
 * generated and most sessions never read a clause file. Broken YAML comes back as problems; never throws.
 */
export async function readFrontMatter(
  text: string,
): Promise<FrontMatter | { readonly problems: readonly FrontMatterProblem[] }> {
  try {
    const { errors, value, lineOf } = await readYaml(text);
    if (errors.length > 0)
      return { problems: errors.map(({ line, reason }) => ({ line: line + 1, reason })) };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problems: [NOT_A_MAP] };
    return { data: value as Record<string, unknown>, lineOf: (path) => lineOf(path) + 1 };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      problems: [
        { line: 1, reason: { zh: `前言无法读取：${message}`, en: `Unreadable front matter: ${message}` } },
      ],
    };
  }
}

const NOT_A_MAP: FrontMatterProblem = {
  line: 1,
  reason: { zh: '前言应为“键: 值”的形式', en: 'The front matter has to consist of “key: value” lines' },
};
