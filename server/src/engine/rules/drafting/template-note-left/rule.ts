import { MODEL_DISPUTE, MODEL_SUBJECT } from '../../basis.js';
import { defineRule } from '../../define.js';
import type { DisputeFact, Located, NoteFact } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { firstAbove } from '../../../text/cover.js';
import { groupBy } from '../../../text/group.js';
import { lineKey } from '../../../text/place.js';

import { lineOrPart } from '../../support/source.js';

export default defineRule({
  id: 'template-note-left',
  category: 'drafting',
  severity: 'warning',
  depth: 'essential',
  set: 'document',
  title: { zh: '模板说明未删除', en: 'Drafting note left in' },
  basis: [MODEL_SUBJECT, MODEL_DISPUTE],
  needs: ['outline', 'note', 'dispute'],
  messages: {
    'zh-CN': {
      alternative:
        '这是模板中供起草人选择的说明，不是条款。留在文本中会使约定内容不确定，应删除或者改用其中的写法。',
      advice: '这是模板中给起草人的提示，不是条款。签署文本中应当删除。',
      lead: '“参考条款”“编写说明”一类的文字是模板用语，签署文本中应当删除。',
      delete: '删除这处说明',
      accept: '改用说明中的方式',
    },
    en: {
      alternative:
        'This is the model’s note on another wording, not a clause. Left in the text it makes the agreement uncertain: delete it or use its wording.',
      advice: 'This is advice of the model to its drafter, not a clause. Delete it before signing.',
      lead: 'Words such as 参考条款 or 编写说明 belong to the model. Delete them before signing.',
      delete: 'Delete the note',
      accept: 'Use the way that the note offers instead',
    },
  },
  check(context) {
    const replaced = replacements(context);
    return context
      .facts('note')
      .filter(({ region }) => region !== 'contents' && region !== 'note')
      .map((note) => ({
        place: { ...note.ref, from: note.fact.from, to: note.fact.to },
        section: note.section,
        subject: note.fact.form,
        message: { id: note.fact.form },
        fixes: [
          { id: 'delete', safety: 'needs-review' as const },
          ...(replaced(note) ? [{ id: 'accept', safety: 'needs-review' as const }] : []),
        ],
      }));
  },
  fix(context, { span }, fixId) {
    const note = context
      .facts('note')
      .find(({ ref, fact }) => context.spanOf({ ...ref, from: fact.from, to: fact.to }).start === span.start);
    if (!note) return [];
    if (fixId === 'delete') return [{ span: lineOrPart(context, note.ref, span), newText: '' }];
    const way = replacements(context)(note);
    if (!way) return [];
    const { start } = context.spanOf({ ...way.ref, from: way.fact.from, to: way.fact.to });
    const words = context.source(span.start + 1, span.end - 1).replace(OFFER, '');
    return [{ span: { start, end: span.end }, newText: words }];
  },
});

/** 也可约定 at the start of an alternative. */
const OFFER = /^[\s\u3000]*(?:也|亦|或|或者)?(?:可以|可)?(?:另行)?约定/;

type Dispute = Located<DisputeFact>;

/** Tells the way to resolve disputes directly before a note that offers another way; elsewhere nobody knows what it replaces. */
function replacements(context: RuleContext): (note: Located<NoteFact>) => Dispute | undefined {
  const of = (mode: DisputeFact['mode']): readonly Dispute[] =>
    context.facts('dispute').filter(({ fact }) => fact.mode === mode);
  const finals = groupBy(of('final'), ({ ref, fact }) => `${lineKey(ref)}:${fact.to}`);
  const offers = groupBy(of('offered'), ({ ref }) => lineKey(ref));
  const starts = new Map([...offers].map(([line, list]) => [line, list.map(({ fact }) => fact.from)]));
  return ({ ref, fact }) => {
    if (fact.form !== 'alternative') return undefined;
    const line = lineKey(ref);
    const first = firstAbove(starts.get(line) ?? [], fact.from);
    const offer = offers.get(line)?.[first];
    return offer && offer.fact.to <= fact.to ? finals.get(`${line}:${fact.from}`)?.[0] : undefined;
  };
}
