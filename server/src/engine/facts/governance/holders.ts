import { allMatches } from '../../text/all-matches.js';
/** The holder of an office in a normalised text. */
export interface Holder {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** How a name that is neither a label nor that of a unit may look: an alias, which the declarations of parties tell. */
const ALIAS = '[\\u4e00-\\u9fffA-Za-z]{2,10}';

/** A unit named by its full name ends so; (集团)有限公司 goes on. */
const UNIT =
  '(?:集团(?:股份有限公司|有限责任公司|有限公司|公司)|有限责任公司|股份有限公司|有限公司|集团(?!\\))|公司|大学|学院|研究院|研究所|研究中心)';
const NAME = new RegExp(
  `[甲乙丙丁戊己庚辛壬癸]方|[A-Z]方|[\\u4e00-\\u9fff()A-Za-z]{2,30}?${UNIT}|理事长单位|依托单位|秘书处|联盟`,
  'g',
);
/** Words before a name that belong to the sentence. */
const LEAD =
  /^(?:第[一二三四五六七八九十百]{1,4}条|本协议|本联盟|缔约(?:各)?方|签约(?:各)?方|各方|协议各方|当事人|全体成员|全体|成员|[二三四五六七八九十]方|共同|一致|约定|指定|同意|授权|委托|推举|确定|推选|选定|由|经|以|的|即|联盟|首届|本届|现)/;
/** What may stand between a name and its office. */
const BETWEEN =
  /^(?:共同|受|由|经|被|各方|全体|成员|[二三四五六七八九十]方|缔约方|指定|授权|委托|,|担任|\s|理事长单位|作|即|统一|单独){0,8}$/;
/** What the holder does it for: 甲方代表联盟,就联盟全部事务对外承担责任. */
const FOR_ALLIANCE = /(?:,?(?:代表联盟|就联盟的?(?:全部|一切|对外)*(?:事务|活动|事项)|对联盟债务)){1,2}$/;
const FOR_LENGTH = 24;
/** Offices before the name of who holds them: 副理事长单位丙方, 常设机构依托单位丙方. */
const OFFICES =
  /^(?:(?:本?联盟)?(?:的)?(?:首届|本届)?(?:副理事长单位|(?:常设机构|秘书处)(?:的)?(?:依托|挂靠|承办|所在)?单位|挂靠单位|承办单位|成员单位|联盟成员|龙头企业|牵头单位|发起单位|发起人)(?:,|即|\((?:即)?)?){1,2}/;
const VERB_BEHIND =
  /^(?:统一|负责|代表|出任|担任|承担|承办|承接|对外|作为|提供|设立|履行|行使|组建|托管|代管|[,。;()]|$)/;
/** Words of a sentence, no alias. */
const NO_ALIAS =
  /理事|秘书|委员|成员|各方|双方|三方|全体|大会|选举|推选|协商|轮|另行|联盟|协议|依照|根据|共同|单位|责任|委派|指派|[该其以由经在于所前有相之一及和与为是对不可应须将]/;
const REACH = 70;
const LONGEST = 44;

/** The name that stands right at `from` (理事长单位为X, 秘书处设在X), with the offices of X before it or without. */
export function holderAt(text: string, from: number): Holder | undefined {
  const offices = OFFICES.exec(text.slice(from, from + LONGEST))?.[0] ?? '';
  const start = from + offices.length;
  const piece = text.slice(start, start + LONGEST);
  let found: Holder | undefined;
  let end = 0;
  // 秘书处依托单位乙方: the last of the names that stand together
  for (const { 0: name, index } of allMatches(NAME, piece)) {
    if (index !== end) break;
    found = trimmed(name, start + index);
    end = index + name.length;
  }
  // 海西大学(乙方)
  const label = found
    ? /^\(([甲乙丙丁戊己庚辛壬癸A-Z]方)\)/.exec(text.slice(found.end, found.end + 4))
    : null;
  if (found && label) return { name: label[1]!, start: found.start, end: found.end };
  if (found) return found;
  if (offices !== '') return officeOf(offices, from, start);
  return aliasAt(piece, start);
}

function officeOf(words: string, start: number, end: number): Holder | undefined {
  if (words.includes('副理事长单位')) return { name: '副理事长单位', start, end };
  return /依托|挂靠|承办/.test(words) ? { name: '依托单位', start, end } : undefined;
}

const ALIAS_FIRST = new RegExp(`^${ALIAS}`);

function aliasAt(piece: string, start: number): Holder | undefined {
  const run = ALIAS_FIRST.exec(piece)?.[0] ?? '';
  for (let length = 2; length <= run.length; length++) {
    if (!VERB_BEHIND.test(piece.slice(length))) continue;
    const name = run.slice(0, length);
    return NO_ALIAS.test(name) ? undefined : { name, start, end: start + length };
  }
  return undefined;
}

/** The last name before `to`, with nothing but an apposition between (指定X（理事长单位）作为…). */
export function holderBefore(text: string, until: number): Holder | undefined {
  const to = until - (FOR_ALLIANCE.exec(text.slice(Math.max(0, until - FOR_LENGTH), until))?.[0].length ?? 0);
  const start = Math.max(text.lastIndexOf('。', to - 1), text.lastIndexOf(';', to - 1), to - REACH) + 1;
  const piece = text
    .slice(start, to)
    .replace(/\([^()]{0,30}\)/g, (words) => (/公司|大学/.test(words) ? words : ' '.repeat(words.length)));
  const found = [...allMatches(NAME, piece)].at(-1);
  if (found && isBetween(piece.slice(found.index + found[0].length)))
    return trimmed(found[0], start + found.index);
  return aliasBefore(piece, start);
}

function isBetween(words: string): boolean {
  return BETWEEN.test(words.replaceAll(' ', '').replace(/[,由经]{1,2}$/, ''));
}

const ALIAS_LAST = new RegExp(`${ALIAS}$`);

function aliasBefore(piece: string, start: number): Holder | undefined {
  const own = piece.trimEnd();
  const part = own.slice(Math.max(...[',', ':', ' ', ')'].map((mark) => own.lastIndexOf(mark))) + 1);
  const run = ALIAS_LAST.exec(part);
  if (!run || (run.index > 0 && !/[0-9.条由]$/.test(part.slice(0, run.index)))) return undefined;
  const found = trimmed(run[0], start + own.length - run[0].length);
  return found && !NO_ALIAS.test(found.name) ? found : undefined;
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
