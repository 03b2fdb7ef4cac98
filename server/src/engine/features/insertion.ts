import type { Insertion } from '../api.js';
import type { Clause } from '../standard/clause-types.js';
import { fittedClause } from '../rules/support/clause/fitted.js';
import { branchOf } from '../rules/support/reference/clause-table.js';
import { lookup } from '../standard/tree.js';
import type { Bilingual, StandardNode } from '../standard/types.js';
import type { Span, TextEdit } from '../text/span.js';
import { escapeSnippet, formLike, plainText } from './clause-text.js';
import { newEntry } from './contents.js';
import type { Draft } from './draft.js';
import { placeFor, type Placement } from './placement.js';
import { placeAtGap, placeInPresent } from './present-place.js';
import { renumber, runOf, shiftFrom, type NumberChanges } from './renumber.js';
import type { OutlineNode } from '../outline/types.js';
import { compareLines, type LineRef } from '../text/place.js';
import { unfollowed } from './unfollowed.js';

/** A section with a heading and, where there is one, the text of its clause. */
interface Content {
  readonly title: string;
  readonly snippet: string;
  readonly text: string;
}

/** Where and how a clause of the library, or a section with its clause, goes in; undefined for an unknown id. */
export function planInsertion(draft: Draft, id: string): Insertion | undefined {
  const clause = draft.clauses.find((candidate) => candidate.id === id);
  const node = lookup(draft.standard).get(clause?.section ?? id);
  if (!node) return undefined;
  if (!clause) return planSection(draft, node);
  return planClause(draft, node, clause, placeInPresent(draft, node) ?? placeFor(draft, node));
}

/**
 * How a section, or a clause of it, goes in on an empty line at an offset, where that is a place for it: in its own section,
 * between the clauses of its chapter, or where the standard has it. Undefined elsewhere.
 */
export function planInsertionAt(
  draft: Draft,
  node: StandardNode,
  clause: Clause | undefined,
  offset: number,
): Insertion | undefined {
  const make = (place: Placement): Insertion =>
    clause ? planClause(draft, node, clause, place) : planSection(draft, node, place);
  const gap = placeAtGap(draft, node, offset);
  if (gap) return make(gap);
  const standard = (clause && placeInPresent(draft, node)) ?? placeFor(draft, node);
  const between = draft.source(Math.min(standard.offset, offset), Math.max(standard.offset, offset));
  return between.trim() === '' ? make(standard) : undefined;
}

/** An insertion into the draft without a piece of text, as one that takes it away at the same time. */
export function insteadOf(gone: Span, plan: Insertion): Insertion {
  const edits = besideGone(plan.edits, gone);
  if (plan.at.start === gone.start) return { ...plan, at: gone, edits };
  const [at] = besideGone([{ span: plan.at, newText: '' }], gone);
  return { ...plan, at: at!.span, edits: [...edits, { span: gone, newText: '' }] };
}

/** Edits of a draft without a piece of text, as edits of the draft with it. */
export function besideGone(edits: readonly TextEdit[], gone: Span): readonly TextEdit[] {
  const length = gone.end - gone.start;
  return edits.map(({ span, newText }) => ({
    span: {
      start: span.start >= gone.start ? span.start + length : span.start,
      end: span.end > gone.start ? span.end + length : span.end,
    },
    newText,
  }));
}

function planClause(draft: Draft, node: StandardNode, clause: Clause, place: Placement): Insertion {
  const content = contentOf(draft, node, clause);
  if (!place.inside) return plan(draft, node, content, place);
  // (1) … behind a number of the draft would be two numbers
  const numbered = place.model !== undefined && UNMARKED.test(content.text);
  const title = numbered ? clause.heading || clause.title.zh : '';
  return plan(draft, node, { ...content, title }, numbered ? place : { ...place, model: undefined });
}

