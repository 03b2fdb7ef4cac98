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
  lineOf(path: readonly string[]): number;
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
  const { LineCounter, isMap, isScalar, parseDocument } = await import('yaml');
  if (text.length > MAX_FRONT_MATTER) return { problems: [TOO_LONG] };
  try {
    const counter = new LineCounter();
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    const lineAt = (offset: number): number => counter.linePos(offset).line + 1;
    if (document.errors.length > 0) {
      return {
        problems: document.errors.map((error) => ({
          line: lineAt(error.pos[0]),
          reason: { zh: `前言不是正确的 YAML：${error.message}`, en: `Broken YAML: ${error.message}` },
        })),
      };
    }
    if (!isMap(document.contents)) return { problems: [NOT_A_MAP] };
    const data = document.toJS({ maxAliasCount: 10 }) as Record<string, unknown>;
    const lineOf = (path: readonly string[]): number => {
      let node: unknown = document.contents;
      let line = 1;
      for (const name of path) {
        const pair = isMap(node)
          ? node.items.find(({ key }) => isScalar(key) && key.value === name)
          : undefined;
        if (!pair || !isScalar(pair.key) || !pair.key.range) break;
        line = lineAt(pair.key.range[0]);
        node = pair.value;
      }
      return line;
    };
    return { data, lineOf };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      problems: [
        { line: 1, reason: { zh: `前言无法读取：${message}`, en: `Unreadable front matter: ${message}` } },
      ],
    };
  }
}

/** Longest front matter that is read, in UTF-16 units: the YAML reader is slow on hostile nesting. */
export const MAX_FRONT_MATTER = 16_384;

const TOO_LONG: FrontMatterProblem = {
  line: 1,
  reason: { zh: '前言超过 16 K 字符', en: 'The front matter is longer than 16 K characters' },
};

const NOT_A_MAP: FrontMatterProblem = {
  line: 1,
  reason: { zh: '前言应为“键: 值”的形式', en: 'The front matter has to consist of “key: value” lines' },
};
