import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/engine/index.js';
import { snippetText } from '../../../server/src/lsp/snippet-text.js';
import { marked } from './marked.js';
import { DRAFT } from './navigation/draft.js';

/** Labels offered at ‸ in a line at the end of the draft; `kind` leaves one kind only. */
function offers(line: string, kind?: string, asked = false): string[] {
  const { draft, cursor } = marked(`${DRAFT.replace('附件一 成果', `${line}\n\n附件一 成果`)}`);
  return draft
    .completions(cursor, 'zh-CN', asked)
    .filter((offer) => kind === undefined || offer.kind === kind)
    .map(({ label }) => label);
}

/** The line after the first offer of a kind was taken. */
function take(line: string, kind: string): string {
  const { draft, cursor, text } = marked(`${DRAFT.replace('附件一 成果', `${line}\n\n附件一 成果`)}`);
  const offer = draft.completions(cursor, 'zh-CN').find((one) => one.kind === kind);
  assert.ok(offer, `nothing of ${kind}`);
  const after = applyEdits(text, [{ span: offer.replace, newText: snippetText(offer.snippet) }]);
  return after.slice(after.lastIndexOf('\n', cursor - 1) + 1).split('\n')[0]!;
}

describe('features/completion inside a sentence', () => {
  it('goes on with a name in unbroken text, before and behind other words', () => {
    assert.equal(take('第七条 各方共有的项目‸归各方。', 'name'), '第七条 各方共有的项目成果归各方。');
    assert.equal(take('第七条 由津江‸负责。', 'name'), '第七条 由津江大学负责。');
    assert.equal(take('第七条 由甲‸负责。', 'name'), '第七条 由甲方负责。');
    assert.deepEqual(offers('第七条 由汉津材‸负责。', 'name'), ['汉津材料', '汉津材料股份有限公司']);
  });

  it('offers nothing for one character or a whole name, unless it is asked for', () => {
    assert.deepEqual(offers('第七条 由成‸', 'name'), []);
    assert.deepEqual(offers('第七条 由成‸', 'name', true), ['成果']);
    assert.deepEqual(offers('第七条 由津江大学‸', 'name'), []);
    assert.deepEqual(offers('第七条 没有‸', undefined), []);
  });

  it('puts what the clause does not name yet first', () => {
    const draft = DRAFT.replace('乙方：津江大学', '乙方：汉津大学').replace(
      '（二）津江大学',
      '（二）汉津大学',
    );
    const { draft: agreement, cursor } = marked(
      draft.replace('附件一 成果', '第七条 汉津大学和汉津‸\n\n附件一 成果'),
    );
    const labels = agreement
      .completions(cursor, 'zh-CN')
      .filter(({ kind }) => kind === 'name')
      .map(({ label }) => label);
    assert.equal(labels.at(-1), '汉津大学');
    assert.ok(labels.includes('汉津材料'));
  });

  it('names clauses behind 第 and behind words that lead to one, with their titles', () => {
    const all = offers('第七条 依照‸', 'number');
    assert.equal(all[0], '第一章 定义');
    assert.ok(all.some((label) => label.startsWith('第四条 ') && label.includes('甲方出资600万元')));
    assert.ok(all.length <= 20);
    assert.deepEqual(
      offers('第七条 依照第三‸', 'number').map((label) => label.slice(0, 3)),
      ['第三条', '第三章'],
    );
    assert.equal(take('第七条 见第二‸办理', 'number'), '第七条 见第二章办理');
  });

  it('offers no clause of ours for another text', () => {
    assert.deepEqual(offers('第七条 依照《民法典》第‸', 'number'), []);
    assert.deepEqual(offers('第七条 依照补充协议第‸', 'number'), []);
  });

  it('names annexes', () => {
    assert.equal(take('第七条 见附‸', 'number'), '第七条 见附件一');
  });

  it('offers the next number on a line that begins with 第, and none that is taken', () => {
    assert.equal(take('第‸', 'number'), '第七条 ');
    const { draft, cursor } = marked('# 甲联盟协议书\n\n第一条 甲。\n\n第‸\n\n第二条 乙。\n');
    assert.deepEqual(
      draft.completions(cursor, 'zh-CN').filter(({ kind }) => kind === 'number'),
      [],
    );
  });

  it('counts on behind 第五条之一', () => {
    const next = (source: string): string[] => {
      const { draft, cursor } = marked(`# 甲联盟协议书\n\n${source}`);
      const offers = draft.completions(cursor, 'zh-CN').filter(({ kind }) => kind === 'number');
      return offers.map(({ snippet }) => snippet);
    };
    const before = '第四条 甲。\n\n第五条 乙。\n\n第五条之一 丙。\n\n';
    assert.deepEqual(next(`${before}第‸\n`), ['第六条 ']);
    assert.deepEqual(next(`${before}第‸\n\n第六条 丁。\n`), ['第五条之二 ']);
    assert.deepEqual(next('第4条　甲。\n\n第‸\n'), ['第5条　']);
    assert.deepEqual(next('第五条 乙。\n\n第‸\n\n第五条之一 丙。\n\n第六条 丁。\n'), []);
  });

  it('goes on behind usual words, but not inside a sentence', () => {
    assert.deepEqual(offers('第七条 因本协议发生的争议‸', 'phrase'), ['……先协商，协商不成的……']);
    assert.match(take('第七条 未尽事宜‸', 'phrase'), /^第七条 未尽事宜，由各方协商并签订书面补充协议/);
    assert.deepEqual(offers('第七条 因本协议发生的争议‸由法院管辖', 'phrase'), []);
  });

  it('offers twenty at most, and nothing in a text that is no agreement', () => {
    const { draft, cursor } = marked(`${DRAFT}\n‸`);
    assert.ok(draft.completions(cursor, 'zh-CN').length <= 20);
    const other = draft.configure({ standard: null });
    assert.deepEqual(other.completions(cursor, 'zh-CN'), []);
  });
});
