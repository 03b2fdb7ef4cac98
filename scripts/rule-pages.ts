import type { RuleCategory, RuleMeta } from '../server/src/engine/rules/types.js';
import type { Basis, Severity } from '../server/src/engine/standard/types.js';

const NOTE = '<!-- 本页由 scripts/generate.ts 根据 server/src/engine/rules 生成，请勿直接修改。 -->';

const CATEGORIES: Readonly<Record<RuleCategory, string>> = {
  structure: '结构 · Structure',
  content: '内容 · Content',
  conflict: '条款冲突 · Conflicts between clauses',
  consistency: '前后一致与计算 · Consistency and arithmetic',
  reference: '引用 · References',
  drafting: '起草 · Drafting',
  compliance: '合规 · Compliance',
  product: '程序自身 · The product itself',
};

const LEVELS: Readonly<Record<Severity, string>> = {
  error: '错误 error',
  warning: '警告 warning',
  information: '信息 information',
  hint: '提示 hint',
};

const DEPTHS = { essential: '基本 essential', standard: '标准 standard', thorough: '深入 thorough' } as const;
const STATUS = { read: '', excerpt: '，据摘录', memory: '，未核' } as const;

/** The page of one rule: its data, then the text in Chinese, then in English. */
export function rulePage(rule: RuleMeta, zh: string, en: string): string {
  const [titleZh, bodyZh] = parts(zh);
  const [titleEn, bodyEn] = parts(en);
  const blocks = [
    NOTE,
    `# ${titleZh} · ${titleEn}`,
    `\`${rule.id}\` · ${CATEGORIES[rule.category]} · ${LEVELS[rule.severity]} · ${DEPTHS[rule.depth]}`,
    '例中 ⟦…⟧ 标出报告的位置。In the examples ⟦…⟧ marks what is reported.',
    bodyZh,
    ...(rule.basis.length > 0 ? ['## 依据出处 · Sources', rule.basis.map(source).join('\n')] : []),
    '---',
    `# ${titleEn}`,
    bodyEn,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** All rules by category: code, level, what it checks, basis. */
export function ruleIndex(rules: readonly RuleMeta[]): string {
  const groups = (Object.keys(CATEGORIES) as RuleCategory[])
    .map((category) => ({ category, list: rules.filter((rule) => rule.category === category) }))
    .filter(({ list }) => list.length > 0);
  const blocks = [
    NOTE,
    '# 检查规则 · Rules',
    `共 ${rules.length} 项。级别是默认值，在设置 \`agreement.severity\` 中按代码调整。${rules.length} rules; levels are defaults, set by code in \`agreement.severity\`.`,
    ...groups.flatMap(({ category, list }) => [`## ${CATEGORIES[category]}`, table(list)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function table(rules: readonly RuleMeta[]): string {
  return [
    '| 代码 code | 级别 level | 查什么 · What | 依据 · Basis |',
    '| --- | --- | --- | --- |',
    ...rules.map((rule) => {
      const documents = [...new Set(rule.basis.map(({ document }) => document))].join('；') || '—';
      return `| [\`${rule.id}\`](${rule.id}.md) | ${LEVELS[rule.severity]} | ${rule.title.zh} · ${rule.title.en} | ${documents} |`;
    }),
  ].join('\n');
}

function source({ document, article, quotation, status, checked }: Basis): string {
  const quote = quotation === undefined ? '' : `：“${quotation}”`;
  return `- ${document} ${article}${quote}（${checked} 核对${STATUS[status]}）`;
}

/** Title and text of a page. */
function parts(page: string): readonly [title: string, body: string] {
  const end = page.indexOf('\n');
  return [page.slice(2, end).trim(), page.slice(end).trim()];
}
