import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver';
import type { Agreement, MeaningToken, Span } from '../engine/index.js';
import { toRange } from './convert.js';

/** Types of our own: the extension gives them the colours of its grammar; other editors map them as they like. */
const TYPES: readonly MeaningToken['kind'][] = ['term', 'party', 'reference', 'amount'];
const NAMES: Readonly<Record<MeaningToken['kind'], string>> = {
  term: 'agreementTerm',
  party: 'agreementParty',
  reference: 'agreementReference',
  amount: 'agreementAmount',
};

export const LEGEND: SemanticTokensLegend = {
  tokenTypes: TYPES.map((kind) => NAMES[kind]),
  tokenModifiers: ['definition'],
};

/** The tokens of a span in the form of the protocol; one that runs over several lines is left out. */
export function semanticTokens(agreement: Agreement, span: Span): SemanticTokens {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { span: place, kind, definition } of agreement.navigation.tokens(span)) {
    const { start, end } = toRange(agreement, place);
    if (start.line !== end.line) continue;
    const sameLine = start.line === line;
    data.push(start.line - line, sameLine ? start.character - character : start.character);
    data.push(end.character - start.character, TYPES.indexOf(kind), definition ? 1 : 0);
    [line, character] = [start.line, start.character];
  }
  return { data };
}
