import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  type Agreement,
  detectAgreement,
  type Engine,
  fileName,
  GroupKnowledge,
  type GroupMember,
  type Outside,
  type Standard,
} from '../engine/index.js';
import type { FileSource } from '../host/files.js';
import { findGroup, type FolderNames, type FoundGroup, type GroupSource } from '../host/group-finder.js';

interface Parts {
  readonly engine: Engine;
  readonly files: FileSource;
  readonly cwd: string;
  /** Names in a folder; undefined for what is no folder. */
  /** The user's own standards for a file. */
  readonly standards: (file: string) => Promise<readonly Standard[]>;
  readonly list?: ((folder: string) => Promise<FolderNames | undefined>) | undefined;
}

/** What a file is told of those that belong to it. */
export interface Belonging {
  /** Standard of the agreement that the file is an annex of. */
  readonly annexOf: string | undefined;
  readonly outside: Outside;
}

const HEAD = 4096;
const NOTHING: FolderNames = { files: [], folders: [] };

/** Finds the agreement and the annexes that belong to a file, as the editor does; each file is read and opened once. */
export class CliGroups {
  private readonly folders = new Map<string, Promise<FolderNames>>();
  private readonly texts = new Map<string, Promise<string | undefined>>();
  private readonly groups = new Map<string, Promise<ReadonlyMap<string, Belonging>>>();
  /** The file that was asked for last, as opened to see what it names. */
  private asked: { readonly file: string; agreement?: Agreement } | undefined;

  constructor(private readonly parts: Parts) {}

  /** Undefined for a file that stands alone, and for the standard input. Never rejects. */
  async of(path: string): Promise<Belonging | undefined> {
    if (path === '-' || this.parts.list === undefined) return undefined;
    const file = resolve(this.parts.cwd, path);
    this.asked = { file };
    const root = this.rootOf(file);
    const inner = relative(root, file).split(sep).join('/');
    const found = await findGroup(inner, this.source(root));
    if (found === undefined) return undefined;
    const key = join(root, found.main);
    let group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, (group = this.told(root, found)));
    return (await group).get(inner);
  }

  /** The file that `of` was asked for last, without settings, if it was opened: its lines need not be read again. */
  get opened(): Agreement | undefined {
    return this.asked?.agreement;
  }

  /** The folder of the command for files in it, otherwise the folder above that of the file. */
  private rootOf(file: string): string {
    const { cwd } = this.parts;
    return file.startsWith(cwd + sep) || cwd === sep ? cwd : dirname(dirname(file));
  }

  private source(root: string): GroupSource {
    return {
      list: (folder) => this.list(folder === '' ? root : join(root, folder)),
      look: async (path) => {
        const file = join(root, path);
        const text = await this.text(file);
        if (text === undefined) return undefined;
        const head = text.slice(0, HEAD);
        const standards = await this.parts.standards(file);
        const found = detectAgreement(head, { titles: standards.flatMap(({ titles }) => titles) });
        if (!found.agreement) return { head, agreement: undefined };
        const agreement = this.open(text, standards);
        if (this.asked?.file === file) this.asked.agreement = agreement;
        return { head, agreement };
      },
    };
  }

  private open(text: string, standards: readonly Standard[], annexOf?: string): Agreement {
    return this.parts.engine.open(text, {
      ...(standards.length === 0 ? {} : { standards }),
      ...(annexOf === undefined ? {} : { annexOf }),
    });
  }

  private list(folder: string): Promise<FolderNames> {
    let names = this.folders.get(folder);
    if (names === undefined) {
      names = this.parts.list!(folder).then((found) => found ?? NOTHING);
      this.folders.set(folder, names);
    }
    return names;
  }

  private text(file: string): Promise<string | undefined> {
    let text = this.texts.get(file);
    if (text === undefined)
      this.texts.set(file, (text = this.parts.files.read(file).then((content) => content.text)));
    return text;
  }

  private async told(root: string, { main, annexes }: FoundGroup): Promise<ReadonlyMap<string, Belonging>> {
    const standards = await this.parts.standards(join(root, main));
    const text = await this.text(join(root, main));
    const agreement = text === undefined ? undefined : this.open(text, standards);
    const standard = agreement?.standard ?? undefined;
    let members: GroupMember[] = [
      { file: main, label: fileName(main), role: 'agreement', number: 0, agreement },
    ];
    for (const { path, number, shared } of annexes) {
      const annex = await this.text(join(root, path));
      members.push({
        file: path,
        label: fileName(path),
        role: shared ? 'shared' : 'annex',
        number,
        agreement: annex === undefined ? undefined : this.open(annex, standards, standard),
      });
    }
    const knowledge = new GroupKnowledge();
    let told: ReadonlyMap<string, Outside> = new Map();
    for (let round = 0; round < 3; round++) {
      told = knowledge.update(members);
      members = members.map((member) => ({
        ...member,
        agreement: beside(member.agreement, told.get(member.file)),
      }));
    }
    return new Map(
      [...told].map(([file, outside]) => [file, { annexOf: file === main ? undefined : standard, outside }]),
    );
  }
}

function beside(agreement: Agreement | undefined, outside: Outside | undefined): Agreement | undefined {
  return outside === undefined ? agreement : agreement?.within(outside);
}
