import { COMMON } from '../../rules/support/reference/terms.js';
import type { Bilingual } from '../../standard/types.js';
import { normalisePhrase } from '../../text/line-text.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { NamedSymbol } from './names.js';
import type { SymbolIndex } from './symbol-index.js';
import type { Rename, RenameTarget } from './types.js';

const LONGEST = 60;
/** Marks that would be read as Markdown, and quotes and brackets that would end the name where it is defined. */
const MARKS = /[*_`~<>[\]|#\\“”"「」《》]/;
const NUMBER = /^[\d\s.,%〇零一二两三四五六七八九十百千万亿]+$/;
const LABEL = /^[甲乙丙丁戊己庚辛壬癸A-Z]方$/;
/** Markup inside a name: to replace it would leave one half of the marks behind. */
const INSIDE = /[*_~`<>[\]]/;

/** What can be renamed at an offset; undefined where no symbol stands. */
export function renameTarget(index: SymbolIndex, offset: number): RenameTarget | undefined {
  const found = index.at(offset);
  if (!found) return undefined;
  if (found.kind !== 'name') {
    return refuse(
      '编号和附件号不能改名；请使用“重新编号”，引用会一并调整。',
      'Numbers are not renamed; use Renumber, and the references follow.',
    );
  }
  const { symbol, span } = found;
  return refusalFor(symbol) ?? { span, placeholder: index.draft.source(span.start, span.end) };
}

function refusalFor({ kind, name }: NamedSymbol): { readonly refusal: Bilingual } | undefined {
  if (kind === 'label')
    return refuse(
      `“${name}”是当事人的称谓，不能改名；要改当事人的名称，请在名称上操作。`,
      `${name} is the label of a party; rename the party at its name.`,
    );
  if (kind === 'term' && COMMON.test(name))
    return refuse(
      `“${name}”是通用词语，也出现在其他名称里，不能一并改名。`,
      `${name} is a common word that stands in other names too; it cannot be renamed as one.`,
    );
  return undefined;
}

/** The edits of a rename, or why it is refused; undefined where no symbol stands. */
export function renameAt(index: SymbolIndex, offset: number, newName: string): Rename | undefined {
  const target = renameTarget(index, offset);
  if (!target || 'refusal' in target) return target;
  const found = index.at(offset);
  if (found?.kind !== 'name') return undefined;
  return renameSymbol(index, found.symbol, newName);
}

/** The edits that give a symbol another name; `file` names the draft where it is another one than the user sees. */
export function renameSymbol(index: SymbolIndex, symbol: NamedSymbol, newName: string, file = ''): Rename {
  const name = newName.trim();
  return badName(index, symbol, name, file) ?? groups(index, symbol, name, file);
}

function badName(
  index: SymbolIndex,
  symbol: NamedSymbol,
  name: string,
  file: string,
): { readonly refusal: Bilingual } | undefined {
  if (name === '') return refuse('名称不能为空。', 'The name is empty.');
  if (/[\r\n]/.test(name)) return refuse('名称不能换行。', 'The name holds a line break.');
  if (MARKS.test(name))
    return refuse(
      '名称不能含有 Markdown 标记、引号或书名号。',
      'The name holds Markdown marks, quotes or title marks.',
    );
  if (name.length > LONGEST)
    return refuse(`名称不能超过 ${LONGEST} 个字符。`, `The name is longer than ${LONGEST} characters.`);
  if (NUMBER.test(name)) return refuse('名称不能只是数字。', 'A number is no name.');
  const normal = normalisePhrase(name);
  if (normal.length < 2) return refuse('名称至少要有两个字。', 'A name has two characters at least.');
  if (LABEL.test(normal))
    return refuse(`“${name}”是当事人的称谓，不能用作名称。`, `${name} is the label of a party.`);
  const taken = index.names.symbols.find((other) => other !== symbol && other.name === normal);
  if (taken) {
    const place = taken.definitions[0];
    const where = placeWords(index, place && index.draft.spanOf(place).start, file);
    return refuse(
      `“${name}”已经用作另一名称${where.zh === '' ? '' : `（${where.zh}）`}。`,
      `${name} already names something else${where.en === '' ? '' : ` (${where.en})`}.`,
    );
  }
  return undefined;
}

