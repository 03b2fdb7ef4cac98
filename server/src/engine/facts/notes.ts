import { trigger, triggeredIn } from './trigger.js';
import type { LineText } from '../text/line-text.js';
import { bracketsOf } from './brackets.js';
import { isEditorial, isEditorialLine } from './editorial-notes.js';
import type { NoteFact } from './types.js';
import { allMatches } from '../text/all-matches.js';

const TRIGGER = trigger(
  /批注|备注|意见|注:|说明|参考|示例|样例|范例|再|待|请|重复|建议|可删|拟删|选|暂|存疑|是否|保留|确定|怎么|如何|对吗|对不对|行不行|未定|没|供|约定|可以是|省略|[删去](?:除|去|掉)|参考条款|示范条款|条款示例|说明|提示|[([](?:一般|通常|视|可视|可根据|根据|也可|亦可|或可|如无|注:|此处|不适用|例如?:|请|填写|按|依|是否|法务|待|须|需|这里|本条|本款|该条|可否|能否)|非必设|择一|选择其一|略去|略写|不写|不要|编号|序号|条序|条号/,
);
/** Offers other wording; 也可由… and 另有约定的除外 are terms of the agreement. */
export const ALTERNATIVE =
  /^(?:也|亦|还|或|或者)?(?:可|可以)(?:以)?(?:另行)?(?:约定|选择约定|改为|写为|写成|采用)|^或(?:者)?约定(?!的)|^(?:也|亦)(?:可|可以)(?:以)?(?:选择|规定)/;
const ADVICE =
  /(?:可|可以)(?:根据|视|按)实际(?:情况)?(?:需要)?(?:删减|增减|增删|删除|取舍|调整|修改)$|^(?:一般|通常)(?:情况下)?(?:可|可以|应|应当|宜)?(?:以)?(?:是|为|由)|^(?:可|应|请)?(?:视|根据|依据|结合)[^()]{0,16}(?:省略|不设|删|增减|取舍|调整|选择|制定|填写|确定|非必设|而定)|(?:可|可以)(?:以)?(?:省略|不设|删除|删去|不填)|非必设|^(?:如)?(?:无|不适用)[^()]{0,8}(?:请|可|则)?(?:删|不填)|^(?:注|说明|提示|备注|编者按|编写说明|起草说明|编写提示):[^()]{0,60}(?:可|请|视|填写|删除|选择|参考|省略|应当?根据)|^(?:此处|这里)(?:应|请)?(?:列明|写明|填|说明|插入)|^(?:此处|这里)(?:也|亦)?(?:可|宜|建议)|^(?:可)?(?:视|根据|结合|按照?)[^(),]{0,12}(?:情况|需要|实际),?(?:也|亦)?可以?(?:另行|自行)?(?:约定|规定|写明|增[列设加]|设立?)|^(?:(?:此处|这里|该条|本条|本款|本处)(?:是否|可否|能否|要不要)|(?:是否|可否|能否|要不要)[^()]{2,40}(?:斟酌|定夺|请|待|\?))|(?:请|需|待|须)[^(),。]{0,12}(?:法务|律师|领导|同事|财务(?:部|处)?)[^(),。]{0,8}(?:斟酌|确认|核实|核对|审核|定夺|把关|补充|提供|意见)$|请[^(),。]{0,10}(?:斟酌|定夺|把关)$/;
/** 具体比例由各方协商确定,建议不超过万分之五; 人数请按成员数量调整: advice at the end of a bracket. */
const SUGGESTS =
  /(?:^|[,;])(?:一般|通常)?建议(?:不(?:超过|低于|少于|高于)|控制在|约定|采用|设为|取|按|在)|请(?:按照?|根据|视|依|结合)[^(),。]{1,14}(?:调整|填写|修改|增减|确定|选择|删减|取舍)$/;
/** (可根据需要增加) on a line of its own; behind a provision it is a term. */
const ALONE =
  /^(?:可|请)?(?:根据|按照?|视)?(?:实际)?(?:情况|需要)?(?:可|请)?(?:增加|增补|补充|扩充|增列|添加|增删|细化)(?:内容|条款|项目?|行|条目)?$/;
/** A prompt of a form: what to fill in, and that the words go once it is done. 汇款请注明用途 is a term. */
const PROMPT =
  /^(?:此处|在此)?请(?!求|示|假|参见|见|款)[^()]{0,16}(?:填写|填入|填报|填列|补充|补填|勾选|打[勾√]|选择|删除|删去|插入|列明)|^(?:此处)?填写(?:规范|完整|准确|单位|法人|具体|实际)[^()]{1,16}$|^(?:按|依|依照|按照)[^()件]{0,8}(?:营业执照|公章|法人证书|登记证书)[^()件]{0,8}填写$|(?:填写|填好|填妥|定稿|签署|签约|使用)(?:完毕|完成)?(?:之?后|时|前),?(?:请|应|须)?(?:即|一并)?(?:删除|删去|去掉)|(?:删除|删去|去掉)(?:本|此|该)(?:提示|说明|行|句|括号|批注|备注|注)/;
/** What becomes of a clause of the model: 可将本条删去，后文序号顺延; 本款可不写. */
const OF_CLAUSE =
  /(?:可以?|应当?|请|须|宜|则|即)?(?:将|把)(?:本|该|此)(?:条|款|项|句|章|节|段)[^(),。;]{0,6}(?:删|省略|略去|去掉|移[至到入]|并入)|(?:本|该|此)(?:条|款|句|章|节|段)(?:可以?|应当?|则|即|宜)?(?:予以)?(?:删[除去掉]|省略|略去|略写|不写|不要|去掉)|(?:序号|编号|条序|条号|条目)(?:应当?|可|则|请)?(?:依次|相应|顺次|同时|随之)?(?:顺延|前移|后移|调整)/;
/** Introduces model text, or heads the instructions of the model. */
const LEAD =
  /(?:参考|示范)条款(?:如下|如|示例|为)?(?=:|$)|条款示例(?=:|$)|^(?:编写|填写|填表|编制|起草|使用)(?:说明|提示|要求)(?=:|$)/g;

/**
 * Notes of the model text to its drafter that were left in (`（也可约定…）`, `（一般可以是…）`, `参考条款如：`). Brackets
 * that explain terms or make exceptions are none. Offsets are in the line as written.
 */
export function notes(line: LineText): readonly NoteFact[] {
  const { text } = line;
  if (!triggeredIn(line).test(TRIGGER, text)) return [];
  const out: NoteFact[] = [];
  const put = (from: number, to: number, form: NoteFact['form']): void => {
    out.push({ type: 'note', from: line.toRaw(from), to: line.toRaw(to - 1) + 1, form });
  };
  for (const { from, to, inner } of bracketsOf(text)) {
    if (inner.length > 120 || /除外$|^以下简称|^下称|^含/.test(inner)) continue;
    if (ALTERNATIVE.test(inner)) put(from, to, 'alternative');
    else if (
      ADVICE.test(inner) ||
      OF_CLAUSE.test(inner) ||
      PROMPT.test(inner) ||
      SUGGESTS.test(inner) ||
      isEditorial(inner)
    )
      put(from, to, 'advice');
    else if (from === 0 && to >= text.length - 1 && ALONE.test(inner)) put(from, to, 'advice');
  }
  if (out.length === 0 && isEditorialLine(text)) put(0, text.length, 'advice');
  const behind = text.search(/。(?:注|备注|说明|提示|编者按):/) + 1;
  if (behind > 0 && isEditorialLine(text.slice(behind))) put(behind, text.length, 'advice');
  for (const match of out.some(({ from }) => from === line.toRaw(0)) ? [] : allMatches(LEAD, text)) {
    const end = match.index + match[0].length;
    put(match.index, text[end] === ':' ? end + 1 : end, 'lead');
  }
  return out.sort((a, b) => a.from - b.from);
}
