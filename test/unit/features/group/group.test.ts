import assert from 'node:assert/strict';
import { createEngine, type Rule, type RuleContext } from '../../../../server/src/engine/index.js';
import { AGREEMENT, BUDGET, Files, LIST } from './files.js';

const MAIN = '协议.md';
const [ONE, TWO] = ['附件一.md', '附件二.md'];
const TEXTS = { [MAIN]: AGREEMENT, [ONE]: LIST, [TWO]: BUDGET };

describe('features/group: names and references over several files', () => {
  let files: Files;
  beforeEach(() => (files = new Files(TEXTS)));

  const definition = (file: string, words: string, further?: number): string[] =>
    (files.net.definition(...files.at(file, words, further))?.targets ?? []).map((target) =>
      files.words(target.file, target.selection),
    );
  const uses = (file: string, words: string): string[] =>
    files.net
      .occurrences(...files.at(file, words))
      .map((use) => `${files.words(use.file, use.span)}${use.definition ? ' *' : ''}`);

  it('leads from 附件二 to its file, and from its 第二条 to the clause there', () => {
    assert.deepEqual(definition(MAIN, '附件二第二条'), [`${TWO} # 附件二 经费表`]);
    assert.deepEqual(definition(MAIN, '附件二第二条', 4), [`${TWO} 第二条`]);
    assert.deepEqual(definition(ONE, '附件二'), [`${TWO} # 附件二 经费表`]);
  });

  it('leads from an annex to the agreement: 本协议第二条, 主协议第一条, names and labels', () => {
    assert.deepEqual(definition(ONE, '第二条'), [`${MAIN} 第二条`]);
    assert.deepEqual(definition(ONE, '第一条'), [`${MAIN} 第一条`]);
    assert.deepEqual(definition(TWO, '第一条。'), [`${TWO} 第一条`], 'an annex counts for itself');
    assert.deepEqual(definition(TWO, '岭大'), [`${MAIN} 岭大`]);
    assert.deepEqual(definition(TWO, '甲方'), [`${MAIN} 汉津材料股份有限公司`]);
    assert.deepEqual(definition(TWO, '成果'), [`${MAIN} 成果`]);
    assert.deepEqual(definition(ONE, '岭北大学'), [`${MAIN} 岭北大学`], 'a list of members defines nobody');
  });

  it('finds the uses of a name, a clause and an annex in all files', () => {
    assert.deepEqual(uses(MAIN, '汉津材料股份有限公司'), [
      `${MAIN} 汉津材料股份有限公司 *`,
      `${ONE} 汉津材料股份有限公司`,
      `${TWO} 汉津材料股份有限公司`,
    ]);
    assert.deepEqual(uses(MAIN, '第二条 见'), [`${MAIN} 第二条 *`, `${ONE} 第二条`]);
    assert.deepEqual(uses(TWO, '第二条 岭'), [`${TWO} 第二条 *`, `${MAIN} 第二条`]);
    assert.deepEqual(
      uses(ONE, '附件二').filter((use) => !use.endsWith('*')),
      [`${MAIN} 附件二`, `${ONE} 附件二`],
    );
  });

  it('renames a party, a term of the agreement and one of an annex in every file', () => {
    const party = files.rename(files.at(TWO, '汉津材料'), '汉津新材股份有限公司');
    assert.deepEqual(
      party,
      Object.fromEntries(
        [TWO, MAIN, ONE].map((file) => [file, files.text(file).replaceAll('汉津材料股份', '汉津新材股份')]),
      ),
    );
    assert.deepEqual(files.rename(files.at(MAIN, '成果'), '技术产出'), {
      [MAIN]: AGREEMENT.replaceAll('成果', '技术产出'),
      [TWO]: BUDGET.replace('成果', '技术产出'),
    });
  });

  it('refuses a name that is taken in another file, and says where', () => {
    assert.match(String(files.rename(files.at(MAIN, '成果'), '密件')), /^“密件”已经用作另一名称/);
    files.type(TWO, '出资，成果', '出资，图册和成果');
    assert.equal(
      files.rename(files.at(MAIN, '成果'), '图册'),
      `“图册”已经在文中使用（${TWO} 第5行），改名后无法区分。`,
    );
  });

  it('links annexes to their files and shows on hover what other files say', () => {
    const links = files.net
      .links(MAIN)
      .map(({ span, target }) => `${files.words(MAIN, span)} ${'file' in target ? target.file : ''}`);
    assert.deepEqual(links, [
      `${MAIN} 附件一 ${ONE}`,
      `${MAIN} 附件二 ${TWO}`,
      `${MAIN} 附件一 ${ONE}`,
      `${MAIN} 附件二 ${TWO}`,
    ]);
    const hover = (file: string, words: string, further?: number): string =>
      files.net.hover(...files.at(file, words, further), 'zh-CN')?.markdown ?? '';
    const says = (text: string, ...words: string[]): void => {
      for (const word of words) assert.ok(text.includes(word), `${word}: ${text}`);
    };
    says(hover(TWO, '岭大'), '岭北大学', '乙方', '岭北市', MAIN);
    says(hover(MAIN, '附件二第二条', 4), '岭大出资', TWO);
    says(hover(MAIN, '附件二第二条'), '附件二 经费表', TWO);
    assert.equal(hover(MAIN, '岭大'), '', 'the draft says it itself');
  });

  it('offers the annexes and names of other files while typing', () => {
    files.type(MAIN, '2. 附件二 经费表\n', '');
    files.tell();
    files.type(TWO, '依第一条。', '依附');
    const labels = (file: string, words: string): string[] => {
      const draft = files.drafts.get(file)!;
      const offset = draft.text().indexOf(words) + words.length;
      return draft.completions(offset, 'zh-CN', true).map(({ snippet }) => snippet);
    };
    assert.deepEqual(labels(TWO, '依附').slice(0, 2), ['附件二', '附件一']);
    files.type(TWO, '依附', '由岭北');
    assert.ok(labels(TWO, '由岭北').includes('岭北大学'));
  });

  it('says in an annex nothing that only an agreement has to hold, and knows what other files define', () => {
    const thorough = new Files(TEXTS, {}, { depth: 'thorough' });
    assert.deepEqual(thorough.rules(ONE), []);
    assert.deepEqual(thorough.rules(TWO), []);
    const alone = new Files({ [MAIN]: AGREEMENT }, {}, { depth: 'thorough' });
    const of = (where: Files): string[] => where.rules(MAIN).filter((rule) => rule.startsWith('term-'));
    assert.deepEqual(of(alone), ['term-unused 岭大', 'term-unused 成果', 'term-unused 闲词']);
    assert.deepEqual(of(thorough), []);
  });

  it('takes an annex in a file of its own for one that is there', () => {
    const unlisted = AGREEMENT.replace('2. 附件二 经费表\n', '');
    assert.deepEqual(
      new Files({ [MAIN]: unlisted }).rules(MAIN).filter((rule) => rule.startsWith('annex-')),
      ['annex-unlisted 2'],
    );
    const beside = new Files({ [MAIN]: unlisted, [TWO]: BUDGET });
    assert.deepEqual(
      beside.rules(MAIN).filter((rule) => rule.startsWith('annex-')),
      ['annex-missing-body 1'],
    );
    assert.deepEqual(
      files.rules(MAIN).filter((rule) => rule.startsWith('annex-')),
      [],
    );
  });

  it('finds a reference of an annex behind the last clause of the agreement', () => {
    files.type(ONE, '本协议第二条', '本协议第九条');
    assert.deepEqual(files.rules(ONE), ['xref-missing 第9条']);
    const alone = new Files({ [ONE]: LIST.replace('本协议第二条', '本协议第九条') });
    assert.deepEqual(alone.rules(ONE), []);
  });

  it('looks a shared annex up and changes nothing in it', () => {
    const shared = new Files(TEXTS, { [TWO]: 'shared' });
    assert.equal(shared.net.definition(...shared.at(MAIN, '附件二第二条', 4))?.targets[0]?.file, TWO);
    assert.deepEqual(Object.keys(shared.rename(shared.at(MAIN, '成果'), '技术产出') as object), [MAIN]);
  });

  it('lives with a file that cannot be read', () => {
    const members = files.members.map((member) =>
      member.file === TWO ? { ...member, agreement: undefined } : member,
    );
    const told = files.knowledge.update(members);
    assert.deepEqual(
      told.get(MAIN)!.annexes.map(({ number, file }) => [number, file]),
      [
        [1, true],
        [2, true],
      ],
    );
  });
});

