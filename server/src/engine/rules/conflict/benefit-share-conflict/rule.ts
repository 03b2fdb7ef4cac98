import type { ShareFact } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import { BENEFIT_RULES, PARTNERS_SHARE } from '../../support/money/basis.js';
import { provided } from '../../support/money/facts.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';
import type { RuleContext } from '../../context.js';

/** One rule of distribution for one kind of income. */
interface Distribution {
  readonly from: number;
  readonly to: number;
  readonly object: string;
  readonly value: string;
  readonly words: string;
}

const MODES: Readonly<Record<string, string>> = {
  equal: '平均分配',
  contribution: '按投入比例分配',
  merit: '按贡献分配',
};
const OBJECTS_EN: Readonly<Record<string, string>> = {
  许可收益: 'licence income',
  转让收益: 'income from assignments',
  产品利润: 'profits of products',
  奖励: 'awards',
  收益: 'income',
};

export default differenceRule<Distribution>({
  id: 'benefit-share-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'finance',
  title: { zh: '收益分配约定矛盾', en: 'Two distributions of one income' },
  basis: [BENEFIT_RULES, PARTNERS_SHARE],
  adopt: true,
  needs: [...GATE_NEEDS, 'share'],
  messages: {
    'zh-CN': {
      differs:
        '{object}的分配约定前后矛盾：此处为“{later}”，另一处为“{earlier}”。同一收益不能按两种办法分配，请统一。',
      other: '另一种分配在此约定：“{earlier}”',
    },
    en: {
      differs:
        'Two distributions of {object}: “{later}” here, “{earlier}” elsewhere. One income cannot be divided in two ways: use one.',
      other: 'The other distribution stands here: “{earlier}”',
    },
  },
  differences: (context) =>
    sameKeyDifferentValue(distributions(context), {
      key: ({ fact }) => fact.object,
      compatible: (a, b) => a.fact.value === b.fact.value,
    }),
  args: ({ key, earlier, later }) => ({
    object: key,
    object_en: OBJECTS_EN[key] ?? key,
    earlier: earlier.fact.words,
    later: later.fact.words,
  }),
});

function distributions(context: RuleContext): readonly Located<Distribution>[] {
  return provided(context, 'share', true).flatMap(({ fact, ...where }) => {
    const value = valueOf(fact);
    if (value === undefined || fact.yields || !/benefits-ip|^$|dissolution/.test(where.section)) return [];
    return fact.objects
      .filter((object) => object !== '投入')
      .map((object) => ({
        ...where,
        fact: { from: fact.from, to: fact.to, object, value, words: MODES[fact.mode] ?? wordsOf(fact) },
      }));
  });
}

/** Comparable value; a list of others than members says how a share is used, not how members divide it. */
function valueOf({ mode, parts, value }: ShareFact): string | undefined {
  if (mode === 'ratio') return undefined;
  if (mode !== 'list') return mode;
  const members = parts.every(({ holder }) =>
    holder.names.every((name) => /^[甲乙丙丁戊己庚辛壬癸A-H]方$/.test(name)),
  );
  if (!members) return undefined;
  const even = new Set(parts.map((part) => part.value)).size === 1;
  return even ? 'equal' : value;
}

function wordsOf({ parts }: ShareFact): string {
  return parts.map(({ holder, value }) => `${holder.names.join('、')}${value / 1000}%`).join('、');
}
