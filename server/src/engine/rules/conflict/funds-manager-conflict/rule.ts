import type { FundsRuleFact } from '../../../facts/money/types.js';
import { MANAGER, MODEL_ACCOUNT } from '../../support/money/basis.js';
import { provided } from '../../support/money/facts.js';
import { quoted } from '../../support/money/words.js';
import { whoOf, WHO_NEEDS } from '../../support/money/who.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';

export default differenceRule<FundsRuleFact>({
  id: 'funds-manager-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'finance',
  title: { zh: '经费管理主体或者账户方式矛盾', en: 'Manager or account of the funds conflicts' },
  basis: [MANAGER, MODEL_ACCOUNT],
  adopt: true,
  needs: [...new Set([...GATE_NEEDS, ...WHO_NEEDS, 'fundsRule'])],
  messages: {
    'zh-CN': {
      differs:
        '联盟经费的{what}前后不一致：此处为“{later}”，另一处为“{earlier}”。由谁管理、是否单独核算关系到责任归属，请统一。',
      other: '另一处约定为“{earlier}”',
    },
    en: {
      differs:
        'The {what} of the funds differs: “{later}” here, “{earlier}” elsewhere. Who manages the money and in what account decides who answers for it: use one.',
      other: 'The other clause says “{earlier}”',
    },
  },
  differences: (context) => {
    const who = whoOf(context);
    const facts = provided(context, 'fundsRule')
      .filter(({ fact }) => COMPARED.has(fact.fund) && !fact.yields)
      .map((found) => ({ ...found, fact: { ...found.fact, value: who.of(found.fact.value) } }));
    return sameKeyDifferentValue(facts, {
      key: ({ fact }) => keyOf(fact),
      compatible: (a, b) => a.fact.value === b.fact.value,
    });
  },
  args: ({ key, earlier, later }) => ({
    what: key.startsWith('account') ? '账户方式' : '管理主体',
    what_en: key.startsWith('account') ? 'account' : 'manager',
    earlier: quoted(earlier.fact.words),
    later: quoted(later.fact.words),
  }),
});

/** Moneys of which one manages all; those of projects have many managers. */
const COMPARED: ReadonlySet<string> = new Set(['alliance', 'fee', 'research']);

/** Labels compare with labels and names with names: 甲方 and a company may be one and the same. */
function keyOf({ kind, value, fund }: FundsRuleFact): string | undefined {
  if (kind === 'account') return `account|${fund}`;
  if (kind !== 'manager' || value.endsWith('单位')) return undefined;
  return `${/^.方$/.test(value) ? 'label' : 'name'}|${fund}`;
}
