import { isShortFor, normName } from '../../../facts/party/units.js';
import type { RuleContext } from '../../context.js';
import { operativeFacts } from '../gates.js';
import { PARTY_NEEDS, partiesOf } from '../party/parties.js';

/** What tells which names mean one party; named in `needs` of every rule that asks. */
export const WHO_NEEDS = [...new Set([...PARTY_NEEDS, 'role', 'option', 'note'])] as const;

/** The parties by their names: the registered one, short ones, labels, and offices that one alone holds. */
export interface Who {
  /** The label (甲方) where the name means a party with one, the registered name of one without, else the name as it is. */
  readonly of: (name: string) => string;
  /** All parties, by label or registered name; empty where the list of them goes on. */
  readonly all: readonly string[];
  /** True for a name, short name or label of a party. */
  readonly knows: (name: string) => boolean;
  /** The party that the words begin with, `undefined` where they begin with none. */
  readonly at: (words: string) => string | undefined;
}

const OFFICES: Readonly<Record<string, readonly string[]>> = {
  'chair-unit': ['理事长单位', '联盟理事长单位'],
  'lead-unit': ['牵头单位', '牵头方', '联盟牵头单位'],
  'secretariat-host': ['秘书处依托单位', '依托单位', '秘书处所在单位', '秘书处挂靠单位'],
};
const LABEL = /^[甲乙丙丁戊己庚辛壬癸A-H]方$/;
/** Words that names of units are made of tell nothing by themselves. */
const COMMON =
  /^(?:技术|设备|材料|科技|中心|公司|集团|企业|大学|高校|学院|学校|研究|研究院|研究所|检测|工程|装备|系统|工业|产业|研发|测试|试验|仪器|数据|软件|信息|咨询|服务|股份|有限|有限公司|院所|机构|协会|学会|单位|成员|[\u4e00-\u9fff])$/;
const LONGEST = 30;
/** What may stand behind a name: the end, a mark, or a word that its sentence goes on with. */
const GOES_ON = /^(?:[以应须的其投出认缴承负系作因按在为占将依可自当已所先拟也均各每([,、:和与及\d￥¥人]|$)/;
/** So many characters in order are no chance. */
const SURE = 3;
const MOST_ASKED = 2000;

/** Tables of names made before; equal tables are one object, so that what is kept by it stays valid. */
const made = new Map<string, Who>();
const MOST_KEPT = 16;

/** Who is who in the agreement. An office with two holders, or with one for a term only, tells nobody. */
export function whoOf(context: RuleContext): Who {
  const holders = new Map<string, string>();
  const ambiguous = new Set<string>();
  const full: (readonly [name: string, holder: string])[] = [];
  const add = (name: string, holder: string): void => {
    const key = normName(name);
    if (key === '') return;
    if ((holders.get(key) ?? holder) !== holder) ambiguous.add(key);
    holders.set(key, holder);
  };
  const { list, open } = partiesOf(context);
  const all: string[] = [];
  for (const { name, label, aliases } of list) {
    const holder = label === '' ? name : label;
    if (holder === '') continue;
    if (!open) all.push(holder);
    add(name, holder);
    if (label !== '') add(label, label);
    for (const alias of aliases) add(alias, holder);
    if (name !== '') full.push([normName(name), holder]);
  }
  // labels may be given where no list of parties is read
  for (const { fact, region } of context.facts('party')) {
    if (region !== 'body' || fact.label === '') continue;
    add(fact.name, fact.label);
    for (const alias of fact.aliases) add(alias, fact.label);
  }
  for (const { fact, region } of operativeFacts(context, 'role')) {
    const names = OFFICES[fact.role];
    if (!names || region !== 'body' || fact.term !== '') continue;
    const key = normName(fact.holder);
    const holder = holders.get(key) ?? abbreviated(key, full) ?? key;
    for (const name of names) add(name, holder);
  }
  for (const name of ambiguous) holders.delete(name);
  const key = [...[...holders].map((pair) => pair.join('=')), ...all].join('|');
  let who = made.get(key);
  if (!who) {
    if (made.size >= MOST_KEPT) made.clear();
    made.set(key, (who = whoFrom(holders, full, all)));
  }
  return who;
}

function whoFrom(
  holders: ReadonlyMap<string, string>,
  full: readonly (readonly [name: string, holder: string])[],
  all: readonly string[],
): Who {
  const asked = new Map<string, string | undefined>(holders);
  const find = (name: string): string | undefined => {
    if (LABEL.test(name)) return name;
    const key = normName(name);
    if (!asked.has(key)) {
      if (asked.size > MOST_ASKED) asked.clear();
      asked.set(key, holders.get(key) ?? abbreviated(key, full));
    }
    return asked.get(key);
  };
  return {
    all,
    of: (name) => find(name) ?? name,
    knows: (name) => find(name) !== undefined,
    at: (words) => {
      for (let length = Math.min(LONGEST, words.length); length > 1; length--) {
        if (length < SURE && !GOES_ON.test(words.slice(length, length + 1))) continue;
        const found = find(words.slice(0, length));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

/** The only party whose registered name holds these characters in this order (津理工 in 津门理工大学). */
function abbreviated(
  name: string,
  full: readonly (readonly [name: string, holder: string])[],
): string | undefined {
  if (name.length < 2 || name.length > LONGEST || COMMON.test(name)) return undefined;
  const found = full.filter(([long]) => isShortFor(name, long));
  return found.length === 1 ? found[0]![1] : undefined;
}
