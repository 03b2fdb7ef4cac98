import assert from 'node:assert/strict';
import { atLeast } from '../lsp/least.js';
import { inProcess, parsed } from './cli.js';

describe('reports of the command line', function () {
  atLeast(this, 14);

  it('reads calmly: place, level, message, rule, basis, other places, counts', async () => {
    const { code, out, err } = await inProcess(['check', '草稿.md', '好.md'], {
      '草稿.md': '联盟\n\n\n\n\n\n\n\n\n空白说明坏\n坏',
      '好.md': '联盟',
    });
    assert.equal(
      out,
      [
        '草稿.md',
        '  10:1  警告  不宜写“空白”  blank',
        '              依据：国科发政〔2008〕770号 第七条',
        '  10:3  建议  不宜写“说明”  template-note-left',
        '              依据：国科发政〔2008〕770号 第七条',
        '  10:5  错误  不宜写“坏”  bad-word',
        '              依据：国科发政〔2008〕770号 第七条',
        '  11:1  错误  不宜写“坏”  bad-word',
        '              依据：国科发政〔2008〕770号 第七条',
        '              参见 10:5：另见此处',
        '',
        '已检查 2 份协议：2 个错误，1 个警告，1 条建议，0 条提示。',
        '',
      ].join('\n'),
    );
    assert.equal(err, '');
    assert.equal(code, 1);
  });

  it('speaks English', async () => {
    const { out } = await inProcess(['check', 'a.md', '--locale', 'en'], { 'a.md': '联盟坏' });
    assert.equal(
      out,
      [
        'a.md',
        '  1:3  error    do not write "坏"  bad-word',
        '                Basis: 国科发政〔2008〕770号 第七条',
        '',
        '1 agreement checked: 1 error, 0 warnings, 0 pieces of advice, 0 hints.',
        '',
      ].join('\n'),
    );
  });

  it('says that a clean draft was checked', async () => {
    const { code, out } = await inProcess(['check', 'a.md'], { 'a.md': '联盟' });
    assert.equal(out, '已检查 1 份协议，未发现问题。\n');
    assert.equal(code, 0);
  });

  it('prints nothing for ordinary Markdown', async () => {
    const outcome = await inProcess(['check', 'README.md'], { 'README.md': '# 坏' });
    assert.deepEqual([outcome.code, outcome.out, outcome.err], [0, '', '']);
  });

  it('checks anything against a standard that is named', async () => {
    const { code, out } = await inProcess(['check', 'a.md', '--standard', 'charter', '--format', 'json'], {
      'a.md': '坏',
    });
    assert.equal(parsed(out).files[0]!.standard, 'charter');
    assert.equal(code, 1);
  });

  it('colours only where it may', async () => {
    const files = { 'a.md': '联盟坏空白' };
    const plain = await inProcess(['check', 'a.md'], files);
    assert.ok(!plain.out.includes('\u001b'));
    const coloured = await inProcess(['check', 'a.md'], files, true);
    assert.ok(coloured.out.includes('\u001b[31m错误       \u001b[0m'.replace(/ +/, '')));
    assert.equal(coloured.out.replace(/\u001b\[\d+m/g, ''), plain.out);
    const asked = await inProcess(['check', 'a.md', '--no-color'], files, true);
    assert.equal(asked.out, plain.out);
  });

  it('keeps control characters of a draft or a path out of the terminal', async () => {
    const { out, err } = await inProcess(['check', 'a\u001b[2J.md', '无\u0007.md'], {
      'a\u001b[2J.md': '联盟坏',
    });
    assert.ok(out.startsWith('a\ufffd[2J.md\n'));
    assert.ok(err.includes('无\ufffd.md: 文件不存在。'));
  });

  it('fails from the level that is asked for', async () => {
    const files = { 'a.md': '联盟说明', 'b.md': '联盟空白' };
    const exit = async (...args: string[]): Promise<number | null> =>
      (await inProcess(['check', ...args], files)).code;
    assert.equal(await exit('a.md'), 0, 'information is below warning');
    assert.equal(await exit('a.md', '--fail-on', 'information'), 1);
    assert.equal(await exit('a.md', '--fail-on', 'hint'), 1);
    assert.equal(await exit('b.md'), 1);
    assert.equal(await exit('b.md', '--fail-on=error'), 0);
  });

  it('ends with 2 when a rule crashed, and says which', async () => {
    const { code, out, err } = await inProcess(['check', 'a.md'], { 'a.md': '联盟崩溃' });
    assert.equal(code, 2);
    assert.equal(err, 'agreement: a.md: 规则 some-rule 运行出错，没有得出结果：stack of the crash\n');
    assert.match(out, /engine-fault/);
  });

  it('ends with 2 when the engine fails on one file, and checks the others', async () => {
    const { code, out, err } = await inProcess(['check', 'a.md', 'b.md'], {
      'a.md': '联盟打不开',
      'b.md': '联盟坏',
    });
    assert.equal(code, 2);
    assert.equal(err, 'agreement: a.md: 检查器出错，未能检查：cannot open\n');
    assert.match(out, /bad-word/);
    assert.match(out, /另有 1 个文件未能检查。\n$/);
  });

  it('writes JSON as the schema says: findings', async () => {
    const { out } = await inProcess(['check', 'a.md', '--format', 'json'], { 'a.md': '联盟𠮷空白\n坏\r\n' });
    const [file] = parsed(out).files;
    assert.deepEqual(file!.findings![0], {
      rule: 'blank',
      severity: 'warning',
      section: 'dispute',
      subject: '空白',
      line: 1,
      column: 5,
      endLine: 1,
      endColumn: 7,
      message: '不宜写“空白”',
      basis: [
        { document: '国科发政〔2008〕770号', article: '第七条', status: 'read', checked: '2026-01-01' },
      ],
      related: [],
      fixes: [{ title: 'fill', safety: 'safe' }],
    });
  });

  it('writes JSON as the schema says: sections', async () => {
    const { out } = await inProcess(['check', 'a.md', '--format', 'json'], { 'a.md': '联盟\n\n坏\n' });
    assert.deepEqual(parsed(out).files[0]!.sections, [
      {
        id: 'definitions',
        title: '定义',
        top: true,
        mandatory: true,
        status: 'missing',
        line: null,
        endLine: null,
        evidence: null,
        confidence: null,
        places: [],
      },
      {
        id: 'dispute',
        title: '争议',
        top: true,
        mandatory: true,
        status: 'present',
        line: 1,
        endLine: 3,
        evidence: 'heading',
        confidence: 0.9,
        places: [{ line: 1, endLine: 3, evidence: 'heading', confidence: 0.9 }],
      },
    ]);
  });

  it('writes JSON as the schema says: no agreement, no file, crashed rule', async () => {
    const { out, code } = await inProcess(['check', 'README.md', 'gone.md', 'x.md', '--format', 'json'], {
      'README.md': '# README',
      'x.md': '联盟崩溃',
    });
    const [readme, gone, crashed] = parsed(out).files;
    assert.deepEqual(readme, { path: 'README.md', standard: null, sections: [], findings: [] });
    assert.deepEqual(gone, {
      path: 'gone.md',
      standard: null,
      sections: [],
      findings: [],
      problem: { code: 'missing', message: '文件不存在。' },
    });
    assert.deepEqual(crashed!.faults, [{ rule: 'some-rule', reason: 'stack of the crash' }]);
    assert.equal(code, 2);
  });

  it('outlines', async () => {
    const files = { 'a.md': '联盟\n\n坏\n', 'README.md': '# README' };
    const { out, code } = await inProcess(['outline', 'a.md'], files);
    assert.equal(
      out,
      ['a.md  联盟协议书', '  缺      定义  definitions', '  有      争议  dispute  第 1–3 行', ''].join(
        '\n',
      ),
    );
    assert.equal(code, 0, 'an outline finds nothing');
    const json = parsed((await inProcess(['outline', 'a.md', '--format', 'json'], files)).out);
    assert.equal(json.files[0]!.sections.length, 2);
    assert.ok(!('findings' in json.files[0]!));
    assert.match((await inProcess(['outline', 'README.md'], files)).out, /不是联盟协议/);
  });
});
