import { trigger } from '../trigger.js';
import { ownerOf } from './owners.js';
import { allMatches } from '../../text/all-matches.js';

/** 归X所有, 由X共有, 属于X, 为X共有; the verb has to end its phrase. */
const HELD =
  /(归(?!属|还|口|档|入|集|纳|责|位|因|队|并)|归属于|属于|属(?!于|地|性|实|下|同)|由|为)([^,。;:|由归]{0,36}?)(?:共同)?(所有|享有|拥有|共有|取得|保有|持有|平分|均分|保留(?:全部|一切)?(?:权利|所有权|权属))(?=[,。;|:)(、并且但及和]|(?:其|相应|全部)?的?(?:知识产权|专利权|专利申请权|所有权)|的?(?:共同)?(?:财产|资产|成果)|$)/g;
/** 归X at the end of a phrase. */
const BARE =
  /(归属于|归(?!属|还|口|档|入|集|纳|责|位|因|队|并)|属于|属(?=[甲乙丙丁戊己庚辛壬癸]方|全体|完成|承担|该成员|该方|该单位|各自|原权利|权利人|投入))([^,。;:|由归]{1,16})(?=[,。;|)(]|$)/g;
const SHARED = /按[^,。;]{0,12}(?:贡献|投入)(?:比例|大小|程度)?(?:共同)?(共有|享有)(?=[,。;|)]|$)/g;
const TITLE = '(?:权利(?:主体|人)|专利权人|所有权人|著作权人)';
/** 权利人为甲方 */
const TITLED = new RegExp(
  `${TITLE}(?:仍|均|应当?|始终|一律){0,3}(?:(?:写|登记|记载|列|署)?为|是)([^,。;:|]{1,20})(?=[,。;|)(]|$)`,
  'g',
);
/** 甲方为权利人, 乙方取代甲方成为该专利的权利人: whose phrase it is stands before. */
const ENTITLED = new RegExp(
  `(?:均|仍|应|则|始终)?(?:为|是|成为)(?:[^,。;:|为是]{0,16}的)?(?:唯一|共同)?的?${TITLE}(?=[,。;|)(]|$)`,
  'g',
);
/** 以乙方为唯一专利申请人和专利权人 */
const MADE_TITLED = new RegExp(
  `以([^,。;:|以]{1,16}?)(?:为|作为)(?:唯一|共同)?的?(?:专利申请人(?:和|、|及|兼))?${TITLE}`,
  'g',
);
/** 专利申请权由理事长单位行使 */
const APPLIES = /申请权(?:一律|均|统一|应当?|全部)?由([^,。;:|由]{1,14}?)(?:统一|单独|独家)?行使/g;
/** 登记在理事长单位名下 */
const REGISTERED = /登记(?:在|至|于|到)([^,。;:|]{1,14}?)(?:的)?名下/g;
/** 各归其主 */
const EACH_HIS = /各归(?:其|原|各自?的?)(?:主|家)/g;
/** 谁完成、谁所有 */
const WHOEVER =
  /谁(?:完成|研发|开发|研制|创造)[、,]?(?:就?归?)谁(?:所有|拥有|享有|持有)|谁(?:完成|研发|开发|研制|创造)[、,]?就?归谁/g;
const UNMOVED =
  /不因[^,。;]{1,16}(?:而)?(?:转移|改变|变更|移转)|(?:权属|归属|权利|所有权|产权|产权关系|权利状态)(?:维持|保持)?不变|保持原(?:有)?权利状态|权利人不变|不(?:变更|改变)(?:权利人|权属|归属)|不(?:发生|产生)(?:权属|权利)?(?:转移|移转)/g;
const TAKEN =
  /(?:视为|视同|视作|成为|作为|转为|列为|即为|即属)(?:本)?联盟(?:的|全体成员(?:的)?)?(?:共有|共同)?(?:资产|财产|知识产权)|(?:无偿)?(?:转让|转归|划归|移交|过户)(?:给|至|于)?(?:本)?联盟(?:所有|共有|全体成员(?:共有|所有)?)?(?=[,。;|)]|$)/g;
/** 将现有技术无偿转让给甲方 */
const GIVEN =
  /(?:转让|让与|移转|转移|过户|登记)(?:给|至|予)?([^,。;:|给至由归]{1,14}?)(?:共同)?(?:所有|享有|共有|持有|名下)?(?=[,。;|)(]|$)/g;
/** What makes of a transfer one that has to be done. */
const BOUND_TO = /应|须|同意|即|一律|自动|均|无偿/;
const MAY =
  /不|可|拟|如|若|有权|禁止|协商|经[^,。;]{0,12}(?:同意|批准)|的[,]?$|申请|许可|费|收入|优先|对价|价款|他人|第三/;
/** 为该方的财产, 转为四方的共同财产 */
const PROPERTY =
  /(?:为|是|属于|成为)([^,。;:|由归的]{1,14})的(?:(共同|共有)?(?:财产|资产)|(共同|共有)(?:专利|知识产权|成果|权利|技术))(?=[,。;|)]|$)/g;
