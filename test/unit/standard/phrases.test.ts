import assert from 'node:assert/strict';
import { loadClauses } from '../../../server/src/engine/generated/clauses.js';
import { ALLIANCE } from './built-in.js';
import { headingKey } from '../../../server/src/engine/standard/validate.js';
import { normalisePhrase } from '../../../server/src/engine/text/line-text.js';

const clauses = loadClauses();

const standard = ALLIANCE;
const nodes = standard!.nodes;

/** Headings read in real documents, with the section they name wherever they stand. */
const SEEN: Readonly<Record<string, string>> = {
  缔约方基本信息: 'preamble.parties',
  缔约各方: 'preamble.parties',
  发起单位: 'preamble.parties',
  鉴于条款: 'preamble.recitals',
  序言: 'preamble.recitals',
  定义与解释: 'definitions',
  释义: 'definitions',
  '联盟名称、组织原则和组建宗旨': 'main.name-purpose',
  宗旨和原则: 'main.name-purpose',
  合作宗旨: 'main.name-purpose',
  '联盟的技术创新目标、任务和联盟成员的任务分工': 'main.goals-tasks',
  业务范围: 'main.goals-tasks.tasks',
  联盟任务: 'main.goals-tasks.tasks',
  项目研究工作分工: 'main.goals-tasks.division',
  联盟的组织机构及职责: 'main.organisation',
  治理机构: 'main.organisation',
  联盟决策: 'main.organisation',
  技术创新战略联盟成员: 'main.members',
  会员: 'main.members',
  成员的除名: 'main.members.expulsion',
  联盟的经费管理: 'main.funds',
  '资产管理、使用原则': 'main.funds',
  报酬及支付方式: 'main.funds',
  会费: 'main.funds.sources',
  联盟的项目管理: 'main.projects',
  事务协作: 'main.projects',
  研究开发进度: 'main.projects.execution',
  验收: 'main.projects.acceptance',
  联盟收益分配原则和知识产权管理: 'main.benefits-ip',
  知识产权归属: 'main.benefits-ip.foreground-ip',
  新的技术成果归属: 'main.benefits-ip.foreground-ip',
  许可范围: 'main.benefits-ip.licensing',
  联盟的解散和清算: 'main.dissolution',
  终止程序及终止后的财产处理: 'main.dissolution',
  双方的违约责任: 'main.breach',
  风险责任: 'main.breach.risk',
  一般格式内容: 'main.general',
  争议的解决方式: 'main.general.dispute-resolution',
  解决纠纷的方式: 'main.general.dispute-resolution',
  协议的生效变更与解除: 'main.general.effect-amendment',
  章程的修改程序: 'main.general.effect-amendment',
  通知与送达: 'main.general.notices',
  联盟成员认为应当在协议中约定的其他事项: 'main.other',
  附件: 'annexes',
  签署页: 'signature',
  签署单位: 'signature',
};

/** Headings that join several sections, with what their parts name; a part in brackets counts inside its chapter only. */
const JOINED: readonly (readonly [heading: string, ids: string])[] = [
  ['集团的目标和任务', 'main.goals-tasks.goals main.goals-tasks.tasks'],
  ['任务及分工', 'main.goals-tasks.tasks (main.goals-tasks.division)'],
  ['宗旨与主要任务', 'main.name-purpose main.goals-tasks.tasks'],
  ['宗旨和业务范围', 'main.name-purpose main.goals-tasks.tasks'],
  ['名称、目标与组织', 'main.name-purpose main.goals-tasks.goals main.organisation'],
  ['成员的权利和义务', 'main.members.rights (main.members.duties)'],
  ['成员的加入、退出和除名', 'main.members.joining main.members.exit main.members.expulsion'],
  ['经费来源与使用', 'main.funds.sources (main.funds.uses)'],
  ['立项、实施与验收', 'main.projects.approval (main.projects.execution) main.projects.acceptance'],
  ['收益分配和知识产权', 'main.benefits-ip.benefit-sharing main.benefits-ip'],
  ['违约、解散与争议', 'main.breach main.dissolution main.general.dispute-resolution'],
  ['适用法律及争议解决', 'main.general.governing-law main.general.dispute-resolution'],
  ['法律适用和管辖', 'main.general.governing-law main.general.dispute-resolution'],
  ['变更和争议解决', 'main.general.effect-amendment main.general.dispute-resolution'],
];

