import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, createEngine, type Agreement, type TextEdit } from '../../server/src/engine/index.js';
import { formatNumeral } from '../../server/src/engine/text/numerals.js';

const engine = createEngine();
const SETTINGS = { standard: 'alliance-agreement' };

/** An article as it is drawn: what it refers to, and how. */
interface Article {
  readonly target: number;
  readonly form: 'number' | 'paragraph' | 'before' | 'list' | 'annex';
  readonly law: boolean;
}

interface Shape {
  readonly articles: readonly Article[];
  /** Articles in each chapter; 0: no chapters. */
  readonly perChapter: number;
  readonly digits: boolean;
  readonly heading: '' | '### ' | '**';
  readonly annexes: number;
  /** Annexes are named in a list before their texts. */
  readonly listed: boolean;
  /** A table of contents names chapters and annexes; in links or with pages. */
  readonly contents: 'none' | 'pages' | 'links';
}

const SHAPE: fc.Arbitrary<Shape> = fc.record({
  articles: fc.array(
    fc.record({
      target: fc.nat(30),
      form: fc.constantFrom('number', 'paragraph', 'before', 'list', 'annex'),
      law: fc.boolean(),
    }),
    { minLength: 3, maxLength: 9 },
  ),
  perChapter: fc.constantFrom(0, 2, 3),
  digits: fc.boolean(),
  heading: fc.constantFrom('', '### ', '**'),
  annexes: fc.nat(3),
  listed: fc.boolean(),
  contents: fc.constantFrom('none', 'pages', 'links'),
});

const STEPS = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'up',
      'down',
      'insert',
      'renumber',
      'rename',
      'chapter-down',
      'annex-down',
      'annex-up',
    ),
    at: fc.nat(30),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Words of an article that stand nowhere else, and of the place where it refers to another. */
const mark = (i: number): string => `标记${'甲乙丙丁戊己庚辛壬癸子丑'[i]}`;
const tag = (i: number): string => `引自${'甲乙丙丁戊己庚辛壬癸子丑'[i]}处`;

/** Titles and words of annexes; they say nothing of their number. */
const annexTitle = (i: number): string => `表格${'甲乙丙丁'[i]}`;
const annexMark = (i: number): string => `附标${'甲乙丙丁'[i]}`;

function write({ articles, perChapter, digits, heading, annexes, listed, contents }: Shape): string {
  const numeral = (value: number): string => (digits ? String(value) : formatNumeral(value));
  const lines = ['# 甲产业技术创新战略联盟协议书', '', '“成果”指技术成果。', ''];
  const chapters = perChapter === 0 ? 0 : Math.ceil(articles.length / perChapter);
  const entries = [
    ...Array.from(
      { length: chapters },
      (_, i) => `第${formatNumeral(i + 1)}章 事项${'甲乙丙丁戊己庚辛壬'[i]}`,
    ),
    ...Array.from({ length: annexes }, (_, i) => `附件${numeral(i + 1)} ${annexTitle(i)}`),
  ];
  if (contents !== 'none' && chapters > 1) {
    lines.push('目录', '');
    for (const entry of entries)
      lines.push(contents === 'links' ? `- [${entry}](#${entry.replace(' ', '-')})` : `${entry} …… 1`, '');
  }
  lines.push('以下为正文。', '');
  articles.forEach(({ target, form, law }, i) => {
    if (perChapter > 0 && i % perChapter === 0)
      lines.push(`第${formatNumeral(i / perChapter + 1)}章 事项${'甲乙丙丁戊己庚辛壬'[i / perChapter]}`, '');
    const to = (target % articles.length) + 1;
    const words =
      form === 'before' && i > 0
        ? '前条'
        : form === 'annex' && annexes > 0
          ? `附件${numeral((target % annexes) + 1)}`
          : form === 'list'
            ? `第${numeral(to)}条、第${numeral((to % articles.length) + 1)}条`
            : `第${numeral(to)}条${form === 'paragraph' ? '第一款' : ''}`;
    const cited = law ? '《民法典》第二条之外，' : '';
    const text = `${mark(i)}成果，${cited}${tag(i)}${words}办理。`;
    const number = `第${numeral(i + 1)}条`;
    if (heading === '### ') lines.push(`### ${number}`, '', text, '');
    else lines.push(heading === '**' ? `**${number}** ${text}` : `${number} ${text}`, '');
  });
  const numbers = Array.from({ length: annexes }, (_, i) => i);
  if (listed && annexes > 0) {
    lines.push('附件：', '');
    for (const i of numbers) lines.push(`附件${numeral(i + 1)}：${annexTitle(i)}`, '');
  }
  lines.push('签署页', '', '甲方：（盖章）', '');
  for (const i of numbers)
    lines.push(
      `附件${numeral(i + 1)} ${annexTitle(i)}`,
      '',
      `${annexMark(i)}成果，见附件${numeral(((i + 1) % annexes) + 1)}。`,
      '',
      '各方照此执行。',
      '',
    );
  return lines.join('\n');
}