/** 各方对合作成果享有同等的所有权 */
const EQUAL =
  /(?:各方|三方|双方|成员|单位)[^,。;]{0,4}对[^,。;]{1,14}(?:享有|拥有)(?:(?:同等|平等|均等|共同)的?(?:所有权|产权)|共有权)/g;
/** 与其余成员共同拥有全部前景知识产权, 甲方享有项目成果的所有权: the thing behind. */
const OWNS =
  /(?:^|[,;:、]|\))(?:(?:且|并)?(?:约定|同意|确认|由))?((?:与|和)(?:其余|其他|全体)成员(?:单位)?共同|[^,。;:、|由归与和]{1,12}?(?:单独|独家|共同|依法|永久|独自|按照?[^,。;由归]{1,10}(?:比例|份额))?)(?:共同)?(?:拥有|享有|取得|持有|共有)(?:全部|一切|所有|该|上述|各方|其他成员|各成员|彼此)?(?:的)?((?:联盟)?(?:项目|课题|前景|背景|现有|原有|新(?:的)?)[^,。;:|]{0,10}?(?:知识产权|成果|专利权?|所有权|著作权|产权)|[BF]IP)(?=[,。;|)]|$)/g;
/** 甲方承担中试,并取得各任务形成的全部知识产权: who it is stands at the head of the sentence. */
const TAKES_TOO =
  /,(?:并|且|同时|并且|由此|据此|还)(?:单独|独家|依法|当然)?(?:取得|享有|拥有|持有)(?:全部|一切|所有|该|上述)?((?:各|各项|该|上述)?(?:联盟)?(?:项目|课题|任务|前景|新(?:的)?)[^,。;:|]{0,12}?(?:知识产权|成果|专利权?|所有权|著作权|产权))(?=[,。;|)]|$)/g;
const HEAD_PARTY =
  /^(?:第[^条,。;]{1,6}条|[\d.]{1,8}[、.]?|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、)? ?([甲乙丙丁戊己庚辛壬癸A-Z]方|理事长单位|牵头单位|依托单位)(?![、和与及])/;
/** 各成员出资后,按照出资比例享有联盟全部项目成果的所有权 */
const SHARES =
  /(?:各成员|全体成员|各方|全体缔约方|成员单位)[^,。;]{0,10},(?:均|即)?按照?[^,。;由归]{1,10}(?:比例|份额)(?:共同)?(?:拥有|享有|取得|持有|共有)(?:联盟)?(?:全部|一切|所有)?(?:的)?(?:联盟)?(?:项目|课题|前景|新(?:的)?)[^,。;:|]{0,10}?(?:知识产权|成果|专利权?|所有权|产权)(?=[,。;|)]|$)/g;
/** “前景知识产权”是指…、归全体成员所有的专利和软件 */
const DEFINED =
  /(?:是指|系指|指)[^。;]{2,60}?(?:归|由|属于?)([^,。;:|由归属]{2,16}?)(?:共同)?(?:所有|享有|共有|拥有)的(?:专利|软件|技术|成果|知识产权|权利|发明)/g;
/** A cell of a table that says no more than who owns it. */
const CELL =
  /^\|?([^,。;:|]{1,14}?)(?:单独|独立|按份|共同)?(所有|共有|享有|持有|拥有)(?:\([^()]{0,30}\))?\|?$/;
/** A cell that can only name an owner. */
const OWNER_CELL = /^\|?(?:原权利人|原所有权人)\|?$/;

export const OWNER_WORDS = [
  HELD,
  BARE,
  TITLED,
  ENTITLED,
  MADE_TITLED,
  REGISTERED,
  APPLIES,
  EACH_HIS,
  WHOEVER,
  SHARED,
  UNMOVED,
  TAKEN,
  PROPERTY,
  GIVEN,
  EQUAL,
  OWNS,
  TAKES_TOO,
  SHARES,
  DEFINED,
  /所有|共有|享有|持有|拥有|原权利人|原所有权人/,
].map(trigger);

/** Words that say whose something is. */
export interface OwnerWords {
  readonly start: number;
  readonly end: number;
  /** Class of the owner, see `ownerOf`. */
  readonly value: string;
  /** True when the thing may stand inside the words, not before them. */
  readonly inside?: boolean;
}

/** 以甲方的名义申请并归其所有: whose name stands before. */
const IN_NAME = /(?:以|由)([^,。;:|由以]{1,12}?)的?(?:名义|牵头|统一|负责)?申请/;

