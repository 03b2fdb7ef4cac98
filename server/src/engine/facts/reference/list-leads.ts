import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { RelativeReferenceFact } from './types.js';

/** 有下列情形之一的, 享有以下权利: words that announce a list. */
const LEAD =
  /(?:下列|以下|如下)(?!简称|称|合称|统称|第|无正文)[^,。;:()下]{0,10}?(?:情形|情况|条件|权利|义务|职责|职权|事项|方式|原则|行为|程序|任务|措施)(?:之一)?/g;
const SEEN = trigger(LEAD);
/** The list stands in the line itself, or in an annex. */
const LISTED =
  /:[^。;]{2,}|\([一1]\)|(?:^|[,。;:])(?:一|1|①)[、.)是]|①|一是|首先|其一|第一[,、]|分别(?:是|为)|包括|附件|附表|如下表|下表/;

/** Words of a line that announce a list which the line itself does not give. Linear. */
export function listLeads(line: LineText, table: boolean): readonly RelativeReferenceFact[] {
  if (table || !triggeredIn(line).has(SEEN)) return [];
  const { text } = line;
  const out: RelativeReferenceFact[] = [];
  for (const { 0: word, index } of text.matchAll(LEAD)) {
    // 五十万元以下的事项
    if (/[元人家名份年月日%数岁个]/.test(text.charAt(index - 1))) continue;
    const end = index + word.length;
    const rest = text.slice(end);
    // 是指、即: the words are explained, not listed; 属于下列情形的除外 asks for the list all the same
    if (LISTED.test(rest) || /^(?:第[^,。;]{1,6}种|中的)/.test(rest)) continue;
    const from = line.toRaw(index);
    out.push({ type: 'relativeReference', word, form: 'list', from, to: line.toRaw(end - 1) + 1 });
  }
  return out;
}
