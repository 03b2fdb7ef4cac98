import type { Insertion } from '../api.js';
import type { Clause } from '../standard/clause-types.js';
import { lookup } from '../standard/tree.js';
import type { Bilingual, StandardNode } from '../standard/types.js';
import type { TextEdit } from '../text/span.js';
import { escapeSnippet, formLike, plainText } from './clause-text.js';
import type { Draft } from './draft.js';
import { placeFor, type Placement } from './placement.js';
import { renumber, runOf, shiftFrom } from './renumber.js';
import { compareLines } from '../text/place.js';

/** A section with a heading and, where there is one, the text of its clause. */
interface Content {
  readonly title: string;
  readonly snippet: string;
  readonly text: string;
}

/** Where and how a clause of the library goes in; undefined for an unknown clause. */
export function planInsertion(draft: Draft, clauseId: string): Insertion | undefined {
  const clause = draft.clauses.find((candidate) => candidate.id === clauseId);
  const node = clause && lookup(draft.standard).get(clause.section);
  if (!clause || !node) return undefined;
  return plan(draft, node, {
    title: titleFor(draft, node, clause),
    snippet: clause.snippet,
    text: plainText(clause),
  });
}

/** Where and how a node of the standard goes in: with its clause, or the heading alone. */
export function planSection(draft: Draft, node: StandardNode): Insertion {
  const clause = draft.clauses.find((candidate) => candidate.id === node.clause);
  const title = titleFor(draft, node, clause);
  if (!clause) return plan(draft, node, { title, snippet: '', text: '' });
  return plan(draft, node, { title, snippet: clause.snippet, text: plainText(clause) });
}

function titleFor(draft: Draft, node: StandardNode, clause: Clause | undefined): string {
  // the clause of the title is the heading itself
  if (node.id === 'title') return '';
  const chapter = lookup(draft.standard).chapter(node);
  // a chapter that is made for one child takes the chapter's own title
  if (chapter !== node && !draft.alignment.matches.has(chapter.id)) return chapter.title.zh;
  return clause?.section === node.id && clause.heading !== '' && chapter !== node
    ? clause.heading
    : node.title.zh;
}

function plan(draft: Draft, node: StandardNode, content: Content): Insertion {
  const placement = placeFor(draft, node);
  const { model } = placement;
  const numbered = number(draft, placement);
  const form =
    content.title === ''
      ? { lead: '', joined: true }
      : formLike(draft, model, numbered.values, content.title);
  const glue = form.joined ? '' : '\n\n';
  const before = blankBefore(draft, placement.offset);
  const after = placement.offset >= draft.length ? '\n' : '\n\n';
  const body = (text: string): string => (text === '' ? '' : glue + text);
  return {
    at: { start: placement.offset, end: placement.offset },
    snippet: before + escapeSnippet(form.lead) + body(content.snippet) + after,
    text: before + form.lead + body(content.text) + after,
    edits: numbered.edits,
    note: numbered.note,
  };
}

interface Numbered {
  readonly values: readonly number[] | undefined;
  readonly edits: readonly TextEdit[];
  readonly note: Bilingual | undefined;
}

/** The number of the new clause, with the edits that make room for it. */
function number(draft: Draft, placement: Placement): Numbered {
  const { model, before } = placement;
  if (!model?.number) return { values: undefined, edits: [], note: undefined };
  const run = runOf(draft, model);
  const following = run.find((node) => compareLines(node.ref, before) >= 0);
  const preceding = run.filter((node) => compareLines(node.ref, before) < 0).at(-1);
  const values = following ? following.number!.values : up(preceding?.number?.values ?? model.number.values);
  if (!following) return { values, edits: [], note: undefined };
  const result = renumber(draft, shiftFrom(run, before));
  if ('edits' in result) return { values, edits: result.edits, note: undefined };
  const listed = result.ambiguous.map(({ text }) => text).slice(0, 3);
  return {
    values: undefined,
    edits: [],
    note: {
      zh: `条款未编号：正文中的引用（${listed.join('、')}）可能指向多处，请人工确认后再编号。`,
      en: `The clause has no number: references in the text (${listed.join(', ')}) could mean several clauses; check them first.`,
    },
  };
}

function up(values: readonly number[]): readonly number[] {
  return [...values.slice(0, -1), values.at(-1)! + 1];
}

/** Line breaks that are lacking before a new block. */
function blankBefore(draft: Draft, offset: number): string {
  if (offset === 0) return '';
  const tail = draft.source(Math.max(0, offset - 4), offset);
  if (/(?:\n|\r\n?)[ \t]*(?:\n|\r\n?)$/.test(tail)) return '';
  return /[\n\r]$/.test(tail) ? '\n' : '\n\n';
}
