import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams, WorkspaceEdit } from 'vscode-languageserver';
import type { ClauseItem, InsertClauseResult, RestructureResult } from '../../server/src/lsp/protocol.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';
import { startStdio, type StdioServer } from './stdio.js';

const TITLE = '# 汉津氢能产业技术创新战略联盟协议书\n\n';
const NAMES = `${TITLE}甲方：汉津氢能有限公司，住所地：汉津市江路1号，法定代表人：林一。

乙方：津江大学，住所地：汉津市学府路2号，法定代表人：陈二。

“项目成果”指技术成果。“成果收益”指收益。项目成果归各方。
`;

interface ClauseParts {
  readonly id?: string;
  readonly prefix?: string;
  readonly requires?: string;
  readonly body?: string;
}

function clause(
  name: string,
  { id = name, prefix = name, requires = '', body = '退出须书面通知。' }: ClauseParts = {},
): string {
  return [
    '---',
    `id: main.members.exit/${id}`,
    'section: main.members.exit',
    'title: { zh: 退出, en: Exit }',
    `prefixes: { zh: ${prefix}甲, pinyin: ${prefix}, en: ${prefix}-en }`,
    "source: { kind: own, lines: '' }",
    'heading: 退出',
    `requires: [${requires}]`,
    '---',
    '',
    body,
    '',
  ].join('\n');
}

