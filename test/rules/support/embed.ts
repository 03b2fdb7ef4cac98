import { HOST, HOST_TITLE, STATE_CLAUSES, type HostChapter } from './host.js';
import { partiesNamed, partyLines, signatureLines } from './named-parties.js';

/** Where an example goes and what makes room for it. */
export interface Seat {
  /** Chapter to whose end the example is added; a chapter of its own before 其他事项 when absent. */
  readonly at?: string;
  /** Chapters and clauses (`general/dispute`) of the host that the example stands for. */
  readonly without?: readonly string[];
  /** The host has projects of state plans. */
  readonly state?: boolean;
  /** The host bears no title, so that the names in the example stand alone; one of its own (`# …协议书`) is the title. */
  readonly untitled?: boolean;
  /** The clauses of the host are numbered 第一条 and so on, where the example numbers none so. */
  readonly numbered?: boolean;
  /** An example that begins with a title is a document by itself. */
  readonly whole?: boolean;
  /** An example with one party means no others. */
  readonly single?: boolean;
  /** Where the rule speaks of what a document with a title of its own lacks: this chapter is marked. */
  readonly stands?: string;
  /** Codes that the example gives in an agreement and not by itself; the reason stands beside the entry. */
  readonly follows?: readonly string[];
}

/** An agreement with the example in it, and the same agreement without the example. */
export interface Embedded {
  /** With the marks of the example. */
  readonly marked: string;
  readonly host: string;
}

interface Chapter {
  readonly key: string;
  readonly title: string;
  readonly text: string;
}

