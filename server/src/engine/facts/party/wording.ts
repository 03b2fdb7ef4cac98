import { trigger, triggeredIn } from '../trigger.js';
import type { LineText } from '../../text/line-text.js';
import { cue, shows, type Cue } from '../near.js';
import { parseNumeral } from '../../text/numerals.js';
import type { LegalRepWordFact, MemberCountFact, TwoPartyFact } from './types.js';

const BOTH = /双方|甲、?乙两方/g;
const PAIRED = trigger(BOTH);
/** What stands before 双方 when a pair of its own is meant. */
const PAIR =
  /(?:合作|许可|供需|委托|转让|项目|买卖|劳动|劳资|聘用|用人|借用|争议|争端|纠纷|交易|受让|被许可方|受托方|当事|相关|有关|任何|各自的|其|该|服务|交接|投资|(?:采购|买卖|借用|许可|转让|委托|项目|劳动)(?:合同|协议)的|校企|院企|政企|银企|产学研?|中外)$/;
/** 签约双方 may sign a contract of their own as well as the agreement. */
const OWN_CONTRACT =
  /(?:加入|许可|项目|转让|委托|补充|使用|劳动|保密|担保|采购)(?:使用)?(?:协议|合同)(?!未)|任务书|合同书/;
const LOCAL: readonly Cue[] = [
  cue('许可方|受许可|另一方|对方|受让方|转让方|任何两方|委托方|受托方|合作一方|聘用单位|专职人员'),
  cue('与', '签订|签署|订立|协商|约定|达成|另签', 26),
  cue('向', '许可', 20),
  cue('许可人|被许可人|出借人|承租人|出让人'),
  cue('(?<!其)他方(?![式案面法向])', '许可|使用|技术|专利|协商|另行', 60),
];
/** Whole-agreement acts: two of many cannot do them. */
const WHOLE = /本协议|本合同|签字|签署|盖章|各执|生效|法定代表人|(?:如下|以下|下列)(?:协议|条款|约定)|本着/;
/** 甲乙双方2025年签订的《供货合同》, 甲乙双方另行约定: what these two have between them. */
const BETWEEN_TWO =
  /^(?:另行|自行|之间|另[签有])|^[^,。;]{0,16}?(?:签订|签署|订立|达成|缔结|共建|共有|共同(?:拥有|建设|申请|出资|完成))的(?!本(?:协议|合同))/;
/** What all members agree to or look at: what two of them do there, the others would have to do as well. */
const AGREE =
  /^(?:均|都|应当?|共同|事先|书面|一致|协商){0,3}(?:同意|认可|审阅|审查|审核|批准|确认|通过|认定|议定|无异议|指定|聘请|委托)/;
const OF_ALL =
  /联盟(?:的)?(?:经费|财务|年度|决算|预算|账目|解散|终止|秘书长|章程|名称|标识)|年度(?:决算|预算|审计)|会计师事务所|(?:^|[。;,.、\d ])(?:变更|修改|延长|提前终止)(?:事项)?(?:均|应当?)?(?:须|需|应)|报理事会|管理办法/;
/** Two parties and no third one that a sentence speaks of; or a project of two. */
const TWO_NAMED =
  /[甲乙丙丁戊己庚辛壬癸]方(?:与|和|、|同)[甲乙丙丁戊己庚辛壬癸]方(?![、和与])|[甲乙丙丁戊己庚辛壬癸]方(?:借给|许可|转让给|委托|提供给|出租给)[甲乙丙丁戊己庚辛壬癸]方|(?:为|由|是|有|仅)两(?:方|家|个单位)|两(?:个|家)(?:成员|单位|参与方)/;

/** 双方 in a line, each time; `local` where the line has a pair of its own. */
export function twoParties(line: LineText): readonly TwoPartyFact[] {
  if (!triggeredIn(line).has(PAIRED)) return NONE;
  const { text } = line;
  const out: TwoPartyFact[] = [];
  BOTH.lastIndex = 0;
  for (let match = BOTH.exec(text); match && out.length < 50; match = BOTH.exec(text)) {
    let start = match.index;
    const end = start + match[0].length;
    const sentence = text.slice(Math.max(0, text.lastIndexOf('。', start - 1) + 1), start);
    const previous = text.slice(Math.max(0, start - 160), start);
    const after = text.slice(end, end + 16);
    const labels = /(?:甲、?乙|甲方[、和与]乙方)$/.exec(text.slice(Math.max(0, start - 8), start));
    let local = PAIR.test(text.slice(Math.max(0, start - 8), start)) || shows(previous, LOCAL);
    if (text.startsWith('签约', start - 2))
      local = OWN_CONTRACT.test(sentence) || !/本(?:协议|合同)|联盟协议/.test(sentence);
    if (namesPair(text.slice(clauseStart(text, start), start))) local = true;
    if (match[0] !== '双方' || labels) {
      // 甲乙双方 names its pair; wrong only for acts of all
      local =
        BETWEEN_TWO.test(text.slice(end, end + 30)) ||
        (!WHOLE.test(after) &&
          !/本协议|未尽事宜/.test(sentence) &&
          !(AGREE.test(after) && OF_ALL.test(sentence + text.slice(end, end + 24))));
      start -= labels?.[0].length ?? 0;
    } else if (/本协议$|本合同$/.test(sentence)) local = false;
    else if (
      TWO_NAMED.test(sentence) ||
      namesTwo(sentence, after) ||
      (labelledPair(sentence) && out.at(-1)?.local)
    )
      local = true;
    // 双方 as a kind of relation: 双方代理, 双方互不
    if (/^(?:代理|合同)/.test(after)) local = true;
    out.push({ type: 'twoParty', local, from: line.toRaw(start), to: line.toRaw(end - 1) + 1 });
  }
  return out;
}

