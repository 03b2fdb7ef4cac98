import type { Root } from 'mdast';
import { MarkdownDocument } from '../../server/src/engine/markdown/document.js';
import { Random } from '../corpus/random.js';
import { randomEdit, startingText, type FuzzMode, type RawEdit } from './markdown-edits.js';
import { difference, referenceTree } from './reference-tree.js';

/** Edits of one text before the next text is begun. */
const EDITS_PER_TEXT: Readonly<Record<FuzzMode, number>> = {
  agreement: 80,
  mix: 40,
  soup: 40,
  plain: 40,
  deep: 30,
};
const LONGEST = 8_000;
/** Every so many edits the snapshot before is looked at again. */
const LOOK_BACK = 7;

/** What a run did; `failure` tells the seed, the edit and the first difference. */
export interface FuzzResult {
  readonly mode: FuzzMode;
  readonly seed: number;
  edits: number;
  texts: number;
  characters: number;
  parsedChars: number;
  plainBlocks: number;
  textPatches: number;
  relabelled: number;
  opaque: number;
  failure?: string;
}

/**
 * Edits random texts and compares after every edit: the joined text, the tree with what remark gives for the whole text,
 * the reported change with the identity of the chunks, and now and then the snapshot before with its own tree. A text
 * with opaque chunks has no reference in remark: its tree is compared with that of a fresh parse.
 */
export function fuzzMarkdown(mode: FuzzMode, seed: number, edits: number): FuzzResult {
  const random = new Random(seed);
  const result: FuzzResult = {
    mode,
    seed,
    ...{
      edits: 0,
      texts: 0,
      characters: 0,
      parsedChars: 0,
      plainBlocks: 0,
      textPatches: 0,
      relabelled: 0,
      opaque: 0,
    },
  };
  while (result.edits < edits) {
    let text = startingText(mode, random);
    let document = MarkdownDocument.parse(text);
    result.texts++;
    let failure = check(document, text, result);
    if (failure !== undefined) return fail(result, text, undefined, failure);
    for (let count = 0; count < EDITS_PER_TEXT[mode] && result.edits < edits; count++) {
      const edit = shortened(text, randomEdit(mode, text, random));
      const before = { document, text, tree: result.edits % LOOK_BACK === 0 ? document.toTree() : undefined };
      text = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
      document = document.edit({ span: edit, newText: edit.newText });
      result.edits++;
      result.characters += text.length;
      result.parsedChars += document.stats.parsedChars;
      result.plainBlocks += document.stats.plainBlocks;
      result.textPatches += document.stats.textPatches;
      result.relabelled += document.stats.relabelled;
      failure =
        check(document, text, result) ??
        checkChange(before.document, document) ??
        (before.tree && checkOld(before.document, before.text, before.tree));
      if (failure !== undefined) return fail(result, before.text, edit, failure);
    }
  }
  return result;
}

/** Keeps texts short enough for a full parse after every edit. */
function shortened(text: string, edit: RawEdit): RawEdit {
  if (text.length - (edit.end - edit.start) + edit.newText.length <= LONGEST) return edit;
  return { ...edit, end: Math.min(text.length, edit.start + LONGEST / 2) };
}

function fail(result: FuzzResult, text: string, edit: RawEdit | undefined, failure: string): FuzzResult {
  result.failure = `mode ${result.mode}, seed ${result.seed}, edit ${result.edits}: ${failure}
    before ${JSON.stringify(text)}
    edit ${JSON.stringify(edit)}`;
  return result;
}

function check(document: MarkdownDocument, text: string, result: FuzzResult): string | undefined {
  if (document.text() !== text) return 'the text differs';
  if (document.length !== text.length) return `length ${document.length} instead of ${text.length}`;
  const chunks = chunksOf(document);
  const isOpaque = chunks.some((chunk) => chunk.opaque);
  if (isOpaque) result.opaque++;
  if (isOpaque && result.mode !== 'deep')
    return `opaque: ${chunks.find((chunk) => chunk.opaque)?.fault?.message}`;
  const expected = isOpaque ? MarkdownDocument.parse(text).toTree() : referenceTree(text);
  return difference(document.toTree(), expected) ?? checkChunks(document);
}

/** Chunks are whole, none stands twice, and nodes lie inside them. */
function checkChunks(document: MarkdownDocument): string | undefined {
  const chunks = chunksOf(document);
  if (new Set(chunks).size !== chunks.length) return 'a chunk stands twice';
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.text === '' && chunks.length > 1) return `chunk ${index} is empty`;
    for (const { position } of chunk.nodes) {
      if (position && (position.start.offset! < 0 || position.end.offset! > chunk.text.length)) {
        return `a node of chunk ${index} lies outside`;
      }
    }
  }
  return undefined;
}

/** Outside the range of the change the chunks are the same objects. */
function checkChange(before: MarkdownDocument, after: MarkdownDocument): string | undefined {
  const { change } = after;
  if (change === undefined) return 'no change is reported';
  const { from, removed, added } = change;
  if (after.chunkCount - before.chunkCount !== added - removed)
    return `wrong change ${JSON.stringify(change)}`;
  for (let index = 0; index < after.chunkCount; index++) {
    if (index >= from && index < from + added) continue;
    const old = index < from ? index : index - added + removed;
    if (after.chunk(index) !== before.chunk(old))
      return `chunk ${index} changed outside ${JSON.stringify(change)}`;
  }
  return undefined;
}

function checkOld(document: MarkdownDocument, text: string, tree: Root): string | undefined {
  if (document.text() !== text) return 'the snapshot before has another text';
  const found = difference(document.toTree(), tree);
  return found && `the snapshot before changed: ${found}`;
}

function chunksOf(document: MarkdownDocument): ReturnType<MarkdownDocument['chunk']>[] {
  return Array.from({ length: document.chunkCount }, (_, index) => document.chunk(index));
}
