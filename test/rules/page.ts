import { readFileSync } from 'node:fs';

/** An example of a rule's page. */
export interface Example {
  readonly kind: 'bad' | 'good';
  /** Without marks. */
  readonly text: string;
  /** Half-open offsets of what stood between ⟦ and ⟧. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** Other codes that the example may give. */
  readonly also: ReadonlySet<string>;
  /** The standard it is checked against. */
  readonly standard: string;
  /** Line of the page on which the example begins. */
  readonly line: number;
}

/** The six headings of a page, in order. */
export const HEADINGS = {
  'rule.md': ['查什么', '为什么（依据）', '怎么改', '错误示例', '正确示例', '选项'],
  'rule.en.md': ['What', 'Why (basis)', 'How to fix', 'Bad example', 'Good example', 'Options'],
} as const;

export type PageName = keyof typeof HEADINGS;

export function readPage(category: string, code: string, name: PageName): string {
  const path = `../../server/src/engine/rules/${category}/${code}/${name}`;
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/**
 * The examples of a page: fenced blocks ```agreement, after the fence `also=code,code` where other findings are right,
 * `standard=id` where it is no alliance agreement.
 */
export function examplesOf(page: string, name: PageName): readonly Example[] {
  const [, , , bad, good] = HEADINGS[name];
  const out: Example[] = [];
  let kind: Example['kind'] | undefined;
  const lines = page.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const heading = /^## (.+)$/.exec(line)?.[1];
    if (heading !== undefined) kind = heading === bad ? 'bad' : heading === good ? 'good' : undefined;
    const fence = /^(`{3,})agreement(.*)$/.exec(line);
    if (!fence) continue;
    const end = lines.indexOf(fence[1]!, i + 1);
    if (kind === undefined || end < 0)
      throw new Error(`an example stands outside of the examples: line ${i + 1}`);
    const also = /also=([a-z,-]+)/.exec(fence[2]!)?.[1]?.split(',') ?? [];
    const standard = /standard=([a-z-]+)/.exec(fence[2]!)?.[1] ?? 'alliance-agreement';
    out.push({
      kind,
      standard,
      ...unmark(lines.slice(i + 1, end).join('\n')),
      also: new Set(also),
      line: i + 1,
    });
    i = end;
  }
  return out;
}

/** The second-level headings of a page, those inside of examples left out. */
export function headingsOf(page: string): readonly string[] {
  const out: string[] = [];
  let fence: string | undefined;
  for (const line of page.split('\n')) {
    const marks = /^`{3,}/.exec(line)?.[0];
    if (fence === undefined) fence = marks;
    else if (line === fence) fence = undefined;
    if (fence === undefined && line.startsWith('## ')) out.push(line.slice(3));
  }
  return out;
}

/** The text of an example with its marks, as it stands on the page. */
export function mark({ text, marks }: Pick<Example, 'text' | 'marks'>): string {
  let out = '';
  let done = 0;
  for (const { start, end } of marks) {
    out += `${text.slice(done, start)}⟦${text.slice(start, end)}⟧`;
    done = end;
  }
  return out + text.slice(done);
}

/** Takes the marks ⟦…⟧ out of a text. */
export function unmark(marked: string): Pick<Example, 'text' | 'marks'> {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split('⟦')) {
    const end = part.indexOf('⟧');
    if (end >= 0) marks.push({ start: text.length, end: text.length + end });
    text += part.replace('⟧', '');
  }
  return { text, marks };
}
