/**
 * A small agreement as data, so that a test can lay it out anew, move and take away its clauses without reading
 * Markdown. Numbers are given by place; `{key}` in a text becomes the number of that clause.
 */
export interface Clause {
  readonly key: string;
  readonly text: string;
}

export interface Section {
  readonly key: string;
  readonly title: string;
  /** A section with one clause puts it below its heading without a number of its own. */
  readonly clauses: readonly Clause[];
}

export interface Draft {
  readonly title: string;
  readonly parties: readonly string[];
  readonly recitals: readonly Clause[];
  readonly definitions: readonly Clause[];
  readonly sections: readonly Section[];
  readonly annexes: readonly Clause[];
  readonly signatures: readonly string[];
}

/** One line of the draft with what it is; `key` names it in every layout. */
export interface Block {
  readonly kind: 'title' | 'part' | 'section' | 'text';
  /** Rank of a heading below the title: 1 for parts, 2 for what stands in them. */
  readonly rank: number;
  readonly key: string;
  readonly text: string;
}

/** The lines of a draft in order, numbers and references filled in. */
export function blocksOf(draft: Draft): readonly Block[] {
  const numbers = numbersOf(draft);
  const fill = (text: string): string =>
    text.replace(/\{([a-z-]+)\}/g, (_, key: string) => numbers.get(key) ?? key);
  const part = (key: string, text: string): Block => ({ kind: 'part', rank: 1, key, text });
  const inner = (key: string, text: string): Block => ({ kind: 'section', rank: 2, key, text });
  const lines = (key: string, texts: readonly string[]): Block[] =>
    texts.map((text, at) => ({ kind: 'text', rank: 0, key: `${key}-${at + 1}`, text }));
  const clauses = (all: readonly Clause[], label: (at: number) => string): Block[] =>
    all.map(({ key, text }, at) => ({ kind: 'text', rank: 0, key, text: `${label(at)}${fill(text)}` }));
  return [
    { kind: 'title', rank: 0, key: 'title', text: draft.title },
    part('preamble', '序文'),
    inner('parties', '缔约方基本信息'),
    ...lines('party', draft.parties),
    inner('recitals', '鉴于'),
    ...clauses(draft.recitals, (at) => `${at + 1}. `),
    part('definitions', '定义'),
    ...clauses(draft.definitions, () => ''),
    part('main', '主文'),
    ...draft.sections.flatMap(({ key, title, clauses: own }, at) => [
      inner(key, `${at + 1}. ${title}`),
      ...clauses(own, (index) => (own.length === 1 ? '' : `${at + 1}.${index + 1} `)),
    ]),
    part('annexes', '附件'),
    ...clauses(draft.annexes, (at) => `附件${at + 1}：`),
    part('signature', '签署页'),
    ...lines('sign', draft.signatures),
  ];
}

function numbersOf({ sections, annexes }: Draft): Map<string, string> {
  const numbers = new Map<string, string>();
  sections.forEach(({ key, clauses }, at) => {
    numbers.set(key, `${at + 1}`);
    clauses.forEach((clause, index) => numbers.set(clause.key, `${at + 1}.${index + 1}`));
  });
  annexes.forEach(({ key }, at) => numbers.set(key, `附件${at + 1}`));
  return numbers;
}

/** The draft without one clause; the clauses behind it move up, references follow. */
export function without(draft: Draft, gone: string): Draft {
  const keep = (clauses: readonly Clause[]): readonly Clause[] => clauses.filter(({ key }) => key !== gone);
  const changed: Draft = {
    ...draft,
    recitals: keep(draft.recitals),
    definitions: keep(draft.definitions),
    annexes: keep(draft.annexes),
    sections: draft.sections
      .filter(({ key }) => key !== gone)
      .map((section) => ({ ...section, clauses: keep(section.clauses) })),
  };
  if (blocksOf(changed).length === blocksOf(draft).length) throw new Error(`no clause ${gone}`);
  return changed;
}

/** The draft with pieces of clauses replaced: key, words to find, words to put. */
export function changed(draft: Draft, ...swaps: readonly (readonly [string, string, string])[]): Draft {
  const open = new Set(swaps);
  const swap = (clauses: readonly Clause[]): readonly Clause[] =>
    clauses.map((clause) => {
      let { text } = clause;
      for (const one of swaps) {
        if (one[0] !== clause.key || !text.includes(one[1])) continue;
        text = text.replace(one[1], one[2]);
        open.delete(one);
      }
      return { ...clause, text };
    });
  const out: Draft = {
    ...draft,
    recitals: swap(draft.recitals),
    definitions: swap(draft.definitions),
    sections: draft.sections.map((section) => ({ ...section, clauses: swap(section.clauses) })),
    annexes: swap(draft.annexes),
  };
  if (open.size > 0) throw new Error(`not in the draft: ${[...open].map(([key]) => key).join(', ')}`);
  return out;
}

/** Every text of the draft through one function. */
export function mapTexts(draft: Draft, change: (text: string) => string): Draft {
  const each = (clauses: readonly Clause[]): readonly Clause[] =>
    clauses.map(({ key, text }) => ({ key, text: change(text) }));
  return {
    title: change(draft.title),
    parties: draft.parties.map(change),
    recitals: each(draft.recitals),
    definitions: each(draft.definitions),
    sections: draft.sections.map(({ key, title, clauses }) => ({
      key,
      title: change(title),
      clauses: each(clauses),
    })),
    annexes: each(draft.annexes),
    signatures: draft.signatures.map(change),
  };
}
