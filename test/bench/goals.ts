/**
 * Goals by size: a ratio, ours divided by theirs, that must not be passed. They were set for the structure and its first
 * rules; those whose names begin with WIDE hold for the whole catalogue of rules. See docs/performance.md.
 */
type Goals = Readonly<Partial<Record<string, number>>>;

/** A full check beside bare remark-parse with GFM. */
export const FULL_CHECK: Goals = { '8 KB': 1.1, '40 KB': 1.1, '200 KB': 0.9, '1 MB': 0.5, '5 MB': 0.15 };

export const WIDE_FULL_CHECK: Goals = { '8 KB': 1.5, '40 KB': 1.5, '1 MB': 0.8 };

/** One keystroke beside what the other tool computes anew. */
export const KEYSTROKE: Readonly<Partial<Record<string, Goals>>> = {
  'remark-lint': { '8 KB': 1 / 12, '40 KB': 1 / 50, '200 KB': 1 / 300, '1 MB': 1 / 2000 },
  'vscode-markdown-languageservice': { '8 KB': 1 / 1.5, '40 KB': 1 / 6, '200 KB': 1 / 25, '1 MB': 1 / 200 },
};

/** With all rules a keystroke may cost twice as much. */
export const WIDE_KEYSTROKE = 2;

/** A full check beside a full run of the other tool. */
export const FULL_CHECK_OF_PEERS: Readonly<Partial<Record<string, number>>> = {
  markdownlint: 1,
  zhlint: 0.67,
  textlint: 0.25,
};

export const KEYSTROKE_GROWTH = 0.1;
export const FULL_CHECK_GROWTH = 1.05;
/** A keystroke in a draft that is one single block, beside one parse of that block. */
export const ONE_BLOCK_KEYSTROKE = 1.2;
/** Facts, structure and rules of a keystroke, beside one parse of the chunk that it changes. */
export const BEYOND_PARSE = 1;
/** Over stdio, beside a server that does nothing. */
export const END_TO_END = 2.5;
/** Beside bare node. */
export const COLD_START = 2.2;
export const WIDE_COLD_START = 3;
/** Peak memory beside one whole parse. */
export const MEMORY: Goals = { '1 MB': 0.7, '5 MB': 0.3 };
