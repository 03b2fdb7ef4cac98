import type { LineText } from '../text/line-text.js';
import { asteriskBlanks } from './asterisk-blanks.js';
import { lostNumbers } from './lost-numbers.js';
import { maskedSpans } from './masks.js';
import { touches } from './parts.js';
import { plainBlanks, type Blank } from './plain-blanks.js';
import { isSignatureLine } from './signature-line.js';
import type { PlaceholderFact } from './types.js';

/** Between two blanks of one date, address or number (`__年__月__日`, `××省××市`). */
const JOINT = /^[年月日省市县区号路街镇第式\s\u3000]{0,3}$/;
const BY_HAND: ReadonlySet<Blank['form']> = new Set(['underscore', 'date', 'gap', 'bracket']);

/**
 * What a reader would still have to fill in, in text order and without overlaps; blanks of one date or address are one.
 * Read from the line as written, because Markdown turns `**` blanks into emphasis. Blanks to be filled by hand
 * (signature lines, a date alone) are none.
 */
export function placeholders(line: LineText): readonly PlaceholderFact[] {
  const found = [
    ...plainBlanks(line.raw),
    ...asteriskBlanks(line.raw).map(({ from, to }) => ({ from, to, form: 'asterisk' as const })),
    ...lostNumbers(line),
  ];
  if (found.length === 0 || isMasked(line)) return [];
  const masks = maskedSpans(line.raw);
  const kept = merge(
    line.raw,
    found.filter(({ from, to }) => !touches(masks, from, to)),
  );
  const signed = kept.some(({ form }) => BY_HAND.has(form)) && isSignatureLine(line.text);
  return kept
    .filter(({ form }) => !signed || !BY_HAND.has(form))
    .map(({ from, to, form }) => ({ type: 'placeholder', from, to, form }));
}

/** A line of words of which none is left stands in a comment that began further up. */
function isMasked({ raw, text }: LineText): boolean {
  return text === '' && /[\u3400-\u9fff]/.test(raw);
}

function merge(raw: string, blanks: readonly Blank[]): readonly Blank[] {
  const sorted = [...blanks].sort((a, b) => a.from - b.from || b.to - a.to);
  const out: Blank[] = [];
  for (const blank of sorted) {
    const last = out.at(-1);
    const between = last ? raw.slice(last.to, blank.from) : '';
    if (last && (blank.from < last.to || JOINT.test(between))) {
      const date = /[年月日]/.test(between) && blank.from >= last.to;
      out[out.length - 1] = {
        from: last.from,
        to: Math.max(last.to, blank.to),
        form: date ? 'date' : last.form,
      };
    } else out.push(blank);
  }
  return out;
}
