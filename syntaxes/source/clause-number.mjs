import { AT_DIGIT, AT_HAN_NUMERAL, HAN_NUMERAL, LINE_START, NUMERAL, SCOPE, whole } from './fragments.mjs';

const r = String.raw;
const scope = SCOPE.clauseNumber;
/** Text follows, perhaps after bold marks. */
const TEXT_FOLLOWS = r`(?=\s{0,4}(?:[*_]{2})?[\p{Han}《“「【（])`;
/** 1.5万元, 2.0 版本: a decimal, not a number of a clause. */
const NO_QUANTITY = r`(?![万亿元个倍米吨度岁天秒次%％]|[年月日](?![度常])|小时|分钟|\s?(?:版|发布|更新|新增|之前|之后|以上|以下|以后|及以|和|或|与|到|至|起|的|中))`;
/** 第一条命令, 第一节课, 第二章节: an ordinal, not an article. */
const NO_ORDINAL = r`(?:章(?!节)|节(?![课点车目日能约奏选])|節|编(?![辑程码译号写])|編|部分|[条條](?!命令|消息|记录|数据|规则|语句|评论|信息|指令|日志|路径|提交|查询|请求|线|件))`;
/** 第八条第二款规定…, 第三条、第四条…, 第十四章将介绍…: a sentence that begins with a reference. */
const NO_SENTENCE = r`(?!\s?(?:第\s?${NUMERAL}|的|所|中|里|将|讲|介绍|我们|会(?![员议费计])|规定|约定|(?:、|和|与|或|及|至|到)\s?第))`;

export const clauseNumber = {
  comment:
    'The number of a clause at the start of a line. Numbers of a Markdown list (1. 甲) stay with the Markdown grammar.',
  patterns: [
    whole(
      scope,
      '第一章 · 第三十九条 · 第 5 条 · 第五条之一 · 第一部分',
      r`${LINE_START}第\s{0,2}${NUMERAL}{1,8}\s{0,2}${NO_ORDINAL}(?:之[一二三四五六七八九十]{1,3})?${NO_SENTENCE}`,
    ),
    whole(
      scope,
      '一、 · 十二、 · 一．; not 三、四年级',
      r`${AT_HAN_NUMERAL}${LINE_START}${HAN_NUMERAL}{1,5}[、．.](?!${HAN_NUMERAL})`,
    ),
    whole(
      scope,
      '（一） · (一) · （1） · （十二）、; not (2)万元',
      r`(?=（|\()${LINE_START}[（(]\s?(?:${HAN_NUMERAL}{1,5}|\d{1,2})\s?[)）]、?${TEXT_FOLLOWS}(?!\s?[万亿]?元)`,
    ),
    whole(
      scope,
      '1、甲方 · 12．生效 · １、甲方 · 1）甲方; not 1、2、3',
      r`${AT_DIGIT}${LINE_START}\d{1,3}[、．）]${TEXT_FOLLOWS}`,
    ),
    whole(
      scope,
      '1.平等 · ### 1. 名称 · 1)甲方: forms that are no Markdown list where they stand',
      r`${AT_DIGIT}${LINE_START}(?:\d{1,2}\.${TEXT_FOLLOWS}|\d{1,2}\)(?=[\p{Han}《“「【]))`,
    ),
    whole(
      scope,
      '1.1 各方 · 1.2.1 · 3.1理事会; not 1.5倍, 2.0 版本',
      r`${AT_DIGIT}${LINE_START}\d{1,2}(?:[.．]\d{1,2}){1,3}[.．、]?${TEXT_FOLLOWS}${NO_QUANTITY}`,
    ),
    whole(
      scope,
      '附件一 · 附件1： at the head of an annex; not 附件一所列…',
      r`${LINE_START}附\s?件\s?(?:${HAN_NUMERAL}{1,3}|\d{1,2})(?=\s{0,2}(?:[：:、《]|$)|\s{1,3}\p{Han})(?!\s?(?:的|和|与|及|所|中|为|是))`,
    ),
  ],
};
