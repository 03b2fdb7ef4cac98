import assert from 'node:assert/strict';
import { DETECT_HEAD, detectAgreement } from '../../server/src/engine/detect.js';

const yes: readonly (readonly [string, string])[] = [
  ['ATX heading', '# 武夷省竹基复合材料产业技术创新战略联盟协议书\n\n## 序文\n'],
  ['setext heading', '青川市竹材产业技术创新战略联盟协议书\n====\n'],
  [
    'two bold lines with a wide space inside',
    '**青川市产业技术创新战略联盟**\n\n**章　程**\n\n　　市场竞争…\n',
  ],
  ['title cut inside its name', '**汉津市氢能装备产业技术创新**\n**战略联盟**\n**协议书**\n'],
  ['plain lines', '汉津市氢能装备产业\n技术创新战略联盟协议书\n\n甲方：…\n'],
  ['heading over a heading that is only the kind', '# 汉津市氢能装备产业技术创新战略联盟\n\n## 章程\n'],
  ['project contract', '**海州市产业技术创新战略联盟项目合同**\n'],
  ['consortium', '# 智能网联创新联合体合作协议\n'],
  ['remark behind', '# 汉津氢能联盟协议书（草案，2026年3月）\n'],
  ['state of the draft behind', '# 汉津氢能联盟协议书 征求意见稿\n'],
  ['annex line and model text', '附件 1\n\n产业技术创新战略联盟协议书\n\n编写参考\n\n目 录\n'],
  ['number of the contract above', '协议编号：2026-01\n\n# 汉津氢能产业联盟协议书\n'],
  ['centred HTML', '<div align="center">\n<h1>汉津氢能产业联盟协议书</h1>\n</div>\n'],
  ['book title marks', '# 《汉津氢能产业联盟协议书》\n'],
  ['stars left blank in the name', '******产业技术创新战略联盟协议书**\n'],
  ['one paragraph', '汉津氢能产业技术创新战略联盟协议书 甲方：汉津公司 乙方：津江大学 第一条 …'],
  ['comment above', '<!-- 内部\n资料 -->\n\n# 汉津氢能产业联盟公约\n'],
  ['BOM and CRLF', '\uFEFF# 汉津氢能产业联盟协议书\r\n\r\n甲方\r\n'],
  ['traditional characters', '玉衡省模具產業技術創新戰略聯盟協議書\n\n締約方基本信息\n'],
  ['measures on funds', '# 汉津氢能产业技术创新战略联盟经费管理办法\n'],
  [
    'measures on trial',
    '# 汉津氢能产业技术创新战略联盟知识产权管理暂行办法（试行）\n'.replace('（试行）', '（草案）'),
  ],
  ['statement of need', '# 关于组建汉津氢能产业技术创新战略联盟必要性的说明\n'],
  ['work plan', '# 汉津氢能产业技术创新战略联盟试点工作方案\n'],
  ['power of attorney', '# 授权委托书\n\n授权事项：签署《汉津氢能产业技术创新战略联盟协议书》。\n'],
  ['accession under its bare title', '# 加入协议书\n\n乙方承认汉津氢能产业技术创新联盟协议书。\n'],
  ['lone CR', '\r# 汉津氢能产业联盟协议书\r甲方'],
];

