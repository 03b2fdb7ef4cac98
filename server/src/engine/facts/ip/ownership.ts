import type { LineText } from '../../text/line-text.js';
import { triggeredIn } from '../trigger.js';
import { endedKind, ENDING } from './dissolution.js';
import { OWNER_WORDS, ownerWordsIn } from './owner-words.js';
import { thingIn } from './things.js';
import type { IpObject, IpRightFact } from './types.js';
import { placeIn, type Sentence } from './walk.js';
import { fundingOf, isWhole, NOUN, objectOf, yieldsTo } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const INCOME =
  /收益|收入|费用|许可费|利润|奖励|奖金|余额|结余|余款|经费|资金|剩余财产|财产|资产|设备|样机|赔偿|所得(?:款|额|的?收)|(?:转化|许可|转让|推广|实施)所得|罚/g;
/** 不论由谁完成、经费来自何处: the money is no subject. */
const WHATEVER = /(?:不论|无论|不管)[^,。;]{0,30}/g;
const NOUNS = new RegExp(NOUN.source, 'g');
/** 自经费到账之日起: a time, no subject. */
const SINCE = /自[^,。;自]{0,16}(?:之日|日|时)起/g;
/** Results as such, without a word on which. */
const PLAIN =
  /(?:^|[。;:)\d.、条])(?:联盟|合作|研发|研究|技术|科技|开发|产生|形成|的){0,4}(?:成果|知识产权)(?:的)?(?:权利|所有权|归属)?[,由均应都]{0,3}$/;
/** The decimal number of the clause, glued to its first word. */
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}[、.]?(?=(?:联盟|本|新)?(?:项目|课题))/;
/** One project among several. */
const NAMED =
  /["'][^"']{1,20}["'](?:项目|课题)|[A-Za-z\d一二三四五六七八九十]号?(?:项目|课题)|子(?:课题|项目)|首[个期批][^,。;]{0,8}(?:项目|课题)|示范(?:项目|课题|工程)|(?:项目|课题)[一二三四五A-Z\d]|(?:材料|技术|工艺|装备|产品|系统|电池|设备)(?:开发|研发|研究)?(?:项目|课题)/;
const RIGHT_OF_USE =
  /(?:使用|实施|收益|受益|优先|许可|署名|知情|查阅|处置|奖励|受让)权[,]?(?:均|都|应|可|全部)?$/;
const CASE = /(?:除名|退出|放弃|违约|逾期|未能?(?:按|在)|作价(?!出资|入股)|受让|自愿)[^,。;]{0,16}的/;
/** 被除名的成员,其带入联盟的背景知识产权归其余成员: what members bring along is lost in one case. */
const FORFEIT =
  /(?:除名|退出)(?:联盟)?的?(?:成员|单位|一方|者)?,?(?:的|其)(?:所?(?:带入|投入)(?:联盟)?的?)?(?:现有|原有|背景|既有)/;
/** Contributed in kind: it goes to a company, unless everybody takes it. */
const IN_KIND = /作价(?:出资|入股)[^,。;]{0,16}的/;

/** Who owns what, statement by statement. */
export function ownership(line: LineText, sentence: Sentence, table: boolean): readonly IpRightFact[] {
  if (!triggeredIn(line).hasAny(OWNER_WORDS)) return [];
  const { text, part, before } = sentence;
  const out: IpRightFact[] = [];
  let from = 0;
  let object: IpObject = NOUN.test(before) ? objectOf(before) : 'unknown';
  let carried = NOUN.test(before);
  // a row that begins with the kind of money: 国家科技计划
  if (table && !carried && fundingOf(before) !== 'any') [object, carried] = ['foreground', true];
  for (const hit of ownerWordsIn(text, table)) {
    const head = text.slice(from, hit.inside ? hit.end : hit.start);
    const lead = text.slice(from, hit.start);
    from = hit.end;
    const nouns = lastIndex(head, NOUNS);
    const scope = originOf((hit.inside ? lead : head).replace(WHATEVER, blank));
    if (lastIndex(head.replace(WHATEVER, blank).replace(SINCE, blank), INCOME) > nouns) {
      carried = false;
      continue;
    }
    // 使用权由全体成员享有, 被除名的成员的…归联盟: no owner, or that of one case
    const forfeit = FORFEIT.test(head) && isCollective(hit.value);
    if (RIGHT_OF_USE.test(head.slice(-12)) || (CASE.test(head) && !forfeit)) continue;
    if (IN_KIND.test(head) && !isCollective(hit.value)) continue;
    // 共同完成的归…: goes on about what was spoken of; anything else has to name a right
    if (nouns < 0 && (!carried || (scope === '' && !/^[,、]?(?:仍|均|应|由)*$/.test(lead.trim())))) {
      continue;
    }
    const named = objectOf(head);
    if (named !== 'unknown') object = named;
    else if (nouns >= 0) object = scope !== '' ? 'foreground' : PLAIN.test(head) ? 'results' : 'unknown';
    carried = true;
    const ended = ENDING.test(text.slice(0, hit.start));
    out.push({
      type: 'ipRight',
      ...placeIn(line, part.start + hit.start, part.start + hit.end),
      act: ended ? 'dissolution' : 'own',
      object,
      funding:
        fundingOf(head) === 'any' && /该(?:项目|课题|计划)/.test(head)
          ? fundingOf(before)
          : fundingOf(table ? before + head : head),
      scope: ended
        ? endedKind(head)
        : forfeit
          ? 'case'
          : isNamed(head) || (table && !isKind(before))
            ? 'named'
            : scope + kindOf(head),
      thing: /[各凡]|成员|全部|一切|任何|全体/.test(head) ? '' : thingIn(head),
      value: object === 'background' && !hit.inside ? keeper(hit.value, head) : hit.value,
      whole: isWhole(head),
      yields:
        yieldsTo(text) ||
        (BY_LIST.test(head) && !(IN_KIND.test(head) && isCollective(hit.value))) ||
        (/所列|列明|附件/.test(head) && !isCollective(hit.value)),
      words: text.slice(hit.start, hit.end),
    });
  }
  return out;
}

