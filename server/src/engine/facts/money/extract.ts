import { append } from '../../text/append.js';
import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { LineSetting } from '../line-setting.js';
import { amounts } from './amounts.js';
import { contributions } from './contributions.js';
import { labelledRow } from '../labelled-row.js';
import { fundsRules } from './funds.js';
import { dues } from './dues.js';
import { moneyLines } from './list-lines.js';
import { liabilities } from './liabilities.js';
import { measures, publicMoney, publicMoneyRow } from './measures.js';
import { refunds } from './refunds.js';
import { moneyRow } from './rows.js';
import { shares } from './shares.js';
import { moneyLabels, moneyTopics } from './topics.js';
import type { MoneyFacts } from './types.js';
import { operativeText } from './walk.js';

type Fact = MoneyFacts[keyof MoneyFacts];

const NONE: readonly Fact[] = [];
/** Nothing of the family is said without one of these characters: a look at each line that costs next to nothing. */
const GUARD = trigger(
  /[元圆￥¥%‰账帐《]|[甲乙丙丁戊己庚辛壬癸]方|经费|资金|会费|投入|出资|费用|财务|专户|专款|政府|财政|国家|计划|基金|项目|课题|立项|实施|任务书|承担(?:单位|团队|方)|验收|结题|鉴定|违约|赔偿|伤亡|伤害|概不|除名|损失|失败|风险|担保|保证|决算|资产|收支|责任|分配|分享|收益|收入|所得|百分之|利润|许可费|使用费|缴|转让费|奖金|退|返还|结余|余款|余额|剩余|定金|订金|押金|时效|胜诉权|抵押|质押|均分|平分/,
);
const MONEY = trigger(/[元圆￥¥]|RMB/);

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractMoney(line: LineText, setting: LineSetting): readonly Fact[] {
  if (setting.table) return tableRow(line);
  const seen = triggeredIn(line);
  if (!seen.test(GUARD, line.text)) return NONE;
  const text = operativeText(line);
  const out: Fact[] = [
    ...moneyLabels(text),
    ...moneyLines(line, text),
    ...moneyTopics(line, text),
    ...measures(line, line.text),
    ...publicMoney(line, text),
    ...fundsRules(line, text),
    ...refunds(line, text),
    ...dues(line, text),
    ...liabilities(line, text),
    ...shares(line, text),
  ];
  if (seen.has(MONEY)) append(out, [...amounts(line, text), ...contributions(line, text)]);
  return out.length === 0 ? NONE : out;
}

function tableRow(line: LineText): readonly Fact[] {
  return [
    ...moneyRow(line),
    ...moneyLabels(line.text),
    ...moneyTopics(line, line.text),
    ...publicMoneyRow(line),
    // 除名 | 已投入资金不予退还: the case in one cell, what becomes of the money in another
    ...refunds(line, line.text.replaceAll('|', ',')),
    ...fundsRules(line, labelledRow(line.text, true)),
    ...(triggeredIn(line).has(MONEY) ? amounts(line, line.text) : []),
  ];
}
