import assert from 'node:assert/strict';
import { createEngine, type Finding } from '../../server/src/engine/index.js';
import { framed, times, word } from './frame.js';
import { CLAUSES, SENTENCES } from './growing-clauses.js';

const engine = createEngine();

/** The findings of a draft in which no rule crashes, by rule. */
function check(text: string): ReadonlyMap<string, readonly Finding[]> {
  const agreement = engine.open(text, { standard: 'alliance-agreement', depth: 'thorough' });
  const findings = agreement.findings();
  assert.deepEqual(agreement.faults(), []);
  assert.ok(agreement.symbols('zh-CN').length > 0);
  const out = new Map<string, Finding[]>();
  for (const finding of findings)
    out.set(finding.rule, [...(out.get(finding.rule) ?? []).slice(0, 2), finding]);
  return out;
}

/** Rules that speak about a draft and not about the same draft without the part. */
function rulesOf(text: string): readonly string[] {
  const usual = new Set(check(framed({})).keys());
  return [...check(text).keys()].filter((rule) => !usual.has(rule));
}

function wordsOf(text: string, finding: Finding | undefined): string | undefined {
  return finding && text.slice(finding.span.start, finding.span.end);
}

describe('drafts beyond all measure are checked and answered', () => {
  const company = (i: number): string => `${word(i)}新材料有限公司`;
  const parties = times(
    5000,
    (i) => `| ${i + 1} | ${company(i)} | 福州市五四路${i + 1}号 | 林${word(i)} |`,
    '\n',
  );
  const signatures = times(5000, (i) => `| ${company(i === 4321 ? 9999 : i)} | |`, '\n');

  it('5,000 parties, one of which does not sign', () => {
    const text = framed({
      parties: `| 序号 | 单位名称 | 住所地 | 法定代表人 |\n| --- | --- | --- | --- |\n${parties}`,
      signatures: `| 单位（公章） | 法定代表人（签字） |\n| --- | --- |\n${signatures}\n`,
    });
    const found = check(text).get('party-name-mismatch');
    assert.deepEqual(
      found?.map((finding) => wordsOf(text, finding)),
      [company(9999)],
    );
  });

  it('10,000 amounts with a total that they do not make', () => {
    const amounts = CLAUSES['amounts in a table']!(10_000);
    const found = check(amounts).get('contribution-sum');
    assert.deepEqual(
      found?.map((finding) => wordsOf(amounts, finding)),
      ['12345'],
    );
  });

  it('one sentence of 200,000 characters', () => {
    for (const [name, draft] of Object.entries(SENTENCES)) {
      const size = Math.ceil(200_000 / (draft(200).length - draft(100).length)) * 100;
      const text = draft(size);
      assert.ok(text.length > 190_000, `${name}: ${text.length}`);
      check(text);
    }
  });

  it('a line with more facts than the stack holds', () => {
    for (const piece of ['投入1元、', '《合同法》、', '附件1、', '福州法院、', '福州仲裁委员会或'])
      check(framed({ general: piece.repeat(130_000) }));
  });

  it('3,000 articles that refer to each other in a circle', () => {
    const found = check(CLAUSES['references in a circle']!(3000));
    assert.equal(found.has('xref-missing'), false);
  });

  it('lists that begin again 5,000 times', () => {
    check(framed({ general: times(5000, (i) => `1. 各方${word(i)}。`, '\n') }));
    check(framed({ general: times(5000, (i) => `1、各方${word(i)}。`, '\n\n') }));
  });
});

describe('what makes no sense is told or left alone', () => {
  it('dates that no calendar has', () => {
    for (const date of ['2026年2月30日', '2026年13月1日', '2025年2月29日', '2026年4月31日']) {
      const text = framed({ general: `项目于${date}前完成。` });
      assert.deepEqual(
        check(text)
          .get('invalid-date')
          ?.map((finding) => wordsOf(text, finding)),
        [date],
      );
    }
    assert.deepEqual(rulesOf(framed({ general: '项目于2028年2月29日前完成。' })), []);
  });

  it('numbers beyond any sense: no claim rests on them', () => {
    for (const funds of [
      '甲方投入人民币壹亿亿元（100万元）。',
      '甲方投入100万元（大写：壹亿亿元整）。',
      `甲方投入人民币${'壹亿'.repeat(40)}元（大写：人民币壹佰万元整）。`,
      `甲方投入${'9'.repeat(40)}万元，乙方投入1万元，合计3万元。`,
      '成员除名须经全体理事零分之五以上通过。',
      `见第${'9'.repeat(30)}条、附件九千九百九十九万亿。`,
      '甲方占壹亿亿%，乙方占50%。',
    ])
      assert.deepEqual(rulesOf(framed({ funds })), [], funds);
  });

  it('contradictory options: one finding for the choice that is open', () => {
    const text = framed({
      general: '争议按下列第__种方式解决：（1）提交福州仲裁委员会仲裁；（2）向人民法院起诉。',
    });
    assert.deepEqual(check(text).get('alternative-unresolved')?.length, 1);
  });

  it('halves of surrogate pairs, NUL and mixed scripts in every place', () => {
    for (const odd of [
      '\ud83d',
      '\udc00',
      '\udc00\ud83d',
      '\u0000',
      '\u202e',
      '🙂',
      'ｶﾀｶﾅ',
      '١٢٣',
      '\ufeff',
    ]) {
      const text = framed({ general: '争议由福州仲裁委员会仲裁。' });
      for (let at = 0; at < text.length; at += 41) check(text.slice(0, at) + odd + text.slice(at));
    }
  });
});
