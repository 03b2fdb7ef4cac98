import assert from 'node:assert/strict';
import { report } from './draft.js';

const table = (...rows: readonly string[]): string =>
  ['| 节点 | 时间 | 承担方 |', '| --- | --- | --- |', ...rows].join('\n');
const of = (text: string): readonly string[] => report(text, ['date-order']);

describe('time-tables that run backwards', () => {
  it('finds the end of a project before its mid-term review', () => {
    const rows = ['| 启动 | 2026年9月1日 | 各方 |', '| 中期评估 | 2028年10月15日 | 丁方 |'];
    assert.equal(of(table(...rows, '| 结题验收 | 2028年3月31日 | 各方 |')).length, 1);
    assert.equal(of(table(...rows, '| 结题验收 | 2029年3月31日 | 各方 |')).length, 0);
  });

  it('takes a second project of the same table for itself', () => {
    const rows = ['| 启动 | 2028年9月1日 | 甲方 |', '| 结题验收 | 2029年3月31日 | 甲方 |'];
    const second = ['| 启动 | 2026年1月1日 | 乙方 |', '| 结题验收 | 2027年3月31日 | 乙方 |'];
    assert.deepEqual(of(table(...rows, ...second)), []);
  });

  it('leaves rows alone that name no stage or no single day', () => {
    const text = table(
      '| 中期评估 | 2028年10月15日 | 丁方 |',
      '| 验收专家聘请 | 2028年3月31日 | 各方 |',
      '| 结题验收 | 2028年3月至5月 | 各方 |',
    );
    assert.deepEqual(of(text), []);
  });
});
