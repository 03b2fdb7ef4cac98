import type { Finding, Locale } from '../rules/types.js';
import type { TextEdit } from '../text/span.js';
import type { Draft } from './draft.js';

const WINDOW = 4000;
const TABLE_ROW = /^[ \t]*\|/;

/** What the offer to silence a finding is called. */
export function ignoreTitle(finding: Finding, locale: Locale): string {
  return locale === 'en'
    ? `Ignore “${finding.rule}” here (state the reason)`
    : `在此处忽略“${finding.rule}”（请写明理由）`;
}

/** A comment before the clause of a finding that silences its rule there; the reason is left to the user. */
export function ignoreEdits(draft: Draft, finding: Finding, locale: Locale): readonly TextEdit[] {
  const front = frontMatterEnd(draft);
  const inFront = finding.span.start < front;
  const at = inFront ? front : beforeTable(draft, lineStart(draft, finding.span.start));
  const line = draft.source(at, at + 80);
  const indent = /^[ \t]*/.exec(line)![0];
  const word =
    locale === 'en'
      ? inFront
        ? 'agreement-disable-file'
        : 'agreement-disable-next'
      : inFront
        ? '协议检查-忽略全文'
        : '协议检查-忽略';
  const reason = locale === 'en' ? '--' : '理由：';
  const end = draft.source(0, WINDOW).includes('\r\n') ? '\r\n' : '\n';
  return [
    { span: { start: at, end: at }, newText: `${indent}<!-- ${word} ${finding.rule} ${reason} -->${end}` },
  ];
}

function lineStart(draft: Draft, offset: number): number {
  const from = Math.max(0, offset - WINDOW);
  const before = draft.source(from, offset);
  return from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

/** A comment between the rows of a table would end it: it goes before the first row. */
function beforeTable(draft: Draft, start: number): number {
  let at = start;
  while (at > 0 && TABLE_ROW.test(draft.source(at, at + 80))) {
    const mark = draft.source(Math.max(0, at - 2), at) === '\r\n' ? 2 : 1;
    const above = lineStart(draft, at - mark);
    if (!TABLE_ROW.test(draft.source(above, above + 80))) break;
    at = above;
  }
  return at;
}

function frontMatterEnd(draft: Draft): number {
  const first = draft.outline.lines[0];
  if (first?.line.block !== 'front-matter') return 0;
  const { end } = draft.lineSpan(first.ref);
  const rest = draft.source(end, end + 4);
  return end + (/^(?:\r\n|\n|\r)/.exec(rest)?.[0].length ?? 0);
}