/** What the chapters of examples stand for; others are new to the host. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/缔约方|缔约各方|协议各方/, 'parties'],
  [/^⟦?鉴于|前言|缔约背景|订约目的/, 'recitals'],
  [/联盟名称/, 'name'],
  [/目标|任务分工/, 'goals'],
  [/组织机构/, 'organisation'],
  [/联盟成员/, 'members'],
  [/经费管理/, 'funds'],
  [/项目管理|联盟项目/, 'projects'],
  [/知识产权/, 'benefits'],
  [/解散/, 'dissolution'],
  [/违约责任/, 'breach'],
  [/一般条款/, 'general'],
  [/其他事项/, 'other'],
  [/附件/, 'annexes'],
  [/签署/, 'signature'],
];

const OWN_CHAPTER = '特别约定';
const OWN_HEADING = /^(?:第一章|\*\*[^*]+\*\*\n)/;
/** Keys in the order of the agreement; chapters that the host does not know and annexes have their places too. */
const ORDER = HOST.flatMap(({ key }) =>
  key === 'other' ? ['own', key] : key === 'signature' ? ['annexes', key] : [key],
);
const OWN_TITLE = /^# (?=[^\n]{0,80}协议书)[^\n]*(?:\n|$)/;
const PARTY_LINE = /^⟦?[甲乙丙]方[：（]/;
const ANNEX_LINE = /^⟦?附件(?:[一二三四]：|$)/;
const ARTICLE = /^⟦?第一条/;
const ARTICLES = /^[⟦*# ]{0,5}第[一二三四五六七八九十\d]+[条章]/m;

/** Front matter, or a heading of the first level. */
const TITLE = /^(?:---\n[^]*?\n---|⟦?# [^\n]*|⟦?\*\*[^*\n]{4,40}协议书\*\*⟧?)(?:\n|$)/;
const SHORT_TITLE = /^[⟦*]{1,3}[^\n，。；：]{4,60}(?:\n|$)/;
const ALLIANCE = /[一-鿿]{2,40}联盟/g;

/** Puts an example (with its marks) into the clean agreement, as it is written; its title takes the place of the host's. */
export function embed(example: string, seat: Seat): Embedded {
  const title = (seat.untitled ? OWN_TITLE : TITLE).exec(example)?.[0] ?? '';
  if (seat.whole === true && (title !== '' || SHORT_TITLE.test(example)))
    return { marked: `${example}\n`, host: render(toChapters(hostFor(seat, []))) };
  const { loose, chapters, behind } = split(example.slice(title.length));
  const left = hostFor(seat, chapters);
  const order = (key: string): number => {
    const at = HOST.findIndex((chapter) => chapter.key === key);
    return at >= 0 ? at : HOST.length;
  };
  const places = new Map(toChapters(left).map((chapter) => [chapter.key, [chapter]]));
  const put = (key: string, chapter: Chapter): void =>
    void places.set(key, [...(places.get(key) ?? []), chapter]);
  // the chapters of an example stay together, with the host's words on their matter in them
  const middle = chapters.filter(({ key }) => !isSide(key) && key !== 'annexes');
  const seatOf = [...middle.map(({ key }) => key), 'own'].sort((a, b) => order(a) - order(b))[0]!;
  const merged = middle.map((chapter, i) => {
    const first = middle.findIndex(({ key }) => key === chapter.key) === i;
    const text = places.get(chapter.key)?.[0]?.text;
    return first && text !== undefined ? { ...chapter, text: `${text}\n\n${chapter.text}`.trim() } : chapter;
  });
  for (const { key } of middle) places.delete(key);
  for (const chapter of merged) put(order(seatOf) < HOST.length ? seatOf : 'own', chapter);
  for (const chapter of chapters) {
    if (chapter.key === 'annexes') put('annexes', chapter);
    else if (isSide(chapter.key)) places.set(chapter.key, [seat.single ? chapter : complete(chapter)]);
  }
  agree(places, chapters);
  if (loose !== '') {
    const home = seat.at === undefined ? undefined : places.get(seat.at)?.[0];
    if (home) places.set(home.key, [{ ...home, text: `${home.text}\n\n${loose}` }]);
    else put('own', { key: 'own', title: OWN_HEADING.test(loose) ? '' : OWN_CHAPTER, text: loose });
  }
  const home = title !== '' && seat.stands !== undefined ? places.get(seat.stands)?.[0] : undefined;
  if (home && !home.title.includes('⟦')) places.set(home.key, [{ ...home, title: `⟦${home.title}⟧` }]);
  const all = [...ORDER.flatMap((key) => places.get(key) ?? []), ...behind];
  const heading = seat.untitled ? '' : `# ${HOST_TITLE}`;
  const marked = render(
    seat.numbered === true && !ARTICLES.test(example) ? numbered(all) : all,
    title.trim() || heading,
  );
  const name = seat.untitled ? undefined : title.replace(/[⟦⟧]/g, '').match(ALLIANCE)?.[0];
  return {
    marked: name === undefined ? marked : marked.replaceAll(HOST_TITLE.match(ALLIANCE)![0], name),
    host: render(toChapters(left), heading),
  };
}

/** Parties and signatures of one example name the same units: what it leaves out follows what it gives. */
function agree(places: Map<string, readonly Chapter[]>, chapters: readonly Chapter[]): void {
  const given = (key: string): Chapter | undefined => chapters.find((chapter) => chapter.key === key);
  const [parties, signature] = [given('parties'), given('signature')];
  if ((parties === undefined) === (signature === undefined)) return;
  const named = partiesNamed((parties ?? signature)!.text);
  if (named.length < 2) return;
  const key = parties ? 'signature' : 'parties';
  const chapter = places.get(key)?.[0];
  if (!chapter) return;
  const lines = parties ? signatureLines(named) : partyLines(named);
  places.set(key, [{ ...chapter, text: lines.join('\n\n') }]);
}

/** The clauses of the operative part with numbers; lists, tables and headings have none. */
function numbered(chapters: readonly Chapter[]): readonly Chapter[] {
  let count = 0;
  return chapters.map((chapter) =>
    isSide(chapter.key) || chapter.key === 'recitals' || chapter.key === 'annexes'
      ? chapter
      : {
          ...chapter,
          text: chapter.text
            .split('\n\n')
            .map((text) => (/^[⟦一-鿿]/.test(text) ? `第${hanNumber(++count)}条　${text}` : text))
            .join('\n\n'),
        },
  );
}

/** 1 to 99. */
function hanNumber(value: number): string {
  const digit = (n: number): string => '〇一二三四五六七八九'[n]!;
  if (value < 10) return digit(value);
  const tens = value < 20 ? '' : digit(Math.floor(value / 10));
  return `${tens}十${value % 10 === 0 ? '' : digit(value % 10)}`;
}

/** The host without what the example stands for, with as many parties as it names. */
function hostFor(
  { without = [], state = false }: Seat,
  chapters: readonly Chapter[],
): readonly HostChapter[] {
  const gone = new Set(without);
  const labels = labelsOf(chapters);
  return HOST.filter(({ key }) => !gone.has(key)).map((chapter) => ({
    ...chapter,
    clauses: [...chapter.clauses, ...((state ? STATE_CLAUSES[chapter.key] : undefined) ?? [])].filter(
      ({ key }) => !gone.has(`${chapter.key}/${key}`) && (!isSide(chapter.key) || labels.has(key)),
    ),
  }));
}

function isSide(key: string): boolean {
  return key === 'parties' || key === 'signature';
}

function toChapters(chapters: readonly HostChapter[]): readonly Chapter[] {
  return chapters.map(({ key, title, clauses }) => ({
    key,
    title,
    text: clauses.map(({ text }) => text).join('\n\n'),
  }));
}

function render(chapters: readonly Chapter[], heading = `# ${HOST_TITLE}`): string {
  const parts = chapters.flatMap(({ title, text }) => (title === '' ? [text] : [`## ${title}`, text]));
  return `${[...(heading === '' ? [] : [heading]), ...parts].join('\n\n')}\n`;
}

interface Split {
  /** What stands before the first chapter. */
  readonly loose: string;
  readonly chapters: readonly Chapter[];
  /** Chapters of the example's own behind its signatures. */
  readonly behind: readonly Chapter[];
}

function split(marked: string): Split {
  const chapters: { key: string; title: string; lines: string[] }[] = [];
  let lines: string[] = [];
  const loose = lines;
  for (const line of marked.split('\n')) {
    const title = /^##? (.*)$/.exec(line)?.[1];
    if (title !== undefined) {
      const key = TITLES.find(([words]) => words.test(title))?.[1] ?? title;
      lines = [];
      chapters.push({ key, title, lines });
    } else if (chapters.length === 0 && lines.length === 0 && lines === loose && PARTY_LINE.test(line)) {
      lines = [line];
      chapters.push({ key: 'parties', title: '缔约方', lines });
    } else if (ARTICLE.test(line) && chapters.at(-1)?.key === 'parties') {
      lines = loose;
      lines.push(line);
    } else if (chapters.length === 0 && ANNEX_LINE.test(line)) {
      lines = [line];
      chapters.push({ key: 'annexes', title: '', lines });
    } else lines.push(line);
  }
  const text = (all: readonly string[]): string => all.join('\n').trim();
  const all = chapters.map(({ key, title, lines: own }) => ({ key, title, text: text(own) }));
  const signed = all.findIndex(({ key }) => key === 'signature');
  const last = (chapter: Chapter, i: number): boolean =>
    signed >= 0 && i > signed && chapter.key === chapter.title;
  return { loose: text(loose), chapters: all.filter((one, i) => !last(one, i)), behind: all.filter(last) };
}

/** Labels of the parties that the host still names: those of the example, and enough others to be an agreement. */
function labelsOf(chapters: readonly Chapter[]): ReadonlySet<string> {
  const named = chapters.find(({ key }) => isSide(key));
  if (!named) return new Set(['甲方', '乙方', '丙方']);
  const found = labelsIn(named.text);
  return found.size < 2 ? new Set(['甲方', '乙方', '丙方']) : found;
}

function labelsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/(?:^|\n)⟦?([甲乙丙]方)⟦?⟧?[：（]/g)].map((match) => match[1]!));
}

/** A list of one party with the other parties of the host. */
function complete(chapter: Chapter): Chapter {
  const found = labelsIn(chapter.text);
  if (found.size !== 1) return chapter;
  const others = HOST.find(({ key }) => key === chapter.key)!.clauses.filter(({ key }) => !found.has(key));
  return { ...chapter, text: [chapter.text, ...others.map(({ text }) => text)].join('\n\n') };
}
