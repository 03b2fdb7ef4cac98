import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { TiePlaceFact } from './types.js';
import { placeIn } from './words.js';
import { allMatches } from '../../text/all-matches.js';

type Role = TiePlaceFact['role'];

const LABEL =
  /^(?:[\d.、()|一二三四五六七八九十]{0,6})([甲乙丙丁戊己庚辛壬癸]方|[A-Z]方)(?:\([^()]{0,20}\))?[:|]?([\u4e00-\u9fff()]{4,40})?/;
/** Words with what ties directly behind them. */
const BEHIND: readonly (readonly [Role, RegExp])[] = [
  [
    'domicile',
    /(?:住所地?|注册地址?|通讯地址|联系地址|单位地址|地址)(?:位于|设在|在|为|是|:|\|){1,2}(?=[\u4e00-\u9fff])/g,
  ],
  ['signing', /签[订约署]于|签[订约署]地点?(?:为|是|在|:)/g],
  ['performance', /履行地点?(?:为|是|在|:)/g],
  ['object', /(?:标的物|设备|中试基地|平台)所在地(?:为|是|在|:)/g],
  ['secretariat', /(?:依托单位|挂靠单位|承办单位)(?:为|是|:)/g],
  ['alliance', /联盟(?:的)?(?:所在地|住所地?|注册地|驻地|地址)(?:设在|位于|在|为|是|指|即|系|:)/g],
];
/** Where the secretariat is named in the sentence before. */
const SEATED = /设在|设于|设立在|挂靠|依托|落户于?|地址为|地址:|住所为|所在地为|位于|驻地为/g;
const OFFICE = /秘书处|办公室|常设机构|执行机构/;
/** Words with what ties before them. */
const BEFORE: readonly (readonly [Role, RegExp])[] = [
  ['signing', /签[订约署](?!项目|任务|地|于)|为(?:本协议|本合同|合同|协议)签[订约署]地/g],
  ['performance', /为(?:本协议|本合同|合同|协议)履行地/g],
  ['secretariat', /(?:为|作为|担任)(?:联盟)?(?:秘书处|办公室|常设机构|执行机构)?的?(?:依托|挂靠|承办)单位/g],
];
const WORDS = /^[\u4e00-\u9fff\dA-Za-z×]{1,40}/;
const UNKNOWN = /^(?:××|单位|待|另行|由理事会|待定|理事会|各方|适当)/;
const TIED = BEHIND.map(([role, words]) => ({ role, words: trigger(words) }));
const TIES = BEFORE.map(([role, words]) => ({ role, words: trigger(words) }));
const SEAT = [trigger(SEATED), trigger(OFFICE)];
const NEXT_FIELD = /法定代表人|负责人|住所|注册|地址|通讯|统一|联系|电话|邮编|开户|职务|授权|以下|\($/;
const REGION = /省|市|区|县|州|盟/;
const STREET = /路|街|道|巷|村|镇|乡|园|楼|大厦|号/;
const LONGEST_ADDRESS = 60;
const REACH = 30;

/** Places that tie the agreement of a normalised line to somewhere, and the parties they belong to. Linear. */
export function tiePlaces(line: LineText, table: boolean): readonly TiePlaceFact[] {
  const { text } = line;
  const out: TiePlaceFact[] = [];
  const label = text.slice(0, 10).includes('方') ? LABEL.exec(text) : null;
  const owner = label?.[1] ?? '';
  if (label) out.push(tie('party', owner, cut(label[2] ?? '')));
  const seen = triggeredIn(line);
  for (const { role, words: pattern } of TIED) {
    if (!seen.has(pattern)) continue;
    for (const { index, 0: words } of allMatches(pattern.expression, text)) {
      add(out, role, owner, wordsFrom(text, index + words.length));
    }
  }
  for (const { index, 0: words } of seen.hasAll(SEAT) ? allMatches(SEATED, text) : []) {
    if (OFFICE.test(sentenceBefore(text, index))) {
      add(out, 'secretariat', '', wordsFrom(text, index + words.length).replace(/^[在于]/, ''));
    }
  }
  for (const { role, words: pattern } of TIES) {
    if (!seen.has(pattern)) continue;
    for (const { index } of allMatches(pattern.expression, text))
      add(out, role, '', wordsBefore(text, index, role));
  }
  const address = table && out.every(({ role }) => role !== 'domicile') ? addressIn(text) : undefined;
  if (address !== undefined) out.push(tie('domicile', owner, address));
  return out;
}

function add(out: TiePlaceFact[], role: Role, owner: string, words: string): void {
  if (words === '' || UNKNOWN.test(words)) return;
  if (role === 'domicile') {
    const place = cut(words);
    if (place !== '') out.push(tie(role, owner, place));
    return;
  }
  const party = /[甲乙丙丁戊己庚辛壬癸]方|[A-Z]方/.exec(words)?.[0] ?? '';
  const place = placeIn(words);
  if (role === 'secretariat') out.push(tie(role, party || (place === '' ? words : ''), place));
  else if (place !== '' || (role === 'alliance' && party !== '')) out.push(tie(role, party, place));
}

function wordsFrom(text: string, at: number): string {
  return WORDS.exec(text.slice(at, at + 40))?.[0] ?? '';
}

/** 在北京市海淀区签订, 于福州市签订: only what follows 在, 于 or an opening bracket is a place there. */
function wordsBefore(text: string, at: number, role: Role): string {
  const head = text.slice(Math.max(0, at - REACH), at);
  if (role === 'secretariat')
    return head
      .split(/[^\u4e00-\u9fffA-Z]/)
      .at(-1)!
      .replace(/^以/, '');
  // 签订地（福州市，为本协议履行地）
  const words = head.slice(head.lastIndexOf('(') + 1).replace(/,$/, '');
  const start = Math.max(words.lastIndexOf('在'), words.lastIndexOf('于'));
  return head.includes('(') && start < 0 ? words : start < 0 ? '' : words.slice(start + 1);
}

function sentenceBefore(text: string, at: number): string {
  const head = text.slice(Math.max(0, at - REACH), at);
  return head.slice(Math.max(head.lastIndexOf('。'), head.lastIndexOf(';')) + 1);
}

/** A cell of a table row that is an address. */
function addressIn(row: string): string | undefined {
  return row
    .split('|')
    .find(
      (cell) =>
        cell.length > 4 &&
        cell.length <= LONGEST_ADDRESS &&
        REGION.test(cell) &&
        STREET.test(cell) &&
        /\d/.test(cell) &&
        !/[,。;:]/.test(cell),
    );
}

/** The words of one field, without the label of the next and without an open bracket. */
function cut(words: string): string {
  const end = words.search(NEXT_FIELD);
  return end < 0 ? words : words.slice(0, end);
}

function tie(role: Role, owner: string, place: string): TiePlaceFact {
  return { type: 'tiePlace', from: 0, to: 0, role, owner, place };
}
