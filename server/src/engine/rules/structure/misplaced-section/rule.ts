import { lookup } from '../../../standard/tree.js';
import { compareLines } from '../../../text/place.js';
import type { SectionMatch } from '../../../standard/alignment.js';
import type { StandardNode } from '../../../standard/types.js';
import { ONE_CHAPTER } from '../../basis.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { firstMatch, isHeading, matchesOf } from '../../support/places.js';

/** Clauses for the whole agreement; elsewhere drafts differ too much for a word about it. */
const GENERAL: readonly string[] = [
  'main.general.dispute-resolution',
  'main.general.governing-law',
  'main.general.effect-amendment',
  'main.general.notices',
  'main.general.force-majeure',
];
/** Chapters on one matter, in which a reader does not look for them. */
const HOSTS: readonly string[] = [
  'main.goals-tasks',
  'main.organisation',
  'main.members',
  'main.funds',
  'main.projects',
  'main.benefits-ip',
];

export default defineRule({
  id: 'misplaced-section',
  category: 'structure',
  severity: 'hint',
  depth: 'thorough',
  title: { zh: '内容放在别的章节', en: 'Clause in another chapter' },
  basis: [ONE_CHAPTER],
  needs: ['outline'],
  messages: {
    'zh-CN': {
      misplaced: '“{title}”只出现在“{host}”一章内，容易被理解为仅适用于该章，建议移至“{home}”。',
    },
    en: {
      misplaced:
        '“{title}” stands only inside “{host}” and may be read as limited to it; it is better placed under “{home}”.',
    },
  },
  check(context) {
    const tree = lookup(context.standard);
    return GENERAL.flatMap((id) => {
      const node = tree.get(id);
      const found = matchesOf(context, id);
      const first = found[0];
      if (!node || !first || !found.every(isHeading)) return [];
      const hosts = found.map((match) => hostOf(context, match));
      const host = hosts[0];
      if (!host || hosts.some((other) => other === undefined)) return [];
      const home = tree.chapter(node);
      return [
        {
          place: first.place,
          section: id,
          subject: id,
          message: {
            id: 'misplaced',
            args: {
              title: node.title.zh,
              title_en: node.title.en,
              host: host.title.zh,
              host_en: host.title.en,
              home: home.title.zh,
              home_en: home.title.en,
            },
          },
        },
      ];
    });
  },
});

/** The chapter on one matter in which a heading stands, unless its title says that it is about that matter only. */
function hostOf(context: RuleContext, match: SectionMatch): StandardNode | undefined {
  if (match.outline && /经费|项目|知识产权|成员|违约/.test(match.outline.title)) return undefined;
  return HOSTS.flatMap((id) => {
    const host = firstMatch(context, id);
    if (!host || !isHeading(host) || host.outline === match.outline) return [];
    const inside = compareLines(host.place, match.place) < 0 && compareLines(match.place, host.end) < 0;
    // a heading that joins several chapters belongs to none of them alone
    const alone = HOSTS.every(
      (other) => other === id || firstMatch(context, other)?.outline !== host.outline,
    );
    return inside && alone ? [host.node] : [];
  })[0];
}
