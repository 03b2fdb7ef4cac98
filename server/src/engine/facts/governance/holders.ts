/** The holder of an office in a normalised text. */
export interface Holder {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A unit named by its full name ends so; (集团)有限公司 goes on. */
const UNIT =
  '(?:集团(?:股份有限公司|有限责任公司|有限公司|公司)|有限责任公司|股份有限公司|有限公司|集团(?!\\))|公司|大学|学院|研究院|研究所|研究中心)';
const NAME = new RegExp(
  `[甲乙丙丁戊己庚辛壬癸]方|[A-Z]方|[\\u4e00-\\u9fff()A-Za-z]{2,30}?${UNIT}|理事长单位|依托单位|秘书处|联盟`,
  'g',
);
/** Words before a name that belong to the sentence. */
const LEAD =
  /^(?:第[一二三四五六七八九十百]{1,4}条|本协议|本联盟|缔约(?:各)?方|签约(?:各)?方|各方|协议各方|当事人|全体成员|全体|成员|[二三四五六七八九十]方|共同|一致|约定|指定|同意|授权|委托|推举|由|经|的|联盟|首届|现)/;
/** What may stand between a name and its office. */
const BETWEEN =
  /^(?:共同|受|由|经|被|各方|全体|成员|[二三四五六七八九十]方|缔约方|指定|授权|委托|,|担任|\s|理事长单位|作|即){0,8}$/;
const REACH = 70;
const LONGEST = 44;

/** The name that stands right at `from` (理事长单位为X, 秘书处设在X). */
export function holderAt(text: string, from: number): Holder | undefined {
  const piece = text.slice(from, from + LONGEST);
  let found: Holder | undefined;
  let end = 0;
  // 秘书处依托单位乙方: the last of the names that stand together
  for (const { 0: name, index } of piece.matchAll(NAME)) {
    if (index !== end) break;
    found = trimmed(name, from + index);
    end = index + name.length;
  }
  return found;
}

/** The last name before `to`, with nothing but an apposition between (指定X（理事长单位）作为…). */
export function holderBefore(text: string, to: number): Holder | undefined {
  const start = Math.max(text.lastIndexOf('。', to - 1), text.lastIndexOf(';', to - 1), to - REACH) + 1;
  const piece = text
    .slice(start, to)
    .replace(/\([^()]{0,30}\)/g, (words) => (/公司|大学/.test(words) ? words : ' '.repeat(words.length)));
  const found = [...piece.matchAll(NAME)].at(-1);
  if (!found) return undefined;
  const between = piece.slice(found.index + found[0].length);
  return BETWEEN.test(between.replaceAll(' ', '').replace(/[,由经]{1,2}$/, ''))
    ? trimmed(found[0], start + found.index)
    : undefined;
}

/** A name without the words of the sentence that run into it. */
function trimmed(words: string, start: number): Holder | undefined {
  let name = words;
  for (let cut = LEAD.exec(name); cut && name.length > cut[0].length; cut = LEAD.exec(name)) {
    name = name.slice(cut[0].length);
  }
  if (name.length < 2) return undefined;
  const end = start + words.length;
  return { name, start: end - name.length, end };
}
