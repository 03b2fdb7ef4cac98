import assert from 'node:assert/strict';
import { engine, open } from '../draft.js';

/** Messages of one rule on a text. */
function messages(text: string, rule: string): readonly string[] {
  return open(text)
    .findings()
    .filter((finding) => finding.rule === rule)
    .map((finding) => engine.render(finding, 'zh-CN').message);
}

describe('references are named as the draft writes them', () => {
  it('clauses', () => {
    const [message] = messages('第一条 按第二十八条处理。\n\n第二条 其他。', 'xref-missing');
    assert.match(message!, /^引用的第二十八条不存在/);
  });

  it('annexes', () => {
    const [message] = messages('按《经费办法》（附件三）使用。\n\n附件一：项目办法', 'annex-unlisted');
    assert.match(message!, /^提到的附件三不在/);
  });
});
