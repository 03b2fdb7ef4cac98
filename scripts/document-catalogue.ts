import type { DocumentKind } from '../server/src/engine/standard/document-template.js';

const INTRO = `# 整份文书 · Whole documents

<!-- 由 scripts/generate.ts 生成，请修改 snippets/documents 下的文件 · Generated, do not edit -->

命令“协议: 新建…”按所选情形生成整份文书，空白处按 Tab 逐个填写，同一空白在全文同时填写。每种文书都有自己的标准，填好以后检查没有错误和警告；哪些文字出自官方文件、哪些是自拟，逐一注明。文书仅供起草参考，签署前应由律师结合具体情况审定。

*Agreement: New…* makes a whole document for the choices made; Tab visits the blanks, and equal blanks are filled in together. Each kind has a standard of its own, and a filled-in document passes it without error or warning. What comes from an official source and what is our own is said for each. Have a lawyer review before signature.
`;

/** The page on the templates: what each is for, its choices, where its words come from. */
export function documentCatalogue(kinds: readonly DocumentKind[]): string {
  const entries = kinds.map(({ id, title, origin, options }) =>
    [
      `## ${title.zh} · ${title.en}`,
      '',
      `- 标准 · Standard：[\`${id}\`](standards/${id}.md)`,
      `- 文件 · File：[${id}.md](../snippets/documents/${id}.md)`,
      `- 文字出处 · Origin：${origin.zh}`,
      `  ${origin.en}`,
      ...options.map((option) => {
        const values = option.values.map(({ title: value }) =>
          value.zh === value.en ? value.zh : `${value.zh} (${value.en})`,
        );
        return `- ${option.title.zh} · ${option.title.en}：${values.join(' ｜ ')}`;
      }),
      '',
    ].join('\n'),
  );
  return `${INTRO}\n${entries.join('\n')}`;
}
