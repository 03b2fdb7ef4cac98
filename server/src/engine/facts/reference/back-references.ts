import type { LineText } from '../../text/line-text.js';
import { relativeReferencesOf } from './relative.js';
import type { RelativeReferenceFact } from './types.js';

const BACK = /前[两二三]?[条款项]/;
const FORMS = { article: 'back', paragraph: 'back-paragraph', item: 'back-item' } as const;

/** 前条, 前款, 前项 of a line. A 款 or 项 counts only in the first sentence: behind it, it may be that sentence. Linear. */
export function backReferences(line: LineText): readonly RelativeReferenceFact[] {
  if (!BACK.test(line.text)) return NONE;
  const out: RelativeReferenceFact[] = [];
  for (const { kind, back, start, head } of relativeReferencesOf(line)) {
    const word = line.raw.slice(start, head);
    if (back === 0 || !word.startsWith('前')) continue;
    if (kind !== 'article' && /[。；;]/.test(line.raw.slice(0, start))) continue;
    out.push({ type: 'relativeReference', word, form: FORMS[kind], from: start, to: head });
  }
  return out;
}

const NONE: readonly RelativeReferenceFact[] = [];
