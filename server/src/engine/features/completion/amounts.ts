import type { CompletionOffer } from '../../api.js';
import type { Locale } from '../../rules/types.js';
import { normaliseLine } from '../../text/line-text.js';
import { amountsIn } from '../../text/money.js';
import type { Draft } from '../draft.js';
import { inFigures, inWords } from '../typography/amount-words.js';
import type { Site } from './site.js';

/** Ends of amounts behind which the list comes up. */
export const AMOUNT_ENDS: readonly string[] = ['元', '圆', '整'];

/**
 * Behind an amount the same amount in its other form, in brackets. While typing only in drafts that write amounts in both
 * forms: elsewhere the list would stand in the way of the next line.
 */
export function amountOffers(draft: Draft, site: Site, locale: Locale): readonly CompletionOffer[] {
  const before = normaliseLine(site.before.slice(-80)).text;
  const last = amountsIn(before).at(-1);
  if (last?.end !== before.length || /^[ \u3000]*[（(整正]/.test(site.after)) return [];
  if (!site.asked && !draft.facts('amount').some(({ fact }) => fact.again)) return [];
  const source = before.slice(last.start);
  // 500万元（伍佰万元 is the other form already
  if (/[([][^()[\]]{0,12}$/.test(before.slice(0, last.start))) return [];
  const words = last.capital ? { text: inFigures(last) } : inWords(last, source);
  if ('refusal' in words) return [];
  const text = `（${last.capital ? '小写' : '大写'}：${words.text}）`;
  const detail = last.capital
    ? { zh: '小写金额', en: 'amount in figures' }
    : { zh: '大写金额', en: 'amount in words' };
  return [
    {
      kind: 'phrase',
      label: text,
      detail: locale === 'en' ? detail.en : detail.zh,
      documentation: site.before.slice(-24) + text,
      filterText: text,
      sortText: '00',
      replace: { start: site.offset, end: site.offset },
      snippet: text,
      additionalEdits: [],
      id: `amount:${last.fen}`,
    },
  ];
}
