import assert from 'node:assert/strict';
import { governanceRules } from '../../../server/src/engine/rules/families/governance.js';
import { open, report } from '../draft.js';

const CODES = governanceRules.map(({ id }) => id);

describe('hard cases of governance', () => {
  it('compares a special majority with the same matter only', () => {
    const text =
      '3.3 理事会决议须经全体理事过半数通过。\n但修改管理办法、除名、解散须经全体理事三分之二以上通过。\n4.6 除名须经出席会议的理事三分之二以上通过。';
    assert.deepEqual(report(text, CODES), ['vote-threshold-conflict «出席会议的理事三分之二以上»']);
  });

  it('lets the council change rules and admit members beside unanimity for the agreement', () => {
    const text =
      '变更本协议须经各方一致同意。\n理事会有权制定和修改《联盟经费管理办法》（附件三），\n批准新成员加入。';
    assert.deepEqual(report(text, CODES), []);
  });

  it('sees one boundary in two bands, and no band of another thing', () => {
    const text =
      '单项支出五十万元以上的由理事会批准；\n五十万元以下的由秘书长批准；\n会议经费两万元以内由秘书处列支。';
    assert.deepEqual(report(text, CODES), ['boundary-overlap «五十万元以下»']);
  });

  it('takes a blank for a liable subject that is still to be filled in', () => {
    const text = '**单位作为联盟对外承担责任的主体（甲方）。';
    assert.deepEqual(report(text, ['liability-subject-missing']), []);
  });

  it('reports a conflict once, at the later place, with the earlier one beside it', () => {
    const text =
      '第一条 除名须经全体理事四分之三以上通过。\n\n第二条 除名须经全体理事三分之二以上通过。\n\n第三条 除名须经全体理事四分之三以上通过。';
    const findings = open(text)
      .findings()
      .filter(({ rule }) => rule === 'vote-threshold-conflict');
    assert.equal(findings.length, 1);
    assert.equal(
      text.slice(findings[0]!.related[0]!.span.start, findings[0]!.related[0]!.span.end),
      '全体理事四分之三以上',
    );
    assert.ok(findings[0]!.span.start > findings[0]!.related[0]!.span.start);
  });

  it('takes no notice of alternatives that nobody has chosen and of drafting notes', () => {
    assert.deepEqual(
      report('除名须经全体理事四分之三以上通过。\n\n【备选二】除名须经全体理事三分之二以上通过。', [
        'vote-threshold-conflict',
      ]),
      [],
    );
  });

  it('yields to a special provision', () => {
    const text =
      '3.3 除名须经全体理事四分之三以上通过，本协议另有约定的除外。\n\n4.6 除名须经全体理事三分之二以上通过。';
    assert.deepEqual(report(text, CODES), []);
  });

  it('stays silent on numbers beyond sense, and does not throw', () => {
    const text = '理事会由壹亿亿名理事组成，经零分之一以上理事同意，任期九九九九九九九九九九九年。\n'.repeat(
      50,
    );
    assert.deepEqual(open(text).faults(), []);
  });
});
