import { RESEARCH_FUND } from '../../support/money/basis.js';
import { lackRule } from '../../support/money/lack.js';
import { settles } from '../../support/money/topics.js';

export default lackRule({
  id: 'rd-fund-no-rules',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '研发基金没有来源或者使用规则', en: 'Research fund without source or rules' },
  basis: [RESEARCH_FUND],
  chapter: 'main.funds',
  node: 'main.funds.rd-fund',
  messages: {
    missing: {
      zh: '协议设立研发基金，但缺少：{elements}。设立研发基金的，应当约定其来源和使用规则。',
      en: 'A research fund is set up without: {elements}. Where there is one, its source and rules of use have to be agreed.',
    },
  },
  fix: { zh: '插入“研发基金”参考条款', en: 'Insert the clause on the research fund' },
  lacks(context) {
    if (!settles(context, 'rd-fund')) return undefined;
    const elements = [
      ...(settles(context, 'rd-fund-source') ? [] : [{ zh: '来源', en: 'its source' }]),
      ...(settles(context, 'rd-fund-rules') ? [] : [{ zh: '使用规则', en: 'rules of use' }]),
    ];
    return elements.length > 0 ? { elements } : undefined;
  },
});
