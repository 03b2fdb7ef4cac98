import assert from 'node:assert/strict';
import { createEngine, type Agreement } from '../../../server/src/engine/index.js';
import type { RuleContext } from '../../../server/src/engine/rules/context.js';
import type { Rule } from '../../../server/src/engine/rules/types.js';
import type { LineText } from '../../../server/src/engine/text/line-text.js';

const BLOCK = [
  '甲乙丙产业技术创新战略联盟协议书',
  '第一章 联盟的组织机构',
  '第一条 理事会是联盟的决策机构，由全体成员推选的代表组成。',
  '第二条 秘书处负责联盟的日常事务，向理事会报告工作。',
  '第三条 因本协议引起的争议，各方协商解决；协商不成的，提交仲裁。',
].join('\n');

/** A rule that reports nothing and tells what it sees each time it runs. */
function probe(needs: readonly string[], see: (context: RuleContext) => void): Rule<RuleContext> {
  return {
    id: 'probe',
    category: 'product',
    severity: 'hint',
    depth: 'essential',
    title: { zh: '', en: '' },
    basis: [],
    messages: { 'zh-CN': {}, en: {} },
    needs,
    check(context) {
      see(context);
      return [];
    },
  };
}

function linesOf(context: RuleContext): readonly LineText[] {
  const out: LineText[] = [];
  for (let at = context.next({ chunk: 0, line: -1 }); at; at = context.next(at)) out.push(context.line(at));
  return out;
}

function typed(draft: Agreement, word: string, at: string): Agreement {
  const start = draft.text().indexOf(at);
  assert.ok(start >= 0);
  return draft.edit({ span: { start, end: start }, newText: word });
}

describe('what an edit keeps', () => {
  it('is every other line of its block', () => {
    const seen: (readonly LineText[])[] = [];
    const rules = [probe(['text'], (context) => seen.push(linesOf(context)))];
    const draft = createEngine({ rules }).open(BLOCK, { standard: 'alliance-agreement' });
    draft.findings();
    typed(draft, '的 ', '秘书处负责').findings();
    const [before, after] = seen;
    assert.equal(before!.length, 5);
    assert.deepEqual(
      after!.map((line, i) => line === before![i]),
      [true, true, true, false, true],
    );
  });

  const DRAFT = [
    '# 甲乙产业技术创新战略联盟协议书',
    '',
    '## 第一章 联盟的经费管理',
    '',
    '第一条 甲方出资××万元，于签署后付清。',
    '',
    '第二条 理事会每年审议预算，秘书处执行。',
    '',
    '### 附记',
    '',
    '此处写法见上，另见第九条。',
  ].join('\n');

  /** How often a rule with these needs runs when a word is typed after its draft was checked. */
  function runsAfter(needs: readonly string[], word: string, at: string, finding = false): number {
    let runs = 0;
    const rule = probe(needs, () => runs++);
    const reporting = {
      ...rule,
      check: (context: RuleContext) => {
        rule.check(context);
        const [first] = context.facts('placeholder');
        return finding && first
          ? [
              {
                place: { ...first.ref, from: first.fact.from, to: first.fact.to },
                section: '',
                subject: null,
                message: { id: 'x' },
              },
            ]
          : [];
      },
    };
    const draft = createEngine({ rules: [reporting] }).open(DRAFT, { standard: 'alliance-agreement' });
    draft.findings();
    const after = typed(draft, word, at);
    const found = after.findings();
    if (finding) assert.equal(after.slice(found[0]!.span.start, found[0]!.span.end), '××');
    return runs - 1;
  }

  it('is what rules found on facts that say the same, also where they moved', () => {
    assert.equal(runsAfter(['placeholder'], '应', '甲方出资'), 0);
    assert.equal(runsAfter(['placeholder'], '预', '算，秘书处'), 0);
    assert.equal(runsAfter(['placeholder'], '××', '审议预算'), 1);
  });

  it('is not a finding in the line typed in: its place is new', () => {
    assert.equal(runsAfter(['placeholder'], '应', '甲方出资', true), 1);
    assert.equal(runsAfter(['placeholder'], '应', '会每年审议', true), 0);
  });

  it('is what rules found on headings, until a heading says something else', () => {
    assert.equal(runsAfter(['tree'], '的', '预算，秘书处'), 0);
    // a label that the standard does not know is no heading, but has to be looked at
    assert.equal(runsAfter(['tree'], '：', '见上'), 0);
    assert.equal(runsAfter(['tree'], '的', '管理\n'), 1);
    assert.equal(runsAfter(['placeholder'], '的', '管理\n'), 0);
  });

  it('is what rules found on the words of another section', () => {
    assert.equal(runsAfter(['text:main.funds'], '预', '算，秘书处'), 1);
    assert.equal(runsAfter(['text:main.goals-tasks'], '预', '算，秘书处'), 0);
    assert.equal(runsAfter(['text'], '预', '算，秘书处'), 1);
  });
});
