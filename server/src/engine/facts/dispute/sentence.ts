import { append } from '../../text/append.js';
import { cue, cueIndex, shows } from '../near.js';
import type { DisputeFact } from '../types.js';
import {
  AFTER_AWARD,
  ARBITRATION_FAILED,
  ARBITRATION_TOKEN,
  LITIGATION_TOKEN,
  OTHER_LAW,
  withoutCompounds,
} from './cues.js';
import { arbitrationMode, litigationMode, type Mode, type Surroundings } from './mentions.js';
import { mismatchIn } from './mismatch.js';
import { ALL, scopeIn, type Scope } from './scope.js';
import { segmentsOf, type Part } from './sentences.js';
import { allMatches } from '../../text/all-matches.js';

type Mechanism = DisputeFact['mechanism'];

/** One way to resolve disputes, on offsets of the normalised text. */
export interface Draft {
  readonly mechanism: Mechanism;
  readonly mode: Mode;
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  readonly body: string;
  readonly joint: boolean;
}

/** A sentence that was read, for the one behind it. */
export interface Before {
  readonly text: string;
  readonly scope: Scope;
}

/** Characters around a piece of a sentence that are looked at. */
export const WINDOW = 300;
const LABOUR: Scope = { subject: '劳动', stated: true, alliance: false };
/** What leads to a body. 到 is one only before a place: not 收到通知后起诉. */
const PREPOSITION =
  /向|诉至|诉请|到(?=[^,。;:到]{0,24}[市区县州省地级权的]$)|提交|提请|诉诸|由|通过|采取|采用|选择|申请|提起|依法/g;
const LEADING = /^(?:向|由|诉至|至|到|诉诸|提请|提交|交由|交付|通过|以|采取|采用|选择|依法)+/;
const REACH = 50;
const SETTLED = [cue('协商|调解', '不成|解决', 8)];
const UNNEEDED = /无需|无须|不必|不经|未经|不再/;
const BODY_END =
  /仲裁(?:委员会|委|院|机构|中心|协会)(?:\([^()]{1,16}\))?(?:[\u4e00-\u9fff]{2,4}分会)?|CIETAC/;

/** The ways that one sentence names, in text order, and what it speaks about. Linear in its length. */
export function readSentence(
  text: string,
  sentence: Part,
  last: Before | undefined,
): { readonly drafts: readonly Draft[]; readonly scope: Scope } {
  const own = text.slice(sentence.start, sentence.end);
  // 劳动仲裁。对裁决不服的…: the award is that of the sentence before
  const carried = last && OTHER_LAW.test(last.text) && shows(own, AFTER_AWARD) ? last.text : '';
  const drafts: Draft[] = [];
  let scope = carried === '' && last ? last.scope : ALL;
  for (const segment of segmentsOf(text, sentence)) {
    const piece = text.slice(segment.start, segment.end);
    const found = scopeIn(piece);
    if (found && (found.stated || !scope.stated)) scope = found;
    // where body and verb do not fit, the body tells the way
    const wrong = mismatchIn(piece)?.form;
    const litigation = wrong === 'body-sues' ? undefined : tokens(piece, LITIGATION_TOKEN);
    const arbitration = wrong === 'court-arbitrates' ? undefined : tokens(piece, ARBITRATION_TOKEN);
    if (!litigation && !arbitration) continue;
    const around = surroundings(text, sentence, segment, carried);
    const subject = OTHER_LAW.test(around.sentence) ? LABOUR : scope;
    if (arbitration) {
      const place = extent(text, segment, arbitration, litigation);
      drafts.push(draft('arbitration', arbitrationMode(around), place, text, subject));
    }
    if (litigation) {
      const mode = litigationMode(around);
      const place = extent(text, segment, litigation, arbitration);
      const start = mode === 'after-award' ? cueStart(text, sentence, segment) : place.start;
      drafts.push({ ...draft('litigation', mode, place, text, subject), start });
    }
  }
  append(drafts, gentler(sentence, own, scope));
  return { drafts: drafts.sort((a, b) => a.start - b.start), scope };
}

function surroundings(text: string, sentence: Part, segment: Part, carried: string): Surroundings {
  const from = Math.max(sentence.start, segment.start - WINDOW);
  return {
    segment: text.slice(segment.start, segment.end),
    sentence: carried + text.slice(from, Math.min(sentence.end, segment.end + WINDOW)),
    before: carried + text.slice(from, segment.end),
  };
}

/** First and last character of the words for one way in a segment, `undefined` for none. */
function tokens(segment: string, pattern: RegExp): Part | undefined {
  let found: Part | undefined;
  for (const match of allMatches(pattern, withoutCompounds(segment))) {
    found = { start: found?.start ?? match.index, end: match.index + match[0].length };
  }
  return found;
}

/** The words of one way, from its preposition or verb on; each way ends where the other begins. */
function extent(text: string, segment: Part, own: Part, other: Part | undefined): Part {
  const floor = other && other.start < own.start ? Math.min(other.end, own.start) : 0;
  const ceiling = other && other.start > own.start && other.start < own.end ? other.start : own.end;
  const head = text.slice(segment.start + floor, segment.start + own.start);
  return { start: segment.start + floor + leftEdge(head), end: segment.start + ceiling };
}

function leftEdge(head: string): number {
  let edge = head.length;
  for (const match of allMatches(PREPOSITION, head.slice(-REACH))) {
    const at = Math.max(0, head.length - REACH) + match.index;
    if (match[0] === '向' || head[edge] !== '向') edge = at;
  }
  return edge;
}

function draft(mechanism: Mechanism, mode: Mode, place: Part, text: string, scope: Scope): Draft {
  const body = bodyOf(mechanism, text.slice(place.start, place.end));
  return { mechanism, mode, start: place.start, end: place.end, scope, body, joint: false };
}

/** The court or arbitral body that the words name: what stands behind the preposition, up to the body's own word. */
function bodyOf(mechanism: Mechanism, words: string): string {
  const end = (mechanism === 'litigation' ? /法院/ : BODY_END).exec(words);
  if (!end) return '';
  const head = words.slice(0, end.index + end[0].length);
  return head.slice(LEADING.exec(head)?.[0].length ?? 0);
}

/** An attack on the award begins with the words that say so. */
function cueStart(text: string, sentence: Part, segment: Part): number {
  const from = Math.max(sentence.start, segment.start - WINDOW);
  const before = text.slice(from, segment.end);
  const award = cueIndex(before, AFTER_AWARD);
  const at = award >= 0 ? award : Math.max(0, cueIndex(before, ARBITRATION_FAILED));
  if (award < 0 && before[at] === '先') return from + at;
  return from + Math.max(...[',', ':', '|'].map((mark) => before.lastIndexOf(mark, at))) + 1;
}

function gentler(sentence: Part, words: string, scope: Scope): readonly Draft[] {
  if (!scopeIn(words) && !shows(words, SETTLED)) return [];
  const out: Draft[] = [];
  for (const [mechanism, word] of [
    ['negotiation', '协商'],
    ['mediation', '调解'],
  ] as const) {
    const at = words.indexOf(word);
    if (at < 0) continue;
    const mode = UNNEEDED.test(words.slice(Math.max(0, at - 8), at)) ? 'denied' : 'final';
    const start = sentence.start + at;
    out.push({ mechanism, mode, start, end: start + word.length, scope, body: '', joint: false });
  }
  return out;
}
