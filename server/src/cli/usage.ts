import type { Locale } from '../engine/index.js';

/** What the program says about its own use. */
export interface UsageTexts {
  readonly help: string;
  /** What a value is given for, as `unknownValue` names it. */
  readonly command: string;
  valueOf(option: string): string;
  readonly noCommand: string;
  readonly noFile: string;
  readonly noBaselineOfInput: string;
  /** Printed below every mistake. */
  readonly seeHelp: string;
  unknownOption(option: string, meant: string | undefined): string;
  noValue(option: string): string;
  needsNoValue(option: string): string;
  notFor(option: string, commands: readonly string[]): string;
  readonly checkOrWrite: string;
  readonly printOne: string;
  readonly noWriteOfInput: string;
  unknownValue(what: string, value: string, allowed: readonly string[], meant: string | undefined): string;
}

const ZH: UsageTexts = {
  help: `检查《产业技术创新战略联盟协议书》的 Markdown 草稿。

用法
  agreement check 文件…  [选项]     检查文件，列出问题；文件夹代表其下的全部协议和附件
  agreement outline 文件 [选项]     列出标准的各章节及其在文件中的位置
  agreement format 文件  [选项]     整理空白、标记和标点的全角半角，不动文字；结果写到标准输出
  文件写作 - 时读标准输入。不是联盟协议的 Markdown 文件不作检查，也不输出内容。

选项
  --format text|json      输出格式，默认 text
  --standard ID           对照的标准（自带的或 .agreement/standards 中的）；指定后无论文件自称为何均按该标准检查
  --profile P             770（默认）、fujian-46、national-plan 或 final
  --depth D               审查深度：essential（只报确定的错误和冲突）、standard（默认）、thorough（全部）
  --locale zh-CN|en       输出语言，默认 zh-CN
  --fail-on LEVEL         自哪一级起以 1 退出：error、warning（默认）、information、hint
  --check                 （format）只看是否需要整理：需要的列出来，以 1 退出
  --write                 （format）写回文件
  --write-baseline        接受现有的问题，写入 agreement.baseline.json，以后不再计入
  --no-color              不用颜色
  -h, --help              显示本说明
  -V, --version           显示版本

设置的次序：命令行、文件的前置元数据（agreement: 标准）、最近的 agreement.yaml。

退出码
  0  没有达到 --fail-on 级别的问题；format --check 没有需要整理的文件
  1  有达到 --fail-on 级别的问题；format --check 有需要整理的文件
  2  命令或 agreement.yaml 有误、有文件未能检查，或有规则运行出错
`,
  command: '命令',
  valueOf: (option) => `选项 ${option} 的值`,
  noCommand: '缺少命令：check、outline 或 format。',
  noFile: '缺少文件。',
  noBaselineOfInput: '标准输入没有文件名，其问题不能记入 agreement.baseline.json。',
  seeHelp: '用法见 agreement --help。',
  unknownOption: (option, meant) => `没有选项 ${option}${meant === undefined ? '。' : `，是否为 ${meant}？`}`,
  noValue: (option) => `选项 ${option} 缺少值。`,
  needsNoValue: (option) => `选项 ${option} 不带值。`,
  notFor: (option, commands) => `选项 ${option} 只用于 ${commands.join('、')}。`,
  checkOrWrite: '--check 和 --write 只能用一个。',
  printOne: '没有 --check 或 --write 时，一次只能格式化一个文件。',
  noWriteOfInput: '标准输入不能写回，请去掉 --write。',
  unknownValue: (what, value, allowed, meant) =>
    `${what}“${value}”无法识别${meant === undefined ? `；可用：${allowed.join('、')}。` : `，是否为 ${meant}？`}`,
};

const EN: UsageTexts = {
  help: `Checks Markdown drafts of agreements of industrial technology innovation alliances.

Usage
  agreement check FILE...  [options]   checks files and lists what is wrong; a folder stands for the agreements and
                                       annexes below it
  agreement outline FILE   [options]   lists the sections of the standard and where the file has them
  agreement format FILE    [options]   tidies white space, marks and punctuation, never words; prints the result
  The file - is the standard input. Markdown files that are no such agreements are not checked and print nothing.

Options
  --format text|json      form of the output, by default text
  --standard ID           standard to check against (ours or in .agreement/standards), whatever the file calls itself
  --profile P             770 (default), fujian-46, national-plan or final
  --depth D               essential (errors and conflicts), standard (default) or thorough (everything)
  --locale zh-CN|en       language of the output, by default zh-CN
  --fail-on LEVEL         level from which the exit code is 1: error, warning (default), information, hint
  --check                 (format) only lists the files that are not tidy; the exit code is 1 then
  --write                 (format) writes the files
  --write-baseline        accepts what is found: agreement.baseline.json lists it, later runs do not count it
  --no-color              no colours
  -h, --help              this text
  -V, --version           the version

Order of settings: command line, front matter (agreement: STANDARD), nearest agreement.yaml.

Exit codes
  0  nothing found at the level of --fail-on or above; format --check: all files are tidy
  1  something found at that level; format --check: some files are not
  2  a mistake in the command or in agreement.yaml, a file that could not be checked, or a rule that crashed
`,
  command: 'The command',
  valueOf: (option) => `The value of ${option}`,
  noCommand: 'No command: check, outline or format.',
  noFile: 'No file.',
  noBaselineOfInput: 'The standard input has no name to accept findings under in agreement.baseline.json.',
  seeHelp: 'See agreement --help.',
  unknownOption: (option, meant) =>
    `No option ${option}${meant === undefined ? '.' : `; did you mean ${meant}?`}`,
  noValue: (option) => `Option ${option} needs a value.`,
  needsNoValue: (option) => `Option ${option} takes no value.`,
  notFor: (option, commands) => `Option ${option} is for ${commands.join(', ')} only.`,
  checkOrWrite: 'Use either --check or --write.',
  printOne: 'Without --check or --write only one file can be formatted at a time.',
  noWriteOfInput: 'The standard input cannot be written; leave --write out.',
  unknownValue: (what, value, allowed, meant) =>
    `${what} "${value}" is unknown${meant === undefined ? `; possible: ${allowed.join(', ')}.` : `; did you mean ${meant}?`}`,
};

export function usageTexts(locale: Locale): UsageTexts {
  return locale === 'en' ? EN : ZH;
}
