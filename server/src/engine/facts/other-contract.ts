/** 各方于2024年签订的《共建合同》约定…: what another contract says, told in passing. */
const OTHER_CONTRACT =
  /(?:签订|订立|签署|缔结)的(?!本)[^,。;]{0,24}(?:合同|协议|备忘录|意向书)》?(?:中|里)?(?:另有|已)?(?:约定|规定|载明)/;

/** True when the words up to a place make it a part of another contract than this one. */
export function isOfOtherContract(before: string): boolean {
  return before.includes('的') && OTHER_CONTRACT.test(before);
}
