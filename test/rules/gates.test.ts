import assert from 'node:assert/strict';
import { agreement, engine, open, report, wordsOf } from './draft.js';

const ABSENCE = [
  'missing-section',
  'missing-conditional-section',
  'incomplete-section',
  'recital-missing',
  'section-order',
];

describe('when rules speak', () => {
  it('finds nothing wrong with a complete agreement', () => {
    const grave = open(agreement())
      .findings()
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ rule }) => rule)
      // it is short: what it could say in more words is listed by the rules on contents
      .filter((id) => engine.rules.find((rule) => rule.id === id)!.category !== 'content');
    assert.deepEqual(grave, []);
  });

  it('asks nothing of a fragment', () => {
    const fragment = '## 五、经费管理\n\n经费由成员投入。\n\n## 六、项目管理\n\n项目由理事会批准立项。';
    assert.deepEqual(report(fragment, ABSENCE), []);
    assert.ok(report(`# 闽光锂电产业技术创新战略联盟协议书\n\n${fragment}`, ABSENCE).length > 5);
  });

  it('finds no blank in a comment that runs over several lines', () => {
    const found = (words: string): readonly string[] =>
      report(agreement(['联盟徽标由秘书处保管。', words]), ['placeholder-left']);
    assert.deepEqual(found('<!--\n违约金数额【　】，由**单位承担。\n-->\n\n联盟徽标由秘书处保管。'), []);
    assert.equal(found('违约金数额【　】，由秘书处保管。').length, 1);
  });

  it('says nothing about text that is no agreement', () => {
    const readme =
      '# Tool\n\n1. Install\n2. Run\n4. Enjoy\n\n____ ×× （） □ a □ b\n\n争议可以仲裁或诉讼解决。';
    assert.deepEqual(engine.open(readme).findings(), []);
  });

  it('raises what must not be signed to errors for the final text', () => {
    const text = agreement(
      ['甲方承担中试', '甲方承担××中试'],
      ['秘书处为执行机构，设在甲方，配备专职人员两名。', ''],
      ['联盟徽标由秘书处保管。', '（略）'],
    );
    for (const rule of ['placeholder-left', 'incomplete-section', 'empty-section']) {
      const levels = (profile?: 'final'): readonly string[] =>
        open(text, profile)
          .findings()
          .filter((finding) => finding.rule === rule)
          .map(({ severity }) => severity);
      assert.ok(levels().length > 0 && levels().every((level) => level !== 'error'), rule);
      assert.ok(
        levels('final').every((level) => level === 'error'),
        rule,
      );
    }
  });

  it('asks a national plan alliance for supervision whatever its text says', () => {
    assert.deepEqual(report(agreement(), ['missing-conditional-section']), []);
    assert.deepEqual(report(agreement(), ['missing-conditional-section'], 'national-plan'), [
      'missing-conditional-section «组织机构及职责»',
    ]);
  });

  it('asks for the relation to an association that the alliance hangs on', () => {
    const text = agreement(['配备专职人员两名。', '配备专职人员两名。秘书处由福建省电池行业协会代管。']);
    const finding = open(text)
      .findings()
      .find(({ rule }) => rule === 'missing-conditional-section')!;
    assert.equal(finding.section, 'main.name-purpose.relations');
    const [evidence] = finding.related;
    assert.equal(text.slice(evidence!.span.start, evidence!.span.end), '由福建省电池行业协会代管');
    const related = agreement(
      ['配备专职人员两名。', '配备专职人员两名。秘书处由福建省电池行业协会代管。'],
      ['为组建宗旨。', '为组建宗旨。联盟与福建省电池行业协会的关系：接受其业务指导，互不隶属。'],
    );
    assert.deepEqual(report(related, ['missing-conditional-section']), []);
  });

  it('takes a listed annex of rules for what it is named for', () => {
    const bare = agreement([
      '## 八、项目管理\n\n项目由成员申请、理事会批准立项，承担单位按项目协议实施，理事会组织验收。\n\n',
      '',
    ]);
    assert.deepEqual(report(bare, ['missing-section']), ['missing-section «收益分配和知识产权»']);
    const listed = bare.replace('## 签署页', '## 附件\n\n附件一：联盟项目管理办法\n\n## 签署页');
    assert.deepEqual(report(listed, ['missing-section']), []);
    const table = bare.replace('## 签署页', '## 附件\n\n附件一：联盟项目清单\n\n## 签署页');
    assert.equal(report(table, ['missing-section']).length, 1);
  });
});

