import { compareLines, lastUpTo, type LineRef } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';

/** What stands behind a line that announces a list. */
export type Behind = 'nothing' | 'other' | 'list';

/** Lines in which a table that is announced has to begin. */
const TABLE_LINES = 12;
/** A provision of its own: somebody does something, or a time is set. */
const PROVISION =
  /应当|不得|由[^,。;由]{1,14}(?:管理|负责|归档|决定|批准|审定|执行|办理|保管|组织|承担)|自[^,。;自]{2,20}(?:起|时)(?:生效|计算|施行)|期限为|按[^,。;按]{2,12}(?:支出|结算|执行)|每年[^,。;]{1,6}次/;
const RIGHT = /有权|可以|享有|优先/;
/** What is announced says how something is done: one sentence may be all of it. */
const MANNER = /方式|原则|程序|措施/;
const SEVERAL = /[两二三四五六七八九十]/;

/**
 * `nothing`: the end of the draft, a heading or the next clause of the same rank. `other`: one sentence that is no item of
 * such a list, and then one of these. `list`: anything that may be the list.
 */
export function behindLead(context: RuleContext): (ref: LineRef, word: string) => Behind {
  const { nodes } = context.outline;
  const upTo = lastUpTo(nodes);
  const filled = (ref: LineRef): LineRef | undefined => {
    let at = context.next(ref);
    while (at && context.line(at).text === '') at = context.next(at);
    return at;
  };
  const endsAt = (ref: LineRef, at: LineRef | undefined): boolean | undefined => {
    if (!at) return true;
    const behind = upTo(ref) + 1;
    const node = nodes[behind];
    const owner = nodes[behind - 1];
    if (!node || compareLines(node.ref, at) !== 0 || !owner) return undefined;
    const own = node.number?.values.at(-1);
    if (node.depth > owner.depth || own === 1) return node.heading && own === undefined;
    return true;
  };
  return (ref, word) => {
    const at = filled(ref);
    const ends = endsAt(ref, at);
    if (ends !== undefined) return ends ? 'nothing' : 'list';
    const text = context.line(at!).text;
    return endsAt(ref, filled(at!)) === true && isOther(word, text) ? 'other' : 'list';
  };
}

function isOther(word: string, text: string): boolean {
  if (!/^[^、;:|]{10,}。$/.test(text) || /的。$/.test(text)) return false;
  if (MANNER.test(word) && !SEVERAL.test(word)) return false;
  if (word.includes('权利')) return PROVISION.test(text) && !RIGHT.test(text);
  if (/义务|职责|任务|工作|职权/.test(word)) return RIGHT.test(text) && !PROVISION.test(text);
  return PROVISION.test(text);
}

/** True where no table (nor a picture of one) stands in the next lines. */
export function lacksTable(context: RuleContext, ref: LineRef): boolean {
  let at = context.next(ref);
  for (let i = 0; at && i < TABLE_LINES; i++, at = context.next(at)) {
    const raw = context.lineText(at);
    if (/[|\t]|!\[|<(?:table|img)/i.test(raw)) return false;
  }
  return true;
}
