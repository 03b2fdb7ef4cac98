import { allMatches } from '../../text/all-matches.js';
/** What a right exists in: the last word of its name. */
const KIND =
  /知识产权|专利(?:申请)?权?|软件(?:平台)?|著作权|技术秘密|专有技术|非专利技术|数据库|数据|商标|标准|配方|工艺(?:包|参数)?|参数|方法|菌种|品种|系统|平台|成果|发明创造|技术|论文|资料|标准物质/g;
/** A name ends before these: what stands there is another word. */
const STOPS = '的之将对把就由归为与和及或以所其该得于向给从至被有各凡任在经使是应须可';
/** Words before a name that tell whose or which stage, not what it is. */
const COMMON =
  /^(?:本|植物新|新|申请|联盟|合作|共同|项目|课题|科研|科技|技术|研发|研究|研制|开发|共有|现有|原有|背景|既有|自有|已有|在先|前景|专有|核心|关键|相关|有关|相应|全部|所有|一切|任何|上述|前述|前|后续|改进|投入|带入|拥有|持有|享有|独有|许可|实施|用|取得|形成|产生|完成|完|转让|单独|独立|名|成员|各方|单位|他人|他方|对方|三方|双方|两方|入池|池内|入盟|上|下|非|未|等|重要|职务|国家|国际|境外|政府|财政|省|市|资助|计划|专项|重大|重点|[甲乙丙丁戊己庚辛壬癸]方?)+/;
/** Words that no name holds: it begins behind the last of them. */
const VERB =
  /^.*(?:负责|包含|包括|承担|委托|称|使用|提供|进行|开展|完成|形成|取得|投入|获得|掌握|连同|处分|利用|通过|关于|涉及|行使|许可|转让|实施|应用|身份|采取|发挥|同样|第[一二三四五六七八九十]+[条款项])/;
/** (以下称"原有工艺") */
const ALIAS = /\(以下(?:简)?称(?:为)?"?([^"()]{2,12})"?\)/;
/** The number of a clause, glued to its first word. */
const NUMBER = /^\d{1,2}(?=新|联盟|项目|本|共|现|原|背)/;
/** Names of papers: 《某联盟协议书》, 成果归属确认书. */
const PAPERS =
  /《[^《》]{0,60}》|(?:成果|知识产权|专利)(?:归属)?(?:确认|登记|鉴定|评价|转让|许可)(?:书|表|证书|合同|协议)/g;
const LONGEST = 12;
const SHORTEST = 2;

/**
 * The last thing in the words that has a name of its own (检测软件, 正极材料配方, 专利ZL2021…), `''` when they only name
 * kinds of rights (项目成果, 共有专利). Two clauses with one name speak about one thing.
 */
export function thingIn(whole: string): string {
  const words = whole.replace(PAPERS, blank);
  const number = /ZL\d{8,13}/.exec(words)?.[0];
  if (number !== undefined) return number;
  const alias = ALIAS.exec(words)?.[1];
  if (alias !== undefined) return thingIn(alias);
  let found = '';
  let last = 0;
  for (const match of allMatches(KIND, words)) {
    let start = match.index;
    const least = Math.max(0, start - LONGEST);
    while (start > least && isName(words.charCodeAt(start - 1)) && !STOPS.includes(words[start - 1]!))
      start--;
    // 软件平台著作权: the right in the thing whose name ends there
    const within = start < last;
    last = match.index + match[0].length;
    if (within) continue;
    const own = words.slice(start, match.index).replace(VERB, '').replace(NUMBER, '').replace(COMMON, '');
    if (own.length >= SHORTEST) found = own + kindOf(match[0]);
  }
  return found;
}

/** True when two names mean one thing: 团体标准, 联盟团体标准文本. */
export function sameThing(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && (a.includes(b) || b.includes(a)));
}

function blank(words: string): string {
  return '·'.repeat(words.length);
}

function isName(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x7a && !(code >= 0x3a && code <= 0x40))
  );
}

function kindOf(words: string): string {
  return words.startsWith('专利') ? '专利' : words;
}
