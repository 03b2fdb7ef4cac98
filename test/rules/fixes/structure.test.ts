import assert from 'node:assert/strict';
import { agreement, open } from '../draft.js';
import { fixed, offered } from './apply.js';

const DISSOLUTION =
  '## 十、解散和清算\n\n有效期届满或者理事会决议解散的，联盟解散，由理事会组成清算组清理债权债务。\n\n';

describe('fixes of structure', () => {
  it('inserts a missing section with its clause, later numbers following', () => {
    const text = agreement(
      [DISSOLUTION, ''],
      ['## 十一、违约责任', '## 十、违约责任'],
      ['## 十二、一般条款', '## 十一、一般条款'],
      ['## 十三、其他事项', '## 十二、其他事项'],
    );
    const after = fixed(text, 'missing-section', 'insert');
    assert.match(after, /## 十、解散和清算\n\n有下列情形之一的，联盟解散/);
    assert.match(after, /## 十一、违约责任/);
    assert.match(after, /## 十三、其他事项/);
  });

  for (const [heading, next] of [
    ['## 七、经费管理', '## 八、项目管理'],
    ['## 八、项目管理', '## 九、收益'],
    ['## 六、联盟成员', '## 七、经费管理'],
  ] as const) {
    it(`gives a chapter that only groups others its first clause: ${heading}`, () => {
      const whole = agreement();
      const text = whole.slice(0, whole.indexOf(heading)) + whole.slice(whole.indexOf(next));
      const after = fixed(text, 'missing-section', 'insert');
      assert.ok(after.length > text.length + 20);
    });
  }

  it('inserts recitals', () => {
    const text = agreement([
      '## 二、鉴于\n\n鉴于各方均具有独立法人资格，签订本协议旨在成立联盟并规范联盟运作。\n\n',
      '',
    ]);
    assert.match(fixed(text, 'recital-missing', 'insert'), /鉴于：\n/);
  });

  it('inserts what a section lacks', () => {
    const text = agreement(['秘书处为执行机构，设在甲方，配备专职人员两名。', '']);
    assert.deepEqual(offered(text, 'incomplete-section'), ['插入“执行机构（秘书处）”参考条款']);
    const draft = open(text);
    const finding = draft.findings().find(({ rule }) => rule === 'incomplete-section')!;
    assert.match(
      draft.fixes(finding.span, 'zh-CN').find((fix) => fix.finding.rule === 'incomplete-section')!.edits[0]!
        .newText,
      /秘书处设在/,
    );
  });

  it('inserts the body that a national plan asks for', () => {
    const text = agreement(['主要任务是联合攻关', '联盟承担国家重点研发计划项目一项，主要任务是联合攻关']);
    assert.match(fixed(text, 'missing-conditional-section', 'insert'), /监督小组/);
  });

  it('fills an empty section or deletes it where it may be left out', () => {
    const text = '## 四、联盟成员\n\n### 成员的权利\n\n……\n\n### 成员的义务\n\n成员应当按期投入。\n';
    assert.match(fixed(text, 'empty-section', 'fill'), /### 成员的权利\n\n联盟成员享有下列权利：/);
    const optional = '# 闽光联盟协议书\n\n## 定义\n\n（略）\n\n## 联盟名称\n\n联盟名称为闽光联盟。\n';
    assert.equal(
      fixed(optional, 'empty-section', 'remove'),
      '# 闽光联盟协议书\n\n## 联盟名称\n\n联盟名称为闽光联盟。\n',
    );
  });

  it('numbers through, references following', () => {
    assert.equal(
      fixed(
        '第一条　名称。\n\n第二条　原则。\n\n第四条　机构，依照第四条办理。',
        'numbering-gap',
        'renumber',
      ),
      '第一条　名称。\n\n第二条　原则。\n\n第三条　机构，依照第三条办理。',
    );
    assert.equal(
      fixed(
        '5.1 来源：成员投入。\n\n5.2 用途：公用办公。\n\n5.2 监督：接受审计。',
        'numbering-duplicate',
        'renumber',
      ),
      '5.1 来源：成员投入。\n\n5.2 用途：公用办公。\n\n5.3 监督：接受审计。',
    );
  });

  it('gives a number the form of its siblings', () => {
    assert.equal(
      fixed(
        '## 一、联盟成员\n\n甲。\n\n## 2. 经费管理\n\n乙。\n\n## 三、项目管理\n\n丙。',
        'numbering-style-mixed',
        'convert',
      ),
      '## 一、联盟成员\n\n甲。\n\n## 二、 经费管理\n\n乙。\n\n## 三、项目管理\n\n丙。',
    );
  });

  it('closes a gap of heading levels with all that stands below', () => {
    assert.equal(
      fixed(
        '# 联盟协议书\n\n### 组织机构\n\n#### 理事会\n\n### 成员\n\n## 附件',
        'heading-level-jump',
        'level',
      ),
      '# 联盟协议书\n\n## 组织机构\n\n### 理事会\n\n## 成员\n\n## 附件',
    );
  });

  it('marks headings', () => {
    assert.equal(
      fixed(
        '**四、联盟成员**\n\n甲。\n\n五、经费管理\n乙。\n\n六、项目管理\n\n丙。',
        'plain-heading',
        'mark-all',
      ),
      '## 四、联盟成员\n\n甲。\n\n## 五、经费管理\n\n乙。\n\n## 六、项目管理\n\n丙。',
    );
    const mixed =
      '## 四、联盟成员\n\n甲。\n\n## 五、经费管理\n\n乙。\n\n**六、项目管理**\n\n丙。\n\n## 七、违约责任\n\n丁。';
    assert.equal(fixed(mixed, 'plain-heading', 'mark'), mixed.replace('**六、项目管理**', '## 六、项目管理'));
  });

  it('retitles a charter', () => {
    assert.match(
      fixed('# 闽光锂电产业技术创新战略联盟章程\n\n第一条 平等自愿。', 'charter-not-agreement', 'retitle'),
      /^# 闽光锂电产业技术创新战略联盟协议书\n/,
    );
  });
});
