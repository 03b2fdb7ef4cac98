import type { FlagFact, Located } from '../../../facts/types.js';
import { lookup } from '../../../standard/tree.js';
import type { RuleContext } from '../../context.js';
import { RELATIONS, SUPERVISION } from '../../basis.js';
import { defineRule } from '../../define.js';
import { absence, isAbsent } from '../../support/absence.js';
import { insertSection } from '../../support/insert.js';
import { firstMatch } from '../../support/places.js';
import type { RawFinding } from '../../types.js';

/** Conditional sections without a code of their own, with the circumstance that asks for them. */
const CONDITIONS: readonly { node: string; flag: FlagFact['flag']; reason: string }[] = [
  { node: 'main.name-purpose.relations', flag: 'association', reason: 'association' },
  { node: 'main.organisation.supervision-body', flag: 'national-plan', reason: 'national-plan' },
];

export default defineRule({
  id: 'missing-conditional-section',
  category: 'structure',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '缺少有条件必备的部分', en: 'Conditional section missing' },
  basis: [RELATIONS, SUPERVISION],
  needs: ['outline', 'annex', 'flag', 'profile'],
  messages: {
    'zh-CN': {
      association:
        '协议写明联盟依托或者挂靠社会组织（{words}），但没有约定联盟与该组织的关系。{source}要求视情况写明{quote}。',
      'national-plan':
        '联盟承担国家科技计划项目（{words}），但没有“{title}”。{source}要求联盟内部设立{quote}。',
      profile: '按国家科技计划的要求检查，缺少“{title}”。{source}要求联盟内部设立{quote}。',
      evidence: '触发本要求的文字',
      insert: '插入“{title}”',
    },
    en: {
      association:
        'The alliance hangs on or is guided by an organisation ({words}) but nothing is said of their relation. {source} asks for it{quote}.',
      'national-plan':
        'The alliance undertakes national plan projects ({words}) but has no “{title}”. {source} asks for one{quote}.',
      profile: 'Checked as a national plan alliance: there is no “{title}”. {source} asks for one{quote}.',
      evidence: 'The words that call for it',
      insert: 'Insert “{title}”',
    },
  },
  check(context) {
    if (context.alignment.fragment) return [];
    return CONDITIONS.flatMap(({ node, flag, reason }) => find(context, node, flag, reason));
  },
  fix: (context, finding) => insertSection(context, finding.section),
});

function find(
  context: RuleContext,
  id: string,
  flag: FlagFact['flag'],
  reason: string,
): readonly RawFinding[] {
  const tree = lookup(context.standard);
  const node = tree.get(id);
  const chapter = node && firstMatch(context, tree.chapter(node).id);
  // when the chapter itself is missing, that finding speaks alone
  if (!node || !chapter || !isAbsent(context, node)) return [];
  const evidence = evidenceOf(context, flag);
  const profile = flag === 'national-plan' && context.profile === 'national-plan';
  if (!evidence && !profile) return [];
  const finding = absence(context, node);
  return [
    {
      ...finding,
      place: chapter.place,
      message: {
        id: evidence ? reason : 'profile',
        args: { ...finding.message.args, words: evidence?.fact.words ?? '' },
      },
      ...(evidence
        ? {
            related: [
              {
                place: { ...evidence.ref, from: evidence.fact.from, to: evidence.fact.to },
                message: { id: 'evidence' },
              },
            ],
          }
        : {}),
    },
  ];
}

/** The first words that show the circumstance; recitals and the clause on the relation itself are no evidence. */
function evidenceOf(context: RuleContext, flag: FlagFact['flag']): Located<FlagFact> | undefined {
  const found = context.facts('flag').filter(({ fact }) => fact.flag === flag);
  if (found.some(({ fact }) => fact.denied)) return undefined;
  return found.find(
    ({ section, region }) =>
      region === 'body' &&
      !section.startsWith('preamble') &&
      section !== 'definitions' &&
      (flag !== 'association' || !section.startsWith('main.name-purpose')),
  );
}
