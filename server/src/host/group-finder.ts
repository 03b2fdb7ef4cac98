import {
  type Agreement,
  type Annex,
  annexNumberOf,
  fileName,
  folderOf,
  type GroupFile,
  groupFileOf,
  groupFiles,
  isAnnexFolder,
} from '../engine/index.js';

/** Names of a folder that are looked at; more make the folder a heap, of which the likeliest names are taken. */
const MOST_NAMES = 2000;
/** Files of a folder that are read to see whether they are agreements. */
const MOST_LOOKED_AT = 40;
/** Files of the folder above, which may link into this one. */
const MOST_ABOVE = 10;
/** Link targets that are looked at for one group. */
const MOST_TARGETS = 100;
const LIKE_AGREEMENT = /协议|契约|合同|章程|宪章|公约|联盟|办法|agreement|contract|charter|alliance/i;

/** What a folder holds: names only, Markdown files and folders. */
export interface FolderNames {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** A file as far as it was looked at. */
export interface Look {
  /** Its first 4 KB. */
  readonly head: string;
  /** Set where the head says that it is an agreement. */
  readonly agreement: Agreement | undefined;
}

/** The files of one workspace folder; paths are below it, with `/`. Nothing here rejects. */
export interface GroupSource {
  list(folder: string): Promise<FolderNames>;
  /** Undefined for a file that is not there or that cannot be read as text. */
  look(path: string): Promise<Look | undefined>;
}

/** An agreement with its annexes in files of their own. */
export interface FoundGroup {
  readonly main: string;
  readonly annexes: readonly Annex[];
}

/**
 * The group that a file belongs to; undefined for a file that stands alone. Reads the folder of the file (of the agreement,
 * where the file lies in 附件/), the files that may be agreements, and what they link; the number of each is bounded.
 */
export async function findGroup(path: string, source: GroupSource): Promise<FoundGroup | undefined> {
  const folder = folderOf(path);
  const base = isAnnexFolder(folder) ? folderOf(folder) : folder;
  const self = await fileAt(path, source);
  if (!self) return undefined;
  const { files: names, folders } = await source.list(base);
  const inner = folders.filter(isAnnexFolder).slice(0, 3);
  const innerNames = await Promise.all(inner.map((name) => source.list(join(base, name))));
  const all = [
    ...names.map((name) => join(base, name)),
    ...innerNames.flatMap(({ files }, i) => files.map((name) => join(join(base, inner[i]!), name))),
  ];
  const named = all.filter((one) => annexNumberOf(fileName(one)) !== undefined);
  const main = self.agreement && annexNumberOf(fileName(path)) === undefined;
  if (main && named.length === 0 && self.links.length === 0) return undefined;
  const ordinary = !main && annexNumberOf(fileName(path)) === undefined && self.titled === undefined;
  const others = await candidates(path, base, all, ordinary, source);
  const known = new Map([self, ...others].map((file) => [file.path, file]));
  for (const one of named) {
    // its name says enough
    if (!known.has(one))
      known.set(one, { path: one, agreement: false, titled: undefined, links: [], names: [] });
  }
  const targets = [...new Set([...known.values()].flatMap(({ links }) => links.map((link) => link.path)))];
  const linked = await Promise.all(
    targets
      .filter((target) => !known.has(target))
      .slice(0, MOST_TARGETS)
      .map((target) => fileAt(target, source)),
  );
  for (const file of linked) if (file) known.set(file.path, file);
  const { annexes, owner } = groupFiles([...known.values()]);
  const agreement = owner.get(path) ?? path;
  const found = annexes.get(agreement);
  return found && { main: agreement, annexes: found };
}

/** Files beside the one, and in the folder above it, that may be its agreement or claim its annexes. */
async function candidates(
  path: string,
  base: string,
  all: readonly string[],
  ordinary: boolean,
  source: GroupSource,
): Promise<readonly GroupFile[]> {
  const beside = all.filter((one) => one !== path && annexNumberOf(fileName(one)) === undefined);
  const like = beside.filter((one) => LIKE_AGREEMENT.test(fileName(one)));
  // any file may lie beside a page that is no draft at all
  const wanted = ordinary ? like : [...like, ...beside.filter((one) => !like.includes(one))];
  const above = base === '' ? [] : (await source.list(folderOf(base))).files;
  const linking = above
    .filter((name) => LIKE_AGREEMENT.test(name) && annexNumberOf(name) === undefined)
    .slice(0, MOST_ABOVE)
    .map((name) => join(folderOf(base), name));
  const files = await Promise.all(
    [...wanted.slice(0, MOST_LOOKED_AT), ...linking].map((one) => fileAt(one, source)),
  );
  return files.filter((file) => file !== undefined);
}

async function fileAt(path: string, source: GroupSource): Promise<GroupFile | undefined> {
  const look = await source.look(path);
  return look && groupFileOf(path, look.head, look.agreement);
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The names of a folder that count, in their order; of very many the likeliest ones. */
export function countedNames({ files, folders }: FolderNames): FolderNames {
  const markdown = files.filter((name) => /\.(?:md|markdown)$/i.test(name)).sort();
  if (markdown.length <= MOST_NAMES) return { files: markdown, folders: folders.slice(0, MOST_NAMES) };
  const likely = markdown.filter((name) => annexNumberOf(name) !== undefined || LIKE_AGREEMENT.test(name));
  return { files: likely.slice(0, MOST_NAMES), folders: folders.slice(0, MOST_NAMES) };
}
