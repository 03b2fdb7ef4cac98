import {
  CLOSE_QUOTE,
  INSTRUMENT,
  CLAUSE_START,
  MEANS,
  OPEN_QUOTE,
  PARTY,
  SCOPE,
  TERM,
  inner,
  whole,
} from './fragments.mjs';

const r = String.raw;
const scope = SCOPE.term;

export const definedTerm = {
  comment: 'A term at the place where it is defined. Its later uses are left alone.',
  patterns: [
    inner(
      scope,
      '（以下简称“联盟”） · (下称联盟) · （以下简称：联盟） · （章程中简称联盟） · （以下简称《规划纲要》）',
      r`[（(][^（）()|*\[\]<]{0,12}?(?:以下(?:简|合|统|通)?称|下称|[简合统又]称|缩写)(?:为|作)?[：:\s]?${OPEN_QUOTE}?(${TERM})${CLOSE_QUOTE}?(?=[)）])`,
    ),
    whole(
      scope,
      '（以下简称**联盟**）: the bold marks stay with the Markdown grammar',
      r`(?<=[简合统又下]称\*\*|[简合统又下]称[为：:]\*\*)${TERM}(?=\*\*[)）])`,
    ),
    inner(
      scope,
      '合称“双方” · 缩写为“ITS” outside brackets',
      r`(?:以下(?:简|合|统|通)?称|下称|简称|合称|统称|缩写)(?:为|作)?[：:]?${OPEN_QUOTE}(${TERM})(?=${CLOSE_QUOTE})`,
    ),
    inner(scope, '简称：中国海工联盟', r`(?:简|下)称[：:]\s?(${TERM})(?=[，。；、）)]|\s{0,4}$)`),
    inner(
      scope,
      '（“本协议”） · （“各方”）',
      r`[（(]${OPEN_QUOTE}(本\p{Han}{1,6}|(?:${PARTY})|各方|双方|三方|联盟|协议)(?=${CLOSE_QUOTE}[)）])`,
    ),
    inner(
      scope,
      '“X”：指… · “X”系指… · “X”是指…; not “X”指向…',
      r`${OPEN_QUOTE}(${TERM})(?=${CLOSE_QUOTE}(?:\*\*)?[：:，,]?\s?${MEANS})`,
    ),
    whole(
      scope,
      'X：系指… · 1.1各方：是指… at the start of a line, with a colon',
      r`(?<![\p{Han}A-Za-z])${CLAUSE_START}[\p{Han}A-Za-z]{1,20}(?=[：:]\s?${MEANS})`,
    ),
    inner(
      scope,
      '本协议所称“日”',
      r`本${INSTRUMENT}(?:中|内)?所(?:称|指)的?${OPEN_QUOTE}(${TERM})(?=${CLOSE_QUOTE})`,
    ),
    inner(
      scope,
      '本合同所称联盟是指… · 本协议所称仲裁，仅指…',
      r`本${INSTRUMENT}(?:中|内)?所称的?([^\s“”‘’「」『』"（）()，。；：|*]{1,24}?)(?=[，,]?\s?${MEANS})`,
    ),
  ],
};
