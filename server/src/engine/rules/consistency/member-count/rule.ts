import { formatNumeral } from '../../../text/numerals.js';
import { PARTICULARS } from '../../support/party/basis.js';
import { PARTY_NEEDS, partiesOf } from '../../support/party/parties.js';
import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'member-count',
  category: 'consistency',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '成员数与所列单位不符', en: 'Number of members differs from the list' },
  basis: [PARTICULARS],
  needs: [...PARTY_NEEDS, 'memberCount'],
  messages: {
    'zh-CN': {
      count: '成员数{count}家与所列{listed}家不符。表决、份数和出资都以成员数计算，请核对。',
      list: '所列的第一家单位',
      adopt: '成员数改为{listed}',
    },
    en: {
      count:
        'The text says {count} members, {listed} are listed. Votes, copies and contributions are counted from it: check.',
      list: 'The first unit listed',
      adopt: 'Make it {listed}',
    },
  },
  check(context) {
    const { list, exhaustive } = partiesOf(context);
    if (!exhaustive || list.length < 2) return [];
    return context
      .facts('memberCount')
      .filter(({ fact, region }) => region === 'body' && fact.count !== list.length)
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: String(found.fact.count),
        message: { id: 'count', args: { count: found.fact.count, listed: list.length } },
        related: [{ place: list[0]!.place, message: { id: 'list' } }],
        fixes: [{ id: 'adopt', args: { listed: list.length }, safety: 'needs-review' as const }],
      }));
  },
  fix(context, { span, raw }) {
    const words = context.source(span.start, span.end);
    const number = /^[0-9０-９〇零一二两三四五六七八九十百]+/.exec(words)?.[0];
    const listed = Number(raw.message.args?.['listed']);
    if (number === undefined || !Number.isInteger(listed)) return [];
    const newText = /[0-9０-９]/.test(number) ? String(listed) : formatNumeral(listed);
    return [{ span: { start: span.start, end: span.start + number.length }, newText }];
  },
});
