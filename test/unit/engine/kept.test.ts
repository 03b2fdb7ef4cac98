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
});
