import type { Line } from '../outline/lines.js';
import type { Reading } from '../outline/reading.js';
import { FRONT_CHUNKS } from '../outline/regions.js';
import type { LineRef } from '../text/place.js';
import type { CueHit } from './cues.js';
import { leadOf } from './cues.js';
import { mayBeTitle } from './document-title.js';
import type { HitsAt, Judge } from './judge.js';
import { signing } from './signature-block.js';

/** What a comparison of shapes depends on. */
export interface ShapeSetting {
  /** The draft has a table of contents or a note to the drafter: there plain lines tell where it ends. */
  readonly listed: boolean;
  /** True when a line stands behind those among which the title of the draft is looked for. */
  beyondTitle(ref: LineRef): boolean;
  /** True when the standard knows a title: then a short line or a label counts as a heading. */
  knows(title: string): boolean;
  /** True for the line with which a page of signatures without a heading begins. */
  beginsSignatures(ref: LineRef): boolean;
  /** The sections that the sentences of a line treat. */
  hits(line: Line): readonly CueHit[];
  /** True when other hits on a line, or another lead of it, could change the alignment. */
  readonly matters: Judge;
}

/**
 * True when replacing the lines of one chunk cannot change outline or alignment: what each line shows stays the same,
 * only words inside clauses differ. `hitsAt` tells what the lines treat now.
 */
export function sameShape(
  before: readonly Line[],
  after: readonly Line[],
  chunk: number,
  setting: ShapeSetting,
  hitsAt: HitsAt,
): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  return before.every((line, i) => sameLine(line, after[i]!, { chunk, line: i }, setting, hitsAt));
}

/**
 * True when the lines of a chunk are as many as before, and the same of them are empty or blank: with the same outline
 * and alignment, rules that walk along the lines then see the same.
 */
export function sameLayout(before: readonly Line[], after: readonly Line[]): boolean {
  return (
    before.length === after.length &&
    before.every((a, i) => {
      const b = after[i]!;
      return (
        a === b || (a.reading.blank === b.reading.blank && (a.text.text === '') === (b.text.text === ''))
      );
    })
  );
}

function sameLine(a: Line, b: Line, ref: LineRef, setting: ShapeSetting, hitsAt: HitsAt): boolean {
  if (a === b || (a.text.raw === b.text.raw && a.reading === b.reading && a.quote === b.quote)) return true;
  if (a.block !== b.block || a.level !== b.level || a.list !== b.list || a.quote !== b.quote) return false;
  if (
    a.reading.key !== b.reading.key &&
    !(setting.beyondTitle(ref) && bothText(a.reading, b.reading, setting))
  )
    return false;
  // 附件 or 签署页 without any mark of a heading is a heading as long as its line
  if (a.reading.special && !a.reading.mark && a.text.raw.length !== b.text.raw.length) return false;
  if (ref.chunk < FRONT_CHUNKS && (setting.listed || mayBeTitle(a) || mayBeTitle(b))) return false;
  const seal = signing(a);
  if (seal !== signing(b)) return false;
  const leadMoved = !sameLead(a, b);
  if (seal !== 'no' && leadMoved && setting.beginsSignatures(ref)) return false;
  return !setting.matters(ref, setting.hits(a), setting.hits(b), leadMoved, hitsAt);
}

/** True for two versions of a line that is no heading and no clause in either, only shorter or longer text. */
function bothText(a: Reading, b: Reading, setting: ShapeSetting): boolean {
  return (
    isText(a, setting) &&
    isText(b, setting) &&
    a.blank === b.blank &&
    // a line that is blank but for a title says something all the same
    (!a.blank || (a.title === '') === (b.title === ''))
  );
}

function isText({ mark, number, special, title }: Reading, setting: ShapeSetting): boolean {
  if (number || special) return false;
  return mark === undefined || ((mark === 'short' || mark === 'run-in') && !setting.knows(title));
}

function sameLead(a: Line, b: Line): boolean {
  const before = leadOf(a.text);
  const after = leadOf(b.text);
  return before.from === after.from && before.to === after.to;
}
