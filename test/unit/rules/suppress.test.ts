import assert from 'node:assert/strict';
import { applyEdits, createEngine } from '../../../server/src/engine/index.js';

const engine = createEngine();
const BOTH = '任何一方可向福州仲裁委员会申请仲裁，也可向福州市中级人民法院起诉。';
const CODE = 'arbitration-and-litigation';

/** Rules that speak, with the words they speak about. */
function rules(text: string, only: RegExp): readonly string[] {
  return engine
    .open(text, { standard: 'alliance-agreement' })
    .findings()
    .filter(({ rule }) => only.test(rule))
    .map(({ rule }) => rule);
}

describe('suppression', () => {
  const said = new RegExp(`${CODE}|^suppression`);

  it('is needed for something', () => assert.deepEqual(rules(BOTH, said), [CODE]));

  const silent: readonly (readonly [string, string])[] = [
    ['the next clause', `<!-- 协议检查-忽略 ${CODE} 理由：另签仲裁补充协议 -->\n${BOTH}\n`],
    ['the next clause over a blank line', `<!-- 协议检查-忽略 ${CODE} 理由：另签 -->\n\n${BOTH}\n`],
    ['the text behind it on its line', `<!-- 协议检查-忽略 ${CODE} 理由：另签 -->${BOTH}\n`],
    [
      'a region',
      `<!-- 协议检查-忽略开始 ${CODE} 理由：另签 -->\n\n第一条 无。\n\n${BOTH}\n\n<!-- 协议检查-忽略结束 -->\n`,
    ],
    ['the file, wherever it stands', `${BOTH}\n\n<!-- 协议检查-忽略全文 ${CODE} 理由：另签 -->\n`],
    ['the next clause, in English', `<!-- agreement-disable-next ${CODE} -- signed apart -->\n${BOTH}\n`],
    [
      'a region, in English',
      `<!-- agreement-disable ${CODE} -- signed apart -->\n\n${BOTH}\n\n<!-- agreement-enable -->\n`,
    ],
    ['the file, in English', `<!-- agreement-disable-file ${CODE} -- signed apart -->\n\n${BOTH}\n`],
    [
      'several rules',
      `<!-- 协议检查-忽略 placeholder-left,${CODE} 理由：另签 -->\n${BOTH.replace('福州市', '××市')}\n`,
    ],
  ];
  for (const [what, text] of silent) it(`silences ${what}`, () => assert.deepEqual(rules(text, said), []));

  it('ends with its clause, and with its region', () => {
    assert.deepEqual(
      rules(`<!-- 协议检查-忽略 ${CODE} 理由：另签 -->\n\n第一条 无。\n\n第二条 ${BOTH}\n`, said),
      ['suppression-unused', CODE],
    );
    assert.deepEqual(
      rules(
        `<!-- 协议检查-忽略开始 ${CODE} 理由：另签 -->\n\n第一条 无。\n\n<!-- 协议检查-忽略结束 -->\n\n${BOTH}\n`,
        said,
      ),
      ['suppression-unused', CODE],
    );
  });

  it('reaches over the items of a clause', () => {
    const text = `<!-- 协议检查-忽略 ${CODE} 理由：另签 -->\n\n第一条 争议按下列约定处理：\n\n（一）${BOTH}\n\n第二条 无。\n`;
    assert.deepEqual(rules(text, said), []);
  });

  it('asks for a reason, a known name and a use', () => {
    assert.deepEqual(rules(`<!-- 协议检查-忽略 ${CODE} -->\n${BOTH}\n`, said), [
      'suppression-without-reason',
    ]);
    assert.deepEqual(rules('<!-- 协议检查-忽略 no-such-check 理由：无 -->\n\n第一条 无。\n', said), [
      'suppression-unused',
    ]);
    assert.deepEqual(rules('<!-- 协议检查-忽略 理由：无 -->\n\n第一条 无。\n', said), ['suppression-unused']);
  });

  it('says nothing about ordinary comments and about code', () => {
    assert.deepEqual(rules('<!-- 协议检查工具说明 -->\n\n```\n<!-- 协议检查-忽略 x -->\n```\n', said), []);
  });

  it('is offered on every finding, and silences it', () => {
    const texts = [
      `# 甲联盟协议书\n\n第一条 ${BOTH}\n`,
      `| 项 | 内容 |\n| --- | --- |\n| 争议 | ${BOTH} |\n`,
      `- 第一条 无。\n- ${BOTH}\n`,
      `\uFEFF第一条 无。\r\n\r\n${BOTH}\r\n`,
    ];
    for (const text of texts) {
      const draft = engine.open(text, { standard: 'alliance-agreement' });
      const finding = draft.findings().find(({ rule }) => rule === CODE)!;
      for (const locale of ['zh-CN', 'en'] as const) {
        const offer = draft
          .fixes(finding.span, locale)
          .find((fix) => fix.fixId === 'ignore' && fix.finding.rule === CODE)!;
        const after = applyEdits(text, offer.edits);
        assert.deepEqual(rules(after, said), ['suppression-without-reason'], after);
        assert.equal(after.replace(/[ \t]{0,20}<!--[^>]{0,300}-->\r?\n/, ''), text);
      }
    }
  });
});