/** 甲方…的，由乙方…，双方另行约定: a sentence about two parties, not about the agreement. */
function namesTwo(sentence: string, after: string): boolean {
  if (WHOLE.test(sentence) || WHOLE.test(after)) return false;
  return new Set(sentence.match(/[甲乙丙丁戊己庚辛壬癸]方/g)).size === 2;
}

/** True where 甲乙双方 stands in the words. */
function labelledPair(words: string): boolean {
  return /(?:甲、?乙|甲方[、和与]乙方)双方/.test(words);
}

/** 甲公司与乙公司双方: the words right before name two, and no preposition (由, 经) parts them from 双方. */
function namesPair(all: string): boolean {
  const words = all.replace(/\([^()]{0,20}\)$/, '');
  const joint = Math.max(words.lastIndexOf('与'), words.lastIndexOf('和'));
  const second = words.length - joint - 1;
  return joint >= 2 && second >= 2 && second <= 12 && !/[由经以对为向须应需被将给让请的是及得]$/.test(words);
}

/** Start of the part of the sentence before an offset. */
function clauseStart(text: string, at: number): number {
  return Math.max(...[...',。;:'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
}

const PERSON =
  /法人代表(?!处|团|机构|证)|(?:^|[,;()|、])法人(?=:|\((?:签字|签名|签章)\)|签字|签名|\|)|(?:企业|单位)法人(?=(?:亲笔|本人)(?:签字|签名)|签字|签名)|(?:单位|公司|企业)的法人(?=[对应须为在亲本签])/g;
/** A column of persons stands beside one of names or places. */
const COLUMNS = /名称|住所|地址|签字|盖章/;

const REPRESENTED = trigger(PERSON);

/** 法人代表, 法人签字, 法人： where the person is meant. */
export function legalRepWords(line: LineText): readonly LegalRepWordFact[] {
  if (!triggeredIn(line).has(REPRESENTED)) return NONE;
  const { text } = line;
  const out: LegalRepWordFact[] = [];
  PERSON.lastIndex = 0;
  for (let match = PERSON.exec(text); match && out.length < 50; match = PERSON.exec(text)) {
    if (match[0].endsWith('法人') && text[match.index + match[0].length] === '|' && !COLUMNS.test(text))
      continue;
    const start = match.index + match[0].lastIndexOf('法人');
    const end = match.index + match[0].length;
    out.push({
      type: 'legalRepWord',
      replacement: '法定代表人',
      from: line.toRaw(start),
      to: line.toRaw(end - 1) + 1,
    });
  }
  return out;
}

const COUNT =
  /(?:联盟|协议|缔约方|成员单位|联盟成员|成员)(?:现|目前)?(?:由|共有|共|现有|有|计)(\d{1,5}|[一二三四五六七八九十百两〇零]{1,6})(?:家|个|所)(?:法人|独立|成员|缔约|发起|创始)?(?:单位|成员|缔约方|组织|机构|法人|企业)?(?:共同)?(组成|订立|签订|签署|[,。;)]|$)/;
const COUNTED = trigger(COUNT);
const SUBSET = /首批|发起|创始|初始|不少于|不低于|至少|以上|超过|不超过|约|理事|委员|专家|秘书处|以后|新/;

/** The number of members that a line states; a subset (首批, 发起) and a least number are none. */
export function memberCounts(line: LineText): readonly MemberCountFact[] {
  if (!triggeredIn(line).has(COUNTED)) return NONE;
  const { text } = line;
  const match = COUNT.exec(text);
  if (!match) return NONE;
  const near = text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 4);
  const count = parseNumeral(match[1]!);
  if (SUBSET.test(near) || count === undefined || count < 1) return NONE;
  const start = match.index + match[0].indexOf(match[1]!);
  const unit = start + match[1]!.length + 1;
  return [{ type: 'memberCount', count, from: line.toRaw(start), to: line.toRaw(unit - 1) + 1 }];
}

const NONE: readonly never[] = [];