const no: readonly (readonly [string, string])[] = [
  ['empty', ''],
  ['README that mentions an alliance', '# 数据看板\n\n本项目由产业技术创新战略联盟支持，遵守联盟协议。\n'],
  ['sentence as first line', '为推进产业技术创新战略联盟建设，各方签订本协议书\n'],
  ['power of attorney for something else', '# 授权委托书\n\n授权事项：办理房屋过户。\n'],
  ['measures of a club', '# 青年志愿者联盟管理办法\n'],
  ['notice about a plan', '# 关于报送联盟试点工作方案的通知\n'],
  ['block chain in traditional characters', '# 聯盟鏈協議\n'],
  ['tool about agreements', '# 联盟协议解析器\n\n解析联盟协议书。\n'],
  ['guide about agreements', '# 产业技术创新战略联盟协议书起草指南\n'],
  ['notice about an agreement', '# 关于印发《产业技术创新战略联盟协议书》的通知\n'],
  ['block chain', '# 联盟链智能合同\n'],
  ['consensus protocol', '# 联盟节点共识协议\n'],
  ['game', '# 英雄联盟用户协议\n'],
  ['visitors of a site', '# 汉津产业联盟网站服务协议\n'],
  ['section of a README', '# 文档目录\n\n## 联盟协议\n'],
  ['second heading of another file', '# 会议纪要\n\n## 联盟章程\n'],
  ['list of links', '- [联盟协议书](a.md)\n- [联盟章程](b.md)\n'],
  ['another kind of contract', '# 技术开发合同\n'],
  ['alliance without an agreement', '# 汉津氢能产业技术创新战略联盟\n\n欢迎加入。\n'],
  ['title inside a comment', '<!--\n# 汉津氢能产业联盟协议书\n-->\n\n# 说明\n'],
  ['code first', '```\n汉津氢能产业联盟协议书\n```\n'],
];

describe('detectAgreement', () => {
  for (const [name, text] of yes) {
    it(`takes for an agreement: ${name}`, () => {
      assert.deepEqual(detectAgreement(text), { agreement: true, reason: 'title' });
    });
  }
  for (const [name, text] of no) {
    it(`leaves alone: ${name}`, () => {
      assert.deepEqual(detectAgreement(text), { agreement: false, reason: 'no-title' });
    });
  }

  it('obeys front matter', () => {
    assert.deepEqual(detectAgreement('---\nagreement: true\n---\n正文'), {
      agreement: true,
      reason: 'front-matter',
    });
    assert.deepEqual(detectAgreement('---\nagreement: "alliance-agreement" # 标准\n---\n'), {
      agreement: true,
      standard: 'alliance-agreement',
      reason: 'front-matter',
    });
    assert.deepEqual(
      detectAgreement('---\nagreement: false\n---\n# 汉津氢能产业联盟协议书\n', { listed: true }),
      {
        agreement: false,
        reason: 'refused',
      },
    );
    assert.equal(detectAgreement('---\nagreement: 不是标准名\n---\n正文').agreement, false);
    assert.equal(
      detectAgreement('---\nmeta:\n  agreement: true\n---\n正文').agreement,
      false,
      'nested keys do not count',
    );
    assert.equal(
      detectAgreement('---\nagreement: true\n正文没有结束标记').agreement,
      false,
      'an open block is no front matter',
    );
  });

  it('reads the title of the front matter, and the title behind it', () => {
    assert.equal(
      detectAgreement('---\ntitle: 汉津氢能产业联盟协议书\n---\n正文').reason,
      'front-matter-title',
    );
    assert.equal(detectAgreement("---\ntitle: '汉津氢能产业联盟：协议书'\n---\n正文").agreement, false);
    assert.equal(detectAgreement('---\ntitle: 初稿\n---\n\n# 汉津氢能产业联盟协议书\n').reason, 'title');
  });

  it('believes a caller that lists the file', () => {
    assert.deepEqual(detectAgreement('甲方：…', { listed: true }), { agreement: true, reason: 'listed' });
  });

  it('reads the head only', () => {
    const padding = '\n'.repeat(DETECT_HEAD);
    assert.equal(detectAgreement(`${padding}# 汉津氢能产业联盟协议书\n`).agreement, false);
  });

  it('survives hostile text quickly', () => {
    for (const piece of [
      '《',
      '**',
      '<!--',
      '(',
      '联盟',
      '协议',
      '联盟协议',
      '（',
      '# ',
      '-',
      '\uD800',
      '\u0000',
      '<a ',
      '![',
      '---\n',
    ]) {
      assert.equal(typeof detectAgreement(piece.repeat(5000)).agreement, 'boolean');
    }
  });
});
