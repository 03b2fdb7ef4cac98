import assert from 'node:assert/strict';
import fc from 'fast-check';
import nzh from 'nzh';
import { inFigures, inWords } from '../../../../server/src/engine/features/typography/amount-words.js';
import { applyEdits, type RewriteOperation } from '../../../../server/src/engine/index.js';
import { snippetText } from '../../../../server/src/lsp/snippet-text.js';
import { amountsIn, MAX_FEN } from '../../../../server/src/engine/text/money.js';
import { marked } from '../marked.js';

const HEAD = '# 甲产业技术创新战略联盟协议书\n\n第一条 ';

/** The clause after an operation on ⟦…⟧ or at ‸; or the reason for which nothing is done. */
function run(operation: RewriteOperation, source: string): string {
  const { draft, cursor, spans, text } = marked(HEAD + source);
  const span = spans[0] ?? { start: cursor, end: cursor };
  const result = draft.typography.rewrite(operation, span);
  return 'refusal' in result ? result.refusal.zh : applyEdits(text, result.edits).slice(HEAD.length);
}

describe('features/typography: amounts in words', () => {
  it('stand behind the figures, with 人民币 before them', () => {
    assert.equal(
      run('amount-words', '甲方投入¥1,200,0‸00.00。'),
      '甲方投入¥1,200,000.00（大写：人民币壹佰贰拾万元整）。',
    );
    assert.equal(
      run('amount-words', '甲方投入‸120万元，乙方投入80万元。'),
      '甲方投入120万元（大写：人民币壹佰贰拾万元整），乙方投入80万元。',
    );
    assert.equal(run('amount-words', '会费五万‸元。'), '会费五万元（大写：人民币伍万元整）。');
    assert.equal(run('amount-words', '补贴30万美元‸。'), '补贴30万美元（大写：叁拾万美元整）。');
  });

  it('take the place that was left for them', () => {
    assert.equal(
      run('amount-words', '共1.5亿元‸（大写：____）。'),
      '共1.5亿元（大写：人民币壹亿伍仟万元整）。',
    );
    assert.equal(
      run('amount-words', '共50万元‸（大写：人民币　　　元整），'),
      '共50万元（大写：人民币伍拾万元整），',
    );
    assert.equal(run('amount-words', '共50万元‸（含税），'), '共50万元（大写：人民币伍拾万元整）（含税），');
  });

  it('take the place of the figures, and the reverse', () => {
    assert.equal(run('amount-to-words', '投入人民币1,200,000元‸整。'), '投入人民币壹佰贰拾万元整。');
    assert.equal(run('amount-to-words', '投入¥1,200,000.0‸0。'), '投入人民币壹佰贰拾万元整。');
    assert.equal(run('amount-to-figures', '投入人民币壹佰贰拾万‸元整。'), '投入¥1,200,000.00。');
    assert.equal(run('amount-figures', '罚叁元‸伍角。'), '罚叁元伍角（小写：¥3.50）。');
  });

  it('are written for every amount of a selection that lacks them', () => {
    assert.equal(
      run('amount-words', '甲方⟦投入3万元，乙方2万元（大写：贰万元整），丙方投入1万元⟧。'),
      '甲方投入3万元（大写：人民币叁万元整），乙方2万元（大写：贰万元整），丙方投入1万元（大写：人民币壹万元整）。',
    );
  });

  it('are refused with the reason', () => {
    for (const [operation, source, reason] of [
      ['amount-words', '没有‸金额。', /^光标处没有能认出的金额/],
      ['amount-words', '共¥1.23‸4。', /不足一分/],
      ['amount-words', '共1.2345678万元‸。', /不足一分/],
      ['amount-words', '共99999999‸999万亿元。', /过大/],
      ['amount-words', '亏损-5万‸元。', /负数/],
      ['amount-words', '共3万元‸（叁万元整）。', /已经同时写明/],
      ['amount-words', '共3万元‸（肆万元整）。', /不一致/],
      ['amount-words', '共叁万元整‸。', /已经是大写/],
      ['amount-figures', '共3万元‸。', /已经是小写/],
      ['amount-words', '补贴12.5美元‸。', /外币/],
    ] as const)
      assert.match(run(operation, source), reason, source);
  });

  it('are refused for a text that is no agreement', () => {
    const { draft } = marked('共3万元。');
    const none = draft.configure({ standard: null }).typography.rewrite('amount-words', { start: 0, end: 5 });
    assert.ok('refusal' in none);
  });

  it('come back as they were, whatever the amount from one yuan on', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 100, max: 10_000_000 }),
          fc.maxSafeNat().map((fen) => 100 + (fen % (MAX_FEN - 100))),
        ),
        (fen) => {
          const figures = inFigures({ fen, currency: 'CNY' });
          assert.equal(amountsIn(figures)[0]?.fen, fen, figures);
          const words = inWords({ fen, currency: 'CNY' }, figures);
          assert.ok('text' in words);
          const read = amountsIn(words.text);
          assert.equal(read.length, 1, words.text);
          assert.equal(read[0]!.fen, fen, words.text);
          assert.equal(read[0]!.end, words.text.length, words.text);
          assert.ok(fen === 0 || read[0]!.capital);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('are those of another program', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(100_000_000),
          fc.maxSafeNat().map((fen) => fen % MAX_FEN),
        ),
        (fen) => {
          const words = inWords({ fen, currency: 'CNY' }, '');
          const other = nzh.cn.toMoney(String(fen / 100), { unOmitYuan: false });
          assert.deepEqual(words, { text: other });
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('features/completion: amounts', () => {
  const offered = (source: string, asked: boolean): string[] => {
    const { draft, cursor, text } = marked(HEAD + source);
    return draft
      .completions(cursor, 'zh-CN', asked)
      .filter(({ id }) => id.startsWith('amount:'))
      .map(({ replace, snippet }) =>
        applyEdits(text, [{ span: replace, newText: snippetText(snippet) }]).slice(HEAD.length),
      );
  };

  it('offers the other form behind an amount when it is asked for', () => {
    assert.deepEqual(offered('投入人民币120万元‸，', true), [
      '投入人民币120万元（大写：人民币壹佰贰拾万元整），',
    ]);
    assert.deepEqual(offered('投入叁万元整‸', true), ['投入叁万元整（小写：¥30,000.00）']);
    assert.deepEqual(offered('投入120万元（壹佰贰拾万元整‸', true), []);
    assert.deepEqual(offered('投入120万元‸（大写：____）', true), []);
    assert.deepEqual(offered('投入120万‸', true), []);
  });

  it('offers it while typing only where the draft writes amounts in both forms', () => {
    assert.deepEqual(offered('投入120万元‸', false), []);
    assert.deepEqual(offered('甲方3万元（叁万元整），乙方2万元‸', false), [
      '甲方3万元（叁万元整），乙方2万元（大写：人民币贰万元整）',
    ]);
  });
});
