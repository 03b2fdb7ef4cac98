import type { FactGroup } from '../../../facts/fact-group.js';
import { amountsIn } from '../../../text/money.js';
import { compareLines, type LineRef } from '../../../text/place.js';
import type { Located } from '../../../facts/types.js';
import { operativeIn } from '../gates.js';
import type { Entry } from './entry.js';
import type { Who } from './who.js';

/** What entries among particulars rest on, for `needs`. */
export const PARTICULAR_NEEDS = ['contribution', 'moneyRow', 'party', 'signature'] as const;

/** Lines and blocks that an amount may stand behind the name it belongs to. */
const REACH = 6;

interface Named {
  readonly ref: LineRef;
  readonly holder: string;
}

/** 首期出资额：人民币150万元 below the name of a party: among the parties and on the page of signatures. */
export function belowNames(group: FactGroup, who: Who): readonly Located<Entry>[] {
  const found = group
    .facts('contribution')
    .filter(
      ({ fact, region, section }) =>
        (region === 'signature' || section.startsWith('preamble.parties')) &&
        fact.total === undefined &&
        fact.parts.length === 1 &&
        fact.parts[0]!.before !== undefined,
    );
  if (found.length === 0) return [];
  const names = namesIn(group, who);
  return found.flatMap(({ fact, ref, section }) => {
    const part = fact.parts[0]!;
    const name = names.filter((one) => compareLines(one.ref, ref) <= 0).at(-1);
    if (
      !name ||
      ref.chunk - name.ref.chunk > REACH ||
      (ref.chunk === name.ref.chunk && ref.line - name.ref.line > REACH)
    )
      return [];
    const { from, to, fen, tranche, form } = part;
    return [
      {
        ref,
        section,
        region: 'annex',
        fact: { from, to, holder: name.holder, fen, tranche, form, general: false },
      },
    ];
  });
}

function namesIn(group: FactGroup, who: Who): readonly Named[] {
  return [...group.facts('party'), ...group.facts('signature')]
    .flatMap(({ fact, ref }): readonly Named[] => {
      const name = [fact.name, fact.label].find((one) => one !== '' && who.knows(one));
      return name === undefined ? [] : [{ ref, holder: who.of(name) }];
    })
    .sort((a, b) => compareLines(a.ref, b.ref));
}

const NAMED_IN_CELL =
  /^(首期|首年)?(?:自筹)?(货币|现金)?(?:投入|出资|认缴)(?:额|金额)?(?:为|:)?(?:人民币)?(?=[0-9￥¥一二三四五六七八九十壹贰叁肆伍陆柒捌玖])/;

/** 首期货币投入80万元 in a cell of the row of a party. */
export function inCells(group: FactGroup, who: Who): readonly Located<Entry>[] {
  return operativeIn(group, 'moneyRow').flatMap(({ ref, region, section, fact: { cells } }) => {
    const at = cells.findIndex(({ text }) => NAMED_IN_CELL.test(text));
    if (at < 1) return [];
    const name = cells.slice(0, at).find(({ text }) => who.knows(text))?.text;
    const { text, from, to } = cells[at]!;
    const [, tranche = '', cash] = NAMED_IN_CELL.exec(text)!;
    const [amount] = amountsIn(text);
    if (name === undefined || !amount?.exact) return [];
    const form = cash === undefined ? '' : 'cash';
    const fact = {
      from,
      to,
      holder: who.of(name),
      fen: amount.fen,
      tranche,
      form,
      general: false,
      inferred: true,
    };
    return [{ ref, region, section, fact }];
  });
}
