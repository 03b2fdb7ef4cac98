/** One line of the table. */
export interface Row {
  /** Section of the report, the same for neighbouring rows. */
  readonly section: string;
  readonly what: string;
  readonly size: string;
  /** Ours and theirs in `unit`; `undefined` where nothing was measured. */
  readonly ours: number | undefined;
  readonly theirs: number | undefined;
  readonly against: string;
  readonly unit: 'ms' | 'MB' | '';
  /** Ours divided by theirs, or a figure that is compared with the goal as it is. */
  readonly ratio: number | undefined;
  /** The ratio must not be above it. */
  readonly goal: number | undefined;
  /** The goal with the whole catalogue of rules, where it is another one. */
  readonly wideGoal?: number | undefined;
  readonly note?: string;
  /** The row could not be measured: the run fails. */
  readonly broken?: boolean;
}

export function ratioRow(row: Omit<Row, 'ratio' | 'unit'> & { readonly unit?: Row['unit'] }): Row {
  const { ours, theirs } = row;
  return {
    unit: 'ms',
    ...row,
    ratio: ours === undefined || theirs === undefined ? undefined : ours / theirs,
  };
}

/** A row that says why there is no figure. */
export function brokenRow(section: string, what: string, reason: string): Row {
  return {
    section,
    what,
    size: '',
    ours: undefined,
    theirs: undefined,
    against: '',
    unit: '',
    ratio: undefined,
    goal: undefined,
    note: reason,
    broken: true,
  };
}

export type Verdict = 'met' | 'missed' | '';

export function verdictOf({ ratio, broken }: Row, goal: number | undefined): Verdict {
  if (broken || goal === undefined || ratio === undefined) return '';
  return ratio <= goal ? 'met' : 'missed';
}

/** The whole table as Markdown. */
export function toMarkdown(rows: readonly Row[]): string {
  const head = ['测量', '大小', '本项目', '对照', '对照值', '比值', '目标', '全部规则时的目标', '备注'];
  const out: string[] = [];
  let section = '';
  for (const row of rows) {
    if (row.section !== section) {
      section = row.section;
      out.push(
        '',
        `### ${section}`,
        '',
        line(head),
        line(head.map((_, i) => (i < 2 || i === 3 ? '---' : '---:'))),
      );
    }
    const { ratio } = row;
    out.push(
      line([
        row.what,
        row.size,
        figure(row.ours, row.unit),
        row.against,
        figure(row.theirs, row.unit),
        ratio === undefined ? '' : asRatio(ratio),
        verdictCell(row, row.goal),
        verdictCell(row, row.wideGoal),
        row.broken ? `**${row.note}**` : (row.note ?? ''),
      ]),
    );
  }
  return out.join('\n').trim() + '\n';
}

function verdictCell(row: Row, goal: number | undefined): string {
  const verdict = verdictOf(row, goal);
  if (goal === undefined) return '';
  const said = verdict === 'met' ? ' 达到 met' : verdict === 'missed' ? ' **未达到 missed**' : '';
  return `≤ ${asRatio(goal)}${said}`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function figure(value: number | undefined, unit: Row['unit']): string {
  if (value === undefined) return '';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
}

/** `1/54` for small ratios, a decimal otherwise. */
function asRatio(ratio: number): string {
  if (ratio > 0 && ratio < 0.1) {
    const inverse = 1 / ratio;
    return `1/${inverse >= 100 ? Math.round(inverse).toLocaleString('en') : inverse.toFixed(1).replace(/\.0$/, '')}`;
  }
  return ratio.toFixed(2);
}
