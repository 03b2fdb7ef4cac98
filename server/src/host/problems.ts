import type { Locale } from '../engine/index.js';
import type { FileProblem } from './files.js';

/** Why a file was not read or not checked, as reports show it. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** Byte the problem was found at, counted from 0. */
  readonly offset?: number;
}

type AnyProblem = FileProblem | { readonly kind: 'fault'; readonly reason: string };

/** A file's problem in words that say what to do about it. */
export function problemText(problem: AnyProblem, maxLength: number, locale: Locale): Problem {
  const message = locale === 'en' ? english(problem, maxLength) : chinese(problem, maxLength);
  return {
    code: code(problem.kind),
    message,
    ...('offset' in problem ? { offset: problem.offset } : {}),
  };
}

function code(kind: AnyProblem['kind']): string {
  if (kind === 'too-large') return 'document-too-large';
  return kind === 'fault' ? 'engine-fault' : kind;
}

function chinese(problem: AnyProblem, maxLength: number): string {
  switch (problem.kind) {
    case 'missing':
      return '文件不存在。';
    case 'directory':
      return '这是目录，请写明其中的文件，例如“目录/*.md”。';
    case 'denied':
      return '没有读取权限。';
    case 'too-large':
      return `文件过大，未作检查：最多检查 ${maxLength} 个字符。`;
    case 'utf-16':
      return '文件是 UTF-16 编码，请另存为 UTF-8。';
    case 'binary':
      return `不是文本文件：字节偏移 ${problem.offset} 处是 NUL。`;
    case 'not-utf-8':
      return `字节偏移 ${problem.offset} 处不是有效的 UTF-8；如果是 GBK 或 GB18030 编码，请另存为 UTF-8。`;
    case 'unreadable':
      return `无法读取（${problem.reason}）。`;
    case 'fault':
      return `检查器出错，未能检查：${problem.reason}`;
  }
}

function english(problem: AnyProblem, maxLength: number): string {
  switch (problem.kind) {
    case 'missing':
      return 'no such file.';
    case 'directory':
      return 'this is a directory; name the files in it, for example "directory/*.md".';
    case 'denied':
      return 'no permission to read it.';
    case 'too-large':
      return `the file is too large and was not checked: the bound is ${maxLength} characters.`;
    case 'utf-16':
      return 'the file is UTF-16; please save it as UTF-8.';
    case 'binary':
      return `not a text file: NUL at byte offset ${problem.offset}.`;
    case 'not-utf-8':
      return `not valid UTF-8 at byte offset ${problem.offset}; if it is GBK or GB18030, please save it as UTF-8.`;
    case 'unreadable':
      return `cannot be read (${problem.reason}).`;
    case 'fault':
      return `the checker failed on it: ${problem.reason}`;
  }
}
