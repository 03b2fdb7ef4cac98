import assert from 'node:assert/strict';
import { applyEdits, type CompletionOffer } from '../../../server/src/engine/index.js';
import { snippetText } from '../../../server/src/lsp/snippet-text.js';
import { marked } from './marked.js';

const HEAD = `# 汉津新材料产业技术创新战略联盟协议书

甲方：汉津材料股份有限公司，住所地：汉津市江北路1号，法定代表人：高远

乙方：津江大学，住所地：汉津市学府路2号，法定代表人：吴敏
`;

const DRAFT = `${HEAD}
## 第二章 联盟成员

第二条 成员的条件由理事会确定。

第三条 成员退出应当提前三个月书面通知，依第四条结清经费。

[成员]

## 第三章 经费管理

第四条 经费由津江大学管理。

[经费]

第五条 各方按第四条投入，违反的依第六条处理。

## 第四章 违约责任

第六条 违约方[句中]应当赔偿损失，前条另有规定的除外。

[末尾]
`;

/** Places of a draft at which a test types nothing. */
const UNUSED = /\[[一-鿿]{2}\](?:\r?\n){0,2}/g;

interface Taken {
  readonly offer: CompletionOffer;
  readonly before: string;
  readonly after: string;
}

/** The draft after the offer with an id was taken where `typed` stands; nothing stands at the other places. */
function take(place: string, typed: string, id: string, draft = DRAFT): Taken {
  const source = draft.replace(`[${place}]`, typed).replace(UNUSED, '');
  const { draft: agreement, cursor, text } = marked(source);
  const offer = agreement.completions(cursor, 'zh-CN').find((one) => one.id === id);
  assert.ok(offer, `no offer of ${id}`);
  if (offer.away === undefined) {
    const main = { span: offer.replace, newText: snippetText(offer.snippet) };
    return { offer, before: text, after: applyEdits(text, [main, ...offer.additionalEdits]) };
  }
  const { at, text: inserted, edits } = agreement.insertion(id, offer.away)!;
  return { offer, before: text, after: applyEdits(text, [{ span: at, newText: inserted }, ...edits]) };
}

const EXPULSION = 'main.members.expulsion/expulsion';