describe('bad input', function () {
  atLeast(this, 9);
  let folder: string;
  let server: StdioServer;
  let version = 1;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'agreement-bad-'));
    server = startStdio({});
    version = 1;
  });
  afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const open = async (text: string, files: Readonly<Record<string, string>> = {}): Promise<void> => {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, '.agreement/clauses', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    await server.client.initialize(FULL_CLIENT, undefined, { rootUri: uri('') });
    await server.client.open(uri('draft.md'), text);
  };
  /** What is told of clause files: `file:line message`. */
  const told = async (...names: string[]): Promise<string[]> => {
    const out: string[] = [];
    for (const name of names) {
      const { diagnostics } = await server.client.next<PublishDiagnosticsParams>(
        'textDocument/publishDiagnostics',
        (params) => params.uri === uri(`.agreement/clauses/${name}`),
      );
      out.push(
        ...diagnostics.map(({ range, message }) => `${name}:${range.start.line + 1} ${String(message)}`),
      );
    }
    return out;
  };
  const usable = async (): Promise<string[]> => {
    const all = await server.client.request<ClauseItem[]>('agreement/clauses', { uri: uri('draft.md') });
    assert.ok(all.length >= 67);
    return all.filter(({ own }) => own).map(({ id }) => id.slice(id.indexOf('/') + 1));
  };
  const position = (text: string, words: string): { line: number; character: number } => {
    const before = text.slice(0, text.indexOf(words)).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length + 1 };
  };
  /** The draft after an operation at some words, and the words that were left to a person. */
  const restructured = async (operation: string, text: string, words: string) => {
    const result = await server.client.request<RestructureResult>('agreement/restructure', {
      uri: uri('draft.md'),
      version,
      operation,
      position: position(text, words),
    });
    if ('refusal' in result) return { refusal: result.refusal };
    const lines = text.split('\n');
    for (const { range, newText } of [...result.edits]
      .reverse()
      .sort(
        (a, b) =>
          b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
      )) {
      assert.equal(range.start.line, range.end.line);
      const line = lines[range.start.line]!;
      lines[range.start.line] =
        line.slice(0, range.start.character) + newText + line.slice(range.end.character);
    }
    const left = result.left.map(({ range }) =>
      lines[range.start.line]!.slice(range.start.character, range.end.character),
    );
    return { text: lines.join('\n'), left, reasons: result.left.map(({ reason }) => reason) };
  };

  it('a clause file with broken front matter is told at its line, the others stay usable', async () => {
    await open(NAMES, {
      'a.md': clause('aa').replace('title: {', 'title: {{'),
      'b.md': clause('bb'),
      'c.md': '没有前言\n',
    });
    const [first, second] = await told('a.md', 'c.md');
    assert.match(first!, /^a\.md:[45] YAML 语法错误/);
    assert.match(second!, /^c\.md:1 /);
    assert.deepEqual(await usable(), ['bb']);
  });

  it('a tab stop that is not closed is told at its line', async () => {
    await open(NAMES, { 'a.md': clause('aa', { body: '提前${1:六个月通知。' }), 'b.md': clause('bb') });
    assert.match((await told('a.md')).join(), /^a\.md:11 制表位没有在本行内/);
    assert.deepEqual(await usable(), ['bb']);
  });

  it('duplicate ids are told at the file that comes later, and an id of the product', async () => {
    await open(NAMES, {
      'a.md': clause('aa'),
      'b.md': clause('bb', { id: 'aa' }),
      'c.md': clause('cc', { id: 'exit' }),
    });
    assert.deepEqual(await told('b.md', 'c.md'), [
      'b.md:2 条款 id 重复：main.members.exit/aa',
      'c.md:2 条款 id 重复：main.members.exit/exit',
    ]);
    assert.deepEqual(await usable(), ['aa']);
  });

  it('a cycle of requires is told with its way', async () => {
    const to = (name: string): string => `main.members.exit/${name}`;
    await open(NAMES, {
      'a.md': clause('aa', { requires: to('bb') }),
      'b.md': clause('bb', { requires: to('aa') }),
      'c.md': clause('cc', { requires: to('cc') }),
    });
    const [cycle] = await told('a.md');
    assert.equal(cycle, `a.md:8 requires 循环：${to('aa')} → ${to('bb')} → ${to('aa')}`);
    assert.match((await told('c.md')).join(), /^c\.md:8 /);
    assert.ok(!(await usable()).includes('cc'));
  });

  it('a new name that is empty, taken, a number or full of marks is refused with the reason', async () => {
    await open(NAMES);
    const at = position(NAMES, '项目成果归');
    const rename = (newName: string): Promise<WorkspaceEdit | null> =>
      server.client.request('textDocument/rename', {
        textDocument: { uri: uri('draft.md') },
        position: at,
        newName,
      });
    for (const [name, reason] of [
      ['', /空/],
      ['  ', /空/],
      ['成果收益', /已/],
      ['津江大学', /已/],
      ['123', /数字/],
      ['一百', /数字/],
      ['成”果', /./],
    ] as const)
      await assert.rejects(rename(name), ({ message }: Error) => {
        assert.match(message, reason, name);
        return true;
      });
    assert.ok(await rename('技术产出'));
  });

  it('numbers that begin again in each chapter stay in their chapters, an unclear reference is listed', async () => {
    const text = `${TITLE}第一章 总则\n\n第一条 甲。\n\n第三条 依本章第一条。\n\n第二章 成员\n\n第一条 依第三条。\n\n第三条 依第一章第三条。\n`;
    await open(text);
    const result = await restructured('renumber-all', text, '甲。');
    assert.equal(
      result.text,
      `${TITLE}第一章 总则\n\n第一条 甲。\n\n第二条 依本章第一条。\n\n第二章 成员\n\n第一条 依第三条。\n\n第二条 依第一章第二条。\n`,
    );
    assert.deepEqual(result.left, ['第三条']);
    assert.match(result.reasons!.join(), /不能确定/);
  });

  it('two instruments in one file keep their own numbers and references', async () => {
    const deed = (numbers: readonly [string, string]): string =>
      `第一条 依第${numbers[0]}条。\n\n第${numbers[0]}条 乙。\n\n第${numbers[1]}条 依第一条。\n`;
    const write = (first: readonly [string, string], second: readonly [string, string]): string =>
      `${TITLE}${deed(first)}\n# 汉津氢能产业技术创新战略联盟章程\n\n${deed(second)}`;
    const text = write(['三', '五'], ['二', '四']);
    await open(text);
    const { text: after, left } = await restructured('renumber-all', text, '乙。');
    assert.equal(after, write(['二', '三'], ['二', '三']));
    assert.deepEqual(left, []);
    assert.match((await restructured('move-down', text, '条 依第一条')).refusal ?? '', /./);
  });

  it('第五条之一 is left with its neighbours, and no clause with a number goes in before it', async () => {
    const text = `${TITLE}第四条 甲。\n\n第五条 依第五条之一。\n\n第五条之一 丙，依第七条。\n\n第七条 丁。\n`;
    await open(text);
    const result = await restructured('renumber-all', text, '甲。');
    assert.equal(result.text, text);
    assert.match(result.reasons!.join(), /第五条之一/);
    assert.match((await restructured('move-up', text, '丙，')).refusal ?? '', /第五条之一/);
  });

  it('references to articles of another law, agreement or notice are left alone by everything', async () => {
    const laws =
      '《民法典》第三条、《促进科技成果转化法》第四十四条第三款、补充协议第三条、国科发政〔2008〕770号第三条';
    const text = `${TITLE}## 第一章 联盟成员\n\n第一条 成员依第三条和${laws}办理。\n\n第三条 退出依《民法典》第三条。\n\n## 第二章 违约责任\n\n第四条 依第三条。\n`;
    await open(text);
    const { text: after } = await restructured('renumber-all', text, '成员依');
    assert.ok(after!.includes(`成员依第二条和${laws}办理`), after);
    assert.ok(after!.includes('第二条 退出依《民法典》第三条。'));
    const insertion = await server.client.request<InsertClauseResult>('agreement/insertClause', {
      uri: uri('draft.md'),
      version,
      clause: 'main.members.exit/exit',
    });
    const lines = text.split('\n');
    for (const { range } of insertion.edits) {
      const before = lines[range.start.line]!.slice(0, range.start.character);
      assert.doesNotMatch(before, /(?:》|补充协议|号)第$/);
    }
  });
});
