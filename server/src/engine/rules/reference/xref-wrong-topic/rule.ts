import type { Outline } from '../../../outline/types.js';
import type { Alignment } from '../../../standard/alignment.js';
import { lookup } from '../../../standard/tree.js';
import { titlesOf } from '../../../standard/titles.js';
import type { Standard } from '../../../standard/types.js';
import { defineRule } from '../../define.js';
import { perGroup } from '../../support/by-group.js';
import { GATE_NEEDS, operativeIn } from '../../support/gates.js';
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
  needs: [...GATE_NEEDS, 'crossReference'],
  messages: {
    'zh-CN': { differs: '此处把{clause}称为“{label}”，而该条属于“{target}”。可能是编号变动后没有更新引用。' },
    en: {
      differs: '{clause} is called “{label}” here but belongs to “{target}”. The number may be out of date.',
    },
  },
  check: ({ standard, outline, alignment, factGroups }) =>
    factGroups.flatMap((group) => wrongIn(group, standard, outline, alignment)),
});

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
      const clause = `第${values.join('.')}${kind === 'chapter' ? '章' : '条'}`;
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
