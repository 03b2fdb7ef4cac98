/** 向法院申请仲裁, 向仲裁委员会提起诉讼: the body of one way with the verb of the other. */
const COURT_ARBITRATES =
  /法院(?:依法)?(?:提出|申请|提起|提请|进行)*仲裁(?!裁决|协议|结果|程序|委|机构|院|条款|财产|保全|法|规则)/;
const BODY_SUES = /仲裁(?:委员会|委|院|机构|中心)(?:依法)?(?:提起|提出|进行)*(?:诉讼|起诉)/;
/** 法院或仲裁机构 is a choice between two ways, whatever its verb. */
const EITHER =
  /法院[^,。;]{0,4}(?:或|、|和|也可)[^,。;]{0,30}仲裁|仲裁[^,。;]{0,6}(?:或|、|和|也可)[^,。;]{0,30}法院/;

export interface Mismatch {
  readonly form: 'court-arbitrates' | 'body-sues';
  readonly start: number;
  readonly end: number;
}

/** Where a part of a sentence between commas sends a dispute to one body with the verb of the other. */
export function mismatchIn(segment: string): Mismatch | undefined {
  if (EITHER.test(segment) || /劳动|人事/.test(segment)) return undefined;
  const court = COURT_ARBITRATES.exec(segment);
  const found = court ?? BODY_SUES.exec(segment);
  if (!found) return undefined;
  const form = court ? 'court-arbitrates' : 'body-sues';
  return { form, start: found.index, end: found.index + found[0].length };
}