/** A text that does not begin with a number of its own. */
const UNMARKED = /^(?![\d（(|第]|一、)[^]/;

/** Where and how a node of the standard goes in: with its clause, or the heading alone. */
export function planSection(draft: Draft, node: StandardNode, place = placeFor(draft, node)): Insertion {
  const clause = draft.clauses.find((candidate) => candidate.id === node.clause);
  if (clause) return plan(draft, node, contentOf(draft, node, clause), place);
  return plan(draft, node, { title: titleFor(draft, node, clause), snippet: '', text: '' }, place);
}

/** A clause with what the draft already says of its parties and bodies. */
function contentOf(draft: Draft, node: StandardNode, clause: Clause): Content {
  const fitted = fittedClause(draft, clause);
  return { title: titleFor(draft, node, clause), snippet: fitted.snippet, text: plainText(fitted) };
}

/** Where and how a node goes in with words of the caller's own. */
export function planText(draft: Draft, node: StandardNode, text: string): Insertion {
  const clause = draft.clauses.find((candidate) => candidate.id === node.clause);
  return plan(draft, node, { title: titleFor(draft, node, clause), snippet: escapeSnippet(text), text });
}

function titleFor(draft: Draft, node: StandardNode, clause: Clause | undefined): string {
  // the clause of the title is the heading itself
  if (node.id === 'title') return '';
  const chapter = lookup(draft.standard).chapter(node);
  // a chapter that is made for one child takes the chapter's own title
  if (chapter !== node && !draft.alignment.matches.has(chapter.id)) return chapter.title.zh;
  // chapters of the operative part keep the titles of the standard
  const own = chapter !== node || !node.id.startsWith('main.');
  return own && clause?.section === node.id && clause.heading !== '' ? clause.heading : node.title.zh;
}

function plan(
  draft: Draft,
  node: StandardNode,
  content: Content,
  placement = placeFor(draft, node),
): Insertion {
  const { model } = placement;
  const numbered = UNNUMBERED.has(node.id) ? NO_NUMBER : number(draft, placement, content);
  const form =
    content.title === ''
      ? { lead: '', joined: true }
      : formLike(draft, model, numbered.values, content.title);
  const inner = numbered.inner
    ? formLike(draft, numbered.inner.model, numbered.inner.values, content.title)
    : undefined;
  const before = blankBefore(draft, placement.offset);
  const after = placement.offset >= draft.length ? '\n' : '\n\n';
  const body = (text: string, lead: string): string => {
    if (text === '') return '';
    return form.joined ? text : `\n\n${lead}${inner && !inner.joined ? '\n\n' : ''}${text}`;
  };
  const lineEnd = (text: string): string => (usesCrLf(draft) ? text.replaceAll('\n', '\r\n') : text);
  const lead = inner?.lead ?? '';
  return {
    at: { start: placement.offset, end: placement.offset },
    snippet: lineEnd(before + escapeSnippet(form.lead) + body(content.snippet, escapeSnippet(lead)) + after),
    text: lineEnd(before + form.lead + body(content.text, lead) + after),
    edits:
      model && numbered.values && content.title !== ''
        ? [...numbered.edits, ...newEntry(draft, model, placement.before, numbered.values, content.title)]
        : numbered.edits,
    note: numbered.note,
  };
}

function usesCrLf(draft: Draft): boolean {
  return draft.source(0, 4000).includes('\r\n');
}

interface Numbered {
  readonly values: readonly number[] | undefined;
  /** The numbered clause inside a new chapter, where the draft's chapters consist of numbered clauses. */
  readonly inner: { readonly model: OutlineNode; readonly values: readonly number[] } | undefined;
  readonly edits: readonly TextEdit[];
  readonly note: Bilingual | undefined;
}

const NO_NUMBER: Numbered = { values: undefined, inner: undefined, edits: [], note: undefined };
/** The page to sign and the list of annexes are no clauses of the agreement: they stand outside its numbers. */
const UNNUMBERED: ReadonlySet<string> = new Set(['signature', 'annexes']);

/** The number of the new clause, with the edits that make room for it. */
function number(draft: Draft, { model, before }: Placement, content: Content): Numbered {
  if (!model?.number) return NO_NUMBER;
  const own = slot(draft, model, before);
  if (!own) {
    return unnumbered(
      '插入处紧接“第×条之一”一类的条款，按次序编号会打乱它与前一条的关系，请人工确定编号。',
      'It stands before an article like 第×条之一, which belongs to the one before; choose the number yourself.',
    );
  }
  const inner = innerSlot(draft, model, own.values, before, content);
  const changes = new Map([...own.changes, ...(inner?.changes ?? [])]);
  const result = renumber(draft, changes);
  const open = 'edits' in result ? [] : result.ambiguous.map(({ text }) => text);
  const left = [...new Set([...open, ...unfollowed(draft, changes, before)])];
  if ('edits' in result && left.length === 0)
    return { values: own.values, inner, edits: result.edits, note: undefined };
  const listed = left.slice(0, 3).join('、');
  return unnumbered(
    `正文中的引用（${listed}）可能指向多处，或者写法与条款编号不同，请人工确认后再编号。`,
    `References in the text (${listed}) could mean several clauses or are written unlike the numbers; check them first.`,
  );
}

function unnumbered(zh: string, en: string): Numbered {
  return { ...NO_NUMBER, note: { zh: `条款未编号：${zh}`, en: `The clause has no number. ${en}` } };
}

/**
 * The number that a clause like `model` gets before a line, and how the clauses behind it count on; undefined where an
 * article put in later (第五条之一) follows, which must stay with the one before it.
 */
function slot(
  draft: Draft,
  model: OutlineNode,
  before: LineRef,
): { values: readonly number[]; changes: NumberChanges } | undefined {
  const run = runOf(draft, model);
  const following = run.find((node) => compareLines(node.ref, before) >= 0);
  const preceding = run.filter((node) => compareLines(node.ref, before) < 0).at(-1);
  if (following && branchOf(following) > 0) return undefined;
  if (following) return { values: following.number!.values, changes: shiftFrom(run, before) };
  return { values: up(preceding?.number?.values ?? model.number!.values), changes: new Map() };
}

/** In a draft whose chapters consist of articles (or of 3.1, 3.2 …) the text of a new chapter is one, too. */
function innerSlot(
  draft: Draft,
  model: OutlineNode,
  values: readonly number[],
  before: LineRef,
  content: Content,
): { model: OutlineNode; values: readonly number[]; changes: NumberChanges } | undefined {
  const child = model.children.find(
    ({ number }) => number?.style === 'article' || number?.style === 'decimal',
  );
  if (!child || model.hasText || !UNMARKED.test(content.text)) return undefined;
  if (child.number!.style === 'article') {
    const found = slot(draft, child, before);
    return found && { model: child, ...found };
  }
  return { model: child, values: [...values, 1], changes: new Map() };
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
