import { trigger, triggeredIn } from '../trigger.js';
import type { LineText } from '../../text/line-text.js';
import { LABEL } from './labels.js';
import type { SignatureFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

const TRIGGER = /章|签|法定代表人|负责人|授权代表|代理人|受托人|日期|时间:|年月日|年_+月/;
const NEEDED = trigger(TRIGGER);
const SEAL = /公章|盖章|签章|加章|\(章\)|单位章|印章/;
const DATE = /日期|时间:|年[\d_〇一二三四五六七八九十×x*/ ]{0,6}月/;
const AGENT = /授权代表|委托代理人|代理人|授权代理人|授权签字人|受托人|代签人/;
const OTHER = /负责人|经办人|签字|签名/;
/** Words before the seal that are no name. */
const GENERIC =
  /^(?:[\u4e00-\u9fff]{0,6}(?:单位|成员|缔约方|各方|签约方|协议方|当事人|承诺方)|法定代表人|授权代表|委托代理人|(?:委托|受托|授权|被授权|承诺|申请|见证|鉴证|经办)人|负责人|项目负责人|日期|联盟|签署|签章|盖章|本页|以下|此页)/;
/** Who seals without being bound. */
const WITNESS = /^(?:见证|鉴证|监证|公证|推荐|主管|指导|备案|监督|批准|审批)(?:单位|机关|部门|机构|方|人)/;
/** A clause on signing, without its end where a wrapped line was cut: it leaves nothing to be signed. */
const CLAUSE = /本(?:协议|合同)[^:]{0,6}(?:经|自|由)[^:]{0,40}生效/;
const STOP =
  /\(|法定代表人|法人代表|授权代表|委托代理人|代理人|受托人|代签人|负责人|经办人|签字|签名|签章|盖章|公章|日期|时间:|[_,;:|]|\d{4}年|年月/;
/** 甲方（公章）：, 甲方：, 受托方（乙方）： */
const BLOCK = new RegExp(`(${LABEL})\\)?((?:\\([^()]{1,24}\\)){0,2})(:)?`, 'g');

/** What a line leaves to be sealed, signed and dated, by party. A sentence that ends in 。 leaves nothing. */
export function signatureBlocks(line: LineText): readonly SignatureFact[] {
  const { text } = line;
  if (text.length > 300 || text.includes('。') || !triggeredIn(line).test(NEEDED, text) || CLAUSE.test(text))
    return NONE;
  const heads = [...allMatches(BLOCK, text)].filter((match) => match[2] !== '' || match[3] !== undefined);
  if (heads.length === 0 || heads[0]!.index > 8) return unlabelled(line);
  return heads.flatMap((head, index) => {
    const end = heads[index + 1]?.index ?? text.length;
    const from = head.index + head[0].length;
    const length = nameLength(text.slice(from, end));
    return block(line, {
      label: head[1]!,
      name: text.slice(from, from + length),
      part: text.slice(head.index, end),
      at: head.index,
      place: length > 0 ? [from, from + length] : [head.index, from],
    });
  });
}

function unlabelled(line: LineText): readonly SignatureFact[] {
  const { text } = line;
  const number = /^(?:\(?\d{1,3}[.、)])?/.exec(text)![0].length;
  if (WITNESS.test(text.slice(number))) return NONE;
  let from = number;
  let length = nameLength(text.slice(from));
  if (GENERIC.test(text.slice(from))) {
    const colon = text.indexOf(':', from);
    const sealed = colon > 0 && /章|单位/.test(text.slice(from, colon));
    from = sealed ? colon + 1 : text.length;
    length = nameLength(text.slice(from));
  } else if (!SEAL.test(text) || length < 2) length = 0;
  const place: readonly [number, number] =
    length > 0 ? [from, from + length] : [number, Math.max(number + 1, text.length)];
  return block(line, { label: '', name: text.slice(from, from + length), part: text, place, at: 0 });
}

function nameLength(text: string): number {
  const name = /\((?:[\u4e00-\u9fff]{2,10})\)(?=[\u4e00-\u9fff])/.exec(text);
  // brackets inside a name: 石门(集团)药材贸易有限公司
  const inside = name && !SEAL.test(name[0]) && name.index > 0 ? name.index + name[0].length : 0;
  const stop = STOP.exec(text.slice(inside));
  return stop ? inside + stop.index : text.length;
}

function block(
  line: LineText,
  words: {
    readonly label: string;
    readonly name: string;
    readonly part: string;
    readonly place: readonly [number, number];
    /** Where `part` begins in the line. */
    readonly at: number;
  },
): readonly SignatureFact[] {
  const { part } = words;
  const seal = SEAL.test(part);
  const legal = part.includes('法定代表人');
  const agent = AGENT.test(part.replace(/法定代表人出具的授权委托书/, ''));
  const signer =
    legal && agent && /或|\//.test(part)
      ? 'either'
      : agent
        ? 'agent'
        : legal
          ? 'legal-rep'
          : OTHER.test(part)
            ? 'other'
            : '';
  const date = DATE.test(part);
  if (!seal && signer === '' && !date) return NONE;
  const printed = printedName(part);
  return [
    {
      type: 'signature',
      label: words.label,
      name: words.name.trim(),
      seal,
      signer,
      signerName: printed.name,
      signerFrom: line.toRaw(words.at + printed.at),
      signerTo:
        printed.name === ''
          ? line.toRaw(words.at + printed.at)
          : line.toRaw(words.at + printed.at + printed.name.length - 1) + 1,
      date,
      from: line.toRaw(words.place[0]),
      to: line.toRaw(words.place[1] - 1) + 1,
    },
  ];
}

/** The person printed behind 法定代表人（签字）：, with its offset; `''` where it is left to be signed. */
function printedName(part: string): { readonly name: string; readonly at: number } {
  const found = /法定代表人(?:\([^()]{1,10}\))?:([\u4e00-\u9fff·]{2,6})/.exec(part);
  const words = found?.[1] ?? '';
  const end = words.search(/日期|职务|签|年|电话|授权|时间/);
  const name = end >= 0 ? words.slice(0, end) : words;
  if (!found || name.length < 2 || name.length > 4) return { name: '', at: 0 };
  return { name, at: found.index + found[0].length - words.length };
}

const NONE: readonly SignatureFact[] = [];