/** All words in a sentence that say who owns something, in text order, without overlaps. Linear. */
export function ownerWordsIn(text: string, table: boolean): readonly OwnerWords[] {
  const all: OwnerWords[] = [];
  const add = (match: RegExpExecArray, value: string, more?: { inside: boolean }): void => {
    all.push({ start: match.index, end: match.index + match[0].length, value, ...more });
  };
  if (table) {
    const cell = CELL.exec(text);
    if (cell && !/^(?:归|由|属)/.test(cell[1]!)) {
      const value = ownerOf(cell[1]!, cell[2] === '共有' || cell[0].includes('共同'));
      if (value !== '') return [{ start: text.startsWith('|') ? 1 : 0, end: text.length, value }];
    } else if (OWNER_CELL.test(text)) return [{ start: 0, end: text.length, value: 'self' }];
  }
  for (const match of allMatches(HELD, text)) {
    const joint = /^(?:共有|平分|均分)$/.test(match[3]!) || match[0].includes('共同');
    if (match[2] === '' && match[1] === '由') continue;
    const words = match[2]!.replace(/(?:按|依)[^,。;]{0,30}$/, '');
    const named =
      words === '其' ? IN_NAME.exec(text.slice(Math.max(0, match.index - 40), match.index)) : null;
    add(match, ownerOf(named?.[1] ?? words, joint));
  }
  for (const match of allMatches(TITLED, text)) add(match, ownerOf(match[1]!, false));
  for (const match of allMatches(ENTITLED, text)) {
    const lead = text.slice(
      Math.max(text.lastIndexOf(',', match.index), text.lastIndexOf(':', match.index)) + 1,
      match.index,
    );
    const whole = lead.includes('取代') ? lead.slice(0, lead.indexOf('取代')) : lead;
    const words = whole
      .slice(Math.max(whole.lastIndexOf('由'), whole.lastIndexOf('以'), whole.lastIndexOf('确认')) + 1)
      .replace(/^认|^(?:一律|统一|均|都)+/g, '');
    const value = words.length > 20 ? '' : ownerOf(words, /参与|各方|双方|三方/.test(words));
    if (value === '') continue;
    const start = match.index - lead.length + whole.length - words.length;
    all.push({ start: Math.max(0, start), end: match.index + match[0].length, value, inside: true });
  }
  for (const match of allMatches(MADE_TITLED, text)) add(match, ownerOf(match[1]!, false));
  for (const match of allMatches(REGISTERED, text)) {
    const value = ownerOf(match[1]!.slice(match[1]!.lastIndexOf('的') + 1), false);
    if (value !== '') add(match, value);
  }
  for (const match of allMatches(APPLIES, text)) {
    const value = ownerOf(match[1]!, false);
    if (value !== '') add(match, value, { inside: true });
  }
  for (const match of allMatches(EACH_HIS, text)) add(match, 'self');
  for (const match of allMatches(WHOEVER, text)) add(match, 'maker');
  for (const match of allMatches(SHARED, text)) add(match, '');
  for (const match of allMatches(UNMOVED, text)) add(match, 'self');
  for (const match of allMatches(EQUAL, text)) add(match, 'members', { inside: true });
  for (const match of allMatches(TAKEN, text)) add(match, match[0].includes('成员') ? 'members' : 'alliance');
  for (const match of allMatches(PROPERTY, text)) {
    const value = ownerOf(match[1]!, (match[2] ?? match[3]) !== undefined);
    if (value !== '') add(match, value);
  }
  for (const match of allMatches(GIVEN, text)) {
    const head = text.slice(text.lastIndexOf(',', match.index) + 1, match.index);
    const value = ownerOf(match[1]!.replace(/^(?:给|至|予|到)/, ''), match[0].includes('共'));
    if (value !== '' && value !== 'self' && BOUND_TO.test(head) && !MAY.test(head)) add(match, value);
  }
  for (const match of allMatches(OWNS, text)) {
    const together = /^[与和]/.test(match[1]!) || /共同|共有/.test(match[0].slice(0, -match[2]!.length));
    const owner = match[1]!.replace(/按照?[^,。;]{1,12}$/, '');
    const value = /^[与和]/.test(match[1]!) ? 'members' : ownerOf(owner, together);
    if (value !== '' && !/的(?:使用|实施|收益|优先)/.test(match[2]!)) add(match, value, { inside: true });
  }
  for (const match of allMatches(TAKES_TOO, text)) {
    const head = HEAD_PARTY.exec(text.slice(text.lastIndexOf(':', match.index) + 1));
    const value = head ? ownerOf(head[1]!, false) : '';
    if (value !== '')
      all.push({ start: match.index + 1, end: match.index + match[0].length, value, inside: true });
  }
  for (const match of allMatches(SHARES, text)) add(match, 'members', { inside: true });
  for (const match of allMatches(DEFINED, text)) {
    const value = ownerOf(match[1]!, /共同|共有/.test(match[0].slice(-12)));
    if (value === 'members' || value === 'alliance' || /^(?:party|role):/.test(value)) {
      const start = match[0].lastIndexOf(match[1]!) - 1;
      const end = match.index + match[0].lastIndexOf('的');
      all.push({ start: match.index + Math.max(0, start), end, value });
    }
  }
  for (const match of allMatches(BARE, text)) {
    const value = ownerOf(match[2]!, false);
    if (value !== '') add(match, value);
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: OwnerWords[] = [];
  for (const hit of all) if (hit.start >= (out.at(-1)?.end ?? 0)) out.push(hit);
  return out;
}
