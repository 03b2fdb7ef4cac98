import type { ForbiddenPhrase } from '../../../standard/types.js';
import type { LineText } from '../../../text/line-text.js';
import type { LineRef } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { RawFinding } from '../../types.js';

export default defineRule({
  id: 'forbidden-phrase',
  category: 'drafting',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '这种文书不应有的说法', en: 'Words that do not belong here' },
  basis: [],
  needs: ['tree', 'text'],
  messages: {
    'zh-CN': { forbidden: '“{words}”不宜这样写：{reason}。' },
    en: { forbidden: 'Not to be said here, “{words}”: {reason}.' },
  },
  check(context) {
    const { forbidden } = context.standard;
    if (forbidden.length === 0) return [];
    const out: RawFinding[] = [];
    for (let at = context.next({ chunk: 0, line: -1 }); at; at = context.next(at)) {
      for (const found of hitsOf(forbidden, context.line(at))) out.push(finding(context, at, found));
    }
    return out;
  },
});

interface Hit {
  readonly phrase: ForbiddenPhrase;
  /** Half-open offsets in the line as written. */
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<readonly ForbiddenPhrase[], WeakMap<LineText, readonly Hit[]>>();

/** What a line says that it must not; kept with the line. */
function hitsOf(forbidden: readonly ForbiddenPhrase[], line: LineText): readonly Hit[] {
  let lines = known.get(forbidden);
  if (!lines) known.set(forbidden, (lines = new WeakMap()));
  let hits = lines.get(line);
  if (!hits) lines.set(line, (hits = search(forbidden, line)));
  return hits;
}

function search(forbidden: readonly ForbiddenPhrase[], line: LineText): readonly Hit[] {
  const out: Hit[] = [];
  for (const phrase of forbidden) {
    const { all, any, none } = phrase.cue;
    if (!all.every((word) => line.text.includes(word))) continue;
    if (any.length > 0 && !any.some((word) => line.text.includes(word))) continue;
    let start = 0;
    for (const sentence of line.text.match(/[^。;!?]+[。;!?]?|[。;!?]/g) ?? []) {
      const words = [...all, ...any.filter((word) => sentence.includes(word))];
      const holds =
        all.every((word) => sentence.includes(word)) &&
        words.length > (any.length > 0 ? all.length : 0) &&
        !none.some((word) => sentence.includes(word));
      if (holds) {
        const from = Math.min(...words.map((word) => sentence.indexOf(word)));
        const to = Math.max(...words.map((word) => sentence.indexOf(word) + word.length));
        out.push({ phrase, from: line.toRaw(start + from), to: line.toRaw(start + to - 1) + 1 });
      }
      start += sentence.length;
    }
  }
  return out;
}

function finding(context: RuleContext, ref: LineRef, { phrase, from, to }: Hit): RawFinding {
  return {
    place: { ...ref, from, to },
    section: context.alignment.sectionAt(ref),
    subject: phrase.id,
    message: {
      id: 'forbidden',
      args: {
        words: context.lineText(ref).slice(from, to),
        reason: phrase.reason.zh,
        reason_en: phrase.reason.en,
      },
    },
    severity: phrase.severity,
    basis: phrase.basis ? [phrase.basis] : [],
  };
}
