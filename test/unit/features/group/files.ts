import {
  type Agreement,
  applyEdits,
  createEngine,
  draftGroup,
  type DraftGroup,
  GroupKnowledge,
  type GroupMember,
} from '../../../../server/src/engine/index.js';

export const AGREEMENT = `# 甲产业技术创新战略联盟协议书

甲方：汉津材料股份有限公司，住所地：汉津市
乙方：岭北大学（以下简称“岭大”），住所地：岭北市

第一条 “成果”指技术成果。“闲词”指没有用到的词。

第二条 见附件一，并依附件二第二条办理。

附件：
1. 附件一 成员名录
2. 附件二 经费表
`;
export const LIST = `# 附件一 成员名录

| 名称 | 地址 |
| --- | --- |
| 汉津材料股份有限公司 | 汉津市 |
| 岭北大学 | 岭北市 |

依本协议第二条、主协议第一条办理，另见附件二。“密件”指图纸。
`;
export const BUDGET = `# 附件二 经费表

第一条 汉津材料股份有限公司出资，闲词和密件。

第二条 岭大出资，成果归甲方。依第一条。
`;

/** Some files that belong together, told of each other. */
export class Files {
  readonly knowledge = new GroupKnowledge();
  readonly drafts = new Map<string, Agreement>();

  constructor(
    texts: Readonly<Record<string, string>>,
    private readonly roles: Readonly<Record<string, GroupMember['role']>> = {},
    settings = {},
    engine = createEngine(),
  ) {
    for (const [file, text] of Object.entries(texts)) {
      const annex = this.role(file) === 'agreement' ? {} : { annexOf: 'alliance-agreement' };
      this.drafts.set(file, engine.open(text, { ...settings, ...annex }));
    }
    this.tell();
  }

  role(file: string): GroupMember['role'] {
    return this.roles[file] ?? (file.startsWith('附件') ? 'annex' : 'agreement');
  }

  get members(): GroupMember[] {
    return [...this.drafts].map(([file, agreement]) => ({
      file,
      label: file,
      role: this.role(file),
      number: ' 一二三四'.indexOf(file[2] ?? '-') > 0 ? ' 一二三四'.indexOf(file[2]!) : 0,
      agreement,
    }));
  }

  get net(): DraftGroup {
    return draftGroup(this.members);
  }

  /** Tells everybody what is new; the files to whom something was. */
  tell(): string[] {
    const changed = new Set<string>();
    for (let round = 0; round < 3; round++) {
      for (const [file, outside] of this.knowledge.update(this.members)) {
        const before = this.drafts.get(file)!;
        const after = before.within(outside);
        if (after !== before) changed.add(file);
        this.drafts.set(file, after);
      }
    }
    return [...changed];
  }

  /** Replaces words of a file where they first stand. */
  type(file: string, words: string, newText: string): void {
    const start = this.text(file).indexOf(words);
    const span = { start, end: start + words.length };
    this.drafts.set(file, this.drafts.get(file)!.edit({ span, newText }));
  }

  text(file: string): string {
    return this.drafts.get(file)!.text();
  }

  /** Where words first stand in a file, and a bit further. */
  at(file: string, words: string, further = 1): [string, number] {
    return [file, this.text(file).indexOf(words) + further];
  }

  words(file: string, { start, end }: { start: number; end: number }): string {
    return `${file} ${this.text(file).slice(start, end)}`;
  }

  rules(file: string): string[] {
    return this.drafts
      .get(file)!
      .findings()
      .map(({ rule, subject }) => `${rule} ${subject}`);
  }

  /** All texts after a rename, or why it is refused. */
  rename(at: [string, number], name: string): Record<string, string> | string {
    const result = this.net.rename(...at, name);
    if (result === undefined) return '';
    if ('refusal' in result) return result.refusal.zh;
    return Object.fromEntries(
      result.files.map(({ file, groups }) => [
        file,
        applyEdits(
          this.text(file),
          groups.flatMap(({ edits }) => edits),
        ),
      ]),
    );
  }
}
