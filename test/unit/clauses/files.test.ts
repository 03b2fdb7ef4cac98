import assert from 'node:assert/strict';
import { loadClauses } from '../../../server/src/engine/generated/clauses.js';
import { readClauseFiles } from '../../../server/src/engine/standard/clause-files.js';
import { SECTION_IDS } from './section-ids.js';

const builtIn = loadClauses();

/** A clause file of a user; each line stands where the tests count it. */
function file(name: string, more: { section?: string; requires?: string; zh?: string; body?: string } = {}) {
  const section = more.section ?? 'main.members.exit';
  const text = [
    '---',
    `id: ${section}/${name}`,
    `section: ${section}`,
    `title: { zh: ${name}, en: ${name} }`,
    'prefixes:',
    `  zh: ${more.zh ?? `退${name}`}`,
    `  pinyin: own-${name}`,
    `  en: own-${name}`,
    "source: { kind: own, lines: '' }",
    'heading: 联盟成员的退出',
    'requires:',
    '  - main.organisation.decision-body/council-rules',
    ...(more.requires ? [`  - ${more.requires}`] : []),
    '---',
    '',
    more.body ?? '成员退出应当提前${1:三个月}书面通知理事会。',
    '',
  ].join('\n');
  return { file: `.agreement/clauses/${name}.md`, text };
}

/** `file:line reason` of everything that is wrong, and the clauses that can be used all the same. */
async function read(...files: readonly { file: string; text: string }[]) {
  const { clauses, problems } = await readClauseFiles(files, SECTION_IDS, builtIn);
  return {
    ids: clauses.map(({ id }) => id.slice(id.lastIndexOf('/') + 1)),
    problems: problems.map(({ file: name, line, reason }) => {
      assert.notEqual(reason.en, '');
      return `${name.slice(name.lastIndexOf('/') + 1)}:${line} ${reason.zh}`;
    }),
  };
}

describe('clause files of a folder', () => {
  it('are read beside the library that is there already', async () => {
    assert.deepEqual(await read(file('a'), file('b')), { ids: ['a', 'b'], problems: [] });
    assert.deepEqual(await read(), { ids: [], problems: [] });
  });

  it('tell broken front matter and an unclosed tab stop, and leave the other files usable', async () => {
    const broken = { ...file('b'), text: file('b').text.replace('heading:', 'heading: [') };
    const open = file('c', { body: '成员退出应当提前${1:三个月书面通知理事会。' });
    assert.deepEqual(await read(file('a'), broken, open), {
      ids: ['a'],
      problems: ['b.md:11 YAML 语法错误：缩进不正确', 'c.md:15 制表位没有在本行内用“}”结束'],
    });
  });

  it('tell an id that another file or the library has, at the file that comes later', async () => {
    const twin = { ...file('a', { zh: '另退' }), file: '.agreement/clauses/twin.md' };
    twin.text = twin.text.replace(/own-a/g, 'own-twin');
    const taken = file('exit');
    assert.deepEqual(await read(file('a'), twin, taken), {
      ids: ['a'],
      problems: [
        'twin.md:2 条款 id 重复：main.members.exit/a',
        'exit.md:2 条款 id 重复：main.members.exit/exit',
      ],
    });
  });

  it('tell a prefix that is taken at its own line', async () => {
    assert.deepEqual(await read(file('a', { zh: '除名' })), {
      ids: [],
      problems: ['a.md:6 前缀“除名”已用于 main.members.expulsion/expulsion'],
    });
  });

  it('tell a section that the standard does not have', async () => {
    assert.deepEqual(await read(file('a', { section: 'main.members.leave' })), {
      ids: [],
      problems: ['a.md:3 标准中没有节点：main.members.leave'],
    });
  });

  it('tell a clause that does not exist at its line in the list', async () => {
    assert.deepEqual(await read(file('a', { requires: 'main.members.exit/none' })), {
      ids: [],
      problems: ['a.md:13 引用的条款不存在：main.members.exit/none'],
    });
  });

  it('tell a cycle of requires with its way, at the line that closes it', async () => {
    const way = ['a', 'b', 'a'].map((name) => `main.members.exit/${name}`).join(' → ');
    assert.deepEqual(
      await read(
        file('a', { requires: 'main.members.exit/b' }),
        file('b', { requires: 'main.members.exit/a' }),
        file('c'),
      ),
      { ids: ['b', 'c'], problems: [`a.md:13 requires 循环：${way}`] },
    );
  });
});