describe('headings of the standard', () => {
  const owners = new Map<string, string>();
  for (const { id, title, synonyms } of nodes) {
    for (const phrase of [title.zh, ...synonyms]) owners.set(headingKey(phrase), id);
  }

  it('name one section each', () => {
    const seen = new Map<string, string>();
    for (const { id, title, synonyms } of nodes) {
      for (const phrase of [title.zh, ...synonyms]) {
        const key = headingKey(phrase);
        assert.equal(seen.get(key) ?? id, id, phrase);
        seen.set(key, id);
      }
    }
    assert.ok(seen.size >= 500, `only ${seen.size} headings`);
  });

  it('are one name inside a chapter only when the chapter is said', () => {
    for (const parent of nodes) {
      const short = nodes.filter((node) => node.parent === parent.id).flatMap((node) => node.contextual);
      assert.equal(new Set(short).size, short.length, parent.id);
    }
  });

  it('are no undecided ones', () => {
    assert.ok(standard!.undecided.length >= 5);
    for (const phrase of standard!.undecided) assert.equal(owners.get(headingKey(phrase)), undefined, phrase);
    for (const phrase of ['其他', '其它', '附则', '总则', '各方的权利义务', '其他约定']) {
      assert.ok(standard!.undecided.includes(phrase), phrase);
    }
  });

  for (const [heading, id] of Object.entries(SEEN)) {
    it(`${heading} → ${id}`, () => assert.equal(owners.get(headingKey(heading)), id));
  }

  for (const [heading, ids] of JOINED) {
    it(`${heading} → ${ids}`, () => {
      assert.equal(owners.get(headingKey(heading)), undefined, 'the joined heading is no heading of its own');
      const found = headingKey(heading)
        .split('、')
        .map((part) => {
          const inChapter = nodes.find(({ contextual }) =>
            contextual.some((word) => headingKey(word) === part),
          );
          return owners.get(part) ?? `(${inChapter?.id ?? part})`;
        });
      assert.deepEqual(found, ids.split(' '));
    });
  }

  it('leave short words to their chapter', () => {
    for (const word of ['权利', '义务', '监督', '来源', '用途', '分工', '归属', '管理办法']) {
      assert.equal(owners.get(headingKey(word)), undefined, word);
      assert.ok(
        nodes.some((node) => node.contextual.includes(word)),
        word,
      );
    }
  });
});

describe('phrases of the standard', () => {
  const all = nodes.flatMap(({ synonyms, contextual, cues, elements }) => [
    ...synonyms,
    ...contextual,
    ...cues.flatMap(({ all: must, any, none }) => [...must, ...any, ...none]),
    ...elements.flatMap((element) => element.cues),
  ]);

  it('are normalised and never empty', () => {
    assert.ok(all.length > 1000);
    for (const phrase of all) {
      assert.notEqual(phrase, '');
      assert.equal(normalisePhrase(phrase), phrase);
    }
  });

  it('give every cue something to look for', () => {
    for (const { id, cues } of nodes) {
      for (const cue of cues) {
        assert.ok(cue.all.length + cue.any.length > 0, id);
        assert.ok(cue.confidence >= 0.7 && cue.confidence <= 0.9, id);
        // one short word alone shows nothing, unless it has no other use
        if (cue.any.length === 0) assert.ok(cue.all.join('').length >= 2, id);
      }
    }
  });
});

describe('clauses of the standard', () => {
  const ids = new Set(clauses.map(({ id }) => id));

  it('exist in the library', () => {
    for (const { id, clause } of nodes)
      if (clause !== undefined) assert.ok(ids.has(clause), `${id}: ${clause}`);
  });

  it('are named wherever the library has one for the section', () => {
    const sections = new Set(clauses.map(({ section }) => section));
    for (const { id, clause } of nodes) if (sections.has(id)) assert.notEqual(clause, undefined, id);
  });
});