describe('features/group: what a keystroke costs the other files', () => {
  const runs = new Map<string, number>();
  const counting = (id: string, needs: readonly string[]): Rule<RuleContext> => ({
    id,
    category: 'reference',
    severity: 'hint',
    depth: 'essential',
    set: 'document',
    title: { zh: id, en: id },
    basis: [],
    messages: { 'zh-CN': {}, en: {} },
    needs,
    check() {
      runs.set(id, (runs.get(id) ?? 0) + 1);
      return [];
    },
  });
  const rules = [counting('own', ['tree', 'definedTerm']), counting('names', ['outside'])];
  let files: Files;
  /** Rules that ran in all files since the last call. */
  const ran = (): Record<string, number> => {
    runs.clear();
    for (const draft of files.drafts.values()) draft.findings();
    return Object.fromEntries(runs);
  };
  /** What was read of all files: the very same objects until something is read again. */
  const parsed = (): unknown[] =>
    [...files.drafts.values()].flatMap((draft) => [
      Reflect.get(draft, 'document'),
      Reflect.get(draft, 'table'),
    ]);
  beforeEach(() => {
    files = new Files(TEXTS, {}, {}, createEngine({ rules }));
    assert.deepEqual(ran(), { own: 3, names: 3 });
  });

  it('touches no other file while nothing changes that they are told', () => {
    const before = new Map(files.drafts);
    files.type(MAIN, '依附件二第二条办理', '依附件二第二条严格办理');
    assert.deepEqual(files.tell(), []);
    assert.equal(files.drafts.get(ONE), before.get(ONE));
    assert.equal(files.drafts.get(TWO), before.get(TWO));
    files.type(TWO, '出资', '出资若干');
    assert.deepEqual(files.tell(), []);
    assert.deepEqual(ran(), {});
  });

  it('tells the annexes of another name, parses nothing, and runs only the rules that ask for it', () => {
    files.type(MAIN, '“岭大”', '“岭校”');
    const before = parsed();
    // the agreement itself is told that nobody uses the new name
    assert.deepEqual(files.tell().sort(), [MAIN, ONE, TWO].sort());
    assert.ok(parsed().every((part, i) => part === before[i]));
    assert.deepEqual(ran(), { own: 1, names: 3 });
  });

  it('reads nothing again when a clause or an annex comes', () => {
    files.type(MAIN, '2. 附件二 经费表', '2. 附件二 经费表\n3. 附件三 任务书');
    const before = parsed();
    assert.deepEqual(files.tell().sort(), [ONE, TWO].sort());
    assert.ok(parsed().every((part, i) => part === before[i]));
  });
});
