import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/src/engine/index.js';
import { marked } from '../marked.js';
import { DRAFT } from './draft.js';

/** The text after a rename, or the reason why it is refused. */
function rename(piece: string, name: string, draft = DRAFT): string {
  const plain = piece.replace('‸', '');
  assert.equal(draft.split(plain).length, 2, `not once in the draft: ${plain}`);
  const { draft: agreement, cursor, text } = marked(draft.replace(plain, piece));
  const result = agreement.navigation.rename(cursor, name);
  if (result === undefined) return '';
  return 'refusal' in result
    ? result.refusal.zh
    : applyEdits(
        text,
        result.groups.flatMap(({ edits }) => edits),
      );
}

describe('features/navigation: rename', () => {
  it('renames a term and leaves the longer one alone', () => {
    const text = rename('‸成果归', '技术产出');
    assert.equal(text, DRAFT.replace(/(?<!项目)成果/g, '技术产出'));
  });

  it('renames a party everywhere, its label and short name stay', () => {
    const text = rename('汉津材‸料股份有限公司', '汉津新材有限公司');
    assert.equal(text, DRAFT.replace('汉津材料股份有限公司', '汉津新材有限公司'));
    assert.match(text, /甲方：汉津新材有限公司（以下简称“汉津材料”）/);
  });

  it('renames a short name and a body', () => {
    assert.equal(rename('由‸汉津材料管理', '汉材公司'), DRAFT.replace(/汉津材料(?!股份)/g, '汉材公司'));
    assert.equal(rename('由‸理事会决定', '管理委员会'), DRAFT.replaceAll('理事会', '管理委员会'));
  });

  it('shows what stands in titles before it changes them', () => {
    const draft = DRAFT.replace('由理事会决定', '由理事会依《理事会议事规则》决定');
    const { draft: agreement } = marked(draft);
    const result = agreement.navigation.rename(draft.indexOf('由理事会') + 2, '指导委员会');
    assert.ok(result && 'groups' in result);
    assert.deepEqual(
      result.groups.map(({ id, review, edits }) => [id, review, edits.length]),
      [
        ['uses', false, 5],
        ['titles', true, 1],
      ],
    );
  });

  it('does not double what stands there already', () => {
    const draft = DRAFT.replace('由理事会决定', '由联盟理事会决定');
    assert.equal(
      rename('由联盟‸理事会决定', '联盟理事会', draft),
      draft.replaceAll('联盟理事会', '理事会').replaceAll('理事会', '联盟理事会'),
    );
  });

  for (const [name, reason] of [
    ['', '不能为空'],
    ['  ', '不能为空'],
    ['一二三', '不能只是数字'],
    ['12.5%', '不能只是数字'],
    ['成\n果', '不能换行'],
    ['**成果**', 'Markdown'],
    ['“产出”', '引号'],
    ['甲方', '称谓'],
    ['项目成果', '已经用作'],
    ['津江大学', '已经用作另一名称（第5行）'],
    ['费用', '已经在文中使用（第31行）'],
    ['长'.repeat(61), '不能超过'],
    ['果', '至少'],
  ] as const) {
    it(`refuses “${name.replace('\n', '⏎').slice(0, 8)}” and says why`, () => {
      assert.match(rename('‸成果归', name), new RegExp(reason));
    });
  }

  it('refuses labels, common words and numbers, and offers nothing on plain words', () => {
    assert.match(rename('，‸乙方出资', '丁方'), /称谓/);
    assert.match(rename('第二条 ‸联盟设', '联合体'), /通用词语/);
    assert.match(rename('见第四‸条', '条款'), /重新编号/);
    assert.equal(rename('各自承担‸费用', '开支'), '');
  });

  it('refuses a name with marks inside', () => {
    const draft = DRAFT.replace('成果归完成方', '成**果归**完成方');
    assert.match(rename('“‸成果”指一切', '技术产出', draft), /第29行的“成\*\*果”中间有格式标记/);
  });
});
