/**
 * Writes `syntaxes/agreement.injection.tmLanguage.json` from the files beside this one: `node syntaxes/source/build.mjs`.
 * The result is committed; test/grammar/freshness.test.ts fails when the two differ.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { amount } from './amount.mjs';
import { clauseNumber } from './clause-number.mjs';
import { crossReference } from './cross-reference.mjs';
import { definedTerm } from './defined-term.mjs';
import { partyLabel } from './party-label.mjs';
import { placeholder } from './placeholder.mjs';

const TARGET = fileURLToPath(new URL('../agreement.injection.tmLanguage.json', import.meta.url));

/**
 * Only inside paragraphs, headings and tables of the Markdown grammar. At its root an injected match would take the start of
 * a line away from the paragraph, list or table that begins there, and the rest of the line would lose its formatting.
 */
const WHERE = ['meta.paragraph.markdown', 'markup.heading.markdown', 'markup.table.markdown'];
const NOT_WHERE = [
  'comment',
  'meta.tag',
  'meta.link',
  'meta.image',
  'markup.inline.raw',
  'markup.raw',
  'markup.fenced_code',
  'markup.underline.link',
  'meta.embedded',
];

/** Where two categories fit the same place, the first one wins. */
const repository = {
  'clause-number': clauseNumber,
  'defined-term': definedTerm,
  'party-label': partyLabel,
  placeholder,
  amount,
  'cross-reference': crossReference,
};

/** The grammar as plain data. */
export const grammar = () => ({
  comment: 'Generated from syntaxes/source by `node syntaxes/source/build.mjs`. Do not edit.',
  name: 'Agreement drafting (injection into Markdown)',
  scopeName: 'markdown.agreement.injection',
  injectionSelector: `L:(${WHERE.join(' | ')}) - (${NOT_WHERE.join(' | ')})`,
  patterns: Object.keys(repository).map((key) => ({ include: `#${key}` })),
  repository,
});

/** The text of the committed file. */
export const text = () => `${JSON.stringify(grammar(), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, text());
