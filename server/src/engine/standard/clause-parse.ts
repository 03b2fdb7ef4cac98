import { parseSnippetBody, renderSnippetBody } from './clause-body.js';
import { readFrontMatter, splitClauseSource, type FrontMatter } from './clause-front-matter.js';
import {
  CLAUSE_FACTS,
  isClauseFact,
  type ClauseFact,
  type ClauseFills,
  type EachParty,
} from './clause-facts.js';
import { fillProblems } from './clause-fills.js';
import { MAX_CLAUSE_LENGTH } from './clause-bounds.js';
import type { Clause, ClausePart } from './clause-types.js';
import type { Bilingual } from './types.js';

/** One fault of a clause file. */
export interface ClauseProblem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly reason: Bilingual;
}

export type ClauseResult = { readonly clause: Clause } | { readonly problems: readonly ClauseProblem[] };

/** A clause with the places of its front matter, or what is wrong with the file. */
export type ClauseReading =
  | { readonly clause: Clause; lineOf(path: readonly (string | number)[]): number }
  | { readonly problems: readonly ClauseProblem[] };

const KEYS = [
  'id',
  'section',
  'title',
  'prefixes',
  'source',
  'heading',
  'caution',
  'requires',
  'conflicts',
  'facts',
  'each-party',
];
const SECTION = /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)*$/;
const NAME = /^[a-z][a-z0-9-]*$/;
const KINDS = ['seed', 'own', 'mixed'] as const;

type Note = (line: number, zh: string, en: string) => void;

/** Reads typed values out of the front matter and notes what is missing or of the wrong type. */
class Fields {
  constructor(
    private readonly front: FrontMatter,
    private readonly note: Note,
  ) {}

  private value(path: readonly string[]): unknown {
    let value: unknown = this.front.data;
    for (const key of path) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
      value = (value as Record<string, unknown>)[key];
    }
    return value;
  }

  fault(path: readonly string[], zh: string, en: string): void {
    this.note(this.front.lineOf(path), `${path.join('.')}：${zh}`, `${path.join('.')}: ${en}`);
  }

  /** A one-line text; empty only where `empty` allows it. */
  text(path: readonly string[], empty = false): string {
    const value = this.value(path);
    if (value === undefined || value === null) this.fault(path, '缺少', 'missing');
    else if (typeof value !== 'string')
      this.fault(path, '应为文字（可加引号）', 'has to be a text (quote it)');
    else if (/[\r\n]/.test(value)) this.fault(path, '应为一行文字', 'has to be one line');
    else if (value.trim() === '' && !empty) this.fault(path, '不能为空', 'must not be empty');
    else return value;
    return '';
  }

  bilingual(path: readonly string[]): Bilingual {
    return { zh: this.text([...path, 'zh']), en: this.text([...path, 'en']) };
  }

  has(key: string): boolean {
    return this.value([key]) !== undefined;
  }

  /** A list of clause ids; a missing key is an empty list. */
  ids(key: string): readonly string[] {
    const value = this.value([key]);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
      this.fault([key], '应为条款 id 的列表', 'has to be a list of clause ids');
      return [];
    }
    const ids = value as readonly string[];
    if (new Set(ids).size < ids.length) this.fault([key], '有重复的 id', 'an id is repeated');
    return ids;
  }

  /** `1: chair-unit` or `1: [secretariat-host, chair-unit]`; a missing key is an empty map. */
  fills(): ClauseFills {
    const value = this.value(['facts']);
    if (value === undefined || value === null) return {};
    if (typeof value !== 'object' || Array.isArray(value)) {
      this.fault(['facts'], '应为“序号: 事实”的形式', 'has to consist of “number: fact”');
      return {};
    }
    const out: Record<string, readonly ClauseFact[]> = {};
    for (const [ordinal, written] of Object.entries(value as Record<string, unknown>)) {
      const names: readonly unknown[] = Array.isArray(written) ? written : [written];
      const known = names.filter(isClauseFact);
      if (names.length === 0 || known.length < names.length) {
        const all = Object.keys(CLAUSE_FACTS).join(', ');
        this.fault(['facts', ordinal], `事实只能是：${all}`, `a fact is one of ${all}`);
      } else out[ordinal] = known;
    }
    return out;
  }

  eachParty(): EachParty {
    const value = this.value(['each-party']);
    if (value === undefined || value === null) return '';
    if (value === 'row' || value === 'block') return value;
    this.fault(['each-party'], '应为 row 或 block', 'has to be row or block');
    return '';
  }

  unknownKeys(known: readonly string[]): void {
    for (const key of Object.keys(this.front.data)) {
      if (!known.includes(key)) this.fault([key], '未知的键', 'unknown key');
    }
  }
}

