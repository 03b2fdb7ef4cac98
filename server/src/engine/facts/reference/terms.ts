import { matchNumber } from '../../outline/number.js';
import type { LineText } from '../../text/line-text.js';
import type { DefinedTermFact, QuotedTermFact } from './types.js';

/** `"` stands for all quotes of the normalised text. */
const SHORT = /\((?:以下|下文|下)?(?:统称|合称|简称|称)(?:为|:|作)?"([^"()]{1,16})"(?:或"[^"()]{1,16}")?\)/g;
const MEANING = /"([^"()]{2,16})"(?:,|:)?(?:系|是)?指(?!定|导|标|示|派)/g;
/** 联盟成果，是指…: the same without quotes, at the head of a clause. */
const BARE = /^([\u4e00-\u9fff]{2,10}),?(?:系|是)指(?!定|导|标|示|派)/;
const QUOTED = /"([\u4e00-\u9fff]{2,8})"/g;
/** Titles, slogans and programmes in quotes are no terms. */
const SLOGAN =
  /原则|机制|精神|战略|行动|计划|工程|方针|口号|主题|项目|平台|品牌|奖|号|模式|理念|规划|公约|协议|合同|办法|章程|同意|反对|弃权/;
const DUTY =
  /应当?|不得|必须|须[由经报在]|负责|有权|义务|决定权|按照?"[^"]{2,8}"(?:处理|执行|管理|办理|对待)/;
const MAX_MEANING = 200;

/** Terms that a line defines. */
export function definedTerms(line: LineText, table = false): readonly DefinedTermFact[] {
  const { text } = line;
  const head = table ? rowTerm(line) : bareTerm(line);
  if (!text.includes('"')) return head ? [head] : [];
  const out: DefinedTermFact[] = head ? [head] : [];
  const put = (form: DefinedTermFact['form'], term: string, meaning: string, start: number): void => {
    const at = start + 1;
    out.push({
      type: 'definedTerm',
      form,
      term,
      meaning,
      from: line.toRaw(at),
      to: line.toRaw(at + term.length - 1) + 1,
    });
  };
  for (const match of text.matchAll(SHORT)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    put(
      'short',
      match[1]!,
      before.slice(Math.max(...[...',。;:('].map((mark) => before.lastIndexOf(mark))) + 1),
      match.index + match[0].indexOf('"'),
    );
  }
  for (const match of text.matchAll(MEANING)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + MAX_MEANING);
    const end = rest.search(/[。;]/);
    put('meaning', match[1]!, end < 0 ? rest : rest.slice(0, end), match.index);
  }
  return out;
}

/** A definition without quotes; its term counts only beside another definition of the same words. */
function bareTerm(line: LineText): DefinedTermFact | undefined {
  const start = matchNumber(line, false)?.rest ?? 0;
  const skip = /^[ 、.:,]{0,4}/.exec(line.text.slice(start))![0].length;
  const at = start + skip;
  const match = BARE.exec(line.text.slice(at, at + 40));
  if (!match) return undefined;
  const rest = line.text.slice(at + match[0].length, at + match[0].length + MAX_MEANING);
  const end = rest.search(/[。;]/);
  return {
    type: 'definedTerm',
    form: 'bare',
    term: match[1]!,
    meaning: end < 0 ? rest : rest.slice(0, end),
    from: line.toRaw(at),
    to: line.toRaw(at + match[1]!.length - 1) + 1,
  };
}

/** A row of a table of definitions: the term in quotes, then what it means. */
const ROW = /^\|?\s*"([^"()|]{2,16})"\s*\|\s*([^|]{4,200})/;

function rowTerm(line: LineText): DefinedTermFact | undefined {
  const match = ROW.exec(line.text);
  if (!match) return undefined;
  const at = line.text.indexOf('"') + 1;
  return {
    type: 'definedTerm',
    form: 'meaning',
    term: match[1]!,
    meaning: match[2]!.trim(),
    from: line.toRaw(at),
    to: line.toRaw(at + match[1]!.length - 1) + 1,
  };
}

/** Words in quotes in sentences that bind somebody. */
export function quotedTerms(line: LineText): readonly QuotedTermFact[] {
  const { text } = line;
  if (!text.includes('"') || !DUTY.test(text)) return [];
  const defined = new Set(definedTerms(line).map(({ term }) => term));
  const out: QuotedTermFact[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const term = match[1]!;
    if (defined.has(term) || SLOGAN.test(term)) continue;
    out.push({
      type: 'quotedTerm',
      term,
      from: line.toRaw(match.index + 1),
      to: line.toRaw(match.index + term.length) + 1,
    });
  }
  return out;
}
