import type { Span } from '../../text/span.js';
import { groupDigits } from '../../text/money.js';
import { formatNumeral } from '../../text/numerals.js';
import type { Draft } from '../draft.js';
import { numberWords } from '../renumber.js';
import { lineReferences } from './line-references.js';
import { paragraphsOf } from './paragraphs.js';
import { relativeMeaning } from './resolve.js';
import { titleOf } from './hover-text.js';
import type { Inlay } from './types.js';

/** Amounts in words as figures, and 前条 and 前款 as the clause they mean; for the lines of a span. */
export function inlaysIn(draft: Draft, span: Span, locale: 'zh-CN' | 'en'): readonly Inlay[] {
  const out: Inlay[] = [];
  for (let ref = draft.lineAt(span.start) ?? draft.next({ chunk: 0, line: -1 }); ref; ref = draft.next(ref)) {
    const line = draft.lineSpan(ref);
    if (line.start > span.end) break;
    for (const word of lineReferences(draft.line(ref)).relative) {
      if (word.back === 0) continue;
      const { clauses, part } = relativeMeaning(draft, ref, word);
      const [node] = clauses;
      if (!node || !part?.[0]) continue;
      const own = paragraphsOf(draft, node).findIndex(({ lines }) =>
        lines.some((other) => other.chunk === part[0]!.chunk && other.line === part[0]!.line),
      );
      const paragraph = word.kind === 'paragraph' && own >= 0 ? `第${formatNumeral(own + 1)}款` : '';
      const label = numberWords(node, node.number?.values ?? []) + paragraph;
      if (label !== '')
        out.push({ offset: line.start + word.head, label: `（${label}）`, tooltip: titleOf(draft, node) });
    }
  }
  out.push(...amounts(draft, span, locale));
  return out.sort((a, b) => a.offset - b.offset);
}

function amounts(draft: Draft, span: Span, locale: 'zh-CN' | 'en'): readonly Inlay[] {
  return draft.facts('amount').flatMap(({ ref, fact }) => {
    if (!fact.capital) return [];
    const place = draft.spanOf({ ...ref, from: fact.from, to: fact.to });
    if (place.end < span.start || place.start > span.end) return [];
    const whole = groupDigits(String(Math.floor(fact.fen / 100)));
    const label = `（${whole}.${String(fact.fen % 100).padStart(2, '0')}）`;
    return [{ offset: place.end, label, tooltip: locale === 'en' ? 'in figures' : '小写金额' }];
  });
}
