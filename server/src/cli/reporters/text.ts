import type { Severity } from '../../engine/index.js';
import { basisText } from '../../host/basis-text.js';
import { LEVELS } from '../../host/project-file.js';
import type { FileResult, FindingResult } from '../result.js';
import { columns, padded, palette, printable, SEVERITY_COLORS, type Style } from './style.js';
import { reportTexts } from './texts.js';

const MARGIN = '  ';

/**
 * What a lawyer reads: file by file, line by line, with level, message, rule, basis and the other places; a line with
 * the counts at the end. Files that are no agreements leave no trace; without any agreement the report is empty. Accepted
 * findings are only counted.
 */
export function textReport(files: readonly FileResult[], style: Style): string {
  const checked = files.filter(({ standard }) => standard !== null);
  if (checked.length === 0) return '';
  const blocks = checked
    .map((file) => ({ ...file, findings: counted(file) }))
    .filter(({ findings }) => findings.length > 0)
    .map((file) => fileBlock(file, style));
  return [...blocks, `${totals(files, style)}\n`].join('\n');
}

/** Files that could not be checked and rules that crashed, for the error output; `''` when all went well. */
export function faultLines(
  files: readonly Pick<FileResult, 'path' | 'problem' | 'faults'>[],
  style: Style,
): string {
  const { faultOf } = reportTexts(style.locale);
  const lines = files.flatMap(({ path, problem, faults = [] }) => [
    ...(problem === undefined ? [] : [`${nameOf(path, style)}: ${problem.message}`]),
    ...faults.map(({ rule, reason }) => `${nameOf(path, style)}: ${faultOf(rule, reason)}`),
  ]);
  return lines.map((line) => `agreement: ${printable(line)}\n`).join('');
}

function fileBlock({ path, findings = [] }: FileResult, style: Style): string {
  const { bold } = palette(style);
  const place = ({ line, column }: FindingResult): string => `${line}:${column}`;
  const placeWidth = Math.max(...findings.map((finding) => place(finding).length));
  const { levels } = reportTexts(style.locale);
  const levelWidth = Math.max(...Object.values(levels).map(columns));
  const lines = findings.map((finding) => {
    const level = palette(style)[SEVERITY_COLORS[finding.severity]](
      padded(levels[finding.severity], levelWidth),
    );
    const head = `${MARGIN}${place(finding).padStart(placeWidth)}${MARGIN}${level}${MARGIN}`;
    const indent = ' '.repeat(MARGIN.length * 3 + placeWidth + levelWidth);
    return `${head}${body(finding, indent, style)}\n`;
  });
  return `${bold(nameOf(path, style))}\n${lines.join('')}`;
}

/** Message and rule on the first line, then the basis, then the other places. */
function body(finding: FindingResult, indent: string, style: Style): string {
  const { dim } = palette(style);
  const { seeAt } = reportTexts(style.locale);
  const basis = basisText(finding.basis, style.locale);
  const message = printable(finding.message).split('\n').join(`\n${indent}`);
  return [
    `${message}${MARGIN}${dim(finding.rule)}`,
    ...(basis === '' ? [] : [dim(printable(basis))]),
    ...finding.related.map(({ line, column, message: about }) =>
      dim(
        printable(seeAt(`${line}:${column}`, about))
          .split('\n')
          .join(' '),
      ),
    ),
  ].join(`\n${indent}`);
}

function totals(files: readonly FileResult[], style: Style): string {
  const { green } = palette(style);
  const texts = reportTexts(style.locale);
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const file of files) for (const { severity } of counted(file)) counts[severity]++;
  const checked = files.filter(({ standard }) => standard !== null).length;
  const failed = files.filter(({ problem }) => problem !== undefined).length;
  const clean = LEVELS.every((level) => counts[level] === 0);
  const line = clean ? green(texts.clean(checked)) : texts.found(checked, counts);
  const accepted = files.flatMap(({ findings = [] }) => findings).filter((one) => one.accepted).length;
  return line + (accepted === 0 ? '' : texts.accepted(accepted)) + (failed === 0 ? '' : texts.failed(failed));
}

/** Findings that nobody has accepted. */
function counted({ findings = [] }: FileResult): readonly FindingResult[] {
  return findings.filter(({ accepted }) => accepted !== true);
}

function nameOf(path: string, style: Style): string {
  return path === '-' ? reportTexts(style.locale).standardInput : printable(path);
}
