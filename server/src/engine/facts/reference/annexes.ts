import type { LineText } from '../../text/line-text.js';
import { parseNumeral } from '../../text/numerals.js';
import type { AnnexEntryFact, AnnexMentionFact } from './types.js';

const NUMBER = '[一二三四五六七八九十\\d]{1,3}';
const ENTRY = new RegExp(`^附(?:件|录)(${NUMBER})[:、.,]?`);
const MENTION = new RegExp(
  `附(?:件|录)(${NUMBER})(?:(?:至|到|-|~)(?:附件|附录)?(${NUMBER}))?(?:《([^《》]{2,40})》)?`,
  'g',
);
const APART = /另册|另附|另行装订|单独成册|略/;
/** The annex of another document: 招标文件附件二, 《通知》附件1. */
const OTHER = /(?:》|合同|文件|通知|办法|主协议|原协议|申请书)的?$/;
const OWN = /(?:本协议|本合同|本章程)的?$/;

/** 附件N at the head of a short line. */
export function annexEntry(line: LineText): AnnexEntryFact | undefined {
  const { text: whole } = line;
  // 1. 附件一：…
  const lead = whole.startsWith('附')
    ? 0
    : (/^\(?[一二三四五六七八九十\d]{1,2}[.、)]\s?(?=附)/.exec(whole)?.[0].length ?? -1);
  const text = lead < 0 ? '' : whole.slice(lead);
  const match = text !== '' && text.length <= 60 ? ENTRY.exec(text) : null;
  const number = match ? parseNumeral(match[1]!) : undefined;
  if (!match || number === undefined || /[。;]/.test(text)) return undefined;
  const rest = text.slice(match[0].length);
  // 附件二的修改依第三条办理: a sentence
  if (/^(?:的|所|中|规定|约定|和|与|及|至)/.test(rest)) return undefined;
  return {
    type: 'annexEntry',
    number,
    title: titleOf(rest),
    apart: APART.test(rest),
    from: line.toRaw(lead),
    to: line.toRaw(lead + match[0].length - 1) + 1,
  };
}

/** Annexes that a line mentions; `skip` is where the line's own entry ends. */
export function annexMentions(line: LineText, skip: number): readonly AnnexMentionFact[] {
  const { text } = line;
  const out: AnnexMentionFact[] = [];
  for (const match of text.matchAll(MENTION)) {
    if (match.index < skip) continue;
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    if (OTHER.test(before) && !OWN.test(before)) continue;
    const number = parseNumeral(match[1]!);
    const last = match[2] === undefined ? number : parseNumeral(match[2]);
    if (number === undefined || last === undefined) continue;
    // 《联盟项目管理办法》(附件一): the title stands before
    const titled =
      match[3] ??
      /《([^《》]{2,40})》\($/.exec(text.slice(Math.max(0, match.index - 44), match.index))?.[1] ??
      '';
    out.push({
      type: 'annexMention',
      number,
      last,
      title: titleOf(titled),
      from: line.toRaw(match.index),
      to: line.toRaw(match.index + match[0].length - 1) + 1,
    });
  }
  return out;
}

function titleOf(text: string): string {
  return text.replace(/\([^()]{0,30}\)/g, '').replace(/[《》"\s]/g, '');
}
