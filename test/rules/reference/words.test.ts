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

  it('clauses behind the last of their article', () => {
    const text = '8.1 甲。\n\n8.2 乙。\n\n8.2.1 丙。\n\n8.2.2 丁。\n\n9.1 依第{}项办理。\n\n9.2 戊。';
    const cited = (number: string): readonly string[] => messages(text.replace('{}', number), 'xref-missing');
    assert.match(cited('8.3')[0]!, /^引用的8\.3不存在，本协议同类编号到8\.2为止/);
    assert.match(cited('8.2.3')[0]!, /^引用的8\.2\.3不存在，本协议同类编号到8\.2\.2为止/);
    assert.match(cited('8.3.1')[0]!, /到8\.2为止/);
    // there, or a sentence of a clause without numbers below it
    for (const number of ['8.2.2', '9.2', '8.1.1', '9.2.4']) assert.deepEqual(cited(number), [], number);
  });

  it('annexes', () => {
    const [message] = messages('按《经费办法》（附件三）使用。\n\n附件一：项目办法', 'annex-unlisted');
    assert.match(message!, /^提到的附件三不在/);
  });
});
