import { TASK_WORDS } from '../../../facts/party/types.js';
import { isShortFor } from '../../../facts/party/units.js';
import { DIVISION, TASKS_770 } from '../../support/party/basis.js';
import { namesOf } from '../../support/party/absent.js';
import { perGroup } from '../../support/by-group.js';
import { PARTY_NEEDS, partiesOf, type Party } from '../../support/party/parties.js';
import { standing } from '../../support/party/whole.js';
import { PhraseMatcher } from '../../../text/phrase-matcher.js';
import { lineKey, type LineRef } from '../../../text/place.js';
import { defineRule } from '../../define.js';
import type { RuleContext } from '../../context.js';
import { allMatches } from '../../../text/all-matches.js';

const CHAPTER = 'main.goals-tasks';
const NODE = 'main.goals-tasks.division';
/** Words for the members as a whole or for the rest: each has its task. */
const GROUP =
  /其他(?:成员|各方|单位|方)|其余|各成员|各方|全体成员|成员单位按|高校成员|企业成员|科研(?:院所|机构)成员|成员(?:企业|高校|院所)|各自|认领|企业(?:负责|承担)|高校(?:负责|承担)|高等学校(?:负责|承担)|分工由|理事会(?:确定|分配|分解)|附件|附表|项目协议|任务书/;

/** 今后的项目另签项目协议 gives nobody who is unnamed a task now. */
const LATER = /(?:今后|将来|后续|以后|未来|新(?:增|开展)?(?:的)?)[^。;,]{0,10}项目[^。;]{0,60}/g;

/** A division of tasks is never longer: groups of lines behind so much text are not read. */
const MOST_TEXT = 100_000;

export default defineRule({
  id: 'division-incomplete',
  category: 'content',
  severity: 'error',
  depth: 'standard',
  title: { zh: '任务分工不完整', en: 'Division of tasks incomplete' },
  basis: [TASKS_770, DIVISION],
  needs: [...PARTY_NEEDS, 'annex', 'partyTask', 'partyLabel', `text:${CHAPTER}`],
  messages: {
    'zh-CN': {
      some: '没有约定{names}承担的任务。联盟协议应当落实成员单位之间的任务分工。',
      none: '任务分工没有落实到任何一个成员单位。联盟协议应当落实成员单位之间的任务分工。',
    },
    en: {
      some: 'No task is given to {names}. The agreement should divide the tasks among the members.',
      none: 'The tasks are not divided among the members at all, which the agreement should do.',
    },
  },
  check(context) {
    const found = standing(context, NODE);
    const { list, exhaustive } = partiesOf(context);
    if (!found || !exhaustive || list.length < 2 || list.some(({ name }) => name === '')) return [];
    const { group, labels, named } = tasksOf(context, found.place, list);
    if (group) return [];
    const unnamed = list.filter((party) => !labels.has(party.label) && !named.has(party));
    if (unnamed.length === 0) return [];
    const none = unnamed.length === list.length;
    return [
      {
        place: found.place,
        section: found.node.id,
        subject: null,
        message: none ? { id: 'none' } : { id: 'some', args: namesOf(unnamed) },
        severity: none ? 'error' : 'warning',
        related: unnamed.slice(0, 5).map(({ place, name }) => ({
          place,
          message: { id: 'some', args: namesOf([{ name, label: '' }]) },
        })),
      },
    ];
  },
});

/** Who takes on a task, by a short name. */
const SUBJECT = /(?:^|[,;:。、)])([\u4e00-\u9fff]{2,8}?)(?:承担|负责|牵头)/g;
const NO_NAME = /^[甲乙丙丁戊己庚辛壬癸]方|方$|成员|任务|分工|单位|项目|[由其将应须共并的及和与等为另]/;
const MOST_SUBJECTS = 60;
const MOST_PARTIES = 100;

/** What some lines say on who does what. */
interface Tasks {
  /** Length of these lines, as far as they are read. */
  readonly length: number;
  /** They speak of the members as a whole. */
  readonly group: boolean;
  readonly labels: ReadonlySet<string>;
  /** Names that stand there, by their number: many parties may share one. */
  readonly named: ReadonlySet<number>;
  /** Parties under a short name of their own: 津理工 for 津门理工大学. */
  readonly short: ReadonlySet<Party>;
}