/** Chapters and annexes as a line names them, by title: of the table of contents, and of the text behind it. */
function named(text: string): { readonly contents: readonly string[]; readonly headings: readonly string[] } {
  const [front = '', body = ''] = text.split('以下为正文。', 2);
  const found = (part: string): string[] =>
    [...part.matchAll(/^(?:- \[|#+ )?((?:第.{1,3}章|附件.{1,2}) (?:事项|表格).)/gm)].map(
      (match) => match[1]!,
    );
  return { contents: found(front), headings: found(body) };
}

/** By the place of a reference: the words of the article that it means; places without one clear target are left out. */
function meanings(draft: Agreement, count: number): ReadonlyMap<string, string> {
  const text = draft.text();
  const out = new Map<string, string>();
  for (let i = 0; i < count; i++) {
    const at = text.indexOf(tag(i));
    const link = at < 0 ? undefined : draft.navigation.definition(at + tag(i).length);
    if (link?.targets.length !== 1) continue;
    const { start } = link.targets[0]!.selection;
    // the heading of an annex, or its entry in the list, bears its title
    const found = /标记.|表格./.exec(text.slice(start))?.[0];
    if (found !== undefined) out.set(tag(i), found);
  }
  return out;
}

describe('references under changes of order and number', function () {
  this.timeout(120_000);

  it('every clear reference goes on meaning the same text, laws stay as they are', () => {
    fc.assert(
      fc.property(SHAPE, STEPS, (shape, steps) => {
        const count = shape.articles.length;
        let draft = engine.open(write(shape), SETTINGS);
        let term = '成果';
        const before = meanings(draft, count);
        assert.ok(before.size > 0);
        const laws = draft.text().split('《民法典》第二条').length;
        const undecided = new Set<string>();
        for (const { kind, at } of steps) {
          const text = draft.text();
          const offset = text.indexOf(mark(at % count));
          let edits: readonly TextEdit[];
          if (kind === 'insert') {
            const insertion = draft.insertion('main.breach/breach')!;
            edits = [{ span: insertion.at, newText: insertion.text }, ...insertion.edits];
          } else if (kind === 'rename') {
            const next = term === '成果' ? '技术产出' : '成果';
            const renamed = draft.navigation.rename(text.indexOf(`“${term}”`) + 1, next);
            assert.ok(renamed && 'groups' in renamed, JSON.stringify(renamed));
            edits = renamed.groups.flatMap((group) => group.edits);
            term = next;
          } else if (kind === 'annex-down' || kind === 'annex-up') {
            if (shape.annexes === 0) continue;
            const mark = text.indexOf(annexMark(at % shape.annexes));
            const where = text.lastIndexOf('附件', text.lastIndexOf('表格', mark));
            const result = draft.restructure(kind === 'annex-up' ? 'move-up' : 'move-down', where);
            if ('refusal' in result) continue;
            edits = result.edits;
          } else {
            const chapter = text.lastIndexOf('\n第', Math.max(0, text.lastIndexOf('章 ', offset)));
            const where = kind === 'chapter-down' && shape.perChapter > 0 ? chapter + 1 : offset;
            const operation = kind === 'renumber' ? 'renumber-all' : kind === 'up' ? 'move-up' : 'move-down';
            const result = draft.restructure(operation, where);
            if ('refusal' in result) continue;
            edits = result.edits;
            for (const { span } of result.left) {
              for (let i = 0; i < count; i++)
                if (text.slice(0, span.start + 1).lastIndexOf(tag(i)) >= span.start - 12)
                  undecided.add(tag(i));
            }
          }
          const after = applyEdits(text, edits);
          for (let i = 0; i < count; i++) {
            assert.equal(after.split(mark(i)).length, 2, `${mark(i)} once`);
            assert.equal(after.split(tag(i)).length, 2, `${tag(i)} once`);
          }
          draft = engine.open(after, SETTINGS);
        }
        const { contents, headings } = named(draft.text());
        const entries = new Set(contents);
        assert.deepEqual(
          contents,
          headings.filter((heading) => entries.has(heading)),
          draft.text(),
        );
        if (contents.length > 0) assert.equal(contents.length, headings.length, draft.text());
        for (let i = 0; i < shape.annexes; i++)
          assert.equal(draft.text().split(annexMark(i)).length, 2, `${annexMark(i)} once`);
        assert.equal(draft.text().split('《民法典》第二条').length, laws);
        const now = meanings(draft, count);
        for (const [place, target] of before)
          if (!undecided.has(place)) assert.equal(now.get(place), target, `${place} in\n${draft.text()}`);
      }),
      { numRuns: 150 },
    );
  });
});
