import { formatNumeral } from '../../server/src/engine/text/numerals.js';
import { MAIN_CHAPTERS, programmeChapter, type ChapterPlan, type Topic } from './agreement-topics.js';
import { PARTIES, Words } from './agreement-words.js';
import { Random } from './random.js';

/**
 * Deterministic drafts of alliance agreements of any size, for fuzzing and for the bench. Articles are numbered once
 * through the draft, and references point to articles and annexes that exist.
 */
export interface AgreementOptions {
  /** Size to reach, in bytes of UTF-8. The last article may go beyond it; at least opening and closing are there. */
  readonly bytes: number;
  readonly seed?: number;
  readonly layout?: AgreementLayout;
}

/**
 * `headings`: Markdown headings, blank lines, lists, tables, quotes. `one-paragraph`: the same text with one line end
 * between the lines and no markup, as pasted from a word processor. `one-list`: the same text as one ordered list.
 */
export type AgreementLayout = 'headings' | 'one-paragraph' | 'one-list';

const CLOSING_BYTES = 600;

type Block =
  | { readonly kind: 'title' | 'text' | 'quote'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly number: string; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export function generateAgreement({ bytes, seed = 20090907, layout = 'headings' }: AgreementOptions): string {
  const blocks = new Draft(new Random(seed)).write(bytes);
  return LAYOUTS[layout](blocks);
}

class Draft {
  readonly #random: Random;
  readonly #words: Words;
  readonly #blocks: Block[] = [];
  #bytes = 0;
  #chapter = 0;
  #article = 0;

  constructor(random: Random) {
    this.#random = random;
    this.#words = new Words(random, () => this.#article);
  }

  write(bytes: number): readonly Block[] {
    this.#opening();
    const end = bytes - CLOSING_BYTES;
    for (const plan of MAIN_CHAPTERS) this.#chapterWithin(end, plan);
    for (let number = 1; this.#bytes < end; number++) {
      this.#chapterWithin(end, programmeChapter(this.#words, formatNumeral(number)));
    }
    this.#closing();
    return this.#blocks;
  }

  #chapterWithin(end: number, { title, topics }: ChapterPlan): void {
    if (this.#bytes >= end) return;
    this.#heading(2, title);
    for (const topic of topics) if (this.#bytes < end) this.#topic(topic);
  }

  #add(block: Block): void {
    this.#blocks.push(block);
    this.#bytes += new TextEncoder().encode(asMarkdown(block)).length + 2;
  }

  #opening(): void {
    const words = this.#words;
    this.#add({ kind: 'title', text: `${words.alliance}协议书` });
    this.#add({ kind: 'text', text: `协议编号：LM-${this.#random.int(2024, 2030)}-${this.#random.int(100, 999)}` });
    this.#add({ kind: 'heading', level: 2, number: '', text: '缔约方基本信息' });
    const parties = PARTIES.slice(0, words.partyCount).map((party) => [
      party,
      words.organisation(),
      words.address(),
      words.person(),
    ]);
    this.#add({ kind: 'table', rows: [['简称', '单位名称', '住所地', '法定代表人'], ...parties] });
    this.#add({ kind: 'heading', level: 2, number: '', text: '鉴于条款' });
    this.#add({ kind: 'text', text: '鉴于缔约各方均具有独立法人资格，具有签订和履行本协议的能力；' });
    this.#add({ kind: 'text', text: `鉴于缔约各方愿为发展${words.field}产业结成联盟，特订立本协议。` });
  }

  #heading(level: 2 | 3, text: string): void {
    const number = level === 2 ? `第${formatNumeral(++this.#chapter)}章` : `第${formatNumeral(++this.#article)}条`;
    this.#add({ kind: 'heading', level, number, text });
  }

  #topic({ title, sentences, items }: Topic): void {
    const words = this.#words;
    this.#heading(3, title);
    const said = sentences.map((sentence) => sentence(words));
    const [lead = '', ...rest] = said;
    if (items === undefined) {
      const joined = said.map((sentence) => `${sentence}。`);
      if (this.#random.chance(0.2)) for (const text of joined) this.#add({ kind: 'text', text });
      else this.#add({ kind: 'text', text: joined.join('') });
    } else {
      for (const text of rest) this.#add({ kind: 'text', text: `${text}。` });
      this.#add({ kind: 'text', text: `${lead}：` });
      this.#add({ kind: 'items', items: items.map((item) => item(words)) });
    }
    if (this.#random.chance(0.08)) this.#add({ kind: 'quote', text: `参考：${words.article()}的约定优先于本条。` });
    if (this.#random.chance(0.08)) this.#budget();
  }

  #budget(): void {
    const words = this.#words;
    const rows = Array.from({ length: this.#random.int(2, 5) }, (_, index) => [
      `${2026 + index}年`,
      this.#random.pick(['公用办公', '项目研发', '平台建设', '人才培养']),
      words.amount(),
    ]);
    this.#add({ kind: 'text', text: '经费按下表安排：' });
    this.#add({ kind: 'table', rows: [['年度', '用途', '金额'], ...rows] });
  }

  #closing(): void {
    const words = this.#words;
    this.#add({ kind: 'heading', level: 2, number: '', text: '附件' });
    this.#add({ kind: 'text', text: `附件一：${words.field}关键共性技术清单` });
    this.#add({ kind: 'text', text: '附件二：联盟经费管理办法' });
    this.#add({ kind: 'text', text: '附件三：联盟项目管理办法' });
    this.#add({ kind: 'heading', level: 2, number: '', text: '签署页' });
    const parties = PARTIES.slice(0, words.partyCount).map((party) => [`${party}（盖章）`, '', '年 月 日']);
    this.#add({ kind: 'table', rows: [['缔约方', '法定代表人（签字）', '日期'], ...parties] });
  }
}

const LAYOUTS: Readonly<Record<AgreementLayout, (blocks: readonly Block[]) => string>> = {
  headings: (blocks) => blocks.map(asMarkdown).join('\n\n') + '\n',
  'one-paragraph': (blocks) => blocks.flatMap(asPlainLines).join('\n') + '\n',
  'one-list': (blocks) => blocks.flatMap(asPlainLines).map((line, index) => `${index + 1}. ${line}\n`).join(''),
};

function asMarkdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${block.text}`;
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.number} ${block.text}`.replace('  ', ' ');
    case 'text':
      return block.text.replace(/理事会|保密义务/, (term) => `**${term}**`);
    case 'quote':
      return `> ${block.text}`;
    case 'items':
      return block.items.map((item, index) => `${index + 1}. ${item}${index + 1 < block.items.length ? '；' : '。'}`).join('\n');
    case 'table': {
      const [head = [], ...rows] = block.rows;
      return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    }
  }
}

function asPlainLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${block.number}　${block.text}`.replace(/^　/, '')];
    case 'items':
      return block.items.map((item, index) => `（${formatNumeral(index + 1)}）${item}；`);
    case 'table':
      return block.rows.slice(1).map((row) => row.filter((cell) => cell !== '').join('，') + '。');
    default:
      return [block.text];
  }
}