function groups(index: SymbolIndex, symbol: NamedSymbol, name: string, file: string): Rename {
  const normal = normalisePhrase(name);
  const uses: TextEdit[] = [];
  const titles: TextEdit[] = [];
  const known = new Set<number>();
  const spans: Span[] = [];
  for (const { span } of index.usesOf(symbol)) {
    spans.push(span);
    const within = alreadyThere(index, span, symbol.name, normal);
    if (within !== undefined) {
      known.add(within);
      continue;
    }
    const raw = index.draft.source(span.start, span.end);
    if (INSIDE.test(raw)) {
      const where = placeWords(index, span.start, file);
      return refuse(
        `${where.zh}的“${raw}”中间有格式标记，请先去掉再改名。`,
        `${where.en}: there are marks inside “${raw}”; take them out first.`,
      );
    }
    (inTitle(index, span) ? titles : uses).push({ span, newText: name });
  }
  const other = foreignUse(
    index,
    normal,
    (at) => known.has(at) || spans.some(({ start, end }) => start <= at && at < end),
  );
  if (other !== undefined) {
    const where = placeWords(index, other, file);
    return refuse(
      `“${name}”已经在文中使用（${where.zh}），改名后无法区分。`,
      `${name} already stands in the text (${where.en}); the two could not be told apart.`,
    );
  }
  return {
    groups: [
      { id: 'uses' as const, review: false, edits: uses },
      { id: 'titles' as const, review: true, edits: titles },
    ].filter(({ edits }) => edits.length > 0),
  };
}

/** 秘书处 inside 联盟秘书处, which is to be the new name: the offset where the new name stands already. */
function alreadyThere(index: SymbolIndex, span: Span, old: string, name: string): number | undefined {
  const at = name.indexOf(old);
  if (at < 0 || name === old) return undefined;
  const start = span.start - at;
  const end = span.end + (name.length - at - old.length);
  return start >= 0 && normalisePhrase(index.draft.source(start, end)) === name ? start : undefined;
}

/** A place where the new name stands already, apart from the uses that hold the old name in it. */
function foreignUse(
  index: SymbolIndex,
  name: string,
  known: (offset: number) => boolean,
): number | undefined {
  for (const { ref, line } of index.draft.outline.lines) {
    if (line.block === 'front-matter') continue;
    const text = index.draft.line(ref);
    for (let at = text.text.indexOf(name); at >= 0; at = text.text.indexOf(name, at + 1)) {
      const offset = index.draft.lineSpan(ref).start + text.toRaw(at);
      if (!known(offset)) return offset;
    }
  }
  return undefined;
}

/** Inside 《…》 the name is part of a title, which may be that of another document. */
function inTitle(index: SymbolIndex, span: Span): boolean {
  const before = index.draft.source(Math.max(0, span.start - 60), span.start);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** Line of an offset in words, behind the name of another file; empty where neither is known. */
function placeWords(index: SymbolIndex, offset: number | undefined, file: string): Bilingual {
  const line = offset === undefined ? '' : lineNumber(index, offset);
  const zh = `${file}${file === '' || line === '' ? '' : ' '}${line === '' ? '' : `第${line}行`}`;
  const en = `${file}${file === '' || line === '' ? '' : ', '}${line === '' ? '' : `line ${line}`}`;
  return { zh, en };
}

/** 1-based source line of an offset, as text. */
function lineNumber(index: SymbolIndex, offset: number): string {
  const before = index.draft.source(0, offset);
  return String(before.split(/\r\n|\n|\r/).length);
}

function refuse(zh: string, en: string): { readonly refusal: Bilingual } {
  return { refusal: { zh, en } };
}
