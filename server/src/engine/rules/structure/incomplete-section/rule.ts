import { lookup } from '../../../standard/tree.js';
import type { StandardNode } from '../../../standard/types.js';
import type { RuleContext } from '../../context.js';
import { OPERATIVE_PART } from '../../basis.js';
import { defineRule } from '../../define.js';
import { ipTakesOver } from '../../families/ip.js';
import { membershipTakesOver } from '../../families/membership.js';
import { moneyTakesOver } from '../../families/money.js';
import { isAbsent } from '../../support/absence.js';
import { firstMatch, matchesOf, topsOf } from '../../support/places.js';
import { sourceArgs, titleArgs } from '../../support/section-words.js';
import type { FixOffer, RawFinding, Severity, Templates } from '../../types.js';

/** Children whose absence has a code of its own, so that their ids never change. */
const OWN_CODE: ReadonlySet<string> = new Set([
  'main.general.dispute-resolution',
  'main.general.governing-law',
  'main.general.notices',
  'main.general.force-majeure',
  'main.general.effect-amendment',
  'main.organisation.liability-subject',
  'main.goals-tasks.division',
  ...ipTakesOver,
  ...moneyTakesOver,
  ...membershipTakesOver,
]);
const GOALS = 'main.goals-tasks.goals';
const MAX_FIXES = 5;
const offers = (template: string): Templates =>
  Object.fromEntries(Array.from({ length: MAX_FIXES }, (_, i) => [`insert-${i + 1}`, template]));

export default defineRule({
  id: 'incomplete-section',
  category: 'structure',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '章节内容不全', en: 'Section incomplete' },
  basis: [OPERATIVE_PART],
  needs: ['outline', 'annex', 'profile', 'partyElement'],
  messages: {
    'zh-CN': {
      incomplete: '“{section}”缺少：{missing}。{source}把这些事项列为本章应当约定的内容。',
      practice: '“{section}”缺少：{missing}。这些事项通常应当在本部分写明。',
      ...offers('插入“{title}”参考条款'),
    },
    en: {
      incomplete: '“{section}” lacks: {missing}. {source} lists these among what the chapter has to settle.',
      practice: '“{section}” lacks: {missing}. Documents of this kind settle these here.',
      ...offers('Insert the reference clause “{title}”'),
    },
  },
  check(context) {
    if (context.alignment.fragment) return [];
    return topsOf(context).flatMap((top) => incomplete(context, top));
  },
  fix(context, finding, fixId) {
    const node = finding.fixes.find(({ id }) => id === fixId)?.args?.['node'];
    return typeof node === 'string' ? context.insertion.insertSection(node) : [];
  },
});

function incomplete(context: RuleContext, top: StandardNode): readonly RawFinding[] {
  const present = firstMatch(context, top.id);
  // an empty section is said to be empty, once
  if (!present || matchesOf(context, top.id).every(({ empty }) => empty)) return [];
  const missing = lookup(context.standard)
    .descendants(top)
    .filter((node) => node.status === 'mandatory' && !OWN_CODE.has(node.id) && isAbsent(context, node))
    // a word on it in its own chapter is something a person judges better
    .filter((node) => !context.alignment.mentioned.has(node.id))
    .filter((node) => node.id !== GOALS || !setsHorizon(context));
  if (missing.length === 0) return [];
  const list = (locale: 'zh' | 'en'): string =>
    missing.map(({ title }) => title[locale]).join(locale === 'zh' ? '、' : ', ');
  return [
    {
      place: present.place,
      section: top.id,
      subject: top.id,
      message: {
        id: missing.some(({ basis }) => basis.length > 0) ? 'incomplete' : 'practice',
        args: {
          section: top.title.zh,
          section_en: top.title.en,
          missing: list('zh'),
          missing_en: list('en'),
          source: sourceArgs(missing.find(({ basis }) => basis.length > 0) ?? missing[0]!)['source']!,
        },
      },
      severity: level(context, missing),
      basis: missing.flatMap(({ basis }) => basis.slice(0, 1)),
      fixes: missing.slice(0, MAX_FIXES).map((node, i): FixOffer => ({
        id: `insert-${i + 1}`,
        args: { ...titleArgs(node), node: node.id },
        safety: 'needs-review',
      })),
    },
  ];
}

/** Parts that every source demands give a warning, the others information; one step more in the text for signature. */
function level(context: RuleContext, missing: readonly StandardNode[]): Severity {
  const grave = missing.some(({ severity }) => severity === 'error');
  if (context.profile === 'final') return grave ? 'error' : 'warning';
  return grave ? 'warning' : 'information';
}

/** 2028年前育成新品系两个 in the chapter on goals and tasks is a goal, whether or not it is called one. */
function setsHorizon(context: RuleContext): boolean {
  return context
    .facts('partyElement')
    .some(({ fact, section }) => fact.element === 'horizon' && section.startsWith('main.goals-tasks'));
}
