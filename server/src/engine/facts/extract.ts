import { extractForum } from './forum/extract.js';
import { extractGovernance } from './governance/extract.js';
import { extractIp } from './ip/extract.js';
import { extractMembership } from './membership/extract.js';
import { extractMoney } from './money/extract.js';
import { extractParty } from './party/extract.js';
import { extractReference } from './reference/extract.js';
import { extractTime } from './time/extract.js';
import { append } from '../text/append.js';
import type { LineText } from '../text/line-text.js';
import { forgetTriggered } from './trigger.js';
import { disputes } from './dispute/disputes.js';
import { annexes } from './annexes.js';
import { duties } from './duties.js';
import { flags } from './flags.js';
import { notes } from './notes.js';
import { options } from './options.js';
import { mergeSpans, touches } from './parts.js';
import { placeholders } from './placeholders.js';
import { suppressions } from './suppressions.js';
import { signings } from './signature-line.js';
import type { Fact, LineSetting } from './types.js';

/** Whatever belongs to no family. */
function plainFacts(line: LineText, setting: LineSetting): readonly Fact[] {
  const choices = options(line);
  // the blank of 下列第__种方式 is an open choice, said once
  const open = mergeSpans(
    choices.filter(({ chosen }) => chosen === undefined).map(({ from, to }) => ({ start: from, end: to })),
  );
  const blanks = placeholders(line).filter(({ from, to }) => !touches(open, from, to));
  return [
    ...blanks,
    ...choices,
    ...notes(line),
    ...disputes(line, setting, choices),
    ...flags(line, setting),
    ...duties(line),
    ...signings(line),
    ...annexes(line),
    ...suppressions(line),
  ];
}

/** Reads the facts of one kind in one line. Never throws; should it all the same, the fault is a fact of the line. */
export interface Reader {
  readonly name: string;
  readonly read: (line: LineText, setting: LineSetting) => readonly Fact[];
}

const READERS: readonly Reader[] = [
  { name: 'facts', read: plainFacts },
  { name: 'facts/party', read: extractParty },
  { name: 'facts/governance', read: extractGovernance },
  { name: 'facts/membership', read: extractMembership },
  { name: 'facts/money', read: extractMoney },
  { name: 'facts/forum', read: extractForum },
  { name: 'facts/time', read: extractTime },
  { name: 'facts/ip', read: extractIp },
  { name: 'facts/reference', read: extractReference },
];

/**
 * The facts of one logical line, in no particular order; equal text and setting give equal facts, so the caller may keep
 * them. Linear in the length of the line. Never throws.
 */
export function extractFacts(line: LineText, setting: LineSetting): readonly Fact[] {
  return extractAll([{ line, setting }])[0]!;
}

/** A line to be read. */
export interface Readable {
  readonly line: LineText;
  readonly setting: LineSetting;
}

/** Lines that every reader goes through before the next one begins. */
const BLOCK = 256;

/**
 * The facts of many lines. One reader after the other goes through a block of lines: a thousand regular expressions do
 * not fit into the processor's cache together, those of one reader do.
 */
export function extractAll(
  lines: readonly Readable[],
  readers: readonly Reader[] = READERS,
): readonly (readonly Fact[])[] {
  const out: (readonly Fact[])[] = [];
  for (let from = 0; from < lines.length; from += BLOCK) {
    const block = lines.slice(from, from + BLOCK);
    forgetTriggered();
    const found = block.map((): Fact[] => []);
    for (const reader of readers)
      for (const [i, readable] of block.entries()) append(found[i]!, guarded(reader, readable));
    for (const facts of found) out.push(facts.length === 0 ? NONE : facts);
  }
  return out;
}

/** A reader that throws costs the facts of its kind in one line, not the check: `engine-fault` tells of it. */
function guarded({ name, read }: Reader, { line, setting }: Readable): readonly Fact[] {
  try {
    return read(line, setting);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ type: 'readerFault', reader: name, reason, from: 0, to: line.raw.length }];
  }
}

const NONE: readonly Fact[] = [];
