import { trigger, triggeredIn } from '../trigger.js';
import type { LineText } from '../../text/line-text.js';
import { LABEL } from './labels.js';
import type { PartyField, PartyFieldFact } from './types.js';

const WORDS: Readonly<Record<string, PartyField>> = {
  单位名称: 'name',
  企业名称: 'name',
  单位全称: 'name',
  全称: 'name',
  名称: 'name',
  法定住所: 'domicile',
  住所地: 'domicile',
  住所: 'domicile',
  注册地址: 'domicile',
  注册地: 'domicile',
  营业地址: 'domicile',
  单位地址: 'domicile',
  办公地址: 'domicile',
  通讯地址: 'service-address',
  通信地址: 'service-address',
  联系地址: 'service-address',
  送达地址: 'service-address',
  邮寄地址: 'service-address',
  地址: 'domicile',
  法定代表人: 'legal-rep',
  法人代表: 'legal-rep',
  法人: 'legal-rep',
  单位负责人: 'responsible',
  负责人: 'responsible',
};
const TRIGGER = /住所|地址|注册地|法定代表人|法人|负责人|名称|全称/;
const NEEDED = trigger(TRIGGER);
const FIELD = new RegExp(
  `(${LABEL})?的?(${Object.keys(WORDS).join('|')})(\\([^()]{1,10}\\))?(?:及联系人|及电话|及联系方式)?(:|为)?`,
  'g',
);
const BREAK = /[,;。|\n]/;
const NEXT =
  /法定住所|注册地|住所|通讯地址|通信地址|联系地址|送达地址|地址:|法定代表人|法人代表|法人:|负责人|统一社会|信用代码|职务|电话|联系人|邮编|传真|日期|签字|开户/;

/**
 * Particulars of parties in one line. Without a colon they count only where the line declares a party (`declared`), at
 * the head of a part: 向甲方住所地人民法院起诉 gives none.
 */
export function partyFields(line: LineText, declared: boolean): readonly PartyFieldFact[] {
  const { text } = line;
  if (!triggeredIn(line).test(NEEDED, text) || text.length > 2000) return NONE;
  const out: PartyFieldFact[] = [];
  FIELD.lastIndex = 0;
  for (let match = FIELD.exec(text); match; match = FIELD.exec(text)) {
    const field = fieldOf(text, match, declared);
    if (field === undefined) continue;
    const from = FIELD.lastIndex;
    const to = valueEnd(text, from);
    const value = text.slice(from, to);
    const blank = /^[_×xX\s.…/*()[\]-]*$/.test(value);
    out.push({
      type: 'partyField',
      field,
      owner: match[1] ?? '',
      value: blank ? '' : value,
      from: line.toRaw(blank ? match.index : from),
      to: line.toRaw((blank ? from : to) - 1) + 1,
    });
    FIELD.lastIndex = Math.max(FIELD.lastIndex, to);
  }
  return out;
}

function fieldOf(text: string, match: RegExpExecArray, declared: boolean): PartyField | undefined {
  const word = match[2]!;
  const before = text[match.index - 1] ?? '';
  const field = WORDS[word]!;
  // 项目负责人, 联盟名称 are something else
  if ((field === 'responsible' || field === 'name' || word === '法人') && /[\u4e00-\u9fff]/.test(before))
    return undefined;
  // a signature is no particular
  if (/[签盖章]/.test(match[3] ?? '')) return undefined;
  if (match[4] === ':') return field;
  const head = before === '' || ',;()'.includes(before);
  return declared && head && field !== 'name' ? field : undefined;
}

function valueEnd(text: string, from: number): number {
  let end = text.length;
  let depth = 0;
  for (let at = from; at < text.length && at < from + 120; at++) {
    const char = text[at]!;
    if (char === '(') depth++;
    if (BREAK.test(char) || (char === ')' && --depth < 0)) {
      end = at;
      break;
    }
  }
  const next = NEXT.exec(text.slice(from, end));
  return next ? from + next.index : end;
}

const NONE: readonly PartyFieldFact[] = [];
