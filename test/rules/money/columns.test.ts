import assert from 'node:assert/strict';
import { agreement, report } from '../draft.js';

const KEEPER = '秘书处负责知识产权的管理和保护。';

/** What `contribution-sum` says of a draft with this table. */
function sums(...rows: readonly string[]): readonly string[] {
  const [head, ...body] = rows;
  const dashes = head!.replace(/[^|]+/g, ' --- ');
  return report(agreement([KEEPER, `${KEEPER}\n\n${[head, dashes, ...body].join('\n')}`]), [
    'contribution-sum',
  ]);
}

const YEARS = '| 科目 | 2026年 | 2027年 | 小计 |';
const FORMS = '| 单位 | 现金（万元） | 设备作价（万元） | 合计（万元） |';

describe('tables with several columns of money', () => {
  it('leaves alone what adds up, with empty cells', () => {
    assert.deepEqual(
      sums(YEARS, '| 设备费 | 300 | 200 | 500 |', '| 材料费 | 100 | — | 100 |', '| 合计 | 400 | 200 | 600 |'),
      [],
    );
    assert.deepEqual(
      sums(FORMS, '| 甲方 | 300 | 200 | 500 |', '| 乙方 | 100 | 50 | 150 |', '| 合计 | 400 | 250 | 650 |'),
      [],
    );
  });
  it('adds up every column', () => {
    const found = sums(
      FORMS,
      '| 甲方 | 300 | 200 | 500 |',
      '| 乙方 | 100 | 50 | 150 |',
      '| 合计 | 400 | 260 | 650 |',
    );
    assert.deepEqual(found, ['contribution-sum «260»']);
  });
  it('adds up every row', () => {
    assert.deepEqual(
      sums(
        YEARS,
        '| 设备费 | 300 | 200 | 550 |',
        '| 材料费 | 100 | 100 | 200 |',
        '| 合计 | 400 | 300 | 750 |',
      ),
      ['contribution-sum «550»', 'contribution-sum «750»'],
    );
  });
});
