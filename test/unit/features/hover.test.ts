import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine/index.js';

const engine = createEngine();

function hover(text: string, words: string): string | undefined {
  const agreement = engine.open(text, { standard: 'alliance-agreement' });
  return agreement.hover(text.indexOf(words), 'zh-CN')?.markdown;
}

describe('hover on a section', () => {
  const draft =
    '# 甲地产业技术创新战略联盟协议书\n\n## 一、技术创新目标\n\n建成中试线。\n\n## 二、争议解决\n\n协商。\n';

  it('names the section, what the standard asks, and its basis', () => {
    const text = hover(draft, '争议解决')!;
    assert.match(text, /^\*\*争议解决\*\* · 必备\n/);
    assert.match(text, /闽科政〔2009〕46号/);
  });

  it('lists several sources one below the other, without the lines of our copy', () => {
    const text = hover(draft, '技术创新目标')!;
    assert.match(text, /\n依据：\n\n- 《.+\n- 《/);
    assert.doesNotMatch(text, /第\d+(?:-\d+)?行/);
  });

  it('says nothing inside of a clause', () => {
    assert.equal(hover(draft, '中试线'), undefined);
  });
});
