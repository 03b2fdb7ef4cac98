import type { LineText } from '../../text/line-text.js';
import { bracketsOf } from '../brackets.js';
import { LABEL } from './labels.js';
import type { PartyFact } from './types.js';
import { isUnitName, leadingUnit } from './units.js';

/** Number at the head of a line: it is no part of a name. */
const NUMBER =
  /^(?:\([0-9一二三四五六七八九十]{1,5}\)[.、]?|[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}[.、)]?(?![A-Za-z])|[0-9]{1,5}[.、)]|[一二三四五六七八九十]{1,3}[、.]|[\u2460-\u2473])\s?/;
/** 甲方：, 甲方（理事长单位）：, 委托方（甲方）： */
const LABELLED = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{2,5}[方人位]\\()?(${LABEL})\\)?(?:\\([^()]{1,24}\\))?(:)?`,
);
const FIELD =
  /^[,;]?\(?(?:统一社会|法定住所|注册|住所|地址|通讯|通信|营业|单位地址|办公地址|法定代表人|法人代表|负责人)/;
/** Where a name ends when no mark stands before the next particular. */
const NEXT =
  /法定住所|注册地|注册资本|住所|通讯地址|通信地址|联系地址|送达地址|地址:|法定代表人|法人代表|法人:|负责人|统一社会信用代码|信用代码|电话|联系人|邮编|传真|授权代表|委托代理人|签字|日期/;
const ALIAS = /^(?:以下|下)?(?:简|合|统)?称(?:为|:)?["']?([^"']{1,12})["']?$/;
const LEGAL = /独立法人|法人资格|法人单位/;
const SEALED = /(?:公|盖|签|加)章|\(章\)|签字|签名/;

/** 甲方：首期144万元, 乙方：负责…: what a party brings in or does is no name. */
const SAID = /\d[万亿千百]?元|^(?:首期|第[一二三四五六]期|出资|投入|缴纳|负责|承担|提供|委派|承诺)/;

/** The party that a line declares, if it declares one. A line to be sealed or signed declares none. */
export function declaration(line: LineText): PartyFact | undefined {
  const { text } = line;
  if (text.length > 400 || SEALED.test(text)) return undefined;
  const start = NUMBER.exec(text)?.[0].length ?? 0;
  return labelled(line, start) ?? named(line, start);
}

/** `甲方：X公司`, `甲方X公司，住所地为…`. */
function labelled(line: LineText, start: number): PartyFact | undefined {
  const { text } = line;
  const head = LABELLED.exec(text.slice(start));
  if (!head) return undefined;
  const from = start + head[0].length;
  const to = nameEnd(text, from);
  const name = text.slice(from, to);
  const blank = /^[_×xX\s.…/*()[\]【】-]*$/.test(name);
  if (head[2] === undefined && !(isUnitName(name) && FIELD.test(text.slice(to)))) return undefined;
  if (!blank && (name.length > 60 || name.length < 2)) return undefined;
  if (blank && head[2] === undefined) return undefined;
  if (SAID.test(name) && !isUnitName(name)) return undefined;
  const label = head[1]!;
  return fact(line, {
    form: 'labelled',
    label,
    name: blank ? '' : name,
    span: blank ? [start, start + label.length] : [from, to],
  });
}

/** `X公司（以下称甲方），住所地…`, `1. X大学，住所地…`, or nothing but the name. */
function named(line: LineText, start: number): PartyFact | undefined {
  const { text } = line;
  const length = leadingUnit(text.slice(start));
  if (length < 4) return undefined;
  const end = start + length;
  const name = text.slice(start, end);
  if (!isUnitName(name) || LABELLED.test(name)) return undefined;
  const rest = text.slice(end);
  const label = aliasesOf(rest).find((alias) => LABEL_ONLY.test(alias)) ?? '';
  const described = FIELD.test(rest.replace(/^\([^()]*\)/, '')) || FIELD.test(rest) || label !== '';
  if (!described && !/^(?:\([^()]{1,30}\))?[,;。、]?$/.test(rest)) return undefined;
  const form = label !== '' ? 'labelled' : described ? 'described' : 'bare';
  return fact(line, { form, label, name, span: [start, end] });
}

const LABEL_ONLY = new RegExp(`^${LABEL}$`);

function fact(
  line: LineText,
  {
    form,
    label,
    name,
    span: [start, end],
  }: Pick<PartyFact, 'form' | 'label' | 'name'> & { readonly span: readonly [number, number] },
): PartyFact {
  return {
    type: 'party',
    form,
    label,
    name,
    unit: isUnitName(name),
    aliases: aliasesOf(line.text.slice(end)).filter((alias) => !LABEL_ONLY.test(alias)),
    legalPerson: LEGAL.test(line.text),
    from: line.toRaw(start),
    to: line.toRaw(end - 1) + 1,
  };
}

function aliasesOf(rest: string): readonly string[] {
  return bracketsOf(rest.slice(0, 120)).flatMap(({ inner }) => {
    const alias = ALIAS.exec(inner)?.[1];
    return alias === undefined ? [] : [alias];
  });
}

/** End of a name that begins at `from`: brackets with particulars or definitions, marks and the next particular end it. */
function nameEnd(text: string, from: number): number {
  let end = text.length;
  for (let at = from; at < text.length && at < from + 90; at++) {
    const char = text[at]!;
    if (',;。|、:'.includes(char) || (char === '(' && endsName(text, at))) {
      end = at;
      break;
    }
  }
  const next = NEXT.exec(text.slice(from, end));
  return next && next.index > 0 ? from + next.index : end;
}

function endsName(text: string, open: number): boolean {
  const close = text.indexOf(')', open);
  const inner = text.slice(open + 1, close < 0 ? open + 30 : close);
  return /^$|简称|下称|称|住所|地址|法定|统一|信用|由|执行|负责|以下|联盟|单位|代表|曾用名/.test(inner);
}
