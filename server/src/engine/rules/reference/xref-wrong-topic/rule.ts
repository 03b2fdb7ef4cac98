import { REFERENCE_TOPICS } from '../../../facts/reference/reference-topics.js';
import type { Outline, OutlineNode } from '../../../outline/types.js';
import type { Alignment } from '../../../standard/alignment.js';
import { lookup } from '../../../standard/tree.js';
import { titlesOf } from '../../../standard/titles.js';
import type { Standard } from '../../../standard/types.js';
import { compareLines, type LineRef } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { perGroup } from '../../support/by-group.js';
import { GATE_NEEDS, operativeIn } from '../../support/gates.js';
import { clauseName } from '../../support/reference/clause-name.js';
import { ClauseTable } from '../../support/reference/clause-table.js';
import { placeOf } from '../../support/same-key.js';
import type { RawFinding } from '../../types.js';

export default defineRule({
  id: 'xref-wrong-topic',
  category: 'reference',
  severity: 'information',
  depth: 'standard',
  title: { zh: '引用的条款与所写主题不符', en: 'The clause referred to treats something else' },
  basis: [],
  needs: [...GATE_NEEDS, 'crossReference', 'text'],
  messages: {
    'zh-CN': {
      differs: '此处把{clause}称为“{label}”，而该条属于“{target}”。可能是编号变动后没有更新引用。',
      other:
        '此处就{label}引用{clause}，而该条属于“{target}”，没有提到{label}。可能是编号变动后没有更新引用。',
    },
    en: {
      differs: '{clause} is called “{label}” here but belongs to “{target}”. The number may be out of date.',
      other:
        '{clause} is referred to for {label} but belongs to “{target}” and has no word on it. The number may be out of date.',
    },
  },
  check(context) {
    const { standard, outline, alignment, factGroups } = context;
    const tree = lookup(standard);
    return factGroups.flatMap((group) => [
      ...wrongIn(group, standard, outline, alignment),
      ...doubtfulIn(group, standard, outline, alignment)
        .filter(({ target, words }) => !treats(context, target, words))
        .map(({ finding, section }) => ({
          ...finding,
          message: { ...finding.message, args: { ...finding.message.args, ...chapterArgs(tree, section) } },
        })),
    ]);
  },
});

interface Doubt {
  readonly finding: RawFinding & { readonly message: { readonly args: Readonly<Record<string, string>> } };
  readonly target: OutlineNode;
  readonly section: string;
  readonly words: RegExp;
}

function chapterArgs(tree: ReturnType<typeof lookup>, section: string): Readonly<Record<string, string>> {
  const chapter = tree.chapter(tree.get(section)!).title;
  return { target: chapter.zh, target_en: chapter.en };
}

/** True when a clause says a word of the matter anywhere. */
function treats(context: RuleContext, node: OutlineNode, words: RegExp): boolean {
  let at: LineRef | undefined = node.ref;
  while (at && compareLines(at, node.end) < 0) {
    if (words.test(context.line(at).text)) return true;
    at = context.next(at);
  }
  return false;
}

/** References whose words name a matter of another chapter than that of the clause; what the clause says is asked later. */
const doubtfulIn = perGroup(
  (group, standard: Standard, outline: Outline, alignment: Alignment): readonly Doubt[] => {
    const tree = lookup(standard);
    const clauses = ClauseTable.of(outline);
    return operativeIn(group, 'crossReference').flatMap((found) => {
      const { kind, values } = found.fact;
      const topic = REFERENCE_TOPICS.find(({ id }) => id === found.fact.topic);
      const wanted = topic && tree.get(topic.node);
      if (!topic || !wanted) return [];
      const [target, ...more] = clauses.resolve(found.ref, { ...found.fact, annex: 0, outer: false });
      const section = target && more.length === 0 ? alignment.sectionAt(target.ref) : '';
      const node = section === '' ? undefined : tree.get(section);
      if (!target || !node || tree.chapter(wanted) === tree.chapter(node)) return [];
      const clause = clauseName(kind, values.join('.'));
      const args = { clause, label: topic.title.zh, label_en: topic.title.en };
      const finding = {
        place: placeOf(found),
        section: found.section,
        subject: clause,
        message: { id: 'other', args },
      };
      return [{ finding, target, section, words: topic.words }];
    });
  },
);

const wrongIn = perGroup(
  (group, standard: Standard, outline: Outline, alignment: Alignment): readonly RawFinding[] => {
    const tree = lookup(standard);
    const titles = titlesOf(standard);
    const clauses = ClauseTable.of(outline);
    return operativeIn(group, 'crossReference').flatMap((found) => {
      const { kind, values, label } = found.fact;
      if (label === '') return [];
      const [named] = titles.match(label, undefined).filter((match) => match.confidence >= 0.9);
      const targets = clauses.resolve(found.ref, { ...found.fact, annex: 0, outer: false });
      const section = targets.length === 1 ? alignment.sectionAt(targets[0]!.ref) : '';
      const target = section === '' ? undefined : tree.get(section);
      if (!named || !target || tree.chapter(named.node) === tree.chapter(target)) return [];
      const clause = clauseName(kind, values.join('.'));
      const chapter = tree.chapter(target).title;
      return [
        {
          place: placeOf(found),
          section: found.section,
          subject: clause,
          message: { id: 'differs', args: { clause, label, target: chapter.zh, target_en: chapter.en } },
        },
      ];
    });
  },
);
