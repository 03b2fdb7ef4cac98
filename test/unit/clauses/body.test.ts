import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  clauseText,
  parseSnippetBody,
  renderSnippetBody,
} from '../../../server/src/engine/standard/clause-body.js';
import type { ClausePart } from '../../../server/src/engine/standard/clause-types.js';

const text = (value: string): ClausePart => ({ kind: 'text', text: value });
const stop = (ordinal: number, value = ''): ClausePart => ({ kind: 'stop', ordinal, text: value });
const choice = (ordinal: number, ...choices: string[]): ClausePart => ({ kind: 'choice', ordinal, choices });

const valid: readonly (readonly [string, readonly ClausePart[]])[] = [
  ['', []],
  ['第一段\n\n第二段', [text('第一段\n\n第二段')]],
  ['${1:甲方}负责', [stop(1, '甲方'), text('负责')]],
  [
    '提前${1}日，由${2|理事会,秘书处|}决定',
    [text('提前'), stop(1), text('日，由'), choice(2, '理事会', '秘书处'), text('决定')],
  ],
  ['${1|甲,乙|}委托${1}', [choice(1, '甲', '乙'), text('委托'), stop(1)]],
  ['${1:甲方}与${1:甲方}', [stop(1, '甲方'), text('与'), stop(1, '甲方')]],
  ['${2:乙}${1:甲}', [stop(2, '乙'), stop(1, '甲')]],
  ['\\$100 \\} \\\\', [text('$100 } \\')]],
  ['${1:\\$\\}\\\\|,}', [stop(1, '$}\\|,')]],
  ['${1|1\\,000元,甲\\|乙,a\\\\b,${}|}', [choice(1, '1,000元', '甲|乙', 'a\\b', '${}')]],
];

/** ⟦ stands before the character that the problem points at. */
const broken: readonly (readonly [string, string])[] = [
  ['提前⟦${1:三十日书面通知', '没有在本行内用“}”结束'],
  ['⟦${1:甲方\n\n乙方}', '没有在本行内用“}”结束'],
  ['⟦${1', '没有在本行内用“}”结束'],
  ['${1:甲方⟦${2:乙方}}', '不能嵌套'],
  ['⟦${1|甲方,乙方', '没有在本行内用“|}”结束'],
  ['⟦${1|甲方,乙方|', '没有在本行内用“|}”结束'],
  ['⟦${1|甲方,乙方}', '没有在本行内用“|}”结束'],
  ['⟦${1|甲方|}', '至少要有两个'],
  ['${1|甲方,⟦|}', '选项为空'],
  ['${1|⟦,甲方|}', '选项为空'],
  ['${1|甲方,⟦甲方|}', '重复'],
  ['⟦${1:}', '默认文字为空'],
  ['${1:甲}⟦${3:丙}', '序号不连续'],
  ['⟦${2:乙}', '序号不连续'],
  ['${1:甲}和⟦${1:乙}', '两种不同'],
  ['${1:甲}和⟦${1|甲,乙|}', '两种不同'],
  ['⟦${0}', '序号为 1 至 99'],
  ['⟦${01}', '序号为 1 至 99'],
  ['⟦${100}', '序号为 1 至 99'],
  ['⟦${TM_SELECTED_TEXT}', '序号为 1 至 99'],
  ['⟦${1-甲}', '序号为 1 至 99'],
  ['⟦$1', '写成 \\$'],
  ['${1:⟦$甲}', '写成 \\$'],
  ['甲⟦}', '多余的“}”'],
  ['甲⟦\\乙', '反斜杠'],
  ['甲⟦\\', '反斜杠'],
  ['${1:甲⟦\\乙}', '反斜杠'],
  ['${1|甲⟦\\$,乙|}', '反斜杠'],
];

describe('clause body', () => {
  for (const [body, parts] of valid) {
    it(`reads and writes ${JSON.stringify(body)}`, () => {
      assert.deepEqual(parseSnippetBody(body), { parts });
      assert.equal(renderSnippetBody(parts), body);
    });
  }

  for (const [marked, reason] of broken) {
    it(`refuses ${JSON.stringify(marked)}`, () => {
      const result = parseSnippetBody(marked.replace('⟦', ''));
      assert.ok('problem' in result);
      assert.equal(result.problem.offset, marked.indexOf('⟦'));
      assert.ok(result.problem.reason.zh.includes(reason), result.problem.reason.zh);
      assert.notEqual(result.problem.reason.en, '');
    });
  }

  it('fills defaults, first choices and repeated stops', () => {
    const body = [
      stop(2),
      text('由'),
      choice(1, '理事长单位', '秘书处'),
      text('和'),
      stop(1),
      stop(2, '乙'),
      stop(3),
    ];
    assert.equal(clauseText({ body }), '乙由理事长单位和理事长单位乙');
  });

  const nasty = fc.stringMatching(/^(?:\$\{[0-3][:|}]|[${}|,\\:1\n甲乙a]){0,24}$/);

  it('never throws, and gives back any body that it accepts', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (body) => {
        const result = parseSnippetBody(body);
        if ('parts' in result) {
          accepted += 1;
          assert.equal(renderSnippetBody(result.parts), body);
        } else {
          assert.ok(result.problem.offset >= 0 && result.problem.offset <= body.length);
        }
      }),
      { numRuns: 5000 },
    );
    assert.ok(accepted > 500, `only ${accepted} bodies were accepted`);
  });

  it('reads back whatever parts it writes', () => {
    const words = fc.string({
      minLength: 1,
      unit: fc.constantFrom('甲', '$', '}', '\\', ',', '|', '{', ':', '1'),
    });
    const part = fc.oneof(
      words.map((value) => text(value)),
      words.map((value) => ({ kind: 'stop' as const, text: value })),
      fc
        .uniqueArray(words, { minLength: 2, maxLength: 4 })
        .map((choices) => ({ kind: 'choice' as const, choices })),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (raw) => {
        const parts: ClausePart[] = [];
        let ordinal = 0;
        for (const piece of raw) {
          const last = parts.at(-1);
          if (piece.kind !== 'text') parts.push({ ...piece, ordinal: ++ordinal });
          else if (last?.kind === 'text') parts[parts.length - 1] = text(last.text + piece.text);
          else parts.push(piece);
        }
        assert.deepEqual(parseSnippetBody(renderSnippetBody(parts)), { parts });
      }),
      { numRuns: 2000 },
    );
  });
});
