import { LINE_START, PARTY, SCOPE, inner, whole } from './fragments.mjs';

const r = String.raw;
const scope = SCOPE.party;
const NOT_INSIDE_A_WORD = r`(?<![\p{Han}A-Za-z])`;
const ORDINAL = r`(?:[一二三四五六七八九十]{1,2}|\d{1,2})?`;
/** （承担单位）（盖章）, closing bold marks, then the colon. */
const ROLE_AND_COLON = r`(?=\s?(?:[（(][^（）()|*]{1,24}[)）]\s?){0,2}(?:\*\*)?\s{0,4}[：:])`;
const UNIT = r`(?:(?:委托|承担|牵头|发起|协作|依托|归口管理|理事长|副理事长|项目承担)单位|委托方|受托方|转让方|受让方|许可方|被许可方)`;

export const partyLabel = {
  comment: 'The label of a party before its colon or its role. 甲方 in running text is left alone.',
  patterns: [
    whole(
      scope,
      '甲方： · 乙方（承担单位）： · **丙方**： · 缔约方一： · A方：',
      r`${NOT_INSIDE_A_WORD}(?:${PARTY})${ORDINAL}${ROLE_AND_COLON}`,
    ),
    whole(
      scope,
      '缔约方（盖章） · 乙方（承担单位）海州学院, without a colon',
      r`${NOT_INSIDE_A_WORD}(?:${PARTY})${ORDINAL}(?=\s?[（(][^（）()|*]{0,14}(?:单位|盖章|签字|签章|签名|公章|公\s{1,2}章)[^（）()|*]{0,8}[)）])`,
    ),
    inner(scope, '…对外承担责任的主体（甲方）', r`(?:（|\()(?:下称)?((?:${PARTY}))(?=[)）])`),
    whole(
      scope,
      '承担单位： · 协作单位（签字、加章）： at the start of a line',
      r`(?=委托|受托|转让|受让|许可|被许可|承担|牵头|发起|协作|依托|归口|理事长|副理事长|项目承担)${LINE_START}${UNIT}${ROLE_AND_COLON}`,
    ),
  ],
};
