import assert from 'node:assert/strict';
import { agreement, report } from '../draft.js';

const INCOME = '联盟收益按项目协议约定的比例分配。';

/** What `share-sum` says of a draft with this clause in its chapter on income. */
function shareSums(clause: string): readonly string[] {
  return report(agreement([INCOME, INCOME + clause]), ['share-sum']);
}

/** The draft with a paragraph or a table of its own behind the chapter's. */
function shareSumsBelow(block: string): readonly string[] {
  return report(
    agreement(['秘书处负责知识产权的管理和保护。', `秘书处负责知识产权的管理和保护。\n\n${block}`]),
    ['share-sum'],
  );
}

describe('shares of roles and purposes', () => {
  for (const clause of [
    '许可净收入，完成单位分得55%，提供中试条件的单位分得25%，联盟公用经费提取10%。',
    '许可净收入按以下比例分配：牵头单位享有40%，配合单位享有25%，提供场地的成员享有20%，完成人所在团队享有10%。',
    '许可收入扣除税费后，百分之五十归研发单位，百分之三十归转化单位，百分之十五留作联盟发展基金。',
    '收益按以下比例分配：（一）成果完成单位50%；（二）产业化单位30%；（三）联盟秘书处10%。',
    '转让净收益的60%归完成人，30%归所在单位，20%上缴联盟。',
    '联盟取得的许可费，其中50%用于奖励完成单位，30%用于后续研发，15%用于联盟日常运行。',
    '许可费在扣除专利维持费用后，由专利权人分取六成，实施改进的成员分取二成，联盟留存一成。',
    '成果产业化后的净利润，五成归牵头企业，三成归技术提供方，一成归联盟。',
    '技术转让收入的分配：研发单位 50%，中试单位 25%，推广单位 15%。',
    '联盟研发投入中，企业成员承担60%，高校成员承担25%，科研院所承担10%。',
    '许可净收入由甲、乙两方按40%、50%的比例分享。',
  ]) {
    it(clause, () => assert.equal(shareSums(clause).length, 1));
  }

  for (const clause of [
    '许可净收入，完成单位分得60%，实施单位分得30%，联盟公用经费提取10%。',
    '许可净收入的10%作为联盟公用经费，5%用于专利维持，其余归完成单位。',
    '许可收入先提取15%作为联盟发展基金，余下部分由完成单位享有70%，实施单位享有30%。',
    '独立完成的，许可收入90%归完成单位，10%归联盟；共同完成的，许可收入85%归完成单位，15%归联盟。',
    '许可收入中，完成单位提取50%作为奖励，30%用于后续研发；扣除上述款项后归各共有人。',
    '许可收入，完成单位享有50%，实施单位享有30%。其余作为联盟发展基金。',
    '净收入的70%归完成单位，其中的20%奖励完成人。',
    '许可净收入的20%奖励完成人，50%以上用于研发。',
    '许可净收入的10%用于专利维持，20%用于奖励完成人。',
    '产品合格率提高到95%，能耗降低10%，收益归完成单位。',
    '企业成员的研发投入占收入的比例达到5%，高校成员达到80%。',
  ]) {
    it(`leaves alone: ${clause}`, () => assert.deepEqual(shareSums(clause), []));
  }

  it('adds up a table of roles', () => {
    const table = (last: string): string =>
      `| 受益单位 | 分配比例（%） |\n| --- | --- |\n| 成果完成单位 | 50 |\n| 中试单位 | 25 |\n| 联盟公用经费 | ${last} |\n| 合计 | 100 |`;
    assert.equal(shareSumsBelow(table('15')).length, 1);
    assert.deepEqual(shareSumsBelow(table('25')), []);
  });
});
