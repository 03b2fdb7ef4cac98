/** What kind of unit a name shows; `unknown` where the name does not tell. */
export type UnitKind =
  'enterprise' | 'university' | 'institute' | 'association' | 'government' | 'other' | 'unknown';

/** Ends of names by kind; the first that fits decides, so the most telling ones stand first. */
const KINDS: readonly (readonly [UnitKind, RegExp])[] = [
  ['enterprise', /(?:公司|集团|厂|合作社|联合社|银行|合伙\)|合伙企业|企业)$/],
  ['government', /(?:人民政府|管理?委员会|管委会|局|厅)$/],
  ['association', /(?:协会|学会|商会|促进会|联合会|基金会|研究会)$/],
  ['university', /(?:大学|学院|专科学校|学校)$/],
  ['institute', /(?:研究院|研究所|研究中心|研究总院|科学院|设计院|工程院|实验室|测试中心|检测中心|院|所)$/],
  ['other', /(?:中心|总站|站|队|馆|社)$/],
];

const END =
  /公司|集团|厂|合作社|联合社|银行|合伙\)|合伙企业|企业|人民政府|委员会|局|厅|协会|学会|商会|促进会|联合会|基金会|研究会|大学|学院|学校|实验室|院|所|中心|总站|站|项目部|办事处|课题组|系/g;

/** Words that end a name before the next one could begin. */
const STOP =
  /发起|共同|组成|设立|签订|签署|等(?!专科|学校|职业)|作为|负责|承担|联合(?!大学|社|会|职业|集团|体)|为|是|和|及|与|在|于|由|,|以下|\(以/;
const NOT_NAME =
  /^(?:负责|承担|提供|建设|组织|牵头|开展|研究开发|完成|应|须|有权|享有|投入|出资|以|由|在|对|按)/;
const LONGEST = 50;

/** Kind of a unit by the end of its name (brackets behind it do not count, （有限合伙） does). */
export function kindOf(name: string): UnitKind {
  const bare = name.endsWith('合伙)') ? name : name.replace(/\([^()]*\)$/, '');
  return KINDS.find(([, end]) => end.test(bare))?.[0] ?? 'unknown';
}

/** True when the whole text can be the name of a unit. */
export function isUnitName(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= LONGEST &&
    /^[\u3400-\u9fffA-Za-z0-9()·・&-]+$/.test(text) &&
    !NOT_NAME.test(text) &&
    leadingUnit(text) === text.length
  );
}

/** Length of the name of a unit that the text begins with, 0 for none. Linear in the first 50 characters. */
export function leadingUnit(text: string): number {
  const reach = text.slice(0, LONGEST);
  const end = reach.search(/[,;。:"'|、_]/);
  const window = end < 0 ? reach : reach.slice(0, end);
  if (NOT_NAME.test(window)) return 0;
  let found = 0;
  END.lastIndex = 0;
  for (let match = END.exec(window); match; match = END.exec(window)) {
    const from = match.index;
    if (from < 2) continue;
    if (found > 0 && STOP.test(window.slice(found, from))) break;
    if (found > 0 && window[found] === '(' && !window.slice(found, from + 1).includes(')')) break;
    found = from + match[0].length;
  }
  return found;
}

/** A name for comparison: half-width, without spaces, marks of seal or quotes. */
export function normName(name: string): string {
  return name
    .replace(/\((?:公章|盖章|签章|章|签字|以下|下称)[^()]*\)/g, '')
    .replace(/["'\s]/g, '')
    .toLowerCase();
}

/** True when the characters of a word stand in a name in their order: 津理工 in 津门理工大学. Linear in the name. */
export function isShortFor(word: string, name: string): boolean {
  let at = -1;
  for (const character of word) {
    at = name.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