describe('what the structure of a draft excuses', () => {
  it('asks for no number that stands elsewhere in the run', () => {
    const text = '第一条　名称。\n\n第二条　原则。\n\n第四条　机构。\n\n第三条　成员。';
    assert.deepEqual(report(text, ['numbering-gap', 'numbering-duplicate']), []);
  });

  it('leaves blanks on the signature page to the pen', () => {
    const text = '## 一、成员\n\n甲方：____\n\n## 签署页\n\n甲方：____________\n\n乙方：×××公司';
    assert.deepEqual(report(text, ['placeholder-left']), [
      'placeholder-left «____»',
      'placeholder-left «×××»',
    ]);
  });

  it('lets two instruments in one file each have a section', () => {
    const one = (title: string): string =>
      `# ${title}\n\n## 违约责任\n\n违约方应当赔偿损失。\n\n## 项目管理\n\n理事会批准立项。`;
    assert.deepEqual(report(`${one('联盟协议书')}\n\n${one('知识产权办法')}`, ['duplicate-section']), []);
    assert.equal(
      report(`${one('联盟协议书')}\n\n## 违约责任\n\n违约方支付违约金。`, ['duplicate-section']).length,
      1,
    );
  });

  it('knows the text of an annex behind the signatures', () => {
    const text = agreement().concat(
      '\n\n## 附件一：成员名录\n\n成员变更的，应当自变更之日起十日内书面通知秘书处。\n\n秘书处负责更新。\n',
    );
    assert.deepEqual(report(text, ['text-after-signature']), []);
  });

  it('takes two plain headings for no layout', () => {
    assert.deepEqual(
      report('四、联盟成员\n\n成员享有表决权。\n\n五、经费管理\n\n经费由甲方管理。', ['plain-heading']),
      [],
    );
  });
});

describe('where a missing section is reported', () => {
  const without = (title: string): string => {
    const text = agreement();
    const start = text.indexOf(`\n## ${title}`);
    const end = text.indexOf('\n## ', start + 1);
    return text.slice(0, start) + (end < 0 ? '' : text.slice(end));
  };

  for (const [title, anchor] of [
    ['一、缔约方', '鉴于'],
    ['七、经费管理', '项目管理'],
    ['十一、违约责任', '一般条款'],
    ['签署页', '其他事项'],
  ] as const) {
    it(`${title}: at ${anchor}`, () => {
      const text = without(title);
      const found = open(text)
        .findings()
        .filter(({ rule }) => rule === 'missing-section');
      assert.deepEqual(
        found.map((finding) => wordsOf(text, finding)),
        [anchor],
      );
      assert.equal(found[0]!.subject, found[0]!.section);
      assert.ok(found[0]!.basis.length > 0 && found[0]!.basis[0]!.quotation);
    });
  }

  it('stands at the title where nothing else is known', () => {
    const text = '# 闽光锂电产业技术创新战略联盟协议书\n\n联盟徽标由秘书处保管。';
    const found = report(text, ['missing-section']);
    assert.ok(found.length >= 12);
    assert.ok(found.every((line) => line === 'missing-section «闽光锂电产业技术创新战略联盟协议书»'));
  });

  it('has one code for recitals', () => {
    const text = without('二、鉴于');
    assert.deepEqual(report(text, ABSENCE), ['recital-missing «联盟名称、组织原则和组建宗旨»']);
  });
});
