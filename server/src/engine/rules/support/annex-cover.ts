import type { RuleContext } from '../context.js';

/** Words of an annex's title that make it a set of rules; a list or a table covers only what it lists. */
const RULES = /办法|细则|规则|规定|制度|章程/;
const COVERED: readonly (readonly [RegExp, string, boolean])[] = [
  [/经费|资金|财务/, 'main.funds', true],
  [/项目/, 'main.projects', true],
  [/知识产权|成果|专利/, 'main.benefits-ip', true],
  [/成员管理|成员(?:加入|退出|准入)|会员管理|入盟/, 'main.members', true],
  [/理事会|议事/, 'main.organisation.decision-body', true],
  [/秘书处/, 'main.organisation.executive-body', true],
  [/专家委员会|咨询/, 'main.organisation.advisory-body', true],
  [/保密/, 'main.other.confidentiality', false],
  [/成员名录|成员名单|成员单位名单|缔约方名单|各方信息/, 'preamble.parties', false],
  [/任务分工|分工表/, 'main.goals-tasks.division', false],
  [/投入表|出资表|出资明细|投入明细/, 'main.funds.sources', false],
];

/**
 * True when an annex that the draft lists, or that stands in a file of its own, is named for the node or for the chapter it
 * belongs to.
 */
export function coveredByAnnex(context: RuleContext, id: string): boolean {
  const covers = (title: string): boolean =>
    COVERED.some(
      ([words, node, rules]) =>
        (id === node || id.startsWith(`${node}.`)) && words.test(title) && (!rules || RULES.test(title)),
    );
  return (
    context
      .facts('annex')
      .some(
        ({ fact, region, section }) => (region === 'annex' || section === 'annexes') && covers(fact.title),
      ) || context.outside.annexes.some(({ file, title }) => file && covers(title))
  );
}
