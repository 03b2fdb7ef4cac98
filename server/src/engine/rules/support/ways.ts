import type { DisputeFact, Located } from '../../facts/types.js';
import type { OutlineNode } from '../../outline/types.js';
import type { LineRef } from '../../text/place.js';
import type { RuleContext } from '../context.js';

/** Sections in which a clause without a word about its scope speaks for the whole agreement: any dispute may be one of breach. */
const WHOLE = /^(?:main\.general|main\.other|main\.breach|$)/;
const ITEMS = 8;

/**
 * What the operative part really says about arbitration and courts: items that a filled-in number in the line before
 * does not choose are left out, and so is everything in notes, tables of contents, and in annexes that do not name the
 * alliance agreement (本协议 in the form of another contract is that contract).
 */
export function operativeWays(context: RuleContext): readonly Located<DisputeFact>[] {
  const unchosen = unchosenLines(context);
  return context.facts('dispute').filter(({ ref, fact, region }) => {
    if (fact.mechanism !== 'arbitration' && fact.mechanism !== 'litigation') return false;
    const speaks = region === 'body' || region === 'signature' || (region === 'annex' && fact.ofAlliance);
    return speaks && !unchosen.has(keyOf(ref));
  });
}

/** What a clause speaks about: a clause in the chapter on one matter that does not say so speaks about that matter. */
export function scopeOf({ fact, section }: Located<DisputeFact>): string {
  return fact.scopeStated || fact.scope !== 'all' || WHOLE.test(section) ? fact.scope : section;
}

/** True when a sentence that joins both ways is about all disputes, or stands where that goes without saying. */
export function isGeneral({ fact, section }: Located<DisputeFact>): boolean {
  return fact.scopeStated || WHOLE.test(section);
}

/** True when the clause says what it speaks about, or stands where that goes without saying. */
export function isCertain({ fact, section }: Located<DisputeFact>): boolean {
  return fact.scopeStated || section === 'main.general' || section === 'main.general.dispute-resolution';
}

function keyOf({ chunk, line }: LineRef): string {
  return `${chunk}:${line}`;
}

/** 按下列第2种方式解决： and its items on lines of their own. */
function unchosenLines(context: RuleContext): ReadonlySet<string> {
  const out = new Set<string>();
  const open = context
    .facts('option')
    .filter(({ fact }) => (fact.form === 'numbered' || fact.form === 'pick') && fact.dispute);
  if (open.length === 0) return out;
  const nodes = new Map<string, OutlineNode>(context.outline.nodes.map((node) => [keyOf(node.ref), node]));
  for (const { ref, fact } of open) {
    let at = behindComments(context, context.next(ref));
    const style = at && nodes.get(keyOf(at))?.number?.style;
    for (let item = 1; at && item <= ITEMS; item++) {
      const number = nodes.get(keyOf(at))?.number;
      // 3. behind （1） and （2） is the next clause
      if (number?.values.at(-1) !== item || number.style !== style) break;
      if (item !== fact.chosen) out.add(keyOf(at));
      at = behindComments(context, context.next(at));
    }
  }
  return out;
}

/** A remark that accepts a finding may stand between two items. */
function behindComments(context: RuleContext, ref: LineRef | undefined): LineRef | undefined {
  let at = ref;
  while (at && context.lineText(at).trimStart().startsWith('<!--')) at = context.next(at);
  return at;
}
