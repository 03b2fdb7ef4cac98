import assert from 'node:assert/strict';
import { applyEdits, type RestructureOperation } from '../../../../server/src/engine/index.js';
import { marked } from '../marked.js';

const HEAD = '# 甲产业技术创新战略联盟协议书\n\n';

/** The draft after an operation, with what was left alone. */
function run(operation: RestructureOperation, source: string): { text: string; left: readonly string[] } {
  const { draft, cursor, text } = marked(HEAD + source);
  const result = draft.restructure(operation, Math.max(0, cursor));
  if ('refusal' in result) return { text: source.replace('‸', ''), left: [result.refusal.zh] };
  const left = result.left.map(({ reason }) => reason.zh);
  return { text: applyEdits(text, result.edits).slice(HEAD.length), left };
}

const CONTENTS = `目录

第一章 总则 …… 1

第二章 成员 …… 2

第二条 加入 …… 2

第四章 经费 …… 3

附件二 预算表 …… 9

第一章 总则

第一条 目的

依第四章办理。

第二章 成员

第二条 加入

经理事会同意。

第四章 经费

第四条 管理

依第二条。
`;

describe('features/restructure: the table of contents', () => {
  it('follows numbers', () => {
    const { text, left } = run('renumber-all', CONTENTS);
    assert.deepEqual(left, []);
    assert.match(text, /第二条 加入 …… 2\n\n第三章 经费 …… 3\n/);
    assert.match(text, /依第三章办理/);
  });

  it('follows in links, in their words and their targets', () => {
    const linked = CONTENTS.replace(
      /^(第.章 ..|第二条 加入|附件二 预算表) …… \d$/gm,
      (_, words: string) => `- [${words}](#${words.replace(' ', '-')})`,
    );
    assert.match(run('renumber-all', linked).text, /\n- \[第三章 经费\]\(#第三章-经费\)\n/);
  });

  it('follows a chapter that changes places, with what stands below it', () => {
    const { text } = run(
      'move-down',
      CONTENTS.replace('\n第二章 成员\n\n第二条 加入\n\n经', '\n第二章‸ 成员\n\n第二条 加入\n\n经'),
    );
    assert.match(text, /第二章 经费 …… 3\n\n第四章 成员 …… 2\n\n第四条 加入 …… 2\n\n附件二/);
    assert.match(text, /第二章 经费\n\n第二条 管理\n\n依第四条。\n\n第四章 成员\n\n第四条 加入/);
  });

  it('follows a clause that goes in', () => {
    const { draft, text } = marked(HEAD + CONTENTS.replaceAll('第四', '第三'));
    const { at, text: inserted, edits } = draft.insertion('main.members.expulsion/expulsion')!;
    const after = applyEdits(text, [{ span: at, newText: inserted }, ...edits]);
    assert.match(after, /第二条 加入 …… 2\n\n第三条 联盟成员的除名\n\n第三章 经费 …… 3/);
    assert.match(after, /第四条 管理/);
  });

  it('gets the entry of a chapter that goes in, and none where it names no clauses of that level', () => {
    const insert = (source: string, clause: string): string => {
      const { draft, text } = marked(HEAD + source.replaceAll('第四', '第三'));
      const { at, text: inserted, edits } = draft.insertion(clause)!;
      return applyEdits(text, [{ span: at, newText: inserted }, ...edits]);
    };
    const after = insert(CONTENTS, 'main.dissolution/dissolution');
    assert.match(after, /第三章 经费 …… 3\n\n第四章 解散和清算\n\n附件二/);
    assert.match(after, /第四章 解散和清算\n\n第四条 /);
    const linked = CONTENTS.replace(/^第(.)章 (..) …… \d$/gm, '- [第$1章 $2](#第$1章-$2)');
    assert.match(
      insert(linked, 'main.dissolution/dissolution'),
      /\n- \[第四章 解散和清算\]\(#第四章-解散和清算\)\n/,
    );
    assert.doesNotMatch(
      insert(CONTENTS.replace('第二条 加入 …… 2\n\n', ''), 'main.members.expulsion/expulsion'),
      /除名 ……|除名\n\n第三章 经费 ……/,
    );
  });

  it('keeps an entry that names no clause, or several', () => {
    const other = CONTENTS.replace('第四章 经费 …… 3', '第四章 资金 …… 3');
    assert.match(run('renumber-all', other).text, /第四章 资金 …… 3/);
  });
});
