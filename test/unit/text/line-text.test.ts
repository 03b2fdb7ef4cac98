import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normaliseLine } from '../../../server/src/engine/text/line-text.js';

const text = (raw: string): string => normaliseLine(raw).text;

describe('text/line-text', () => {
  it('narrows full-width forms and drops spaces beside Han characters', () => {
    assert.equal(text('　　第 １２ 条　总　则：（一）Ａ　Ｂ'), '第12条总则:(一)A B');
  });

  it('keeps spaces between Latin words and digits', () =>
    assert.equal(text('采用 ISO 9001 体系'), '采用ISO 9001体系'));

  it('simplifies traditional characters', () => assert.equal(text('聯盟協議書第一條'), '联盟协议书第一条'));

  it('drops Markdown marks, tags and escapes', () => {
    assert.equal(text('## **第一章** <u>总则</u> \\[注\\]&nbsp;完'), '第一章总则[注]完');
    assert.equal(text('> > 引用'), '引用');
  });

  it('drops masked spans', () =>
    assert.equal(normaliseLine('甲<!-- 隐 -->乙', [{ start: 1, end: 11 }]).text, '甲乙'));

  it('maps every character back to its source', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲乙 　*#>a1（）＿\\<u>&nbsp;\n\ud800') }), (raw) => {
        const line = normaliseLine(raw);
        let before = -1;
        for (let i = 0; i < line.text.length; i++) {
          const at = line.toRaw(i);
          assert.ok(at > before && at < raw.length);
          before = at;
        }
        assert.ok(line.toRaw(line.text.length) <= raw.length);
      }),
    );
  });
});
