import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { allChoices } from '../../../scripts/generate-documents.js';
import { loadClauses } from '../../../server/src/engine/generated/clauses.js';
import { documents } from '../../../server/src/engine/generated/documents.js';
import { newDocument, type NewDocument } from '../../../server/src/engine/features/new-document.js';
import { parseSnippetBody } from '../../../server/src/engine/standard/clause-body.js';
import type { DocumentKind } from '../../../server/src/engine/standard/document-template.js';
import { engine } from '../draft.js';
import { filledIn } from './samples.js';

const clauses = loadClauses();

/** Numbers of parties that are tried with everything else: the least, an even one, the most. */
const PARTIES: ReadonlySet<string | undefined> = new Set([undefined, '3', '4', '10']);

interface Made {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly made: NewDocument;
}

const kinds = documents();
const all: readonly Made[] = kinds.flatMap((kind) =>
  allChoices(kind.options)
    .filter(({ parties }) => PARTIES.has(parties))
    .map((choices) => ({
      name: `${kind.id} ${Object.values(choices).join(' ')}`.trim(),
      kind,
      made: newDocument(kind, choices, clauses),
    })),
);
const firsts = kinds.map((kind) => all.find((one) => one.kind === kind)!);

/** `severity rule «words»` of what is found, and the rules that crashed. */
function found(text: string, kind: DocumentKind, profile: '770' | 'final' = '770'): readonly string[] {
  const draft = engine.open(text, { profile });
  assert.equal(draft.standard, kind.id);
  assert.deepEqual(draft.faults(), []);
  return draft
    .findings()
    .map(({ severity, rule, span }) => `${severity} ${rule} «${text.slice(span.start, span.end)}»`);
}

const grave = (one: string): boolean => /^(?:error|warning) /.test(one);

describe('new documents', () => {
  it('are the ten of an alliance, in the order in which it needs them', () => {
    assert.deepEqual(
      kinds.map(({ title }) => title.zh),
      [
        '联盟协议书',
        '联盟章程',
        '加入协议书',
        '联盟项目协议',
        '组建必要性的说明',
        '试点工作方案',
        '联盟经费管理办法',
        '联盟项目管理办法',
        '联盟知识产权管理办法',
        '授权委托书',
      ],
    );
    assert.ok(all.length >= 80, String(all.length));
  });

  for (const { name, kind, made } of all) {
    it(`has no error and no warning when filled in: ${name}`, () => {
      assert.deepEqual(made.problems, []);
      const text = filledIn(made);
      assert.doesNotMatch(text, /××|[{}]|%%/);
      assert.deepEqual(found(text, kind).filter(grave), []);
      assert.deepEqual(found(text, kind, 'final').filter(grave), []);
    });

    it(`says of blanks only that they are blank: ${name}`, () => {
      const told = found(made.text, kind).filter((one) => !one.startsWith('information placeholder-left '));
      assert.deepEqual(told.filter(grave), []);
    });
  }

  it('are snippets that can be sent as they stand', () => {
    for (const { made } of all.filter(({ made: { names } }) => names.size < 100)) {
      const parsed = parseSnippetBody(made.snippet);
      assert.ok('parts' in parsed, JSON.stringify(parsed));
    }
  });

  it('hold every mandatory section of their standard under a heading of its own or a label', () => {
    for (const { kind, made } of firsts) {
      const lacking = engine
        .open(filledIn(made))
        .sections()
        .filter(({ mandatory, status }) => mandatory && status !== 'present')
        .map(({ id }) => id);
      assert.deepEqual(lacking, [], kind.id);
    }
  });

  it('keep the wording of the reference where they say so', () => {
    const seed = readFileSync(
      new URL('../../corpus/seeds/003-fujian-plan-and-agreement-reference.txt', import.meta.url),
      'utf8',
    ).replace(/\s/g, '');
    const quoted: readonly (readonly [id: string, words: string])[] = [
      [
        'ip-measures',
        '联盟成员在加入联盟前和在联盟组织的项目以外、未利用联盟资源和条件自行研发的现有技术成果，知识产权仍归其享有。',
      ],
      [
        'ip-measures',
        '在联盟组织的项目中，项目合作方应签订协议，明确各自投入的现有知识产权及其权利共享的范围和方式。',
      ],
      ['ip-measures', '联盟组织项目的合作方，未经许可不得将他人投入的知识产权用于联盟项目之外的其他用途。'],
      ['necessity-statement', '联盟技术创新活动与国家和省战略目标、产业发展政策的关联性'],
      ['necessity-statement', '产业技术发展的特点、趋势及我省存在的差距和不足'],
      ['accession-agreement', '本协议及其解释适用中华人民共和国法律。'],
    ];
    for (const [id, words] of quoted) {
      assert.ok(seed.includes(words), words);
      assert.ok(firsts.find(({ kind }) => kind.id === id)!.made.text.includes(words), `${id}: ${words}`);
    }
  });

  it('count their articles and follow their references', () => {
    for (const { made, name } of all) {
      const numbers = [...made.text.matchAll(/^(?:### )?第([一二三四五六七八九十]+)条/gm)].map(
        ([, number]) => number,
      );
      assert.equal(new Set(numbers).size, numbers.length, name);
    }
    const charter = firsts.find(({ kind }) => kind.id === 'alliance-charter')!.made.text;
    const rules = /^(第[一二三四五六七八九十]+条) 理事会每年/m.exec(charter)?.[1];
    assert.ok(rules && charter.includes(`按本章程${rules}规定的特别多数`));
  });

  it('would be found out: a chapter taken away, a point left out', () => {
    // the agreement's own annexes cover its chapters; its lacks have tests of their own
    for (const { kind, made } of firsts.slice(1)) {
      const text = filledIn(made);
      const draft = engine.open(text);
      const tops = draft.sections().filter(({ id, top, mandatory }) => top && mandatory && id !== 'title');
      const silent = tops.filter(({ id, places }) => {
        const cut = places
          .filter(({ evidence }) => evidence !== 'content')
          .map(({ extent }) => extent)
          .sort((a, b) => b.start - a.start)
          .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
        return !engine
          .open(cut, { standard: kind.id })
          .findings()
          .some(
            ({ section, rule }) => (section === id || section.startsWith(`${id}.`)) && /missing/.test(rule),
          );
      });
      // what another section says too (甲方 of the signature page, the name in the title) stays found
      assert.ok(silent.length <= 2, `${kind.id}: ${silent.map(({ id }) => id).join(' ')}`);
    }
  });
});
