import type { Locale } from '../engine/index.js';
import { MAX_PROJECT_LENGTH, type ProjectProblem } from './project-file.js';

/** What is wrong with a project file, in words that say what to write. */
export function projectProblemText(problem: ProjectProblem, locale: Locale): string {
  return locale === 'en' ? english(problem) : chinese(problem);
}

/** A baseline that is no baseline. */
export function baselineBroken(locale: Locale): string {
  return locale === 'en'
    ? 'this is no list of accepted findings; mend or delete it (nothing is accepted until then).'
    : '不是有效的已接受问题清单，请修复或者删除；在此之前所列问题一律照常报告。';
}

function chinese(problem: ProjectProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `文件过大，未读取：最多 ${MAX_PROJECT_LENGTH} 个字符。`;
    case 'too-deep':
      return '嵌套过深，未采用。';
    case 'syntax':
      return `不是有效的 YAML，未采用：${problem.reason}`;
    case 'not-a-map':
      return problem.key === undefined
        ? '应当是“键: 值”的形式。'
        : problem.key === 'severityByProfile'
          ? `“${problem.key}”之下应当先写要求（profile），其下再写“规则代码: 级别”。`
          : problem.key === 'options'
            ? `“${problem.key}”之下应当是“规则代码.选项: 一列文字”的形式。`
            : `“${problem.key}”之下应当是“规则代码: 级别”的形式。`;
    case 'not-a-list':
      return `“${problem.key}”应当是一列文字，每行以“- ”开头。`;
    case 'unknown-key':
      return `没有“${problem.key}”这个键${meantZh(problem.meant)}`;
    case 'unknown-rule':
      return `没有规则“${problem.key}”${meantZh(problem.meant)}`;
    case 'unknown-option':
      return `没有选项“${problem.key}”${meantZh(problem.meant)}`;
    case 'wrong-value':
      return `“${problem.key}”的值“${problem.value}”无法识别${
        problem.meant === undefined ? `；可用：${problem.allowed.join('、')}。` : meantZh(problem.meant)
      }`;
  }
}

function english(problem: ProjectProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `the file is too large and was not read: the bound is ${MAX_PROJECT_LENGTH} characters.`;
    case 'too-deep':
      return 'nested too deep; not used.';
    case 'syntax':
      return `no valid YAML, not used: ${problem.reason}`;
    case 'not-a-map':
      return problem.key === undefined
        ? 'it has to consist of "key: value".'
        : problem.key === 'severityByProfile'
          ? `below "${problem.key}" there has to be a profile, and below that "rule: level".`
          : problem.key === 'options'
            ? `below "${problem.key}" there has to be "rule.option: list of words".`
            : `below "${problem.key}" there has to be "rule: level".`;
    case 'not-a-list':
      return `"${problem.key}" has to be a list of words, each on a line that begins with "- ".`;
    case 'unknown-key':
      return `there is no key "${problem.key}"${meantEn(problem.meant)}`;
    case 'unknown-rule':
      return `there is no rule "${problem.key}"${meantEn(problem.meant)}`;
    case 'unknown-option':
      return `there is no option "${problem.key}"${meantEn(problem.meant)}`;
    case 'wrong-value':
      return `the value "${problem.value}" of "${problem.key}" is unknown${
        problem.meant === undefined ? `; possible: ${problem.allowed.join(', ')}.` : meantEn(problem.meant)
      }`;
  }
}

function meantZh(meant: string | undefined): string {
  return meant === undefined ? '。' : `，是否为 ${meant}？`;
}

function meantEn(meant: string | undefined): string {
  return meant === undefined ? '.' : `; did you mean ${meant}?`;
}