/** Behind the name of a party: what follows is its own. */
const POSSESSES = /^(?:的|所?(?:带入|投入|拥有|持有)|现有|原有|既有|自有|已有|背景|入盟|加入|签约|在|于)/;

/** Taken over one by one, by consent. */
const BY_LIST = /书面同意|经其同意|自愿|作价/;

/** Everybody, or the unit in the lead: whoever takes all that is on a list. */
function isCollective(value: string): boolean {
  return /^(?:members|alliance|parties:|role:)/.test(value);
}

/** 甲方的现有专利归甲方: it stays with its owner. */
function keeper(value: string, head: string): string {
  // 承担单位加入联盟前已有的专利,归承担单位
  if (value === 'maker' && /承担(?:单位|方|者)/.test(head)) return 'self';
  const name = /^(?:party|unit):(.*)$/.exec(value)?.[1];
  if (name === undefined) return value;
  const at = head.indexOf(name);
  return at >= 0 && POSSESSES.test(head.slice(at + name.length)) ? 'self' : value;
}

function isNamed(head: string): boolean {
  return NAMED.test(head.replace(NUMBER, ''));
}

/** True when the first cells of a row name a kind of results and no single thing. */
function isKind(cells: string): boolean {
  return (
    /项目|现有|原有|背景|共有|加入[^|]{0,8}前|入盟前/.test(cells) &&
    !NAMED.test(cells) &&
    thingIn(cells) === ''
  );
}

/** The one kind of right that the words name, `''` for all of them. */
function kindOf(head: string): string {
  const bare = head.replace(/(?:现有|原有|其他|既有)知识产权|成果(?:对价|转化|费)/g, '');
  if (/知识产权|成果/.test(bare)) return '';
  const named = KINDS.filter(([, pattern]) => pattern.test(bare));
  // 专利、技术秘密和软件: all that a project gives
  return named.length === 1 && !OTHER_KIND.test(bare) ? named[0]![0] : '';
}

/** 新品种、新工艺: something else beside the kind that has a name. */
const OTHER_KIND = /(?:工艺|装备|产品|设备|方法|材料)、|、新?(?:工艺|装备|产品|设备|方法|材料)/;

const KINDS: readonly (readonly [string, RegExp])[] = [
  [':software', /软件|著作权/],
  [':standard', /标准/],
  [':secret', /技术秘密|专有技术/],
  [':patent', /专利|发明创造/],
  [':variety', /品种/],
];

function originOf(head: string): string {
  if (
    /(?:独立|单独|自行|各自|一家)(?:自己)?(?:完成|研发|开发|研制|取得|[作做搞]出)/.test(head) &&
    !/共同|联合|合作(?!期间|过程|期内|前|之前)/.test(head)
  )
    return 'sole';
  if (/委托(?:他人|第三方|开发|完成|研发|[甲乙丙丁戊]方)|受[^,。;]{1,6}委托/.test(head))
    return 'commissioned';
  if (
    /(?:合作(?!期间|过程|期内|前|之前)|共同|联合|多方|各方|两[个方]以上|两家以上|两方以上|几家)[^,。;]{0,8}(?:完成|承担|开发|研发|单位|形成|取得|[作做搞]出|合[作做]|一起)|共同的|多方共同/.test(
      head,
    )
  )
    return 'joint';
  return /独立|单独|自行|各自完成|一方(?:独立)?完成|承担单位自主/.test(head) ? 'sole' : '';
}

function blank(words: string): string {
  return '·'.repeat(words.length);
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of allMatches(pattern, text)) last = match.index;
  return last;
}
