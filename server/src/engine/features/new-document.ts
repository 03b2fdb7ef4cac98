import { renderSnippetBody } from '../standard/clause-body.js';
import type { Clause, ClausePart } from '../standard/clause-types.js';
import { parseTemplate, type DocumentKind, type TemplateBlock } from '../standard/document-template.js';
import { formatNumeral } from '../text/numerals.js';
import { allMatches } from '../text/all-matches.js';

/** What somebody chose: the value of each option by its id. Absent options take their first value. */
export type DocumentChoices = Readonly<Record<string, string>>;

/** A new document, ready to be filled in. */
export interface NewDocument {
  /** Snippet syntax; equal blanks are one tab stop. */
  readonly snippet: string;
  /** The same with defaults and first choices. */
  readonly text: string;
  /** Tab stops by their name in the template, for tests and other fillers. */
  readonly parts: readonly ClausePart[];
  readonly names: ReadonlyMap<number, string>;
  /** What is wrong with the template; empty for the built-in ones. */
  readonly problems: readonly string[];
}

const LABELS = [...'甲乙丙丁戊己庚辛壬癸'].map((stem) => `${stem}方`);
/** Number of parties of a template that asks for none. */
const FEWEST = 3;
/** Sum of the contributions that a new agreement begins with, in 10,000 yuan. */
const TOTAL = 1000;

/** Puts a document together from its template and the library. Never throws. */
export function newDocument(
  kind: DocumentKind,
  choices: DocumentChoices,
  clauses: readonly Clause[],
): NewDocument {
  const { blocks, problems: faults } = parseTemplate(kind.body);
  const problems = [...faults];
  const chosen = (option: string): string => {
    const found = kind.options.find(({ id }) => id === option);
    if (!found) problems.push(`no option ${option}`);
    const wish = choices[option];
    return found?.values.find(({ id }) => id === wish)?.id ?? found?.values[0]?.id ?? '';
  };
  const count = kind.options.some(({ id }) => id === 'parties') ? Number(chosen('parties')) : FEWEST;
  const build = (list: readonly TemplateBlock[]): string => list.map((block) => one(block)).join('\n');
  const one = (block: TemplateBlock): string => {
    switch (block.kind) {
      case 'text':
        return block.text;
      case 'if':
        return build(block.values.includes(chosen(block.option)) ? block.then : block.otherwise);
      case 'each':
        return LABELS.slice(0, count)
          .map((_, at) => perParty(build(block.body), at, count))
          .join('\n');
      case 'clause': {
        const clause = clauses.find(({ id }) => id === block.clause);
        if (!clause) problems.push(`no clause ${block.clause}`);
        return clause ? clauseText(clause, block.stops) : '';
      }
    }
  };
  const whole = build(blocks)
    .replaceAll('{count}', formatNumeral(count))
    .replaceAll('{copies}', formatNumeral(count + 3))
    .replaceAll('{total}', String(TOTAL))
    .replaceAll(
      '{shares}',
      shares(count)
        .map((share, at) => `${LABELS[at]!}${share}%`)
        .join('、'),
    )
    .replace(/\n{3,}/g, '\n\n');
  const { parts, names } = tabStops(numbered(`${whole.trim()}\n`, problems));
  return { snippet: renderSnippetBody(parts), text: plain(parts), parts, names, problems };
}

/** A clause in the syntax of templates: its stops take the words of the template, the others stay blanks of its own. */
function clauseText({ id, body }: Clause, stops: ReadonlyMap<number, string>): string {
  return body
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const words = stops.get(part.ordinal);
      if (words !== undefined) return words;
      const name = `${id.slice(id.indexOf('/') + 1)}-${part.ordinal}`;
      return part.kind === 'choice' ? `\${${name}|${part.choices.join('|')}|}` : `\${${name}:${part.text}}`;
    })
    .join('');
}

/** Shares in per cent that add up to 100. */
function shares(count: number): readonly number[] {
  const least = Math.floor(100 / count / 5) * 5;
  return Array.from({ length: count }, (_, at) => (at === 0 ? 100 - least * (count - 1) : least));
}

function perParty(text: string, at: number, count: number): string {
  const share = shares(count)[at]!;
  return text
    .replaceAll('{party}', LABELS[at]!)
    .replaceAll('{share}', String(share))
    .replaceAll('{amount}', String((share * TOTAL) / 100))
    .replaceAll('{kind}', ['有限公司', '大学', '研究院'][at] ?? '有限公司')
    .replaceAll('{n}', String(at + 1));
}

/** Counts chapters and articles, then fills in the references to them. */
function numbered(text: string, problems: string[]): string {
  const counts = { 章: 0, 条: 0 };
  const labels = new Map<string, string>();
  const counted = text.replace(/\{([章条])(?:#([a-z-]+))?\}/g, (_, rank: '章' | '条', label?: string) => {
    const number = `第${formatNumeral(++counts[rank])}${rank}`;
    if (label !== undefined) labels.set(label, number);
    return number;
  });
  return counted.replace(/\{见#([a-z-]+)\}/g, (whole, label: string) => {
    const number = labels.get(label);
    if (number === undefined) problems.push(`no label ${label}`);
    return number ?? whole;
  });
}

const STOP = /\$\{([^:|}$]*)(?::([^}$]*)|\|([^}$]*)\|)?\}/g;

/** Cuts the text at its blanks; blanks of one name are one tab stop. Blanks without a name stand alone. */
function tabStops(text: string): Pick<NewDocument, 'parts' | 'names'> {
  const parts: ClausePart[] = [];
  const names = new Map<number, string>();
  const known = new Map<string, ClausePart>();
  let done = 0;
  for (const match of allMatches(STOP, text)) {
    const [whole, name = '', words, options] = match;
    if (match.index > done) parts.push({ kind: 'text', text: text.slice(done, match.index) });
    done = match.index + whole.length;
    const earlier = name === '' ? undefined : known.get(name);
    if (earlier) {
      parts.push(earlier);
      continue;
    }
    const ordinal = names.size + 1;
    const part: ClausePart =
      options === undefined
        ? { kind: 'stop', ordinal, text: words ?? '' }
        : { kind: 'choice', ordinal, choices: options.split('|') };
    names.set(ordinal, name);
    if (name !== '') known.set(name, part);
    parts.push(part);
  }
  if (done < text.length) parts.push({ kind: 'text', text: text.slice(done) });
  return { parts, names };
}

function plain(parts: readonly ClausePart[]): string {
  return parts.map((part) => (part.kind === 'choice' ? part.choices[0]! : part.text)).join('');
}
