/**
 * Every match of an expression with the flag `g`, in order, as `String.prototype.matchAll` gives them. That one makes a
 * copy of the expression for each call, and V8 compiles the copies anew after every second full garbage collection: with
 * hundreds of expressions that was half of a check. The expression is left at its start.
 */
export function allMatches(expression: RegExp, text: string): RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    out.push(match);
    if (match[0] === '') expression.lastIndex += stepAt(text, expression);
  }
  return out;
}

/** A match of nothing would come again at the same place; with the flag `u` a pair of surrogates is one step. */
function stepAt(text: string, { lastIndex, unicode }: RegExp): number {
  return unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
}
