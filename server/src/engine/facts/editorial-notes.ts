/**
 * Remarks of drafters to each other that were left in: `（此条与第六条重复，建议删除）`, `（律师注：再核实）`, `[请甲方确认]`.
 * Model texts speak to the drafter in other words; see `notes.ts`.
 */

const TO_DO =
  '(?:再议|待议|待讨论|再讨论|待商(?:定|议|榷)?|待核(?:实|对)?|再核(?:实|对)?|待查|待补|再(?:确认|定|改|看|商量|斟酌|推敲|考虑)|存疑|有疑问|未谈妥|没谈妥|未定稿)';
const ASK = '(?:确认|核实|核对|复核|审核|审定|审阅|把关|斟酌|定夺|补充|过目|答复|修改|看一下|想一下)';
const WHO =
  '(?:编者|起草人|律师|法务|财务|甲方|乙方|丙方|丁方|我方|对方|领导|[\\u4e00-\\u9fff]{1,3}(?:总|工|律师|老师|处|处长|主任|经理)?)?';

/** 注：, 律师注：, 张三批注：, 修改意见：. */
const LABEL = new RegExp(
  `^(?:${WHO}(?:批注|批示|注|按|备注|意见|留言)|[\\u4e00-\\u9fff]{1,3}(?:总|工|律师|老师|处长|主任|经理)|注意|提示|说明|备注|修改说明|修改意见|修订说明|审核意见)\\d{0,3}[:,]`,
);
const WORK =
  /删|改[为成回掉]|改一?下|修改|待|请|核|再议|再定|斟酌|参考|任选|择一|二选一|取舍|增减|补充|重复|暂|是否|建议|填写|填上/;
const HERE =
  /^(?:此处|这里|此条|此款|此句|此段|本条|本款|本段|本节|本句|该条|该款|该段|该句|以上|以下|上述|上条|下条)/;
const OF_HERE = new RegExp(
  `${TO_DO}|(?:建议|应|应当|可以?|拟|须|需|请)(?:予以)?(?:删除|删去|删掉|合并|改写|重写|改为|修改|补充|保留)|与[^()]{1,12}(?:重复|矛盾|不一致)|(?:协商|确定|谈妥|商定|敲定)后(?:再)?(?:填|补|写)|任选其一|任选一|择一|二选一|三选一|(?:为|是|属)?(?:可选|选择性|备选|非必备|示范|参考|参照)(?:条款|项|内容|文本)|供参考|暂(?:留|缓|空|不写|时保留|定)|先(?:空着|放着|留着)|不(?:太)?确定|没想好`,
);
/** 请各方在定稿前再核一遍. */
const BEFORE_SIGNING =
  /请[^(),。;]{0,16}(?:定稿|签署|签约|签字|盖章)(?:之|以)?前[^(),。;]{0,4}(?:核|确认|复核|补|改|定|看|查)/;
const WHOLE = new RegExp(
  `^(?:参考条款|示范条款|示例|样例|范例|(?:仅)?供参考|可删(?:除)?|待删(?:除)?|拟删(?:除)?|请核(?:实|对)?|请确认|请复核|${TO_DO})[。!?]?$`,
);
const ENDS = new RegExp(
  `(?:${TO_DO}|(?:商定|确定|谈妥|敲定|议定)后(?:再)?(?:填|补|写)(?:写|入|上)?|是否(?:合适|妥当|合理|可行|需要|保留)|对吗|对不对|怎么写|如何写|(?:还)?要不要写|行不行)[。!?]?$`,
);
const PLEASE = new RegExp(
  `^(?:此处|这里|本条|金额|数额)?(?:敬)?请[^(),。;]{0,12}?(?:予以|再|进一步)?${ASK}(?![^。!?]{5})`,
);

/** True for a bracket that only a drafter says to another. `inner` is normalised, without the brackets. */
export function isEditorial(inner: string): boolean {
  if (/^以下(?:简称|称|合称|统称)/.test(inner)) return false;
  if (LABEL.test(inner)) return WORK.test(inner);
  if (HERE.test(inner) && OF_HERE.test(inner)) return true;
  if (BEFORE_SIGNING.test(inner) || /^(?:参考|示范)条款[,:;]/.test(inner)) return true;
  return WHOLE.test(inner) || ENDS.test(inner) || PLEASE.test(inner);
}

/** A line of its own: 注：请律师确认此条。, // 这里再改, ※填写说明：…. */
const LINE = new RegExp(
  `^(?:[※★▲◆#]|//|>>)? ?${WHO}(?:批注|注意?|备注|意见|提示|说明|(?:编写|填写|填表|起草|修改)说明):`,
);
const MARKED = /^(?:\/\/|[※★▲◆]|>>)/;
const LINE_WORK = new RegExp(
  `${TO_DO}|请(?:在|于)?(?:此处|本处|这里|本条|下方)|请[^,。;]{0,12}${ASK}|再改|待改|(?:定稿|签署)(?:时|前)(?:请)?(?:删除|删去|删掉)|按实际(?:情况)?填写|建议(?:删除|修改|补充|改为)|供参考`,
);

/** True for a line that is nothing but such a remark. */
export function isEditorialLine(text: string): boolean {
  return text.length <= 120 && (LINE.test(text) || MARKED.test(text)) && LINE_WORK.test(text);
}