function readFields(fields: Fields): Omit<Clause, 'body' | 'snippet'> {
  fields.unknownKeys(KEYS);
  const section = fields.text(['section']);
  if (section !== '' && !SECTION.test(section)) {
    fields.fault(
      ['section'],
      '应为标准的节点 id，如 main.members.exit',
      'has to be a node id like main.members.exit',
    );
  }
  const id = fields.text(['id']);
  const slash = id.lastIndexOf('/');
  if (id !== '' && (id.slice(0, slash) !== section || !NAME.test(id.slice(slash + 1)))) {
    fields.fault(['id'], '应为“节点 id/英文名”', 'has to be <section>/<english-name>');
  }
  const prefixes = {
    zh: fields.text(['prefixes', 'zh']),
    pinyin: fields.text(['prefixes', 'pinyin']),
    en: fields.text(['prefixes', 'en']),
  };
  for (const [key, prefix] of Object.entries(prefixes)) {
    if (/\s/.test(prefix)) fields.fault(['prefixes', key], '不能含空格', 'must not contain white space');
  }
  const written = fields.text(['source', 'kind']);
  const kind = KINDS.find((known) => known === written);
  if (written !== '' && kind === undefined) {
    fields.fault(['source', 'kind'], '应为 seed、own 或 mixed', 'has to be seed, own or mixed');
  }
  const lines = fields.text(['source', 'lines'], kind === 'own');
  const requires = fields.ids('requires');
  const conflicts = fields.ids('conflicts');
  for (const [key, ids] of Object.entries({ requires, conflicts })) {
    if (ids.includes(id)) fields.fault([key], '不能指向条款自己', 'must not name the clause itself');
  }
  return {
    id,
    section,
    title: fields.bilingual(['title']),
    prefixes,
    source: { kind: kind ?? 'own', lines },
    caution: fields.has('caution') ? fields.bilingual(['caution']) : undefined,
    requires,
    conflicts,
    heading: fields.text(['heading'], section === 'title'),
    facts: fields.fills(),
    eachParty: fields.eachParty(),
  };
}

/** The parts of the body; a heading or an outer number in it is a fault, because the place gives both. */
function readBody(body: string, line: number, section: string, note: Note): readonly ClausePart[] {
  if (body === '') {
    note(line, '条款没有正文', 'The clause has no body');
    return [];
  }
  body.split('\n').forEach((text, index) => {
    if (section === 'title') return;
    if (/^ {0,3}#/.test(text)) note(line + index, '正文不含标题', 'The body has no heading');
    else if (/^\s*第[〇零一二三四五六七八九十百千\d]+[章节条]/.test(text)) {
      note(line + index, '正文不含外层编号', 'The body has no outer number');
    }
  });
  const result = parseSnippetBody(body);
  if ('parts' in result) return result.parts;
  const { offset, reason } = result.problem;
  note(line + body.slice(0, offset).split('\n').length - 1, reason.zh, reason.en);
  return [];
}

/**
 * Reads one clause file (front matter and body). Anything wrong comes back as problems, all of them, each with file,
 * line and reason in both languages. Pure apart from loading the YAML reader once; never throws, never rejects.
 */
export async function parseClause(source: string, file: string): Promise<ClauseResult> {
  const reading = await readClause(source, file);
  return 'clause' in reading ? { clause: reading.clause } : reading;
}

/** As `parseClause`, with the 1-based line of each key, so that what is wrong between files finds its place. */
export async function readClause(source: string, file: string): Promise<ClauseReading> {
  const problems: ClauseProblem[] = [];
  const note: Note = (line, zh, en) => problems.push({ file, line, reason: { zh, en } });
  if (source.length > MAX_CLAUSE_LENGTH) {
    note(1, '条款文件超过 64 K 字符', 'The clause file is longer than 64 K characters');
    return { problems };
  }
  const split = splitClauseSource(source);
  if ('problem' in split) return { problems: [{ file, ...split.problem }] };
  const front = await readFrontMatter(split.frontMatter);
  if ('problems' in front) return { problems: front.problems.map((problem) => ({ file, ...problem })) };
  const fields = readFields(new Fields(front, note));
  const body = readBody(split.body, split.bodyLine, fields.section, note);
  if (body.length > 0)
    for (const { path, reason } of fillProblems(body, fields.facts, fields.eachParty))
      note(front.lineOf(path), reason.zh, reason.en);
  if (problems.length > 0) return { problems };
  const clause: Clause = { ...fields, body, snippet: renderSnippetBody(body) };
  return { clause, lineOf: (path) => front.lineOf(path) };
}
