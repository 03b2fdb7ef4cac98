import assert from 'node:assert/strict';
import { factsOf, marked } from '../line.js';

function owners(raw: string, table = false): readonly string[] {
  return factsOf(raw, 'ipRight', table)
    .filter(({ act }) => act === 'own')
    .map(({ object, scope, value, funding, yields }) =>
      [object, scope, funding === 'any' ? '' : funding, value, yields ? 'yields' : '']
        .filter(Boolean)
        .join(' '),
    );
}

function acts(raw: string): readonly string[] {
  return factsOf(raw, 'ipRight')
    .filter(({ act }) => act !== 'own')
    .map(({ act, object, scope, value }) => [act, object, scope, value].filter(Boolean).join(' '));
}

describe('owners of intellectual property', () => {
  for (const [text, expected] of [
    ['现有知识产权归各自所有。', ['background self']],
    ['入盟后现有专利归联盟共有。', ['background :patent members']],
    ['成员原有的知识产权不因加入联盟而转移。', ['background self']],
    ['项目成果归承担单位所有。', ['foreground maker']],
    ['联盟项目形成的知识产权由全体成员共有。', ['foreground members']],
    ['项目成果归联盟所有。', ['foreground alliance']],
    ['成果归甲方所有。', ['results party:甲方']],
    [
      '一方独立完成的成果归该方，共同完成的归完成方共有。',
      ['foreground sole self', 'foreground joint maker'],
    ],
    ['国家科技计划项目的成果归承担单位所有。', ['foreground national maker']],
    ['项目成果归承担单位所有，项目协议另有约定的除外。', ['foreground maker yields']],
    ['一号项目的成果归甲方所有。', ['foreground named party:甲方']],
    ['一方后续改进的技术成果归改进方所有。', ['improvement maker']],
    [
      '在联盟经费支持下作出的发明创造，专利权归作出该发明创造的单位。两家以上合作作出的，由合作单位共有。',
      ['foreground :patent maker', 'foreground joint partners'],
    ],
    ['凡使用联盟经费完成的发明创造，专利权均为全体成员共有。', ['foreground :patent members']],
    ['因执行联盟任务取得的成果归全体成员共有。', ['foreground members']],
    ['利用联盟资金形成的技术秘密属于做出该成果的一方。', ['foreground :secret maker']],
    ['履行本协议过程中产生的知识产权由完成方享有。', ['foreground maker']],
    ['以联盟经费购买的专利归联盟所有。', ['unknown :patent alliance']],
    ['各单位入盟时拥有的专利，自入盟之日起即归全体成员共有。', ['background :patent members']],
    ['成员带入的专利和技术秘密，一律成为联盟的共同财产。', ['background alliance']],
    ['现有知识产权归各成员所有。', ['background self']],
    ['合作期间乙方完成的一切成果均归甲方所有。', ['foreground party:甲方']],
    ['合作期间各方独立完成的成果归各自所有。', ['foreground sole self']],
    ['联盟项目成果坚持谁完成、谁所有。', ['foreground maker']],
    ['项目产生的知识产权，权利人为甲方。', ['foreground party:甲方']],
    ['项目产生的知识产权全部由甲方取得。', ['foreground party:甲方']],
    ['项目成果由承担单位取得知识产权。', ['foreground maker']],
    ['项目成果以理事长单位的名义申请并归其所有。', ['foreground role:理事长单位']],
    ['联盟组织研发的新成果，一概属全体成员共有。', ['foreground members']],
    ['项目成果由承担方与联盟共有。', ['foreground with-alliance']],
    // the use of results is no ownership; one case is not the whole
    ['项目成果的使用权由全体成员共同享有。', []],
    ['被除名的成员承担的项目，其成果归联盟所有。', []],
    ['对项目作出突出贡献的单位享有优先使用权。', []],
    // no owner of a right: income, shares, money, use
    ['许可净收入归权利人。', []],
    ['专利权由甲方享有60%、乙方享有40%；', []],
    ['剩余财产归成员所有。', []],
    ['联盟成员享有优先使用权。', []],
    ['项目由科技厅归口管理。', []],
    ['□项目成果归全体成员共有　☑项目成果归完成方所有', ['foreground maker']],
  ] as const) {
    it(text, () => assert.deepEqual(owners(text), expected));
  }

  it('takes the row of a table for one project among several', () => {
    assert.deepEqual(owners('| 高镍正极 | 项目成果归甲方所有 |', true), ['foreground named party:甲方']);
  });

  it('marks the words on the line as written', () => {
    assert.equal(
      marked('**第七条**　项目 成果，**归 承担单位 所有**。', 'ipRight'),
      '**第七条**　项目 成果，**⟦归 承担单位 所有⟧**。',
    );
  });
});

describe('other rights', () => {
  for (const [text, expected] of [
    ['共有专利许可须一致同意。', ['dispose joint licence all']],
    ['独占许可和转让须经全体共有人同意。', ['dispose joint exclusive all', 'dispose joint assign all']],
    ['共有人可以自行实施或者以普通许可方式许可他人实施。', ['dispose joint ordinary one']],
    ['共有人可以自行实施，对外许可须协商一致。', ['dispose joint licence all']],
    ['任一共有人均可不经其他共有人同意，自行将共有知识产权许可第三方实施。', ['dispose joint licence one']],
    ['共有专利的任何一个共有人都可以径自许可他人实施，无须征询其余共有人。', ['dispose joint licence one']],
    ['共有专利许可他人实施的，不必事先通知其他共有人。', ['dispose joint licence one']],
    ['共有人转让其份额，不受其他共有人的限制。', ['dispose joint assign one']],
    ['共有人各自可以许可他人实施共有专利。', ['dispose joint licence one']],
    ['共有专利的许可收益各自所有，无需向其他共有人分配。', []],
    ['项目成果独占许可给甲方。', ['exclusive foreground granted:甲方']],
    ['项目成果在车用领域独占许可给甲方。', []],
    ['独占许可须经理事会同意。', []],
    ['研发阶段可不经授权无偿合理使用其他成员的专利技术。', ['fee rd||patent free']],
    ['有偿或者无偿许可国内其他单位实施。', []],
    ['未经许可，不得将他人投入的知识产权用于联盟项目之外的其他用途。', ['use background project']],
    ['经费不得用于联盟项目之外的用途，知识产权费除外。', []],
    ['成员被除名的，其许可即行终止。', ['leaving expulsion|others end']],
    ['成员退出的，其已经作出的许可继续有效。', ['leaving exit|others continue']],
    ['本条不因退出、除名而失效，技术秘密继续保密。', []],
    ['联盟解散时，共有知识产权由全体成员共有。', ['dissolution joint members']],
  ] as const) {
    it(text, () =>
      assert.deepEqual(
        acts(text).map((one) => one.replace(' unknown', '')),
        expected,
      ),
    );
  }
});
