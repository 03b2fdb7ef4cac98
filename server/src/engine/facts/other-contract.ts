/** 各方于2024年签订的《共建合同》约定…: what another contract says, told in passing. */
const OTHER_CONTRACT =
  /(?:签订|订立|签署|缔结)的(?!本)[^,。;]{0,24}(?:合同|协议|备忘录|意向书)》?(?:中|里)?(?:另有|已)?(?:约定|规定|载明)/;

/** 设备采购合同另有约定的，该合同的争议…: the disputes of a contract that was named before. */
const THAT_CONTRACT =
  /(?:买卖|采购|供货|供应|租赁|借款|承揽|运输|加工|施工|工程|销售|保险|委托|聘用)(?:合同|协议)[^。;]{0,40}该(?:合同|协议)(?:的|项下的?|引起的|产生的|发生的)(?:争议|纠纷)/;

/** True when the words up to a place make it a part of another contract than this one. */
export function isOfOtherContract(before: string): boolean {
  return before.includes('的') && (OTHER_CONTRACT.test(before) || THAT_CONTRACT.test(before));
}
