import { trigger, triggeredIn } from '../trigger.js';
import type { LineText } from '../../text/line-text.js';
import type { AllianceNameFact } from './types.js';

const FORM = /(?:产业技术创新战略|产业技术创新|技术创新战略|技术创新|创新战略|产业创新|战略)联盟/g;
/** Words in front of a name; the last of them before it decides where it begins. */
const LEAD =
  /成立|组建|设立|加入|参加|建立|构建|发起|筹建|退出|代表|签订|订立|签署|缔结|关于|名称|称为|规范|推动|参与|创建|共建|承认|遵守|执行|所称|定名|[为是称该指]|作为|本(?!省|市|溪|田|色|地|土|草|原|征)/g;
const BOUNDARY = ',。;:"\'()|、[]《》<>_×!?';
/** A sentence that gives the alliance its name. */
const NAMING =
  /(?:^|[,。;(|、.)条])(?:(?:本)?(?:联盟|组织|团体|协会)的?|联盟)?(?:的)?(?:中文)?(?:全称|名称|定名|命名)(?:定)?(?:为|是|:)+["'[]?/;
const NEEDED = [FORM, NAMING].map(trigger);
const TITLE_END =
  /联盟(?:合作|组建|共建)?(?:协议书?|合同书?|章程|公约|宪章|契约书?)?(?:\((?:草案|试行|修订|征求意见稿|范本)\))?$/;
const LONGEST = 60;
/** Blanks to fill in: behind one of them stands the rest of a name. */
const BLANK = '_×*';
const OTHERS = /其他|其它|同类|类似|别的|任何|各类|多个|某/;

/** Names of alliances in one line. A name without a field of its own (技术创新战略联盟) gives none. */
export function allianceNames(line: LineText): readonly AllianceNameFact[] {
  if (!triggeredIn(line).hasAny(NEEDED)) return NONE;
  const { text } = line;
  if (!text.includes('联盟') && !text.includes('名称')) return NONE;
  const naming = given(line);
  const out: AllianceNameFact[] = naming ? [naming] : [];
  FORM.lastIndex = 0;
  for (let match = FORM.exec(text); match; match = FORM.exec(text)) {
    const end = match.index + match[0].length;
    const { start, lead } = startOf(text, match.index);
    const name = text.slice(start, end);
    const field = name.slice(0, name.length - match[0].length);
    if (field.length < 2 || /[×*_]/.test(field) || OTHERS.test(field)) continue;
    const from = line.toRaw(start);
    if (naming && naming.from <= from && from < naming.to) continue;
    const title = start <= 2 && text.length <= 80 && TITLE_END.test(text);
    const founding = /成立|组建|设立|建立|筹建|构建|创建|共建/.test(lead);
    out.push({
      type: 'allianceName',
      name,
      where: title ? 'title' : founding ? 'founding' : 'mention',
      partial: start > 0 && BLANK.includes(text[start - 1]!),
      from,
      to: line.toRaw(end - 1) + 1,
    });
  }
  return out;
}

/** 联盟名称为X, 定名为“X”, 名称：X. */
function given(line: LineText): AllianceNameFact | undefined {
  const { text } = line;
  const head = NAMING.exec(text);
  if (!head) return undefined;
  const start = head.index + head[0].length;
  let end = start;
  while (end < text.length && end < start + LONGEST && !BOUNDARY.includes(text[end]!)) end++;
  const name = text.slice(start, end);
  const about = head[0].includes('联盟') || head[0].includes('组织') || head[0].includes('团体');
  if (name.length < 4 || !/[\u4e00-\u9fff]{3}/.test(name)) return undefined;
  // 名称：X公司 is a party; a name without 联盟 counts only where the label speaks of the alliance
  if (!name.endsWith('联盟') && !(about && /(?:俱乐部|联合体|共同体|协作组|平台|联合会)$/.test(name)))
    return undefined;
  if (/^(?:产业)?技术创新(?:战略)?联盟$/.test(name)) return undefined;
  return {
    type: 'allianceName',
    name,
    where: 'name',
    partial: false,
    from: line.toRaw(start),
    to: line.toRaw(end - 1) + 1,
  };
}

function startOf(text: string, form: number): { readonly start: number; readonly lead: string } {
  let start = form;
  const least = Math.max(0, form - LONGEST);
  while (start > least && !BOUNDARY.includes(text[start - 1]!)) start--;
  const words = text.slice(start, form);
  let cut = 0;
  let lead = '';
  LEAD.lastIndex = 0;
  for (let match = LEAD.exec(words); match; match = LEAD.exec(words)) {
    cut = match.index + match[0].length;
    lead = match[0];
  }
  const number = /^(?:第?[一二三四五六七八九十\d]{1,4}[章条节]|\d+(?:\.\d+){0,3}\.?)/.exec(words.slice(cut));
  return { start: start + cut + (number?.[0].length ?? 0), lead };
}

const NONE: readonly AllianceNameFact[] = [];
