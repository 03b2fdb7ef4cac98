import { parseNumeral } from '../../text/numerals.js';

const HEAD = /^(?:附(?:件|录|表)|(?:annex|appendix|attachment)(?![a-z]))[\s_.:：、-]{0,3}/i;
const NUMBER = /^(?:[〇零一二三四五六七八九十]{1,3}|\d{1,2}(?!\d))/;
/** 附件一览, 附件三方协议, 附件2026年…: words of their own. */
const NO_NUMBER = /^(?:览|[方份年月期次])/;
const SEPARATOR = /^[\s_.:：、-]|^$/;

/**
 * The number of the annex that words begin with (附件二-经费表.md, 附件2 成员名录, annex-2-budget.md), 0 for an annex that
 * has none (附件-经费表.md), undefined for everything else. Full-width digits and letters count as plain ones.
 */
export function annexNumberOf(words: string): number | undefined {
  const text = words
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .trimStart();
  const head = HEAD.exec(text)?.[0];
  if (head === undefined) return undefined;
  const rest = text.slice(head.length);
  const number = NUMBER.exec(rest)?.[0];
  if (number === undefined || NO_NUMBER.test(rest.slice(number.length))) {
    // 附件说明.md is a page about annexes
    return /[\s_.:：、-]$/.test(head) || SEPARATOR.test(rest) ? 0 : undefined;
  }
  return parseNumeral(number);
}
