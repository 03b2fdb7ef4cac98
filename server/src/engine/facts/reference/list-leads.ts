import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { RelativeReferenceFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

/** 有下列情形之一的, 享有以下权利, 以下各项: words that announce a list. */
const LEAD =
  /(?:下列|以下|如下)(?!简称|称|合称|统称|第|无正文)[^,。;:()下]{0,10}?(?:情形|情况|条件|权利|义务|职责|职权|事项|各项|方式|原则|行为|程序|任务|工作|措施|附件|文件|材料|经费|费用|来源|用途|机构)(?:之一)?/g;
/** 按下表所列费率: a table has to follow. */
const TABLE = /下表(?=所列|列明|载明|规定|约定|中?的|确定|执行|计|[,。:]|$)/g;
const SEEN = [trigger(LEAD), trigger(TABLE)];
/** The list stands in the line itself, or in an annex. */
const LISTED =
  /:[^。;]{2,}|\([一1]\)|(?:^|[,。;:])(?:一|1|①)[、.)是]|①|一是|首先|其一|第一[,、]|分别(?:是|为)|包括|附件|附表|如下表|下表/;

/** Words of a line that announce a list or a table which the line itself does not give. Linear. */
export function listLeads(line: LineText, table: boolean): readonly RelativeReferenceFact[] {
  if (table || !triggeredIn(line).hasAny(SEEN)) return [];
  const { text } = line;
  const out: RelativeReferenceFact[] = [];
  const put = (form: 'list' | 'table', word: string, index: number): void => {
    const from = line.toRaw(index);
    const to = line.toRaw(index + word.length - 1) + 1;
    out.push({ type: 'relativeReference', word, form, from, to });
  };
  for (const { 0: word, index } of allMatches(LEAD, text)) {
    // 五十万元以下的事项
    if (/[元人家名份年月日%数岁个]/.test(text.charAt(index - 1))) continue;
    const rest = text.slice(index + word.length);
    // 是指、即: the words are explained, not listed; 属于下列情形的除外 asks for the list all the same
    if (LISTED.test(rest) || /^(?:第[^,。;]{1,6}种|中的)/.test(rest)) continue;
    put('list', word, index);
  }
  for (const { 0: word, index } of allMatches(TABLE, text)) {
    if (/[以天地如]/.test(text.charAt(index - 1))) continue;
    put('table', word, index);
  }
  return out;
}
