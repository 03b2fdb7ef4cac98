import assert from 'node:assert/strict';
import { factsOf } from './line.js';

function reading(raw: string): readonly string[] {
  return factsOf(raw, 'flag').map(({ flag, denied, words }) => `${denied ? 'not ' : ''}${flag}: ${words}`);
}

describe('flags', () => {
  for (const [text, expected] of [
    ['秘书处挂靠在福建省电池行业协会。', ['association: 挂靠在福建省电池行业协会']],
    ['联盟接受福建省化学会的业务指导。', ['association: 接受福建省化学会的业务指导']],
    ['联盟由福建省电池行业协会代管。', ['association: 由福建省电池行业协会代管']],
    ['联盟不挂靠于任何行业协会。', ['not association: 挂靠于任何行业协会']],
    ['丙方：福建省电池行业协会', []],
    ['联盟与行业协会、学会开展合作。', []],
    ['联盟承担国家科技计划项目两项。', ['national-plan: 国家科技计划']],
    ['联盟拟申报国家重点研发计划。', ['national-plan: 国家重点研发计划']],
    ['联盟不承担国家科技计划项目。', ['not national-plan: 国家科技计划']],
    ['退出成员承担国家科技计划课题的，由理事会提出调整意见。', []],
    ['依照《国家科技计划支持产业技术创新战略联盟暂行规定》组建。', []],
    ['许可其独占实施的，须经项目管理机构（国家科技计划项目报科学技术部）批准。', []],
    ['联盟承担、实施国家科技计划项目。', ['national-plan: 国家科技计划']],
    ['联盟承担国家标准的起草。', []],
  ] as const) {
    it(text, () => assert.deepEqual(reading(text), expected));
  }
});
