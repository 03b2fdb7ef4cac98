import type { Locale, RenameGroup, RestructureOperation, RewriteOperation } from '../engine/index.js';
import type { Refusal } from './document.js';
import type { SettingsProblem } from './settings.js';

/** What the server says in its own name, in both languages. */
export interface Texts {
  /** `source` of every diagnostic. */
  readonly source: string;
  /** In place of the title of a standard: an annex in a file of its own. */
  readonly annex: string;
  /** Heading of the outline group. */
  readonly outline: string;
  readonly fixAll: string;
  readonly restructure: {
    readonly titles: Readonly<Record<RestructureOperation, string>>;
    /** How many places are left for a person; `''` for none. */
    left(count: number): string;
  };
  readonly rewrite: { readonly titles: Readonly<Record<RewriteOperation, string>> };
  /** Groups of edits of a rename. */
  readonly rename: Readonly<Record<RenameGroup['id'], string>>;
  /** Links that follow a file which is moved. */
  readonly updateLinks: string;
  refused(refusal: Refusal, kilobytes: number, units: number): string;
  readonly serverFault: string;
  more(rules: readonly string[], limit: number): string;
  settings(problems: readonly SettingsProblem[]): string;
  readonly settingsUnanswered: string;
  accept(rule: string): string;
  readonly acceptOutside: string;
}

const ZH: Texts = {
  source: '协议检查',
  annex: '附件',
  outline: '协议结构',
  fixAll: '修正全部可安全修正之处',
  restructure: {
    titles: {
      'renumber-all': '重新编号（全文），引用随之调整',
      'renumber-from': '从本条起重新编号，引用随之调整',
      'move-up': '上移本条',
      'move-down': '下移本条',
      split: '在此处拆分为两条',
      merge: '与后一条合并',
      unify: '统一同级编号的体例',
      repair: '修复交叉引用',
    },
    left: (count) => (count === 0 ? '' : `（${count} 处需人工确认）`),
  },
  rewrite: {
    titles: {
      'amount-words': '插入大写金额',
      'amount-figures': '插入小写金额',
      'amount-to-words': '改为大写金额',
      'amount-to-figures': '改为小写金额',
      'numerals-arabic': '数量和日期改用阿拉伯数字',
      'numerals-chinese': '数量和日期改用汉字数字',
      'numerals-halfwidth': '全角数字改为半角',
    },
  },
  updateLinks: '更新指向所移动文件的链接',
  rename: { uses: '定义和用到之处', titles: '书名号内的标题（可能是其他文件的名称）' },
  refused({ reason }, kilobytes, units) {
    if (reason === 'fault') return '检查器无法处理本文档，未作检查。详情见日志。';
    return reason === 'too-long'
      ? `文档过大，未作检查：最多检查 ${units} 个字符。请拆分文档。`
      : `文档超过 ${kilobytes} KB，未作检查。上限可在设置 agreement.maxFileSize 中调整。`;
  },
  serverFault: '检查器出错，本次未能检查。详情见日志。',
  more: (rules, limit) => `以下规则的结果多于 ${limit} 条，仅列出前 ${limit} 条：${rules.join('、')}。`,
  settings: (problems) =>
    `以下设置无法识别，已改用默认值：${problems
      .map(({ key, value, allowed, meant }) => {
        const hint = meant === undefined ? choices(allowed, '可用：', '、') : `是否为 ${meant}？`;
        return `agreement.${key} = “${value}”${hint === '' ? '' : `（${hint}）`}`;
      })
      .join('；')}。`,
  settingsUnanswered: '编辑器没有答复设置请求，暂用默认设置。',
  accept: (rule) => `接受此问题：${rule}（写入 agreement.baseline.json）`,
  acceptOutside: '草稿不在打开的文件夹之内，没有地方记录已接受的问题。请打开草稿所在的文件夹。',
};

const EN: Texts = {
  source: 'agreement',
  annex: 'Annex',
  outline: 'Agreement structure',
  fixAll: 'Fix everything that is safe to fix',
  restructure: {
    titles: {
      'renumber-all': 'Renumber the whole draft, references follow',
      'renumber-from': 'Renumber from this clause on, references follow',
      'move-up': 'Move this clause up',
      'move-down': 'Move this clause down',
      split: 'Part the clause here',
      merge: 'Join the next clause to this one',
      unify: 'One form of number on each level',
      repair: 'Repair cross references',
    },
    left: (count) => (count === 0 ? '' : ` (${count} left for you to decide)`),
  },
  rewrite: {
    titles: {
      'amount-words': 'Insert amount in words',
      'amount-figures': 'Insert amount in figures',
      'amount-to-words': 'Write amount in words',
      'amount-to-figures': 'Write amount in figures',
      'numerals-arabic': 'Write quantities and dates in Arabic digits',
      'numerals-chinese': 'Write quantities and dates in Chinese numerals',
      'numerals-halfwidth': 'Write full-width digits half-width',
    },
  },
  updateLinks: 'Update links to what is moved',
  rename: { uses: 'Definition and uses', titles: 'Inside 《…》 (may be the title of another document)' },
  refused({ reason }, kilobytes, units) {
    if (reason === 'fault')
      return 'The checker cannot handle this document; it was not checked. See the log.';
    return reason === 'too-long'
      ? `The document is too large and was not checked: the bound is ${units} characters. Please split it.`
      : `The document is larger than ${kilobytes} KB and was not checked. The setting agreement.maxFileSize moves the bound.`;
  },
  serverFault: 'The checker failed; the document was not checked this time. See the log.',
  more: (rules, limit) =>
    `More than ${limit} findings of these rules; the first ${limit} are listed: ${rules.join(', ')}.`,
  settings: (problems) =>
    `These settings make no sense, so the defaults are used: ${problems
      .map(({ key, value, allowed, meant }) => {
        const hint = meant === undefined ? choices(allowed, 'possible: ', ', ') : `did you mean ${meant}?`;
        return `agreement.${key} = "${value}"${hint === '' ? '' : ` (${hint})`}`;
      })
      .join('; ')}.`,
  accept: (rule) => `Accept this finding: ${rule} (writes agreement.baseline.json)`,
  acceptOutside:
    'The draft is in no folder that is open, so there is no place for accepted findings. Open the folder of the draft.',
  settingsUnanswered: 'The editor did not answer the request for settings; the defaults are used meanwhile.',
};

/** At most eight choices: a list of two hundred rule ids helps nobody. */
function choices(allowed: readonly string[], label: string, separator: string): string {
  return allowed.length === 0 || allowed.length > 8 ? '' : label + allowed.join(separator);
}

/** Texts of one language, made when somebody reads them, never at import. */
export function texts(locale: Locale): Texts {
  return locale === 'en' ? EN : ZH;
}
