import type { ClauseNumber } from '../../outline/types.js';
import { formatNumeral } from '../../text/numerals.js';

/** A number in the form of another one, without its separator: `第三条`, `三、`, `（三）`, `3.2`. */
export function numberLike(model: ClauseNumber, value: number): string {
  const digits = /[0-9０-９]/.test(model.raw);
  const word = digits ? String(value) : formatNumeral(value);
  switch (model.style) {
    case 'part':
      return `第${word}${model.raw.includes('部分') ? '部分' : '编'}`;
    case 'chapter':
      return `第${word}章`;
    case 'section':
      return `第${word}节`;
    case 'article':
      return `第${word}条`;
    case 'han':
      return `${word}、`;
    case 'han-paren':
    case 'arabic-paren':
      return `（${word}）`;
    case 'arabic-close':
      return `${word}）`;
    case 'decimal':
      return [...model.values.slice(0, -1), value].join('.');
    case 'circled':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : word;
    case 'arabic':
      return `${word}.`;
  }
}
