import { LineCounter, isMap, isScalar, isSeq, Lexer, parseDocument, type Node } from 'yaml';
import type { Span } from '../engine/index.js';
import { yamlTooDeep } from '../engine/text/yaml-depth.js';
import { MAX_PROJECT_LENGTH, type ProjectProblem } from './project-file.js';

/** A project file needs three levels; the parser descends by recursion. */
const BOUNDS = { flow: 16, block: 64 };

/** A value with its place: aliases and tags are not followed, so no file grows while it is read. */
export interface Value {
  readonly span: Span;
  readonly line: number;
  /** Text of a plain value, `''` for none, `undefined` for anything else. */
  readonly text: string | undefined;
  /** Entries of a map, `undefined` for anything else. */
  readonly entries: readonly Entry[] | undefined;
  /** Items of a list, `undefined` for anything else. */
  readonly items: readonly Value[] | undefined;
}

/** One key of a map with its value. */
export interface Entry {
  readonly key: string;
  readonly line: number;
  readonly span: Span;
  readonly value: Value;
}

/**
 * The map that a project file consists of, and what is wrong with its YAML. Never throws. Bounded before anything is
 * parsed: length, brackets, indentation.
 */
export function readEntries(text: string): {
  readonly entries: readonly Entry[];
  readonly problems: readonly ProjectProblem[];
} {
  const nothing = (problem: ProjectProblem) => ({ entries: [], problems: [problem] });
  const start = { line: 1, span: { start: 0, end: 0 } };
  if (text.length > MAX_PROJECT_LENGTH) return nothing({ ...start, kind: 'too-large' });
  try {
    const deep = yamlTooDeep(new Lexer().lex(text), BOUNDS);
    if (deep > 0) return nothing({ line: deep, span: lineSpan(text, deep), kind: 'too-deep' });
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const reader = new Reader(text, lines);
    if (document.errors.length > 0) {
      const problems = document.errors.map(({ pos, message }): ProjectProblem => {
        const span = { start: pos[0], end: Math.min(text.length, Math.max(pos[0], pos[1])) };
        return { kind: 'syntax', line: reader.lineAt(pos[0]), span, reason: message };
      });
      return { entries: [], problems };
    }
    const value = reader.value(document.contents, 0);
    if (value.text === '') return { entries: [], problems: [] };
    return value.entries === undefined
      ? nothing({ ...start, span: value.span, kind: 'not-a-map', key: undefined })
      : { entries: value.entries, problems: [] };
  } catch (error) {
    // the parser is not ours: what it throws is told, and the check goes on
    const reason = error instanceof Error ? error.message : String(error);
    return nothing({ ...start, kind: 'syntax', reason });
  }
}

/** Turns the parser's nodes into values with places. */
class Reader {
  constructor(
    private readonly text: string,
    private readonly lines: LineCounter,
  ) {}

  lineAt(offset: number): number {
    return Math.max(1, this.lines.linePos(offset).line);
  }

  /** `otherwise` is the place of a value that is not there: behind its key. */
  value(node: unknown, otherwise: number): Value {
    const range = (node as Partial<Node> | null)?.range;
    const start = range?.[0] ?? otherwise;
    const span = { start, end: Math.min(this.text.length, Math.max(start, range?.[1] ?? start)) };
    return {
      span,
      line: this.lineAt(start),
      text: plain(node),
      entries: isMap(node)
        ? node.items.map(({ key, value }) => {
            const name = this.value(key, start);
            return {
              key: name.text ?? '',
              line: name.line,
              span: name.span,
              value: this.value(value, name.span.end),
            };
          })
        : undefined,
      items: isSeq(node) ? node.items.map((item) => this.value(item, start)) : undefined,
    };
  }
}

function plain(node: unknown): string | undefined {
  if (node === null || node === undefined) return '';
  if (!isScalar(node)) return undefined;
  // as written: the profile 770 is a word, not a number
  return node.value === null ? '' : (node.source ?? String(node.value));
}

/** The words of one line (1-based). */
function lineSpan(text: string, line: number): Span {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
