import type { Locale, SectionState, Severity } from '../../engine/index.js';

/** Words of the text reports. */
export interface ReportTexts {
  readonly levels: Readonly<Record<Severity, string>>;
  readonly states: Readonly<Record<SectionState, string>>;
  readonly standardInput: string;
  readonly notAgreement: string;
  seeAt(place: string, message: string): string;
  lines(from: number, to: number): string;
  clean(files: number): string;
  found(files: number, counts: Readonly<Record<Severity, number>>): string;
  /** Both follow `clean` or `found`. */
  failed(files: number): string;
  accepted(findings: number): string;
  faultOf(rule: string, reason: string): string;
}

const ZH: ReportTexts = {
  levels: { error: '错误', warning: '警告', information: '建议', hint: '提示' },
  states: { present: '有', empty: '空', missing: '缺', 'not-applicable': '不适用' },
  standardInput: '（标准输入）',
  notAgreement: '不是联盟协议，没有章节可列；可用 --standard 指定标准。',
  seeAt: (place, message) => `参见 ${place}${message === '' ? '' : `：${message}`}`,
  lines: (from, to) => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`),
  clean: (files) => `已检查 ${files} 份协议，未发现问题。`,
  found: (files, counts) =>
    `已检查 ${files} 份协议：${counts.error} 个错误，${counts.warning} 个警告，` +
    `${counts.information} 条建议，${counts.hint} 条提示。`,
  accepted: (findings) => `另有 ${findings} 条已接受的问题，不计入。`,
  failed: (files) => `另有 ${files} 个文件未能检查。`,
  faultOf: (rule, reason) => `规则 ${rule} 运行出错，没有得出结果：${reason}`,
};

const EN: ReportTexts = {
  levels: { error: 'error', warning: 'warning', information: 'advice', hint: 'hint' },
  states: { present: 'present', empty: 'empty', missing: 'missing', 'not-applicable': 'not applicable' },
  standardInput: '(standard input)',
  notAgreement: 'no alliance agreement, so there are no sections to list; --standard names a standard.',
  seeAt: (place, message) => `see ${place}${message === '' ? '' : `: ${message}`}`,
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  clean: (files) => `${count(files, 'agreement', 'agreements')} checked, nothing found.`,
  found: (files, counts) =>
    `${count(files, 'agreement', 'agreements')} checked: ${count(counts.error, 'error', 'errors')}, ` +
    `${count(counts.warning, 'warning', 'warnings')}, ${count(counts.information, 'piece', 'pieces')} of advice, ` +
    `${count(counts.hint, 'hint', 'hints')}.`,
  accepted: (findings) => ` ${count(findings, 'accepted finding', 'accepted findings')} not counted.`,
  failed: (files) => ` ${count(files, 'file', 'files')} could not be checked.`,
  faultOf: (rule, reason) => `the rule ${rule} crashed and gave no result: ${reason}`,
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

export function reportTexts(locale: Locale): ReportTexts {
  return locale === 'en' ? EN : ZH;
}
