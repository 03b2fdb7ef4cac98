interface Mix {
  readonly first: string;
  readonly second: string;
  readonly start: number;
  readonly end: number;
}

const PERCENT = /\d{1,6}(?:\.\d{1,4})?%/;
const WORDS = /百分之[一二三四五六七八九十百点零]{1,6}/;
const DIGIT_COUNT = /\d{1,3}(?=名|家|份|人|次)/;
/** 300万元、一百万元 in one list; a sum and its repetition in brackets is no list. */
const MONEY = /\d{1,9}(?:\.\d{1,4})?[万亿]?元(?=[、,;。])/;
const MONEY_WORDS = /[一二两三四五六七八九十百千]{1,9}[万亿]?元(?=[、,;。])/;
const WORD_COUNT = /[一二两三四五六七八九十]{1,3}(?=名|家|份|人|次)/;

/** Two notations for numbers of one kind in one sentence; undefined when it keeps to one. */
export function numberMix(sentence: string): Mix | undefined {
  if (!/[、,]/.test(sentence)) return undefined;
  return (
    pair(sentence, PERCENT, WORDS) ??
    pair(sentence, DIGIT_COUNT, WORD_COUNT) ??
    pair(sentence, MONEY, MONEY_WORDS)
  );
}

function pair(sentence: string, one: RegExp, two: RegExp): Mix | undefined {
  const a = one.exec(sentence);
  const b = two.exec(sentence);
  if (!a || !b) return undefined;
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  return { first: first[0], second: second[0], start: second.index, end: second.index + second[0].length };
}
