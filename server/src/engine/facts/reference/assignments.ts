/** Whether a sentence lets members transfer their position, with its place in the sentence. */
interface Found {
  readonly allowed: boolean;
  readonly start: number;
  readonly end: number;
}

const TRANSFER = '(?:转让|让与|移转|转移给)';
const POSITION =
  /(?:本协议|协议|合同)?(?:项下|中)?的?(?:全部)?权利(?:和|与|及|、)?义务|成员(?:资格|身份|地位)|(?:本协议|本合同|协议)(?:项下|中)?的?(?:地位|权益)/;
const NEVER = '(?:不得|无权|不能|不可以?|不准|不允许|禁止)';
const BANNED = [
  new RegExp(`${NEVER}(?!以[转让移])[^,。;不转让移得]{0,12}(?:将[^,。;不]{0,24})?${TRANSFER}`),
  new RegExp(`(?:权利义务|资格|身份|地位)[^,。;]{0,6}(?:不得|不可以?|不能|禁止)${TRANSFER}`),
  new RegExp(`${TRANSFER}[^,。;]{0,24},?以[^,。;]{1,16}(?:同意|批准|许可)为(?:前提|条件)`),
  new RegExp(`${TRANSFER}[^,。;]{0,24}(?:须|应当?|必须|需)[^,。;]{0,20}(?:同意|批准|许可)`),
];
/** 自行转让, 依自己的意愿转让, 无须他人同意的转让. */
const FREELY =
  '(?:自行|自由|单方面?|随时|自主|任意|依(?:照|据)?(?:自己|其|自身)的?意(?:愿|思)|(?:不经|无[须需]|不必|不需)[^,。;]{0,16}(?:同意|批准),?)';
const ALLOWED = [
  new RegExp(
    `(?:可以?|有权)(?:(?:将|把)[^,。;将转]{1,30})?${FREELY}?(?:(?:将|把)[^,。;将转]{1,30})?${TRANSFER}`,
  ),
  new RegExp(`${TRANSFER}[^,。;]{0,20},?(?:无[须需]|不必|不需)[^,。;]{0,16}(?:同意|批准)`),
  new RegExp(`${FREELY}(?:(?:将|把)[^,。;将转]{1,30})?${TRANSFER}`),
];
const CONSENT = /(?:经|征得|取得)[^,。;经征取]{0,20}同意/;
const UNASKED = /(?:不|无[须需]|不必|不需)经?[^,。;]{0,16}同意/;
/** Within a group, by law, by succession; things and IP instead of the position. */
const OTHER = /关联|子公司|全资|合并|分立|继承|承继|知识产权|专利|技术成果|专有技术|申请权|股权|设备/;

/** Linear in the length of the sentence. */
export function assignmentOf(text: string): Found | undefined {
  if (!/转让|让与|移转|转移给/.test(text) || !POSITION.test(text) || OTHER.test(text)) return undefined;
  const first = (patterns: readonly RegExp[]): RegExpExecArray | undefined => {
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match) return match;
    }
    return undefined;
  };
  const unasked = UNASKED.test(text);
  const banned = unasked ? undefined : first(BANNED);
  const allowed = first(ALLOWED);
  const found = banned ?? allowed;
  // 不可转让 holds 可转让; a sentence with a rule and its opposite says neither for sure
  if (!found || (banned && allowed && !inside(allowed, banned))) return undefined;
  // 经其他各方同意，可以转让 forbids what goes without consent
  const free = !banned && (unasked || !CONSENT.test(text.slice(0, found.index)));
  return { allowed: free, start: found.index, end: found.index + found[0].length };
}

function inside(inner: RegExpExecArray, outer: RegExpExecArray): boolean {
  return inner.index >= outer.index && inner.index + inner[0].length <= outer.index + outer[0].length;
}
