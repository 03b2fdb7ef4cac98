/**
 * Groups of words of a regular expression: every match holds at least one word of each group. No group where nothing is
 * certain (classes such as `[^,]`, parts that may be left out, any use of the flag `i`).
 *
 * A word is one of the plain alternatives of the source (ECMA-262 §22.2.1); of a sequence the most telling parts are
 * taken. Look-around says nothing here, as it may stand beside the match. Linear in the source; never throws, since a
 * source that is no regular expression cannot come from a `RegExp`.
 */
export function requiredWords(expression: RegExp): readonly Group[] {
  if (expression.ignoreCase) return [];
  const reader = new Reader(expression.source);
  const groups = reader.alternatives();
  return groups
    .filter(isTelling)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MOST_GROUPS);
}

export type Group = readonly string[];

/** Groups beyond these add little. */
const MOST_GROUPS = 3;
/** A group with more single characters than this is none. */
const MOST_SINGLE = 9;
/** A group of more words than this tells little. */
const MOST_WORDS = 160;

/** Digits and numerals stand in most lines: to look for them costs more than it saves. */
function isTelling(group: Group): boolean {
  return group.filter((word) => word.length === 1).length <= MOST_SINGLE;
}

/** How telling a group is: long words first, then few. */
function worth(group: Group): number {
  let least = Infinity;
  for (const word of group) least = Math.min(least, word.length);
  return Math.min(least, 4) * 100 - group.length;
}

/** One walk over the source from left to right. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Reads up to a closing bracket or the end: what every way through asks for. */
  alternatives(): readonly Group[] {
    let ways: (readonly Group[])[] = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      ways = [...ways, this.sequence()];
    }
    if (ways.length === 1) return ways[0]!;
    const words = new Set<string>();
    for (const way of ways) {
      const best = mostTelling(way);
      if (!best) return [];
      for (const word of best) words.add(word);
    }
    return words.size > MOST_WORDS ? [] : [[...words]];
  }

  private sequence(): readonly Group[] {
    const groups: Group[] = [];
    let run = '';
    const flush = (): void => {
      if (run !== '') groups.push([run]);
      run = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const piece = this.piece();
      const { least, once } = this.quantifier();
      if (piece === undefined) {
        // nothing is known, and what follows does not stand right behind the run
        flush();
      } else if (typeof piece === 'string') {
        if (piece === '') continue;
        if (least > 0) run += piece;
        if (!once) flush();
      } else {
        flush();
        if (least > 0) groups.push(...piece);
      }
    }
    flush();
    return groups;
  }

  /** A character as a string (`''` for an assertion), a class or a bracket as groups, `undefined` where nothing is known. */
  private piece(): string | readonly Group[] | undefined {
    const char = this.source[this.at++]!;
    switch (char) {
      case '^':
      case '$':
        return '';
      case '.':
        return undefined;
      case '(':
        return this.bracket();
      case '[':
        return this.characters();
      case '\\':
        return this.escape();
      default:
        return char;
    }
  }

  private bracket(): readonly Group[] | string {
    let beside = false;
    if (this.source[this.at] === '?') {
      const head = /^\?(?:<?[=!]|:|<[^>]*>)/.exec(this.source.slice(this.at, this.at + 60))?.[0] ?? '?';
      beside = /[=!]$/.test(head);
      this.at += head.length;
    }
    const groups = this.alternatives();
    this.at++;
    return beside ? '' : groups;
  }

  private characters(): readonly Group[] | undefined {
    const from = this.at;
    let known = this.source[this.at] !== '^';
    const out: string[] = [];
    while (this.source[this.at] !== ']') {
      const char = this.source[this.at]!;
      if (char === '\\') {
        this.at++;
        const piece = this.escape();
        if (piece === undefined) known = false;
        else if (typeof piece === 'string') out.push(piece);
        else out.push(...piece[0]!);
        continue;
      }
      this.at++;
      if (char === '-' && this.at - 1 > from && this.source[this.at] !== ']') {
        const last = out.pop();
        const next = this.source[this.at];
        if (last === undefined || next === undefined || next === '\\') known = false;
        else {
          this.at++;
          for (let code = last.charCodeAt(0); code <= next.charCodeAt(0) && out.length <= MOST_WORDS; code++)
            out.push(String.fromCharCode(code));
        }
        continue;
      }
      out.push(char);
    }
    this.at++;
    // half of a pair may match with the flag `u` only as a whole
    const plain = out.every((char) => char.length === 1 && !/[\ud800-\udfff]/.test(char));
    return known && plain && out.length > 0 && out.length <= MOST_WORDS ? [out] : undefined;
  }

  private escape(): string | readonly Group[] | undefined {
    const char = this.source[this.at++]!;
    if (char === 'd') return DIGITS;
    if (char === 'b' || char === 'B') return undefined;
    if (char === 'u') {
      const hex = /^[0-9a-fA-F]{4}/.exec(this.source.slice(this.at, this.at + 4))?.[0];
      if (hex === undefined) return this.unknown();
      this.at += 4;
      return String.fromCharCode(parseInt(hex, 16));
    }
    if (char === 'n') return '\n';
    if (char === 't') return '\t';
    if (char === 'r') return '\r';
    return /[a-zA-Z0-9]/.test(char) ? this.unknown(char) : char;
  }

  /** An escape that is not looked into, with the braces or angles of its name. */
  private unknown(char = ''): undefined {
    const name = /^(?:\{[^}]*\}|<[^>]*>)/.exec(this.source.slice(this.at, this.at + 60))?.[0];
    if (name !== undefined && 'ukpP'.includes(char)) this.at += name.length;
    else if (char === 'x') this.at += 2;
    else if (char === 'c') this.at += 1;
    return undefined;
  }

  /** The quantifier behind a piece: how often at least, and whether exactly once. */
  private quantifier(): { readonly least: number; readonly once: boolean } {
    if (!'?*+{'.includes(this.source[this.at] ?? ' ')) return ONCE;
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!found) return ONCE;
    this.at += found[0].length;
    const mark = found[0][0]!;
    return { least: mark === '{' ? Number(found[1]) : mark === '+' ? 1 : 0, once: false };
  }
}

const ONCE = { least: 1, once: true } as const;
const DIGITS: readonly Group[] = [[...'0123456789']];

function mostTelling(groups: readonly Group[]): Group | undefined {
  let best: Group | undefined;
  for (const group of groups) if (!best || worth(group) > worth(best)) best = group;
  return best;
}
