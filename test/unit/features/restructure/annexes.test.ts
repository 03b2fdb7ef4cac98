import assert from 'node:assert/strict';
import { applyEdits, type RestructureOperation } from '../../../../server/src/engine/index.js';
import { marked } from '../marked.js';

const HEAD = '# 甲产业技术创新战略联盟协议书\n\n';

interface Outcome {
  readonly text: string;
  readonly left: readonly string[];
}

function run(operation: RestructureOperation, source: string): Outcome {
  const { draft, cursor, text } = marked(HEAD + source);
  const result = draft.restructure(operation, cursor < 0 ? 0 : cursor);
  if ('refusal' in result) return { text: source.replace('‸', ''), left: [result.refusal.zh] };
  const left = result.left.map(({ span, reason }) => `${text.slice(span.start, span.end)} ${reason.zh}`);
  return { text: applyEdits(text, result.edits).slice(HEAD.length), left };
}

/** An agreement with three annexes: mentions, list, texts; `{n}` stands for the number of an annex. */
const ANNEXES = `第一条 分工见附件{a}，经费见附件{b}和附件{c}之二，依附件{b}第一条支付。

第二条 《项目申请书》附件{x}、管理办法的附件{x}不在此列。

附件：

附件{a}：任务分工表

附件{b}：经费预算表

附件{c}：管理办法

签署页

甲方：（盖章）

附件{a} 任务分工表

甲方负责研究。

乙方负责试验。

附件{b} 经费预算表

第一条 经费见附件{a}。

第二条 由甲方管理。

附件{c} 管理办法

第一条 依附件{b}第一条。

第二条 无。

附件{c}之二 明细表

一行。

两行。
`;

function annexes(a: string, b: string, c: string, x: string): string {
  return ANNEXES.replaceAll('{a}', a).replaceAll('{b}', b).replaceAll('{c}', c).replaceAll('{x}', x);
}

describe('features/restructure: annexes', () => {
  it('are numbered anew with list, headings, mentions and parts such as 附件三之二, those of others stay', () => {
    assert.deepEqual(run('renumber-all', annexes('一', '三', '五', '三')), {
      text: annexes('一', '二', '三', '三'),
      left: [],
    });
    assert.deepEqual(run('renumber-all', annexes('1', '2', '4', '4')), {
      text: annexes('1', '2', '3', '4'),
      left: [],
    });
  });

  it('stay where a number stands twice, is nowhere to be found, or the order differs, and the reason is given', () => {
    const twice = annexes('一', '三', '五', '九').replace('附件五：', '附件三：');
    assert.deepEqual(run('renumber-all', twice), {
      text: twice,
      left: ['附件三： 这个附件编号出现了两次，附件没有重新编号。'],
    });
    const lost = annexes('一', '三', '五', '九').replace('第一条 分工', '第一条 见附件八。分工');
    assert.deepEqual(run('renumber-all', lost), {
      text: lost,
      left: ['附件八 没有找到这个附件，它可能另册装订，附件没有重新编号。'],
    });
    const order = annexes('一', '三', '五', '九')
      .replace('附件一：任务分工表', '附件三：经费预算表')
      .replace('附件三：经费预算表\n\n附件五', '附件一：任务分工表\n\n附件五');
    assert.deepEqual(run('renumber-all', order).text, order);
  });

  it('keep a first number that is not one: the ones before stand elsewhere', () => {
    assert.equal(run('renumber-all', annexes('二', '三', '五', '九')).text, annexes('二', '三', '四', '九'));
  });

  it('change places with their text, their entry in the list and every mention', () => {
    const source = annexes('一', '二', '三', '二');
    const { text, left } = run('move-down', source.replace('\n附件一 任务', '\n附件一‸ 任务'));
    assert.deepEqual(left, []);
    assert.match(text, /分工见附件二，经费见附件一和附件三之二，依附件一第一条支付/);
    assert.match(text, /附件一：经费预算表\n\n附件二：任务分工表\n\n附件三：管理办法/);
    assert.match(
      text,
      /附件一 经费预算表\n\n第一条 经费见附件二。\n\n第二条 由甲方管理。\n\n附件二 任务分工表/,
    );
    assert.match(text, /依附件一第一条。/);
    assert.match(text, /《项目申请书》附件二、管理办法的附件二/);
    assert.deepEqual(run('move-up', text.replace('\n附件二 任务', '\n附件二‸ 任务')).text, source);
    const last = run('move-up', source.replace('\n附件三 管理', '\n附件三‸ 管理')).text;
    assert.match(last, /附件二 管理办法[^#]*附件二之二 明细表\n\n一行。\n\n两行。\n\n附件三 经费预算表/);
  });

  it('do not move past the first and the last, and leave ranges to a person', () => {
    const source = annexes('一', '二', '三', '二');
    assert.deepEqual(run('move-up', source.replace('\n附件一 任务', '\n附件一‸ 任务')).left, [
      '前面没有附件。',
    ]);
    assert.deepEqual(run('move-down', source.replace('\n附件三 管', '\n附件三‸ 管')).left, [
      '后面没有附件。',
    ]);
    const range = source.replace('分工见附件一，', '分工见附件一至附件三，');
    assert.deepEqual(run('move-down', range.replace('\n附件一 任务', '\n附件一‸ 任务')).left, [
      '附件一 附件换了次序，这个范围包括哪些附件，请人工确认。',
    ]);
  });
});
