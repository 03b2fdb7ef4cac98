import type { MeasureFact } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { MEASURES_FUNDS, MEASURES_IP, MEASURES_PROJECTS } from '../../support/money/basis.js';
import { putSentence } from '../../support/money/edits.js';
import { provided } from '../../support/money/facts.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { instrumentsOf } from '../../support/reference/instruments.js';
import { placeOf } from '../../support/same-key.js';

export default defineRule({
  id: 'measures-no-adoption',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '管理办法既非附件又无制定程序', en: 'Rules neither annexed nor adopted' },
  basis: [MEASURES_FUNDS, MEASURES_PROJECTS, MEASURES_IP],
  needs: [...GATE_NEEDS, 'outline', 'measure', 'annex'],
  messages: {
    'zh-CN': {
      missing:
        '提到《{title}》，但它既不是附件，也没有约定由谁制定、按什么程序通过生效。只提名称等于没有约定。',
      insert: '补充制定和生效程序',
    },
    en: {
      missing:
        '《{title}》 is named, but it is neither annexed nor is it said who makes it and how it takes effect. A bare name settles nothing.',
      insert: 'Add how the rules are made and take effect',
    },
  },
  check(context) {
    if (context.alignment.fragment) return [];
    const named = provided(context, 'measure', true);
    const made = new Set(named.filter(({ fact }) => fact.made).map(({ fact }) => fact.title));
    const seen = new Set<string>();
    return named.flatMap((found) => {
      const { title } = found.fact;
      if (made.has(title) || seen.has(title) || isAnnexed(context, title) || isGenerallyMade(named))
        return [];
      seen.add(title);
      return [
        {
          place: placeOf(found),
          section: found.section,
          subject: title,
          message: { id: 'missing', args: { title } },
          fixes: [{ id: 'insert', safety: 'needs-review' as const }],
        },
      ];
    });
  },
  fix: (context, finding) =>
    putSentence(
      context,
      finding,
      `《${finding.subject ?? ''}》由秘书处起草，经理事会按照议事规则审议通过并形成决议后生效。`,
    ),
});

/** An annex listed, or headed, with the words of the title; or a deed of its own in the same file. */
function isAnnexed(context: RuleContext, title: string): boolean {
  return (
    context
      .facts('annex')
      .some(({ fact }) => fact.title.includes(title) || title.includes(fact.title.replace(/^联盟/, ''))) ||
    instrumentsOf(context.outline).some((deed) => deed.title.includes(title))
  );
}

/** 联盟各项管理办法由秘书处起草…: one clause for all of them. */
function isGenerallyMade(named: readonly Located<MeasureFact>[]): boolean {
  return named.some(({ fact }) => fact.title.startsWith('各项'));
}
