import type { CrossReferenceFact } from '../../../facts/reference/types.js';

const UNITS: Readonly<Partial<Record<CrossReferenceFact['kind'], string>>> = {
  chapter: '章',
  part: '部分',
  article: '条',
};

/** 第X条, 第X章, 第X部分; a decimal number stands for itself. */
export function clauseName(kind: CrossReferenceFact['kind'], number: string | number): string {
  return kind === 'decimal' ? String(number) : `第${number}${UNITS[kind] ?? '条'}`;
}
