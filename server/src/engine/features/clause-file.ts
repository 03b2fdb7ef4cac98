import type { ClauseDraft, ClauseDraftOptions } from '../api.js';
import { draftFacts } from '../rules/support/clause/draft-facts.js';
import { renderSnippetBody } from '../standard/clause-body.js';
import type { ClausePart } from '../standard/clause-types.js';
import { lookup } from '../standard/tree.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';

const NAME = /^[a-z][a-z0-9-]{0,60}$/;
/** The number that the place of a clause gives it: no part of its text. */
const OUTER =
  /^(?:\*\*)?(?:第[〇零一二两三四五六七八九十百千\d]{1,7}[章节条](?:之[一二三四五六七八九十]{1,2})?|\d{1,3}(?:\.\d{1,3}){1,4})[、.．:：]?(?:\*\*)?[ \t\u3000]*/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
/** Tab stops that are made of names. */
const MOST = 50;

/**
 * A clause file of the user's library made of a piece of the draft: headings and outer numbers left out, names of the
 * alliance and the parties as tab stops where that is wanted. Undefined for an unknown section, a name that cannot be the
 * name of a file, or a piece without text.
 */
export function clauseFile(draft: Draft, span: Span, options: ClauseDraftOptions): ClauseDraft | undefined {
  const node = lookup(draft.standard).get(options.section);
  const title = options.title.replace(/\s+/g, ' ').trim();
  const text = bodyOf(draft.source(span.start, span.end));
  if (!node || !NAME.test(options.name) || title === '' || text === '') return undefined;
  const names = options.names ? namesOf(draft) : [];
  const { parts, facts } = withStops(text, names);
  const id = `${node.id}/${options.name}`;
  const quoted = JSON.stringify;
  const lines = [
    '---',
    `id: ${id}`,
    `section: ${node.id}`,
    `title: { zh: ${quoted(title)}, en: ${quoted(options.name.replaceAll('-', ' '))} }`,
    'prefixes:',
    `  zh: ${quoted(title.replaceAll(' ', ''))}`,
    `  pinyin: ${options.name}`,
    `  en: ${options.name}`,
    'source: { kind: own, lines: "" }',
    `heading: ${quoted(node.id === 'title' ? '' : node.title.zh)}`,
    'requires: []',
    'conflicts: []',
    ...(facts.length === 0 ? [] : ['facts:', ...facts.map(([ordinal, fact]) => `  ${ordinal}: ${fact}`)]),
    '---',
    '',
    renderSnippetBody(parts),
    '',
  ];
  return { id, text: lines.join('\n') };
}

/** The words without headings and outer numbers. */
function bodyOf(source: string): string {
  return source
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => !HEADING.test(line))
    .map((line) => line.replace(OUTER, '').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

interface Known {
  readonly words: string;
  readonly fact: string | undefined;
}

/** What the draft calls itself and its parties, the longest first. */
function namesOf(draft: Draft): readonly Known[] {
  const { values, parties } = draftFacts(draft);
  const alliance = values.get('alliance-name');
  return [
    ...(alliance === undefined ? [] : [{ words: alliance, fact: 'alliance-name' }]),
    ...parties.flatMap(({ name }) => (name.length < 2 ? [] : [{ words: name, fact: undefined }])),
  ].sort((a, b) => b.words.length - a.words.length);
}

function withStops(
  text: string,
  names: readonly Known[],
): { readonly parts: readonly ClausePart[]; readonly facts: readonly (readonly [number, string])[] } {
  const parts: ClausePart[] = [];
  const ordinals = new Map<string, number>();
  const facts: (readonly [number, string])[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const known = names.find(({ words }) => text.startsWith(words, at));
    if (!known || (ordinals.size >= MOST && !ordinals.has(known.words))) {
      plain += text[at++]!;
      continue;
    }
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
    const ordinal = ordinals.get(known.words) ?? ordinals.size + 1;
    if (!ordinals.has(known.words) && known.fact !== undefined) facts.push([ordinal, known.fact]);
    ordinals.set(known.words, ordinal);
    parts.push({ kind: 'stop', ordinal, text: known.words });
    at += known.words.length;
  }
  if (plain !== '') parts.push({ kind: 'text', text: plain });
  return { parts, facts };
}
