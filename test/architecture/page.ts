/** What ARCHITECTURE.md states in its tables. */
export interface ArchitecturePage {
  /** Rows that begin with a number, with the test files they name. */
  readonly invariants: readonly { readonly number: number; readonly tests: readonly string[] }[];
  /** Folders and files with a row in a code map: paths from the root, without a slash at the end. */
  readonly described: ReadonlySet<string>;
  /** Reason by package. */
  readonly dependencies: ReadonlyMap<string, string>;
}

/** Reads the tables below the headings Code map, Invariants and Runtime dependencies. */
export function architectureTables(markdown: string): ArchitecturePage {
  const rows = new Map<string, string[][]>();
  let heading = '';
  for (const line of markdown.split('\n')) {
    const title = /^##+ (.+)$/.exec(line)?.[1];
    if (title !== undefined) heading = title;
    if (!line.startsWith('|') || /^\|[ :|-]+$/.test(line)) continue;
    const cells = line.split('|').slice(1, -1);
    const list = rows.get(heading) ?? [];
    rows.set(heading, [...list, cells.map((cell) => cell.trim())]);
  }
  const under = (name: string): string[][] => {
    const found = [...rows].filter(([title]) => title.startsWith(name)).flatMap(([, list]) => list);
    if (found.length === 0) throw new Error(`ARCHITECTURE.md has no table under ${name}`);
    return found;
  };
  const name = (cell: string | undefined): string | undefined => cell?.split('`')[1];
  return {
    invariants: under('Invariants')
      .filter(([first]) => /^\d+$/.test(first ?? ''))
      .map((cells) => ({
        number: Number(cells[0]),
        tests: cells
          .join(' ')
          .split('](')
          .slice(1)
          .map((link) => link.split(')', 1)[0]!),
      })),
    described: new Set(
      under('Code map').flatMap(([first]) => {
        const path = name(first);
        return path === undefined ? [] : [path.replace(/\/$/, '')];
      }),
    ),
    dependencies: new Map(
      under('Runtime dependencies').flatMap(([first, ...rest]) => {
        const dependency = name(first);
        return dependency === undefined ? [] : [[dependency, rest.join(' ')] as const];
      }),
    ),
  };
}
