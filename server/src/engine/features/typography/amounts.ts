import type { AmountFact } from '../../facts/money/types.js';
import type { Located } from '../../facts/types.js';
import { normaliseLine } from '../../text/line-text.js';
import { amountsIn, type MoneyMatch } from '../../text/money.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { refuse } from '../restructure/outcome.js';
import { inFigures, inWords, type OtherForm } from './amount-words.js';
import type { Rewriting } from './types.js';
import { allMatches } from '../../text/all-matches.js';

type AmountOperation = 'amount-words' | 'amount-figures' | 'amount-to-words' | 'amount-to-figures';

/** A place left for the other form: （大写：____）, （大写：人民币　　元整）. */
const BLANK =
  /^[（(][ \u3000]{0,4}(?:人民币)?[大小]写(?:金额)?[：:]?(?:人民币|[￥¥])?[\s_＿*…×\u00a0]{0,24}(?:元|圆)?[整正]?[ \u3000]{0,4}[）)]/;
const MARK = /(?:人民币|RMB|CNY)[：: ]?$/;
const NONE = refuse(
  '光标处没有能认出的金额。请把光标放在“120万元”“¥1,200,000.00”或者“壹佰贰拾万元整”这样的金额上。',
  'There is no amount at the cursor, such as 120万元, ¥1,200,000.00 or 壹佰贰拾万元整.',
);
const NEGATIVE = refuse(
  '负数没有大写写法，没有转换。',
  'A negative amount has no form in words; it was left alone.',
);

/**
 * Writes the amounts that a span touches in their other form too, or instead. An amount said in both forms already is left
 * alone, as is one of the other kind; where nothing is left to do the first reason is given.
 */
export function rewriteAmounts(draft: Draft, operation: AmountOperation, span: Span): Rewriting {
  const edits: TextEdit[] = [];
  let reason: Rewriting | undefined;
  for (const found of amountsAt(draft, span)) {
    const result = rewritten(draft, operation, found);
    if ('refusal' in result) reason ??= result;
    else edits.push(result);
  }
  return edits.length > 0 ? { edits } : (reason ?? tooLarge(draft, span) ?? NONE);
}

function amountsAt(draft: Draft, span: Span): readonly Located<AmountFact>[] {
  return draft.facts('amount').filter(({ ref, fact }) => {
    const { start, end } = draft.spanOf({ ...ref, from: fact.from, to: fact.again?.to ?? fact.to });
    return start <= span.end && span.start <= end;
  });
}

function rewritten(
  draft: Draft,
  operation: AmountOperation,
  { ref, fact }: Located<AmountFact>,
): TextEdit | Extract<Rewriting, { readonly refusal: unknown }> {
  const span = draft.spanOf({ ...ref, from: fact.from, to: fact.to });
  if (/(?:^|[^0-9０-９元%％])[-－−]$/.test(draft.source(Math.max(0, span.start - 2), span.start)))
    return NEGATIVE;
  if (fact.again)
    return fact.again.fen === fact.fen
      ? refuse('这个金额已经同时写明大写和小写。', 'The amount stands there in both forms already.')
      : refuse(
          '这个金额的大写和小写不一致，请先按检查结果改正。',
          'The two forms of this amount differ; mend that first.',
        );
  const source = normaliseLine(draft.source(span.start, span.end)).text;
  const amount = amountsIn(source)[0];
  if (!amount) return NONE;
  const toWords = operation === 'amount-words' || operation === 'amount-to-words';
  if (inWordsAlready(amount, source) === toWords)
    return toWords
      ? refuse('这个金额已经是大写。', 'The amount is in words already.')
      : refuse('这个金额已经是小写。', 'The amount is in figures already.');
  const other: OtherForm = toWords ? inWords(amount, source) : { text: inFigures(amount) };
  if ('refusal' in other) return other;
  if (operation === 'amount-words' || operation === 'amount-figures') {
    const behind = draft.source(span.end, Math.min(draft.length, span.end + 60));
    const blank = BLANK.exec(behind)?.[0].length ?? 0;
    const newText = `（${toWords ? '大写' : '小写'}：${other.text}）`;
    return { span: { start: span.end, end: span.end + blank }, newText };
  }
  const mark = MARK.exec(draft.source(Math.max(0, span.start - 5), span.start))?.[0].length ?? 0;
  return { span: { start: span.start - mark, end: span.end }, newText: other.text };
}

/** 五万元 counts as figures: what cheques and receipts ask for are the capital forms. */
function inWordsAlready({ capital }: MoneyMatch, source: string): boolean {
  return capital && !/[0-9]/.test(source);
}

/** A number before 元 that the reader of amounts does not take for money. */
function tooLarge(draft: Draft, span: Span): Rewriting | undefined {
  const ref = draft.lineAt(span.start);
  if (!ref) return undefined;
  const line = draft.lineSpan(ref);
  const from = Math.max(line.start, span.start - 40);
  const text = draft.source(from, Math.min(line.end, span.end + 40));
  for (const match of allMatches(/[0-9０-９][0-9０-９,，.．]{0,60}[十百千万亿]{0,4}元/g, text)) {
    const start = from + match.index;
    if (start > span.end || start + match[0].length < span.start) continue;
    return refuse(
      '这个数目过大，或者写法认不出，没有转换。',
      'The number is too large, or written in a way that cannot be read; it was left alone.',
    );
  }
  return undefined;
}