/** What the agreement as a whole says. */
interface Division {
  readonly group: boolean;
  readonly labels: ReadonlySet<string>;
  readonly named: ReadonlySet<Party>;
}

/** What the agreement says on who does what: the chapter, and any other line on tasks. */
function tasksOf(context: RuleContext, place: LineRef, parties: readonly Party[]): Division {
  const names = namesOfAll(parties);
  const labels = new Set<string>();
  const named = new Set<number>();
  const short = new Set<Party>();
  let length = 0;
  for (const part of context.factGroups) {
    if (length > MOST_TEXT) break;
    const heading = part.holds(place) ? place : undefined;
    const tasks = tasksIn(part, names, heading?.chunk, heading?.line);
    length += tasks.length;
    if (tasks.group) return { group: true, labels, named: new Set() };
    for (const label of tasks.labels) labels.add(label);
    for (const id of tasks.named) named.add(id);
    for (const party of tasks.short) short.add(party);
  }
  const bearers = [...named].flatMap((id) => names.bearers[id]!);
  return { group: false, labels, named: new Set([...bearers, ...short]) };
}

/** The same for a group of facts; `chunk` and `line` tell where the chapter begins when it begins there. */
const tasksIn = perGroup((part, names: Names, chunk: number | undefined, line: number | undefined): Tasks => {
  const lines = new Set<string>();
  const named = new Set<number>();
  const short = new Set<Party>();
  let subjects = 0;
  let length = 0;
  let group = false;
  for (const { ref, section, region, fact } of part.facts('partyTask')) {
    if (region !== 'body') continue;
    // nearly every line of a draft has such a fact: the cheap tests come first
    const own =
      fact.text === '' && (section.startsWith(CHAPTER) || (ref.chunk === chunk && ref.line === line));
    if (fact.text === '' && !own) continue;
    const text = own ? part.line(ref).text.slice(0, TASK_WORDS) : fact.text;
    lines.add(lineKey(ref));
    length += text.length;
    group ||= GROUP.test(text.replace(LATER, ''));
    names.matcher.scan(text, (id) => named.add(id));
    for (const [, subject] of allMatches(SUBJECT, text)) {
      if (NO_NAME.test(subject!) || ++subjects > MOST_SUBJECTS) continue;
      const meant = names.few ? names.parties.filter(({ name }) => isShortFor(subject!, name)) : [];
      for (const party of meant) short.add(party);
      // somebody has the task, and it cannot be told who
      if (meant.length === 0) group = true;
    }
  }
  const labels = part.facts('partyLabel').filter(({ ref }) => lines.has(lineKey(ref)));
  return { length, group, named, short, labels: new Set(labels.map(({ fact }) => fact.label)) };
});

/** The names of the parties, to be found in one pass over a text. */
interface Names {
  readonly parties: readonly Party[];
  /** Few enough to look through for a short name. */
  readonly few: boolean;
  readonly matcher: PhraseMatcher;
  readonly bearers: readonly (readonly Party[])[];
}

const known = new WeakMap<readonly Party[], Names>();

/** Always the same object for the same list of parties. */
function namesOfAll(parties: readonly Party[]): Names {
  let names = known.get(parties);
  if (!names) {
    const byName = new Map<string, Party[]>();
    for (const party of parties) {
      for (const name of namesFor(party)) {
        const bearers = byName.get(name);
        if (bearers) bearers.push(party);
        else byName.set(name, [party]);
      }
    }
    const few = parties.length <= MOST_PARTIES;
    names = { parties, few, matcher: new PhraseMatcher([...byName.keys()]), bearers: [...byName.values()] };
    known.set(parties, names);
  }
  return names;
}

/** A party under its name, an alias, or its name without the form of company and the place. */
function namesFor({ name, aliases }: Party): readonly string[] {
  const short = name.replace(/有限(?:责任)?公司$/, '').replace(/(?:股份|集团)$/, '');
  return [name, ...aliases, ...(short.length >= 4 ? [short] : []), ...fragments(short)];
}

/** Two ends of the name, as units are called in short (岚东玻纤 → 岚东玻纤, 玻纤). */
function fragments(short: string): readonly string[] {
  return short.length >= 6 ? [short.slice(0, 4), short.slice(-4)] : [];
}
