import type { LineText } from '../../text/line-text.js';
import { labelledLine } from '../labelled-row.js';
import { mergeSpans, touches } from '../parts.js';
import type { DisputeFact, LineSetting, OptionFact } from '../types.js';
import type { Mode } from './mentions.js';
import { alternatives, offeredParts } from './offered.js';
import { scopeIn } from './scope.js';
import { readSentence, WINDOW, type Before, type Draft } from './sentence.js';
import { sentencesOf, type Part } from './sentences.js';

const CHOOSING: ReadonlySet<Mode> = new Set(['final', 'after-award', 'neutral']);

/**
 * Ways to resolve disputes that a line names: arbitration, litigation, mediation, negotiation, each with what it does
 * there (chosen, after an award, court help, mention, excluded, offered) and what it speaks about. Offsets are in the
 * line as written. A line without the words costs a few look-ups.
 */
export function disputes(
  line: LineText,
  setting: LineSetting,
  options: readonly OptionFact[],
): readonly DisputeFact[] {
  if (!mentionsDispute(line.text)) return [];
  return read(labelledLine(line, setting.table), setting, options);
}

function read(line: LineText, setting: LineSetting, options: readonly OptionFact[]): readonly DisputeFact[] {
  const notes = alternatives(line.text);
  const text = blankOut(line.text, notes);
  const placed = options.map((option) => ({ option, at: indexAt(line, option.from) }));
  const drafts = [
    ...notes.flatMap((note) => readNote(line.text, note, setting)),
    ...readText(text, setting, mergeSpans(offeredParts(text, placed))),
  ];
  return drafts.sort((a, b) => a.start - b.start).map((draft) => fact(line, draft));
}

function mentionsDispute(text: string): boolean {
  return (
    text.includes('仲裁') ||
    text.includes('诉') ||
    text.includes('法院') ||
    text.includes('官司') ||
    text.includes('司法') ||
    text.includes('协商') ||
    text.includes('调解')
  );
}

/** The sentences of a text one after the other; each takes over what the one before it speaks about. */
function readText(text: string, setting: LineSetting, offered: readonly Part[]): readonly Draft[] {
  const out: Draft[] = [];
  let last: Before | undefined;
  for (const sentence of sentencesOf(text, setting.table)) {
    const words = text.slice(sentence.start, sentence.end);
    if (!mentionsDispute(words) && !scopeIn(words)) continue;
    const own = readSentence(text, sentence, last);
    last = { text: words.slice(-WINDOW), scope: own.scope };
    const drafts = own.drafts.map((draft) =>
      CHOOSING.has(draft.mode) && touches(offered, draft.start, draft.start + 1)
        ? { ...draft, mode: 'offered' as const }
        : draft,
    );
    const joint = isJoint(drafts);
    for (const draft of drafts) out.push(joint ? { ...draft, joint } : draft);
  }
  return out;
}

/** A drafting note offers what it names. */
function readNote(text: string, { start, end }: Part, setting: LineSetting): readonly Draft[] {
  const inner = text.slice(start + 1, end - 1).replace(/约定/g, '··');
  return readText(inner, setting, []).map((draft) => ({
    ...draft,
    mode: CHOOSING.has(draft.mode) ? 'offered' : draft.mode,
    joint: false,
    start: draft.start + start + 1,
    end: draft.end + start + 1,
  }));
}

function blankOut(text: string, parts: readonly Part[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of parts) {
    out += text.slice(at, start) + '·'.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}

/** True when one sentence chooses both ways for the same disputes. */
function isJoint(drafts: readonly Draft[]): boolean {
  const chosen = drafts.filter(({ mode }) => mode === 'final');
  const arbitration = new Set(
    chosen.filter(({ mechanism }) => mechanism === 'arbitration').map(({ scope }) => scope.subject),
  );
  return chosen.some(({ mechanism, scope }) => mechanism === 'litigation' && arbitration.has(scope.subject));
}

function fact(line: LineText, { mechanism, mode, start, end, scope, body, joint }: Draft): DisputeFact {
  return {
    type: 'dispute',
    from: line.toRaw(start),
    to: line.toRaw(Math.max(start, end - 1)) + 1,
    mechanism,
    mode,
    scope: scope.subject,
    scopeStated: scope.stated,
    ofAlliance: scope.alliance,
    joint: joint && mode === 'final' && (mechanism === 'arbitration' || mechanism === 'litigation'),
    body,
  };
}

/** Index in the normalised text of the first character at or behind an offset of the line as written. */
function indexAt(line: LineText, offset: number): number {
  let low = 0;
  let high = line.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line.toRaw(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
