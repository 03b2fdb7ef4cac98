import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { createEngine } from '../../server/src/engine/index.js';
import { acceptAll, acceptedAmong, baselineText, parseBaseline } from '../../server/src/host/baseline.js';
import { atLeast } from '../lsp/least.js';
import { agreement, CWD, inProcess, parsed, withFiles } from './cli.js';

const schemaPath = fileURLToPath(new URL('../../docs/agreement.baseline.schema.json', import.meta.url));
const valid = new Ajv({ strict: true }).compile(JSON.parse(readFileSync(schemaPath, 'utf8')) as object);
const LIST = `${CWD}/agreement.baseline.json`;

/** Accepts what is wrong in `a.md` as it is in `before`, then checks it as it is in `after`. */
async function acceptedThen(before: string, after: string, ...args: string[]): ReturnType<typeof inProcess> {
  const { written } = await inProcess(['check', 'a.md', '--write-baseline'], { 'a.md': before });
  return inProcess(['check', 'a.md', ...args], { 'a.md': after, [LIST]: written[LIST]! });
}

describe('accepted findings', function () {
  atLeast(this, 15);

  it('are written as the schema says, without line numbers', async () => {
    const { code, out, written } = await inProcess(['check', 'a.md', '--write-baseline'], {
      'a.md': '联盟坏\n\n3.2 空白空白\n',
    });
    assert.equal(code, 0, 'what is accepted is no failure');
    assert.equal(
      out,
      `已检查 1 份协议，未发现问题。另有 3 条已接受的问题，不计入。\n${LIST}：已接受 3 条问题。\n`,
    );
    const list = JSON.parse(written[LIST]!) as { files: Record<string, { rule: string; text: string }[]> };
    assert.ok(valid(list), JSON.stringify(valid.errors));
    assert.deepEqual(
      list.files['a.md']!.map(({ rule, text }) => `${rule} ${text}`),
      ['bad-word 联盟坏', 'blank 空白空白', 'blank 空白空白'],
    );
  });

  it('keep their fingerprints from version to version', async () => {
    const { written } = await inProcess(['check', 'a.md', '--write-baseline'], { 'a.md': '联盟坏😀\n' });
    assert.match(written[LIST]!, /"fingerprint": "e325e13137e2a739"/);
  });

  it('are not counted any more, and JSON lists them', async () => {
    const text = await acceptedThen('联盟坏', '联盟坏');
    assert.deepEqual(
      [text.code, text.out],
      [0, '已检查 1 份协议，未发现问题。另有 1 条已接受的问题，不计入。\n'],
    );
    const json = await acceptedThen('联盟坏', '联盟坏\n\n空白', '--format', 'json');
    const found = parsed(json.out).files[0]!.findings!;
    assert.deepEqual(
      found.map(({ rule, accepted }) => [rule, accepted]),
      [
        ['bad-word', true],
        ['blank', undefined],
      ],
    );
    assert.equal(json.code, 1);
  });

  it('stay accepted when lines, numbers and spaces move', async () => {
    for (const after of [
      '联盟\n\n\n一、总则\n\n3.2 成员坏。\n',
      '联盟\n\n4.1 成员坏。\n',
      '联盟\n\n**第五条** 成员坏。\n',
      '联盟\r\n\r\n　　（二）成 员坏。\r\n',
    ]) {
      assert.equal((await acceptedThen('联盟\n\n3.2 成员坏。\n', after)).code, 0, after);
    }
  });

  it('come back when their clause says something else', async () => {
    assert.equal((await acceptedThen('联盟\n\n成员坏。\n', '联盟\n\n理事坏。\n')).code, 1);
  });

  it('count: one more of the same is not accepted', async () => {
    assert.equal((await acceptedThen('联盟坏', '联盟坏')).code, 0);
    const { out } = await acceptedThen('联盟\n\n坏\n', '联盟\n\n坏\n\n坏\n');
    assert.match(out, /1 个错误/);
  });

  it('hold in their file only', async () => {
    const { written } = await inProcess(['check', 'a.md', '--write-baseline'], { 'a.md': '联盟坏' });
    const { code } = await inProcess(['check', 'b.md'], { 'b.md': '联盟坏', [LIST]: written[LIST]! });
    assert.equal(code, 1);
  });

  it('of files that were not checked are kept', async () => {
    const first = await inProcess(['check', 'a.md', '--write-baseline'], { 'a.md': '联盟坏' });
    const { written } = await inProcess(['check', 'b.md', '--write-baseline'], {
      'b.md': '联盟空白',
      [LIST]: first.written[LIST]!,
    });
    assert.deepEqual([...parseBaseline(written[LIST]!)!.keys()], ['a.md', 'b.md']);
  });

  it('never hide a rule that crashed', async () => {
    const { code, written } = await inProcess(['check', 'a.md', '--write-baseline'], { 'a.md': '联盟崩溃' });
    assert.equal(code, 2);
    assert.deepEqual([...parseBaseline(written[LIST]!)!.values()].flat(), []);
  });

  it('lie beside the nearest project file', async () => {
    const { written } = await inProcess(['check', 'sub/a.md', '--write-baseline'], {
      'sub/a.md': '联盟坏',
      'agreement.yaml': '',
    });
    assert.deepEqual([...parseBaseline(written[LIST]!)!.keys()], ['sub/a.md']);
    const own = await inProcess(['check', 'sub/a.md', '--write-baseline'], {
      'sub/a.md': '联盟坏',
      'sub/agreement.yaml': '',
    });
    assert.deepEqual(Object.keys(own.written), [`${CWD}/sub/agreement.baseline.json`]);
  });

  it('in a broken list are not accepted, and the list is not written over', async () => {
    for (const text of ['{', '[]', '{"version":2,"files":{}}', '{"version":1,"files":{"a.md":[{}]}}']) {
      const files = { 'a.md': '联盟坏', [LIST]: text };
      const check = await inProcess(['check', 'a.md'], files);
      assert.equal(check.code, 2, text);
      assert.match(check.err, /agreement\.baseline\.json: 不是有效的已接受问题清单/);
      assert.match(check.out, /bad-word/);
      const write = await inProcess(['check', 'a.md', '--write-baseline'], files);
      assert.deepEqual([write.code, Object.keys(write.written)], [2, []], text);
    }
  });

  it('that cannot be written are told', async () => {
    const { code, err } = await inProcess(['check', 'readonly/a.md', '--write-baseline'], {
      'readonly/a.md': '联盟坏',
      'readonly/agreement.yaml': '',
    });
    assert.equal(code, 2);
    assert.match(err, /无法写入（read-only）/);
  });

  it('survive any JSON', () => {
    for (const text of [
      'null',
      '1',
      '""',
      '{"version":1}',
      '{"version":1,"files":[]}',
      '{"version":1,"files":{"a":1}}',
    ]) {
      assert.equal(parseBaseline(text), undefined, text);
    }
    const proto = parseBaseline(
      '{"version":1,"files":{"__proto__":[{"rule":"a","fingerprint":"0000000000000000"}]}}',
    )!;
    assert.ok(baselineText(proto).includes('__proto__'));
  });

  it('of a lacking section do not depend on what stands in its place', () => {
    const engine = createEngine();
    const open = (text: string): ReturnType<typeof engine.open> =>
      engine.open(`# 青川市竹材产业技术创新战略联盟协议书\n\n${text}\n`);
    const before = open('## 定义\n\n“联盟”指青川联盟。\n');
    const after = open('第一段。\n\n## 术语定义\n\n“联盟”指青川市竹材联盟。\n');
    const entries = acceptAll(before, before.findings());
    const accepted = acceptedAmong(after, after.findings(), entries);
    const lacking = after.findings().filter(({ rule }) => rule === 'missing-section');
    assert.ok(lacking.length > 5);
    assert.deepEqual(
      lacking.filter((finding) => !accepted.has(finding)),
      [],
    );
  });

  it('work in a process of its own', async () => {
    const draft = '# 青川市竹材产业技术创新战略联盟协议书\n\n本协议由各方签订。\n';
    await withFiles({ 'a.md': draft, 'agreement.yaml': 'depth: essential\n' }, async (path) => {
      const before = await agreement(['check', path('a.md')]);
      assert.equal(before.code, 1);
      const writing = await agreement(['check', path('a.md'), '--write-baseline']);
      assert.deepEqual([writing.code, writing.err], [0, '']);
      assert.ok(valid(JSON.parse(readFileSync(path('agreement.baseline.json'), 'utf8'))));
      const after = await agreement(['check', path('a.md')]);
      assert.deepEqual([after.code, after.err], [0, '']);
      assert.match(after.out, /已接受的问题，不计入/);
    });
  });
});
