import { groupDigits } from '../../../text/money.js';

/** An amount for a message: 万元 where that is exact, legible in both languages. */
export function moneyWords(fen: number): string {
  const wan = fen / 1e6;
  if (Math.abs(wan) >= 1 && Math.abs(wan * 1e4 - Math.round(wan * 1e4)) < 1e-6) return `${grouped(wan)}万元`;
  return `${grouped(fen / 100)}元`;
}

/** A bare number of a table, which was kept times a hundred. */
export function numberWords(value: number): string {
  return grouped(value / 100);
}

/** Hundred-thousandths as a percentage: 105, 33.3. */
export function percentWords(value: number): string {
  return String(Math.round(value / 10) / 100);
}

function grouped(value: number): string {
  const [whole = '0', part] = String(Math.round(value * 1e4) / 1e4).split('.');
  return groupDigits(whole) + (part ? `.${part}` : '');
}

/** Normalised words as they stand in a Chinese sentence, cut to a readable length. */
export function quoted(words: string): string {
  const text = words.replaceAll(',', '，').replaceAll(';', '；').replaceAll('(', '（').replaceAll(')', '）');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
