import { TASK_WORDS } from '../../../facts/party/types.js';
import { DIVISION, TASKS_770 } from '../../support/party/basis.js';
import { namesOf } from '../../support/party/absent.js';
import { PARTY_NEEDS, partiesOf, type Party } from '../../support/party/parties.js';
import { standing } from '../../support/party/whole.js';
import { PhraseMatcher } from '../../../text/phrase-matcher.js';
import { compareLines, type LineRef } from '../../../text/place.js';
import { defineRule } from '../../define.js';
import type { RuleContext } from '../../context.js';

const CHAPTER = 'main.goals-tasks';
const NODE = 'main.goals-tasks.division';
/** Words for the members as a whole or for the rest: each has its task. */
const GROUP =
  /其他(?:成员|各方|单位|方)|其余|各成员|各方|全体成员|成员单位按|高校成员|企业成员|科研(?:院所|机构)成员|成员(?:企业|高校|院所)|各自|认领|企业(?:负责|承担)|高校(?:负责|承担)|高等学校(?:负责|承担)|分工由|理事会(?:确定|分配|分解)|附件|附表|项目协议|任务书/;

/** A division of tasks is never longer. */
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
    const { text, labels } = tasksOf(context, found.place);
    if (GROUP.test(text)) return [];
    const named = namedIn(text, list);
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

interface Tasks {
  readonly text: string;
  readonly labels: ReadonlySet<string>;
}

/** What the agreement says on who does what: the chapter, and any other line on tasks. */
function tasksOf(context: RuleContext, place: LineRef): Tasks {
  const lines = new Set<string>();
  const parts: string[] = [];
  let length = 0;
  for (const { ref, section, region, fact } of context.facts('partyTask')) {
    if (length > MOST_TEXT) break;
    if (region !== 'body') continue;
    // nearly every line of a draft has such a fact: the cheap tests come first
    const own = fact.text === '' && (section.startsWith(CHAPTER) || compareLines(ref, place) === 0);
    if (fact.text === '' && !own) continue;
    const text = own ? context.line(ref).text.slice(0, TASK_WORDS) : fact.text;
    lines.add(`${ref.chunk}:${ref.line}`);
    parts.push(text);
    length += text.length;
  }
  const labels = new Set<string>();
  for (const { ref, fact } of context.facts('partyLabel'))
    if (lines.has(`${ref.chunk}:${ref.line}`)) labels.add(fact.label);
  return { text: parts.join('\n'), labels };
}

/** The parties that a text names; found in one pass over it. */
function namedIn(text: string, parties: readonly Party[]): ReadonlySet<Party> {
  const byName = new Map<string, Party[]>();
  for (const party of parties) {
    for (const name of namesFor(party)) {
      const bearers = byName.get(name);
      if (bearers) bearers.push(party);
      else byName.set(name, [party]);
    }
  }
  const bearers = [...byName.values()];
  const seen = new Set<number>();
  new PhraseMatcher([...byName.keys()]).scan(text, (id) => seen.add(id));
  return new Set([...seen].flatMap((id) => bearers[id]!));
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
