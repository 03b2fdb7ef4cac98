import assert from 'node:assert/strict';
import { citedArticle } from '../../../server/src/engine/index.js';

describe('a cited article', () => {
  it('is named without the line of the committed copy', () => {
    for (const [article, cited] of [
      ['四、主文部分 1 第187行', '四、主文部分 1'],
      ['八（五） 第132-134行', '八（五）'],
      ['第177行', ''],
      ['第四百七十条', '第四百七十条'],
      ['第四百七十条 第一款', '第四百七十条 第一款'],
      ['', ''],
    ] as const)
      assert.equal(citedArticle(article), cited);
  });
});
