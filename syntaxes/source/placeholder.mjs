import { CHINESE, LINE_START, SCOPE, WANTS_FILLING, inner, whole } from './fragments.mjs';

const r = String.raw;
const scope = SCOPE.placeholder;
/** What an empty bracket may hold. */
const NOTHING = r`[\s　_＿×]{1,40}`;
const TEMPLATE = r`(?:\{\{[^{}|]{1,60}\}\}|\$\{[^{}|]{1,60}\})`;

/** For a look-behind: the bold marks before this place on the line, if any, come in closed pairs, so the next ** opens. */
const PAIRS_CLOSED = r`^[^*]{0,200}(?:\*\*[^*]{1,100}\*\*[^*]{0,100}){0,3}`;
/** A word that a lost ** commonly stood before, narrower than WANTS_FILLING: real words are often bold. */
const LOST_STARS_BEFORE = r`(?:单位|(?:有限|股份)?公司|大学|学院|研究[院所]|产业|仲裁|人民法院|法院|技术创新|[年月日份](?![度常终])|万?元)`;
const BODY = r`(?:单位|仲裁机构|公司|大学|人民法院)`;

export const placeholder = {
  comment:
    'What is still to be filled in. Every form is full-width or wants Chinese beside it, so that templates, code and emphasis of other documents stay as they are.',
  patterns: [
    whole(
      scope,
      '××单位 · 二〇××年 · 由××承担 · ×月; not 3×4',
      r`(?<=${CHINESE}|\d)×{2,40}|×{2,40}(?=${CHINESE})|(?<![\d\s])×(?=[年月日号])`,
    ),
    whole(scope, '20xx年 · 20××年 · 20__年', r`(?<![\dA-Za-z])(?:19|20)[xXＸｘ×_＿*]{2}(?=\s?年)`),
    whole(
      scope,
      'XX公司 · xx月xx日; not XX模块',
      r`(?<![A-Za-z0-9])(?=x|X|Ｘ|ｘ)[xXＸｘ]{2,8}(?=(?:有限|股份)?公司|大学|学院|研究[院所]|单位|产业|[省市区县年月日份](?!份)|万?元|仲裁|人民法院|技术创新)|(?=x|X)(?<=[年月])[xX]{1,2}(?=[月日])`,
    ),
    inner(scope, '第X条 · 第×款 · 第__条 · 第 / 条', r`第\s{0,2}([xXＸ×_＿/]{1,4})(?=\s{0,2}[章条款项种])`),
    whole(
      scope,
      '签字：＿＿＿ · ＿＿省; not a rule drawn with ＿',
      r`(?<=${CHINESE}|${CHINESE}\s|\d)＿{1,80}|＿{1,80}(?=\s?${CHINESE})`,
    ),
    whole(
      scope,
      '甲方：____ · ______公司 · __年__月__日; not __init__, not __粗体__',
      r`(?<=${CHINESE})_{4,80}(?![A-Za-z0-9])|(?<![A-Za-z0-9])_{4,80}(?=${CHINESE})|(?<=[年月第：，])_{2,3}(?=[年月日元份条款项])|(?<=[年月日：])_{3}(?=\s|$)|(?<![A-Za-z0-9_])_{2,3}(?=年_|月_)`,
    ),
    whole(
      scope,
      '【 】 · ［　］ · 〔××〕 · （　）; a filled 【叁】 is no blank',
      r`【${NOTHING}】|［${NOTHING}］|〔${NOTHING}〕|（${NOTHING}）`,
    ),
    whole(
      scope,
      '（）产业 · 【】份 · 第【】条: nothing inside, before a word that wants filling',
      r`(?:【】|［］|〔〕|（）)(?=\s?(?:${WANTS_FILLING}|[条款项号种]))|(?<=第|为|：)(?:【】|［］|〔〕)`,
    ),
    whole(
      scope,
      '甲方( )： · ()万元 · [　]; not arr[ ], foo()',
      r`(?:\(|\[)(?:(?<=\p{Han}\()[ 　]{1,20}\)(?=${CHINESE})|(?<=\()[ 　]{0,20}\)(?=${WANTS_FILLING})|(?<=[由为第向于至式：]\[)[ 　]{1,20}\]|(?<=\[) {1,20}\](?=${WANTS_FILLING})|(?<=\[)　{1,20}\])`,
    ),
    whole(
      scope,
      '……仲裁委员会 · a line that is only ……',
      r`…{2,8}(?=(?:单位|公司|大学|研究院|仲裁|人民法院|年|月|日|万?元|份))|(?=…)${LINE_START}…{2,8}(?=\s{0,4}$)`,
    ),
    whole(
      scope,
      '{{partyA}} · {{year}}年 · ${contractDate} beside Chinese',
      r`(?=\{\{|\$\{)(?:(?<=${CHINESE}\s|${CHINESE}|“)${TEMPLATE}|${TEMPLATE}(?=\s?${CHINESE}))`,
    ),
    whole(
      scope,
      '（待定） · 金额：待定; not 功能待定',
      r`(?:待|拟)(?:(?<=[（(【\[].)(?:定|补充?|填写?|确认|协商)(?=[)）】\]])|(?<=[：:].|[：:]\s.)(?:定|填写?)(?=[，。；、]|\s{0,4}$))`,
    ),
    whole(
      scope,
      '**单位作为…: two asterisks before a word that wants filling, with no pair to close on the line',
      r`(?<!\*)\*{2}(?=\s?${LOST_STARS_BEFORE}(?!(?:[^*]|\*(?!\*))*+\*\*))(?<=${PAIRS_CLOSED}\*\*)`,
    ),
    whole(
      scope,
      '**年**月**日 · 由**单位和**仲裁机构…: blanks that look like a bold word',
      r`(?<!\*)\*{2}(?=[年月]\*{2}[月日])|(?<=\*\*[年月])\*{2}(?=[月日])|(?<=\p{Han})\*{2}(?=${BODY}[^*]{0,40}\*{2}${BODY})|(?<=\p{Han}\*\*${BODY}[^*]{0,40})\*{2}(?=${BODY})`,
    ),
    whole(
      scope,
      '******产业技术创新战略联盟协议书 · ****年',
      r`\*{4,40}(?=\p{Han})(?<=${PAIRS_CLOSED}\*{4,40})`,
    ),
    whole(scope, '一式*份', r`\*{1,2}(?=份)(?<=(?:一式|正本|副本|各执|甲方|乙方)\*{1,2})`),
  ],
};
