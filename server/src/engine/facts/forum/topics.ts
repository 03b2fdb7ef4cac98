import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { sentencesOf } from '../dispute/sentences.js';
import { cue, shows } from '../near.js';
import { isOwnEffect } from './effect.js';
import type { ForumTopicFact } from './types.js';

type Topic = ForumTopicFact['topics'][number];

const COPIES =
  /[一壹]式[^,。;]{0,10}[份联]|(?:各|每方?|分别)(?:自)?(?:各)?(?:执|持|存|留存|保存)[^,。;]{0,8}份|正本[^,。;]{0,10}份/;
const COUNTED = trigger(COPIES);
const NOTICES = [
  cue('通知|文件|函件|文书|往来', '(?:书面|寄|发|送|邮|传真).{0,24}(?:住所|地址|邮箱|联系|指定)', 48, true),
  cue('住所|地址|邮箱', '(?:寄|送|邮|投递|发往|发送)', 12, true),
  cue('住所|地址', '(?:为|作为|视为).{0,8}送达', 28, true),
];
const NOTIFIED = NOTICES.map(({ head }) => trigger(head));
const FORCE_MAJEURE = [cue('不可抗力', '免|责任|依法|法律|规定|处理|通知|顺延|延期|延迟|协商', 40, true)];
/** A member, a partner or an event abroad; what merely goes abroad one day is none. */
const FOREIGN = [
  cue(
    '境外|外国|国外|海外|外籍|港澳|香港|澳门|台湾',
    '成员|公司|企业|大学|学院|研究院|研究所|法人|股东|合作方|当事人|投资者|参与方|注册',
    20,
  ),
  cue(
    '美国|英国|德国|法国|日本|韩国|新加坡|瑞士|荷兰|加拿大|澳大利亚|俄罗斯',
    '公司|大学|研究所|研究院|学院|成员|集团',
    20,
  ),
  cue('株式会社|涉外(?:合同|协议|成员|因素)|注册地(?:在|为|:)?(?:境外|香港|澳门|台湾)'),
  cue('Ltd|Inc|GmbH|LLC|PLC|Corp|Limited|University'),
];
const ABROAD = FOREIGN.map(({ head }) => trigger(head));
const EFFECT = trigger(/生效|有效|成立|施行|执行/);
/** Sentences that only regulate dealings with strangers abroad. */
const GOING_ABROAD =
  /向[^,。;]{0,6}(?:境外|外国|国外|海外)|(?:境外|外国|国外)(?:的)?(?:组织|机构|个人|单位)|第三方|第三人|竞争/;

/** What a normalised line settles for the rules that ask whether something is said at all. Linear. */
export function forumTopics(line: LineText, table: boolean): ForumTopicFact | undefined {
  const { text } = line;
  const seen = triggeredIn(line);
  const topics = new Set<Topic>();
  if (seen.test(COUNTED, text)) topics.add('copies');
  if (seen.hasAny(NOTIFIED) && /通知|送达|文书|函件/.test(text) && shows(text, NOTICES))
    topics.add('notices');
  if (text.includes('不可抗力') && shows(text, FORCE_MAJEURE)) topics.add('force-majeure');
  const effect = seen.has(EFFECT);
  const foreign = seen.hasAny(ABROAD);
  if (effect || foreign) {
    for (const { start, end } of sentencesOf(text, table)) {
      const words = text.slice(start, end);
      if (effect && givesEffect(words)) topics.add('effect');
      if (foreign && shows(words, FOREIGN) && !GOING_ABROAD.test(words)) topics.add('foreign');
    }
  }
  return topics.size === 0 ? undefined : { type: 'forumTopic', from: 0, to: 0, topics: [...topics].sort() };
}

function givesEffect(sentence: string): boolean {
  if (/生效/.test(sentence)) return isOwnEffect(sentence);
  return (
    /(?:签|盖章|批准|通过)[^,。;]{0,10}(?:之日|日起|后)[^,。;]{0,8}(?:有效|成立|施行|执行)/.test(sentence) &&
    isOwnEffect(sentence.replace(/施行|执行/, '生效'))
  );
}
