import { append } from '../../text/append.js';
import type { LineText } from '../../text/line-text.js';
import type { Part } from '../dispute/sentences.js';
import { assignmentOf } from './assignments.js';
import { survivals } from './survivals.js';
import type { ReferenceFacts } from './types.js';
import { allMatches } from '../../text/all-matches.js';

type Relation = ReferenceFacts['precedence' | 'survival' | 'assignment' | 'language' | 'annexEffect'];

const DOCUMENTS: readonly (readonly [RegExp, string])[] = [
  [/补充协议/, 'supplement'],
  [/项目协议|项目合同/, 'project'],
  [/章程/, 'charter'],
  [/附件|附录/, 'annex'],
  [/本协议|本合同|正文|主协议/, 'agreement'],
];
const DIFFERS = /不一致|冲突|抵触|矛盾|不符/;
const PREVAILS = /以([^,。;]{2,20}?)(?:的?(?:规定|约定|内容))?为准/;
const LANGUAGE = /([中英日德法俄韩])文(?:文?本|版本?)/g;

/** What one sentence says of documents, survival, transfer and language. */
export function relationsOf(line: LineText, { start, end }: Part): readonly Relation[] {
  const text = line.text.slice(start, end);
  const place = (from: number, to: number): { from: number; to: number } => ({
    from: line.toRaw(start + from),
    to: line.toRaw(start + Math.max(from, to - 1)) + 1,
  });
  const out: Relation[] = [];
  const prevails = text.includes('为准') ? PREVAILS.exec(text) : null;
  if (prevails && DIFFERS.test(text)) {
    const winner = documentIn(prevails[1]!);
    const rest = text.slice(0, prevails.index);
    const loser = DOCUMENTS.find(([pattern, id]) => id !== winner && pattern.test(rest))?.[1];
    const several = /顺序|依次|项目事项/.test(text);
    if (winner && loser && !several)
      out.push({
        type: 'precedence',
        winner,
        loser,
        ...place(prevails.index, prevails.index + prevails[0].length),
      });
  }
  append(out, [
    ...survivals(line, text, cellsBefore(line.text, start), place),
    ...assignment(text, place),
    ...language(text, place),
  ]);
  const adopted = /^[(（]?[^,。;]{0,16}(?:理事会|成员大会|委员会)[^,。;]{0,12}(?:审议)?通过[)）]?$/.test(
    text,
  );
  if (adopted || (/附件|办法|细则/.test(text) && /通过|生效|批准|签署|决议/.test(text)))
    out.push({ type: 'annexEffect', from: 0, to: 0 });
  return out;
}

type Placer = (from: number, to: number) => { from: number; to: number };

function documentIn(words: string): string | undefined {
  return DOCUMENTS.find(([pattern]) => pattern.test(words))?.[1];
}

/** The cells of a row that stand before a cell; `''` outside of tables. */
function cellsBefore(text: string, start: number): string {
  return text[start - 1] === '|' ? text.slice(Math.max(0, start - CELLS), start) : '';
}

const CELLS = 60;

function assignment(text: string, place: Placer): readonly Relation[] {
  const found = assignmentOf(text);
  return found ? [{ type: 'assignment', allowed: found.allowed, ...place(found.start, found.end) }] : [];
}

function language(text: string, place: Placer): readonly Relation[] {
  if (!/文(?:文?本|版)/.test(text)) return [];
  const versions = [...allMatches(LANGUAGE, text)];
  if (versions.length === 0) return [];
  const prevails = /以([中英日德法俄韩])文(?:文?本|版本?)?为准/.exec(text);
  if (prevails)
    return [
      {
        type: 'language',
        version: `${prevails[1]}文`,
        ...place(prevails.index, prevails.index + prevails[0].length),
      },
    ];
  const equal = /(?:具有)?(?:同等|相同)(?:法律)?效力/.exec(text);
  return equal && versions.length > 1
    ? [{ type: 'language', version: 'equal', ...place(equal.index, equal.index + equal[0].length) }]
    : [];
}