describe('features/completion of clauses in their place', () => {
  it('goes in on a new line of its chapter, numbered, later numbers and references following', () => {
    const { offer, after } = take('成员', '除名‸', EXPULSION);
    assert.equal(offer.away, undefined);
    assert.equal(offer.detail, '联盟成员 · 后文编号和引用随动');
    assert.match(after, /依第五条结清经费。\n\n第四条 [^\n]*除名/);
    assert.match(after, /\n第五条 经费由津江大学管理。\n\n第六条 各方按第五条投入，违反的依第七条处理。/);
    assert.match(after, /\n第七条 违约方应当赔偿损失，前条另有规定的除外。/);
    assert.doesNotMatch(after, /\n\n\n/);
  });

  it('does the same behind a number that was typed or offered, by any prefix, right below a line too', () => {
    const { after } = take('成员', '除名‸', EXPULSION);
    for (const typed of ['第四条 除名‸', '第四条除名‸', 'cm‸', 'expulsion‸'])
      assert.equal(take('成员', typed, EXPULSION).after, after, typed);
    const tight = DRAFT.replace('结清经费。\n\n[成员]', '结清经费。\n[成员]');
    assert.equal(take('成员', '除名‸', EXPULSION, tight).after, after);
    const glued = tight.replace('[成员]\n\n', '[成员]\n');
    assert.equal(take('成员', '除名‸', EXPULSION, glued).after, after);
  });

  it('keeps CRLF', () => {
    const { after } = take('成员', '除名‸', EXPULSION, DRAFT.replaceAll('\n', '\r\n'));
    assert.match(after, /结清经费。\r\n\r\n第四条 [^\r\n]*除名/);
    assert.doesNotMatch(after, /[^\r]\n/);
  });

  for (const [place, typed, gone] of [
    ['经费', '除名‸', '除名'],
    ['末尾', '第七条 除名‸', '第七条 除名'],
    ['句中', '除名‸', '除名'],
  ] as const) {
    it(`goes to its own place from ${place}, what was typed goes`, () => {
      const { offer, before, after } = take(place, typed, EXPULSION);
      assert.equal(before.slice(offer.away!.start, offer.away!.end), gone);
      assert.equal(offer.snippet, '');
      assert.equal(offer.detail, '联盟成员 · 插入到标准位置');
      assert.match(after, /依第五条结清经费。\n\n第四条 [^\n]*除名/);
      assert.match(after, /\n第七条 违约方应当赔偿损失/);
      assert.doesNotMatch(after, /第[七八]条 除名|违约方除名/);
    });
  }

  it('stands behind the names inside a sentence, before them on a line of its own', () => {
    const governed = DRAFT.replace('第二条 成员', '第二条 联盟设立理事会，成员');
    const order = (place: string): readonly string[] => {
      const { draft, cursor } = marked(governed.replace(`[${place}]`, '理‸').replace(UNUSED, ''));
      const offers = [...draft.completions(cursor, 'zh-CN', true)];
      return offers.sort((a, b) => (a.sortText < b.sortText ? -1 : 1)).map(({ label }) => label);
    };
    assert.equal(order('句中')[0], '理事会');
    assert.ok(order('句中').includes('理事会组成'));
    assert.notEqual(order('成员')[0], '理事会');
  });

  it('adds to a section that is there: an article among articles, a paragraph among paragraphs', () => {
    const breach = take('末尾', '违约责任‸', 'main.breach/breach');
    assert.equal(breach.offer.away, undefined);
    assert.match(breach.after, /除外。\n\n第七条 一方违约的/);
    const plain = `${HEAD}\n## 违约责任\n\n违约方应当赔偿损失。\n\n[末尾]\n\n## 其他\n\n无。\n`;
    assert.match(
      take('末尾', '违约责任‸', 'main.breach/breach', plain).after,
      /赔偿损失。\n\n一方违约的[^\n]*\n\n## 其他/,
    );
    const empty = `${HEAD}\n## 违约责任\n\n[末尾]\n\n## 其他\n\n无。\n`;
    const { after } = take('末尾', 'wyzr‸', 'main.breach/breach', empty);
    assert.match(after, /## 违约责任\n\n一方违约的/);
    assert.equal(after.match(/## 违约责任/g)!.length, 1);
  });

  it('goes between the clauses of its chapter where the cursor stands, not into the middle of one', () => {
    const two = DRAFT.replace('[成员]', '（一）书面通知；\n\n[中间]\n\n（二）结清经费。');
    const inside = take('中间', '除名‸', EXPULSION, two);
    assert.notEqual(inside.offer.away, undefined);
    assert.match(inside.after, /（二）结清经费。\n\n第四条 [^\n]*除名/);
    const first = DRAFT.replace('第三条 成员退出', '[之前]\n\n第三条 成员退出');
    const { after } = take('之前', '除名‸', EXPULSION, first);
    assert.match(after, /确定。\n\n第三条 [^\n]*除名/);
    assert.match(after, /\n\n第四条 成员退出应当提前三个月书面通知，依第五条/);
  });

  it('offers headings of absent sections the same way', () => {
    const dissolution = 'main.dissolution';
    const chapters = DRAFT.replace('## 第四章', '[之间]\n\n## 第四章');
    const here = take('之间', '## 解散‸', dissolution, chapters);
    assert.equal(here.offer.away, undefined);
    assert.match(here.after, /## 第四章 解散[^#]*## 第五章 违约责任/);
    const away = take('末尾', '## 解散‸', dissolution);
    assert.notEqual(away.offer.away, undefined);
    assert.match(away.after, /## 第四章 解散[^#]*## 第五章 违约责任/);
    assert.doesNotMatch(away.after, /## 解散\n/);
  });
});
