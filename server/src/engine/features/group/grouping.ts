import { annexNumberOf } from '../../facts/reference/annex-names.js';
import { fileName, folderOf, isAnnexFolder } from './paths.js';

/** Most annexes that one agreement has in files of their own; what goes beyond, in the order of paths, is left out. */
export const MOST_ANNEXES = 50;

/** What is known of a file before it is said what it belongs to. Paths are below one workspace folder, with `/`. */
export interface GroupFile {
  readonly path: string;
  /** Its title, front matter or settings say that it is an agreement (of any kind). */
  readonly agreement: boolean;
  /** The number of an annex that its title begins with, 0 for one without number, undefined for none. */
  readonly titled: number | undefined;
  /** Its links to annexes; `annex` as words or file name say. Read of agreements only. */
  readonly links: readonly { readonly path: string; readonly annex: number }[];
  /** Numbers of the annexes that it lists or mentions. Read of agreements only. */
  readonly names: readonly number[];
}

/** A file and the number under which an agreement has it as its annex. */
export interface Annex {
  readonly path: string;
  readonly number: number;
  /** True where several agreements link the file: it belongs to none of them, and is only looked up. */
  readonly shared: boolean;
}

/** Which files are annexes of which agreement. */
export interface Grouping {
  /** Annexes by the path of their agreement, in the order of numbers and paths. */
  readonly annexes: ReadonlyMap<string, readonly Annex[]>;
  /** The path of the agreement of each annex that belongs to one. */
  readonly owner: ReadonlyMap<string, string>;
}

interface Claim {
  readonly owner: string;
  readonly number: number;
}

/**
 * Says which files are annexes of which agreement, by links first, then by file names (附件二-经费表.md in the folder of the
 * agreement, or in a folder 附件 beside it). Nothing is guessed: where two agreements claim a file alike, it belongs to
 * none. Agreements that link each other in a circle are no annexes of each other; an annex has no annexes of its own.
 * Linear in files and links.
 */
export function groupFiles(files: readonly GroupFile[]): Grouping {
  const known = new Map(files.map((file) => [file.path, file]));
  const mains = files.filter((file) => file.agreement && !isAnnex(file));
  const linked = linkClaims(mains, known);
  const byFolder = new Map<string, GroupFile[]>();
  for (const main of mains) {
    const list = byFolder.get(folderOf(main.path));
    if (list) list.push(main);
    else byFolder.set(folderOf(main.path), [main]);
  }
  const chosen = new Map<string, Claim>();
  for (const file of files) {
    const claims = linked.get(file.path) ?? byName(file, byFolder);
    const claim = nearest(file.path, claims);
    if (claim) chosen.set(file.path, claim);
  }
  const owners = settled(chosen);
  const annexes = new Map<string, Annex[]>();
  const put = (owner: string, annex: Annex): void => {
    const list = annexes.get(owner);
    if (list) list.push(annex);
    else annexes.set(owner, [annex]);
  };
  for (const [path, { owner, number }] of owners) put(owner, { path, number, shared: false });
  for (const [path, claims] of linked) {
    if (owners.has(path) || chosen.has(path)) continue;
    for (const { owner, number } of claims)
      if (!owners.has(owner)) put(owner, { path, number, shared: true });
  }
  const sorted = [...annexes].map(
    ([owner, list]) =>
      [
        owner,
        list.sort((a, b) => a.number - b.number || (a.path < b.path ? -1 : 1)).slice(0, MOST_ANNEXES),
      ] as const,
  );
  const owner = sorted.flatMap(([main, list]) =>
    list.filter(({ shared }) => !shared).map(({ path }) => [path, main] as const),
  );
  return { annexes: new Map(sorted), owner: new Map(owner) };
}

/**
 * True for a file that calls itself an annex: it has no annexes of its own. The title of an agreement goes before a line
 * 附件1 over it, which then belongs to a notice.
 */
function isAnnex({ path, titled, agreement }: Pick<GroupFile, 'path' | 'titled' | 'agreement'>): boolean {
  return annexNumberOf(fileName(path)) !== undefined || (titled !== undefined && !agreement);
}

function linkClaims(
  mains: readonly GroupFile[],
  known: ReadonlyMap<string, GroupFile>,
): ReadonlyMap<string, readonly Claim[]> {
  const out = new Map<string, Claim[]>();
  for (const { path, links } of mains) {
    for (const link of links) {
      const target = known.get(link.path);
      if (!target || link.path === path) continue;
      // agreements that call each other annexes
      if (target.agreement && !isAnnex(target) && target.links.some((back) => back.path === path)) continue;
      const list = out.get(link.path);
      if (!list) out.set(link.path, [{ owner: path, number: link.annex }]);
      // linked twice: the first number counts
      else if (list.every(({ owner }) => owner !== path)) list.push({ owner: path, number: link.annex });
    }
  }
  return out;
}

/** The agreements in the folder of a file that is named as an annex; of several those that name its number. */
function byName(file: GroupFile, byFolder: ReadonlyMap<string, readonly GroupFile[]>): readonly Claim[] {
  const number =
    annexNumberOf(fileName(file.path)) ?? (isAnnexFolder(folderOf(file.path)) ? file.titled : undefined);
  if (number === undefined) return [];
  const folder = folderOf(file.path);
  const mains = byFolder.get(isAnnexFolder(folder) ? folderOf(folder) : folder) ?? [];
  const naming = mains.filter(({ names }) => number > 0 && names.includes(number));
  const fitting = naming.length > 0 ? naming : mains;
  return fitting.length === 1 ? [{ owner: fitting[0]!.path, number }] : [];
}

/** The one claim, or the one whose agreement lies nearest; undefined where several lie alike. */
function nearest(path: string, claims: readonly Claim[]): Claim | undefined {
  const ways = claims.map((claim) => ({ claim, way: distance(folderOf(path), folderOf(claim.owner)) }));
  const least = Math.min(...ways.map(({ way }) => way));
  const found = ways.filter(({ way }) => way === least);
  return found.length === 1 ? found[0]!.claim : undefined;
}

/** Folders between two folders. */
function distance(a: string, b: string): number {
  const [one, two] = [a, b].map((folder) => (folder === '' ? [] : folder.split('/'))) as [string[], string[]];
  let common = 0;
  while (common < one.length && common < two.length && one[common] === two[common]) common++;
  return one.length + two.length - 2 * common;
}

/** Claims of files that are annexes themselves, or that stand in a circle, fall away. */
function settled(chosen: ReadonlyMap<string, Claim>): ReadonlyMap<string, Claim> {
  const circles = circlesIn(chosen);
  return new Map(
    [...chosen].filter(
      ([path, { owner }]) => !circles.has(path) && (!chosen.has(owner) || circles.has(owner)),
    ),
  );
}

/** Files that come back to themselves from owner to owner. Each file is walked over once. */
function circlesIn(chosen: ReadonlyMap<string, Claim>): ReadonlySet<string> {
  const circles = new Set<string>();
  const done = new Set<string>();
  for (const path of chosen.keys()) {
    const way: string[] = [];
    let at: string | undefined = path;
    for (; at !== undefined && !done.has(at); at = chosen.get(at)?.owner) {
      done.add(at);
      way.push(at);
    }
    const back = at === undefined ? -1 : way.indexOf(at);
    if (back >= 0) for (const one of way.slice(back)) circles.add(one);
  }
  return circles;
}
