/** How deep a YAML text may nest before a parser that descends by recursion reads it. */
export interface YamlBounds {
  /** Brackets and braces open at once. */
  readonly flow: number;
  /** Levels that one line may open: columns of its indentation, and the marks `-`, `?` and `:` on it. In brackets an
   * entry counts as a line. */
  readonly block: number;
}

/** Stands in front of every plain and every block scalar among the lexemes. */
const SCALAR = '\u001f';
const MARKS = new Set(['-', '?', ':']);

/**
 * The first line (1-based) that nests deeper than allowed, 0 when none does. `lexemes` come from the lexer of the
 * package `yaml`, which does not recurse: so brackets in words, quotes and remarks are told apart from real ones, and
 * closing brackets in a remark cannot talk the count down. V8 may end the whole process when the stack of the parser
 * overflows inside a regular expression, which no `catch` sees.
 */
export function yamlTooDeep(lexemes: Iterable<string>, { flow, block }: YamlBounds): number {
  let line = 1;
  let levels = 0;
  /** Levels at each bracket that is open; its entries begin there again. */
  const open: number[] = [];
  let lineStart = true;
  let scalar = false;
  for (const lexeme of lexemes) {
    if (scalar) scalar = false;
    else if (lexeme === SCALAR) scalar = true;
    else if (lexeme === '[' || lexeme === '{') open.push(levels);
    else if (lexeme === ']' || lexeme === '}') levels = open.pop() ?? levels;
    else if (lexeme === ',') levels = open.at(-1) ?? levels;
    else if (MARKS.has(lexeme)) levels++;
    else if (lineStart && open.length === 0 && lexeme.startsWith(' ')) levels += lexeme.length;
    if (open.length > flow || levels > block) return line;
    const ends = lineEnds(lexeme);
    lineStart = ends > 0;
    if (lineStart && open.length === 0) levels = 0;
    line += ends;
  }
  return 0;
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
