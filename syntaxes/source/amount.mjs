import { AMOUNT, AT_DIGIT, CHINESE, SCOPE, YUAN, whole } from './fragments.mjs';

const r = String.raw;
const scope = SCOPE.amount;
const CAPITAL = r`[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟零]`;
const AT_CAPITAL = r`(?=人民币|壹|贰|貳|叁|參|肆|伍|陆|陸|柒|捌|玖|拾|零)`;
/** 5~10 */
const RANGE = r`${AMOUNT}(?:\s?[~～—至到-]\s?${AMOUNT})?`;
/** 百万, 万, 亿, 万亿 */
const TIMES = r`[百千]?[万亿]{0,2}`;

export const amount = {
  comment: 'Sums of money and shares. A percentage wants Chinese beside it.',
  patterns: [
    whole(
      scope,
      '人民币壹佰万元整 · 陆万元整 (capital numerals)',
      r`${AT_CAPITAL}(?:人民币\s?)?${CAPITAL}[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟零万萬亿億]{0,24}[元圆圓](?:${CAPITAL}角)?(?:${CAPITAL}分)?[整正]?`,
    ),
    whole(
      scope,
      '人民币6万元 · 人民币￥1,000,000.00元 · 人民币三十万元',
      r`人民币\s?(?:[￥¥]\s?)?(?:${AMOUNT}\s?${TIMES}\s?(?:元[整正]?)?|[一二两三四五六七八九十百千万亿零〇]{1,12}元[整正]?)`,
    ),
    whole(scope, '￥300,000.00 · ￥300万元', r`￥\s?${AMOUNT}(?:\s?${TIMES}元[整正]?)?`),
    whole(
      scope,
      '¥300,000.00 beside Chinese',
      r`(?=¥)(?:(?<=${CHINESE})¥\s?${AMOUNT}(?:\s?${TIMES}元[整正]?)?|¥\s?${AMOUNT}(?:\s?${TIMES}元[整正]?|(?=${CHINESE})))`,
    ),
    whole(
      scope,
      '25000元 · 1,000 万元 · 5~10万元 · 3万美元; not 3元组',
      r`(?<![\dA-Za-z.,_/#-])${RANGE}\s?${TIMES}[美欧日港]?\s?${YUAN}`,
    ),
    whole(scope, '(0.5)万元', r`(?:（|\()${AMOUNT}[)）]\s?${TIMES}${YUAN}`),
    whole(scope, '二万元 · 三百五十万元', r`[一二两三四五六七八九十百千零]{1,11}[十百千万亿]${YUAN}`),
    whole(
      scope,
      '50% · 70~80％ · 3‰ beside Chinese',
      r`${AT_DIGIT}(?:(?<=${CHINESE})${RANGE}\s?[%％‰]|(?<![A-Za-z0-9_.,%/#])${RANGE}\s?(?:[%‰](?=${CHINESE})|％))`,
    ),
    whole(
      scope,
      '三分之二 · 百分之五 · 万分之五',
      r`[一二两三四五六七八九十百千万\d]{1,5}分之[一二两三四五六七八九十百零〇\d]{1,8}(?:点[一二三四五六七八九零〇]{1,3})?`,
    ),
    whole(
      scope,
      '2/3以上 · 1/2 多数',
      r`(?<![\d/])\d{1,2}/\d{1,2}(?=\s?(?:以上|以下|多数|的(?:理事|成员|会员|委员|表决|投票|票)))`,
    ),
    whole(
      scope,
      '六成， · 二成五。',
      r`(?<![一二三四五六七八九十第])[一二三四五六七八九]成[一二三四五六七八九半]?(?=[，。；、）])`,
    ),
  ],
};
