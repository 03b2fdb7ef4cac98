import type { BodyRole } from './types.js';
import { allMatches } from '../../text/all-matches.js';

/** The name of a body in a normalised text. */
export interface NameMatch {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Longer names first: the alternation takes the first that fits. */
const NAMES =
  /常务理事会|理事会|监事会|联盟董事会|(?:基金|资金|经费|项目|知识产权)管理委员会|(?:技术专家|专家技术|(?:专家|科学|技术|战略|学术|科技)(?:顾问|咨询|指导|评审|评议))委员会|(?:成员|会员)代表大会|(?:成员|会员|盟员|全体成员)大会|全体成员会议|联席会议|监督(?:评估|评审|评议|考核|审计)(?:委员会|小组)|监督(?:委员会|小组)|(?:技术顾问|专家咨询|技术咨询|专家|技术|咨询|顾问|学术)委员会|(?:指导|管理|执行|决策)委员会|技术专家组(?!成)|秘书处|联盟办公室/g;
/** 国有资产监督管理委员会, 开发区管理委员会 are authorities. */
const FOREIGN = /[督区园济员域府]$/;
/** 省科学技术委员会 is an authority too. */
const AUTHORITY = /科学$/;

/** Names of bodies in text order. Linear. */
export function bodyNamesIn(text: string): readonly NameMatch[] {
  if (!text.includes('会') && !text.includes('秘书处') && !text.includes('办公室') && !text.includes('组'))
    return NONE;
  const out: NameMatch[] = [];
  for (const { 0: name, index } of allMatches(NAMES, text)) {
    if (name === '管理委员会' && FOREIGN.test(text.slice(Math.max(0, index - 1), index))) continue;
    if (name === '技术委员会' && AUTHORITY.test(text.slice(Math.max(0, index - 2), index))) continue;
    out.push({ name, start: index, end: index + name.length });
  }
  return out;
}

const BACK = 40;

/** The last body named before an offset, of the last forty whose name ends so; `''` for none. Logarithmic. */
export function bodyBefore(names: readonly NameMatch[], at: number, ending = ''): string {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - BACK; i--)
    if (names[i]!.name.endsWith(ending)) return names[i]!.name;
  return '';
}

/**
 * The bodies that may be the subject of the part of a sentence that begins at `part`: none that only appoints or hears
 * before it (专家委员会由理事会聘任九名专家组成,每年开会一次) or owns another one (理事会是会员大会的执行机构,…).
 */
export function subjectsOf(text: string, names: readonly NameMatch[], part: number): readonly NameMatch[] {
  if (names.length < 2) return names;
  return names.filter(
    ({ start, end }) =>
      !PASSING.test(text.slice(end, end + 2)) && (start >= part || !OBLIQUE.test(text.charAt(start - 1))),
  );
}

const OBLIQUE = /[由经报向对受与被请]/;
const PASSING =
  /^(?:的|委托|授权|要求|安排|领导|指导|聘任|聘请|任命|批准|通过|提名|选举|审定|审议|推荐|同意)/;

/** What a body is for, by its name; `''` where the name alone does not tell (技术专家组). */
export function roleOfName(name: string): BodyRole | '' {
  if (/大会|全体成员会议/.test(name)) return 'members';
  if (/^(?:常务)?理事会$|^联盟董事会$|^(?:指导|管理|决策)委员会$|联席会议/.test(name)) return 'decision';
  if (/监事会|监督/.test(name)) return 'supervision';
  if (/^秘书处$|联盟办公室|执行委员会/.test(name)) return 'executive';
  return name.endsWith('委员会') && /专家|技术|咨询|顾问|学术|科学|科技/.test(name) ? 'advisory' : '';
}

const NONE: readonly NameMatch[] = [];
