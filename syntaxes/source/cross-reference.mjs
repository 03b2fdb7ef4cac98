import {
  ARTICLE,
  AT_DIGIT,
  HAN_NUMERAL,
  INSTRUMENT,
  NUMERAL,
  PARAGRAPH,
  SCOPE,
  whole,
} from './fragments.mjs';

const r = String.raw;
const scope = SCOPE.reference;
/** Words before a bare 第X条 that make it a reference. */
const CUE = r`(?<=(?:本协议|本合同|本章程|本契约|本协议书|本章|本节|协议|合同|章程|按|按照|依|依照|依据|根据|遵守|违反|符合|适用|参照|除|与|和|及|或|至|到|、|（|\(|上述|前述)\s?)`;
/** Words after it that do the same. */
const SAID_THERE = r`(?=\s?(?:的?规定|的?约定|之规定|之约定|所述|所列|所称|所指|项下|列明|载明|的?情形|条款|执行|办理|处理|[)）]|[、和与及或至到]\s?第))`;
const NO_ORDINAL = r`(?!命令|消息|记录|数据|规则|语句|评论|信息|指令|日志|路径|提交|查询|请求|线|件|是)`;

export const crossReference = {
  comment: 'References inside the agreement. An article of a statute is passed over.',
  patterns: [
    {
      comment: '《民法典》第五百六十三条、第五百六十四条第一款 · 仲裁法第十六条: swallowed without a scope',
      match: r`(?<=》|法典|[^本办]法|条例|解释|》）)\s?${ARTICLE}${PARAGRAPH}?(?:[、和及与或至]\s?${ARTICLE}${PARAGRAPH}?){0,8}`,
    },
    whole(
      scope,
      '本协议第四条 · 本章第三条第二款 · 本合同第3.2款',
      r`本(?:${INSTRUMENT}|[章节编])的?\s?(?:第\s?${NUMERAL}{1,8}\s?[章节编]\s?)?(?:${ARTICLE}${PARAGRAPH}?|第\s?${NUMERAL}{1,8}\s?[章节编款项]|第?\s?\d{1,2}(?:\.\d{1,2}){1,3}\s?[条款项])`,
    ),
    whole(scope, '第八条第二款 · 第十八条第一、三、五项 · 第十三条（五）', r`${ARTICLE}${PARAGRAPH}`),
    whole(scope, '第3.2条', r`第\s?\d{1,2}(?:\.\d{1,2}){1,3}\s?[条款项]`),
    whole(scope, '按第二条 · 除第四条另有约定 · 第三条、第四条', r`(?=第)${CUE}${ARTICLE}${NO_ORDINAL}`),
    whole(
      scope,
      '第八条的约定 · 第三条所述 · 第二章规定 · 第一款约定',
      r`第\s?${NUMERAL}{1,8}\s?(?:[章节编](?=\s?(?:的?规定|的?约定|所述|所列))|[条條款项]${SAID_THERE})`,
    ),
    whole(scope, '本条第二款 · 前款第（三）项', r`(?:本|前|上)(?:条|款)${PARAGRAPH}`),
    whole(
      scope,
      '前款 · 前两款 · 前条规定 · 本条所述; not 之前款项, 当前条件',
      r`(?<![以之此目先从当提空生眼日年月天支预])前(?:[两二三]?款(?![式项待])|[条项](?=规定|约定|所述|所列|的规定|的约定))|本[条款项](?=规定|约定|所述|所列|所称|的规定|的约定)`,
    ),
    whole(
      scope,
      '附件二 · 附件1 · 附件一至附件三; not 附件一起, 附件1份',
      r`附\s?件\s?(?:${HAN_NUMERAL}{1,3}(?![起并同次下些样直旦般定律致维])|\d{1,2}(?!\s?[个份张页封MKGmkg.\d]))`,
    ),
    whole(
      scope,
      '依照3.2决议 · 按 3.2 的规定',
      r`${AT_DIGIT}(?<=按|照|依|依据|根据|违反|遵守|本协议|除|见|按\s|照\s|依据\s|根据\s|违反\s|见\s)\d{1,2}(?:\.\d{1,2}){1,3}(?=\s?(?:的?规定|的?约定|决议|所述|所列|[款条项]))`,
    ),
  ],
};
