import type {
  Basis,
  SectionStatus,
  Severity,
  Standard,
  StandardNode,
} from '../server/src/engine/standard/types.js';

const STATUS: Readonly<Record<SectionStatus, string>> = {
  mandatory: '必备 mandatory',
  optional: '可省略 optional',
  conditional: '有条件 conditional',
  recommended: '建议 recommended',
  container: '归类 container',
};

/** Stands where a demand has no source but the practice of drafting. */
const OWN = '自拟（起草惯例）own';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: '错误 error',
  warning: '警告 warning',
  information: '信息 information',
  hint: '提示 hint',
};

/** The standard as a page for people: an overview of the tree, then each section. Chinese first. */
export function standardPage(standard: Standard): string {
  const tops = standard.nodes.filter((node) => node.top).length;
  return (
    [
      `<!-- 本页由 scripts/generate.ts 根据 server/standards/${standard.id}/standard.yaml 生成，请勿直接修改。 -->`,
      `# ${standard.title.zh} · ${standard.title.en}`,
      `标准 \`${standard.id}\` ${standard.version}，共 ${standard.nodes.length} 个章节，其中主要章节 ${tops} 个（◆）。`,
      `Standard \`${standard.id}\` ${standard.version}: ${standard.nodes.length} sections, ${tops} of them top sections (◆).`,
      '## 结构 · Tree',
      tree(standard),
      ...selection(standard),
      ...(standard.undecided.length > 0
        ? [`标题不能单独说明归属、由内容决定的章节（decided by content）：${standard.undecided.join('、')}。`]
        : []),
      '## 章节 · Sections',
      ...standard.nodes.map((node) => section(standard, node)),
    ].join('\n\n') + '\n'
  );
}

/** Which drafts it is for, which rules run, and what must not be said. */
function selection({ titles, fallback, rules, forbidden }: Standard): readonly string[] {
  const words =
    titles.length > 0
      ? `标题以“${titles.join('”“')}”结尾的对照本标准${fallback ? '；标题说明不了是哪种文书的也对照本标准' : ''}。`
      : '';
  return [
    `${words}适用的规则组 · rule sets：${['document', ...rules].map((set) => `\`${set}\``).join(' ')}。`,
    ...(forbidden.length === 0
      ? []
      : [
          [
            '| 不得出现的说法 Not to be said | 级别 level | 理由 | Reason | 依据 |',
            '| --- | --- | --- | --- | --- |',
            ...forbidden.map(
              ({ cue, severity, reason, basis }) =>
                `| ${[...cue.all, ...cue.any].join('、')} | ${SEVERITY[severity]} | ${reason.zh} | ${reason.en} | ${basis === undefined ? OWN : cite(basis)} |`,
            ),
          ].join('\n'),
        ]),
  ];
}

function tree(standard: Standard): string {
  const rows = standard.nodes.map((node) => {
    const depth = node.id.split('.').length - 1;
    const name = `${'　'.repeat(depth)}${node.top ? '◆ ' : ''}${node.title.zh}`;
    const level = node.severity === undefined ? '' : SEVERITY[node.severity];
    return `| ${node.order} | ${name} | ${node.title.en} | \`${node.id}\` | ${STATUS[node.status]} | ${level} |`;
  });
  return [
    '| 序 | 章节 | Section | 编号 id | 地位 status | 缺少时 when missing |',
    '| ---: | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function section(standard: Standard, node: StandardNode): string {
  const blocks = [
    `### ${node.title.zh} · ${node.title.en}`,
    `\`${node.id}\` · ${STATUS[node.status]}${node.severity === undefined ? '' : ` · ${SEVERITY[node.severity]}`}`,
    node.guidance.zh,
    node.guidance.en,
  ];
  if (node.condition !== undefined) {
    blocks.push(`条件：${node.condition.text.zh}。Condition: ${node.condition.text.en}.`);
  }
  if (node.elements.length > 0) blocks.push(elements(node));
  if (node.synonyms.length > 0) blocks.push(`常见标题：${node.synonyms.join('、')}。`);
  if (node.contextual.length > 0) {
    const parent = standard.nodes.find((other) => other.id === node.parent);
    blocks.push(`仅在“${parent?.title.zh ?? ''}”之内：${node.contextual.join('、')}。`);
  }
  blocks.push(
    node.basis.length > 0
      ? ['依据：', '', ...node.basis.map((basis) => `- ${cite(basis)}`)].join('\n')
      : `依据：${OWN}。`,
  );
  return blocks.join('\n\n');
}

function elements(node: StandardNode): string {
  return [
    '| 要点 | Element | 依据 |',
    '| --- | --- | --- |',
    ...node.elements.map(({ title, optional, basis }) => {
      return `| ${title.zh}${optional ? '（可省略）' : ''} | ${title.en}${optional ? ' (optional)' : ''} | ${basis === undefined ? OWN : cite(basis)} |`;
    }),
  ].join('\n');
}

function cite({ document, article, quotation, status, checked }: Basis): string {
  const read = status === 'read' ? '' : '，未核';
  const quote = quotation === undefined ? '' : `：“${quotation}”`;
  return `${document} ${article}${quote}（${checked} 核对${read}）`;
}
