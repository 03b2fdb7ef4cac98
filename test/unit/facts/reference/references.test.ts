import assert from 'node:assert/strict';
import { relativeReferencesOf } from '../../../../server/src/engine/facts/reference/relative.js';
import { referencesOf } from '../../../../server/src/engine/facts/reference/references.js';
import { normaliseLine } from '../../../../server/src/engine/text/line-text.js';

/** Each reference as `words[numeral] kind`, with what else its words say. */
function read(source: string): string[] {
  return referencesOf(normaliseLine(source), 0).map((found) => {
    const { kind, start, end, from, to, branch, paragraph, item, chapter, annex, own, outer, local } = found;
    const more = Object.entries({ branch, paragraph, item, chapter, annex }).filter(([, value]) => value > 0);
    const flags = Object.entries({ own, outer, local }).filter(([, value]) => value);
    return [
      `${source.slice(start, end)}[${source.slice(from, to)}] ${kind}`,
      ...more.map(([name, value]) => `${name}=${value}`),
      ...flags.map(([name]) => name),
    ].join(' ');
  });
}

const relative = (source: string): string[] =>
  relativeReferencesOf(normaliseLine(source)).map(
    ({ kind, back, paragraph, item, start, end }) =>
      `${source.slice(start, end)} ${kind} ${back} ${paragraph} ${item}`,
  );

describe('references by number', () => {
  for (const [source, expected] of [
    ['依照第三条第二款第（一）项办理', ['第三条第二款第（一）项[三] article paragraph=2 item=1']],
    ['第五条之一', ['第五条之一[五] article branch=1']],
    ['第三、四条', ['第三、四条[三] article', '第三、四条[四] article']],
    ['第三条至第五条', ['第三条[三] article', '第五条[五] article']],
    ['第二章第三条', ['第二章[二] chapter', '第三条[三] article chapter=2']],
    ['本章第三条', ['第三条[三] article local']],
    ['按3.2和第3.3条规定', ['3.2[3.2] decimal', '第3.3条[3.3] decimal']],
    ['附件一至三、附件五', ['附件一至三[一] annex', '附件一至三[三] annex', '附件五[五] annex']],
    ['见附件一、二期工程', ['附件一[一] annex']],
    ['附件二第三条', ['附件二[二] annex', '第三条[三] article annex=2']],
    ['《民法典》第五百条、第九条和本协议第三条', ['第三条[三] article own']],
    ['民法典第五百条、第九条', []],
    ['补充协议第三条，该合同第四条，项目任务书第五条', []],
    ['主协议第五条', ['第五条[五] article outer']],
    ['根据协议第八条，违反本技术开发合同第九条', ['第八条[八] article', '第九条[九] article own']],
    ['本章程第六条', ['第六条[六] article own']],
    ['《管理办法》（附件二）第五条', ['附件二[二] annex']],
    ['版本3.2发布，占3.5%', []],
  ] as const) {
    it(source, () => assert.deepEqual(read(source), expected));
  }
});

describe('references counted from where they stand', () => {
  for (const [source, expected] of [
    ['前条第二款', ['前条第二款 article 1 2 0']],
    ['本条第（三）项', ['本条第（三）项 article 0 0 3']],
    ['前款，前两款，上款', ['前款 paragraph 1 0 0', '前两款 paragraph 2 0 0', '上款 paragraph 1 0 0']],
    ['目前条例，本条例，前条件，本条款，上述前款项', []],
    ['以前条为准？此前款已付，提前款', []],
  ] as const) {
    it(source, () => assert.deepEqual(relative(source), expected));
  }
});
