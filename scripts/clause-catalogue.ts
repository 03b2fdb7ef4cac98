import { clauseText } from '../server/src/engine/standard/clause-body.js';
import { CLAUSE_FACTS } from '../server/src/engine/standard/clause-facts.js';
import type { Clause } from '../server/src/engine/standard/clause-types.js';
import type { StandardNode } from '../server/src/engine/standard/types.js';
import { contributedPrefixes, SOURCE_WORDS } from './clause-snippets.js';

const INTRO = `# 参考条款目录 · Reference clauses

<!-- 由 scripts/generate.ts 生成，请修改 snippets/clauses 下的文件 · Generated, do not edit -->

每个条款一个文件，位于 \`snippets/clauses/<节点>/<英文名>.md\`。前缀依次为中文、拼音首字母、英文：在协议文件中直接输入，在任何 Markdown 文件中带 \`协议\`、\`xy-\`、\`agr-\` 输入。来源中的 003 指福建省编写参考（闽科政〔2009〕46号附件1），000 指国科发政〔2008〕770号，001 指国科发计〔2008〕338号，后面是 \`test/corpus/seeds\` 中的行号；“自拟”条款的行号指出它所依据的要求。下面的文本按默认文字和第一个选项填写。

One file per clause under \`snippets/clauses\`. Each can be typed by its Chinese, pinyin or English prefix. The text below shows the defaults and the first choice of every option.
`;

/** The places of the seeds a clause comes from or follows. */
function sourceWords({ source }: Clause): string {
  const words = SOURCE_WORDS[source.kind];
  if (source.lines === '') return words;
  return source.kind === 'own' ? `${words}，依据 ${source.lines}` : `${words}（${source.lines}）`;
}

function choiceLines({ body }: Clause): readonly string[] {
  const choices = body.filter((part) => part.kind === 'choice');
  return choices.map(({ choices: options }) => `- 选项 · Choice：${options.join(' ｜ ')}`);
}

/** What the draft fills in by itself, for people. */
function factLines({ facts, eachParty }: Clause): readonly string[] {
  const fills = Object.values(facts).flat();
  if (fills.length === 0) return [];
  const names = [...new Set(fills)].map((fact) => CLAUSE_FACTS[fact]);
  const each =
    eachParty === '' ? { zh: '', en: '' } : { zh: '（每一缔约方一份）', en: ' (once for each party)' };
  return [
    `- 由草稿填写 · Filled from the draft：${names.map(({ zh }) => zh).join('、')}${each.zh}`,
    `  ${names.map(({ en }) => en).join('; ')}${each.en}`,
  ];
}

function link(id: string): string {
  return `\`${id}\``;
}

function entry(clause: Clause): string {
  const { title, prefixes, caution, requires, conflicts } = clause;
  const quoted = clauseText(clause).split('\n');
  return [
    `### ${title.zh} · ${title.en}`,
    '',
    `- 前缀 · Prefixes：\`${prefixes.zh}\` \`${prefixes.pinyin}\` \`${prefixes.en}\`（\`${contributedPrefixes(clause).join('` `')}\`）`,
    `- 文件 · File：[${clause.id}.md](../snippets/clauses/${clause.id}.md)`,
    `- 来源 · Source：${sourceWords(clause)}`,
    ...(caution === undefined ? [] : [`- 注意 · Caution：${caution.zh}`, `  ${caution.en}`]),
    ...(requires.length === 0 ? [] : [`- 同时需要 · Requires：${requires.map(link).join('、')}`]),
    ...(conflicts.length === 0 ? [] : [`- 不得并用 · Conflicts with：${conflicts.map(link).join('、')}`]),
    ...choiceLines(clause),
    ...factLines(clause),
    '',
    ...quoted.map((line) => (line === '' ? '>' : `> ${line}`)),
    '',
  ].join('\n');
}

/**
 * The catalogue of the library as a Markdown page, Chinese first. `sections` come from the standard, in its
 * order; a section without clauses is left out.
 */
export function clauseCatalogue(clauses: readonly Clause[], sections: readonly StandardNode[]): string {
  const chapters = sections.flatMap(({ id, title }) => {
    const entries = clauses.filter(({ section }) => section === id).map(entry);
    return entries.length === 0 ? [] : [`## ${title.zh} · ${title.en}\n\n\`${id}\`\n\n${entries.join('\n')}`];
  });
  return `${INTRO}\n${chapters.join('\n')}`;
}
