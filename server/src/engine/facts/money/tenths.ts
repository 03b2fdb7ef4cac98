/** 二成五: the digit behind 成, in hundred-thousandths. */
export function tenthsBehind(text: string, end: number): number {
  if (text[end - 1] !== '成') return 0;
  const digit = '一二三四五六七八九'.indexOf(text[end] ?? ' ');
  return digit < 0 ? (text[end] === '半' ? 5000 : 0) : (digit + 1) * 1000;
}
