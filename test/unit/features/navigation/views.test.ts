import assert from 'node:assert/strict';
import { mark, marked } from '../marked.js';
import { DRAFT } from './draft.js';

const { draft, text } = marked(DRAFT);

describe('features/navigation: links, lenses, inlays, tokens, selections', () => {
  it('links annexes to their heading', () => {
    const spans = draft.navigation.links().map(({ span }) => span);
    assert.deepEqual(
      mark(text, spans)
        .split('\n')
        .filter((line) => line.includes('⟦')),
      ['第五条 项目成果依照⟦附件一⟧分配，成果归完成方。依《民法典》第二条和本协议第三条处理。'],
    );
    const [link] = draft.navigation.links();
    assert.ok(link && 'at' in link.target);
    assert.equal(text.slice(link.target.at, link.target.at + 3), '附件一');
  });

  it('links an annex to its file where the list links one', () => {
    const source = `# 甲联盟协议书\n\n第一条 见附件二。\n\n附件清单：\n\n附件二 [经费表](annexes/funds.md)\n`;
    const [link] = marked(source).draft.navigation.links();
    assert.deepEqual(link!.target, { file: 'annexes/funds.md' });
  });

  it('counts references and uses, and says what a section lacks', () => {
    const titles = draft.navigation.lenses('zh-CN').map(({ title }) => title);
    assert.ok(titles.includes('3 处引用'), titles.join('|'));
    assert.ok(titles.includes('“项目成果” 1 处用到'));
    assert.ok(titles.some((title) => /^缺 \d+ 项：/.test(title)));
    const [lens] = draft.navigation.lenses('zh-CN').filter(({ title }) => title === '3 处引用');
    assert.equal(lens!.places.length, 3);
  });

  it('shows figures behind amounts in words and the clause behind 前条 and 前款', () => {
    const source =
      '# 甲联盟协议书\n\n第一条 甲事。\n\n违反前款的，支付人民币壹拾贰万元整。\n\n第二条 前条适用，支付10万元（壹拾万元整）。\n';
    const { draft: agreement, text: whole } = marked(source);
    const inlays = agreement.navigation.inlays({ start: 0, end: whole.length }, 'zh-CN');
    const shown = [...inlays]
      .reverse()
      .reduce((out, { offset, label }) => out.slice(0, offset) + label + out.slice(offset), whole);
    assert.match(shown, /违反前款（第一条第一款）的，支付人民币壹拾贰万元整（120,000\.00）。/);
    assert.match(shown, /前条（第一条）适用/);
  });

  it('colours names, references and amounts, one thing in one place', () => {
    const line = text.indexOf('第四条 甲方出资');
    const tokens = draft.navigation.tokens({ start: line, end: text.indexOf('\n', line) });
    assert.deepEqual(
      tokens.map(({ span, kind }) => `${text.slice(span.start, span.end)} ${kind}`),
      ['甲方 party', '600万元 amount', '乙方 party', '400万元 amount', '汉津材料 party'],
    );
    const all = draft.navigation.tokens({ start: 0, end: text.length });
    all.forEach(({ span }, i) => assert.ok(i === 0 || all[i - 1]!.span.end <= span.start));
    assert.ok(all.some(({ kind, definition }) => kind === 'term' && definition));
  });

  it('grows the selection from the phrase to the draft', () => {
    const at = text.indexOf('乙方出资400万元') + 2;
    const grown = draft.navigation.selections(at).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(grown.slice(0, 3), [
      '乙方出资400万元',
      '第四条 甲方出资600万元，乙方出资400万元，由汉津材料管理。',
      grown[2],
    ]);
    assert.match(grown[2]!, /^第三章 经费\n/);
    assert.equal(grown.at(-1), text);
    for (let offset = 0; offset <= text.length; offset++) {
      let inner = { start: offset, end: offset };
      for (const span of draft.navigation.selections(offset)) {
        assert.ok(span.start <= inner.start && span.end >= inner.end);
        assert.ok(span.end - span.start > inner.end - inner.start);
        inner = span;
      }
    }
  });

  it('lists names, clauses, annexes and amounts', () => {
    const names = draft.navigation.entries().map(({ name, kind }) => `${kind} ${name}`);
    for (const name of [
      'term 成果',
      'party 津江大学',
      'short-name 汉津材料',
      'body 理事会',
      'clause 第一章 定义',
    ])
      assert.ok(names.includes(name), `${name} in ${names.join('|')}`);
    assert.ok(names.some((name) => name.startsWith('amount ') && name.includes('600万元')));
  });

  it('is empty for a text that is no agreement', () => {
    const { navigation } = draft.configure({ standard: null });
    assert.deepEqual(
      [navigation.entries(), navigation.links(), navigation.lenses('en'), navigation.selections(3)],
      [[], [], [], []],
    );
    assert.deepEqual(navigation.tokens({ start: 0, end: 9 }), []);
    assert.deepEqual(navigation.inlays({ start: 0, end: 9 }, 'en'), []);
  });
});
