import assert from 'node:assert/strict';
import { sectionsText, structureOf } from '../outline/outline-text.js';

const ids = (text: string): readonly string[] => sectionsText(text).map((entry) => entry.split('@')[0]!);

/** One heading with a word of text, in the ways drafts are laid out. */
const LAYOUTS: readonly (readonly [string, (title: string, body: string) => string])[] = [
  ['ATX', (title, body) => `## ${title}\n\n${body}`],
  ['ATX with a number', (title, body) => `## 第七章 ${title}\n\n${body}`],
  ['setext', (title, body) => `${title}\n----\n\n${body}`],
  ['bold', (title, body) => `**${title}**\n\n${body}`],
  ['bold with a number', (title, body) => `**七、${title}**\n\n${body}`],
  ['chapter', (title, body) => `第七章　　${title}\n\n${body}`],
  ['article', (title, body) => `第七条　${title}\n\n${body}`],
  ['article in brackets', (title, body) => `第七条（${title}）${body}`],
  ['article and text on one line', (title, body) => `第七条　${title}　${body}`],
  ['一、', (title, body) => `七、${title}\n${body}`],
  ['（一）', (title, body) => `（七）${title}\n${body}`],
  ['1.', (title, body) => `7. ${title}\n\n${body}`],
  ['1、', (title, body) => `7、${title}\n${body}`],
  ['full-width', (title, body) => `７．${title}\n${body}`],
  ['decimal', (title, body) => `7.1 ${title}\n\n${body}`],
  ['glued', (title, body) => `7${title}\n${body}`],
  ['tab', (title, body) => `第七条\t${title}\n${body}`],
  ['centred', (title, body) => `　　　　${[...title].join('　')}\n\n${body}`],
  ['run-in', (title, body) => `${title}：${body}`],
  ['numbered run-in', (title, body) => `7.1 ${title}：${body}`],
  ['list item', (title, body) => `- **${title}**\n\n  ${body}`],
  ['NBSP', (title, body) => `七、&nbsp;${[...title].join('\u00a0')}\n${body}`],
];

const TITLES: readonly (readonly [string, string])[] = [
  ['违约责任', 'main.breach'],
  ['争议解决', 'main.general.dispute-resolution'],
  ['联盟的经费管理', 'main.funds'],
  ['成员的除名', 'main.members.expulsion'],
  ['不可抗力', 'main.general.force-majeure'],
];

describe('alignment of layouts', () => {
  for (const [layout, lay] of LAYOUTS) {
    for (const [title, id] of TITLES) {
      it(`finds ${title} laid out as ${layout}`, () => {
        assert.ok(ids(`联盟协议书\n\n${lay(title, '本条内容由各方另行商定并遵照执行。')}\n`).includes(id));
      });
    }
  }

  it('reads one heading as several sections', () => {
    assert.deepEqual(
      ids('## 四、成员的加入、退出和除名\n\n由理事会决定。').filter((id) => id.startsWith('main.members.')),
      ['main.members.joining', 'main.members.exit', 'main.members.expulsion'],
    );
    const merged = ids('## 七、违约、解散与争议\n\n由各方商定。');
    for (const id of ['main.breach', 'main.dissolution', 'main.general.dispute-resolution'])
      assert.ok(merged.includes(id), id);
  });

  it('decides 附则, 其他 and 总则 by what they say', () => {
    assert.ok(
      sectionsText('# 甲联盟章程\n\n## 总则\n\n联盟名称为甲联盟，宗旨是合作创新。').includes(
        'main.name-purpose@3',
      ),
    );
    assert.ok(
      sectionsText(
        '# 甲联盟章程\n\n## 附则\n\n争议由人民法院诉讼解决。本章程适用中华人民共和国法律。',
      ).includes('main.general@3'),
    );
  });

  it('holds no chapter for empty whose parts follow as headings of the same rank', () => {
    const empty = (text: string): readonly string[] =>
      [...structureOf(text).structure.alignment.matches.values()]
        .flat()
        .filter((match) => match.empty)
        .map((match) => match.node.id);
    const parts = '**成员的权利**\n\n推荐理事。\n\n**成员的义务**\n\n按期投入。';
    assert.deepEqual(empty(`**四、联盟成员**\n\n${parts}\n\n**五、经费管理**\n\n专账管理。`), []);
    assert.deepEqual(empty('**六、其他事项**\n\n**交通补贴**\n\n每次补贴二百元。'), []);
    assert.deepEqual(empty(`**五、经费管理**\n\n${parts}`), ['main.funds']);
    assert.deepEqual(empty(`**五、经费管理**\n\n**六、联盟成员**\n\n${parts}`), ['main.funds']);
  });

  it('takes the page of signatures, not the line that announces it', () => {
    const page = '## 签署页\n\n甲方（公章）：\n\n乙方（公章）：';
    const places = (text: string): readonly string[] =>
      sectionsText(
        `# 甲联盟协议书\n\n## 违约责任\n\n违约的赔偿损失。\n\n${text}`,
        (id) => id === 'signature',
      );
    assert.deepEqual(places(`（以下无正文，为签署页）\n\n${page}`), ['signature@9']);
    assert.deepEqual(places('（以下无正文，为签署页）\n\n甲方（公章）：\n\n乙方（公章）：'), ['signature@7']);
  });

  it('keeps the text of an annex out of the operative part', () => {
    const text =
      '## 九、违约责任\n\n违约的赔偿损失。\n\n## 签署页\n\n甲方（盖章）\n\n## 附件一 项目管理办法\n\n第一条 为规范项目，制定本办法。\n\n### 争议解决\n\n由理事会协调。';
    assert.ok(!ids(text).includes('main.general.dispute-resolution'));
  });

  it('does not take an item of a list of powers for a section', () => {
    const text =
      '# 联盟协议书\n\n## 三、组织机构\n\n理事会的职责：\n\n（一）审定年度计划\n\n（二）成员的除名\n\n（三）联盟的解散和清算\n\n## 四、经费管理\n\n经费由各方投入。';
    assert.ok(!ids(text).includes('main.members.expulsion'));
    assert.ok(!ids(text).includes('main.dissolution'));
  });

  it('finds the title in front matter, over several lines and behind a cover', () => {
    const title = (text: string): string | undefined => structureOf(text).structure.alignment.title?.text;
    assert.equal(
      title('---\ntitle: 甲产业技术创新战略联盟协议书\n---\n\n一、总则\n'),
      '甲产业技术创新战略联盟协议书',
    );
    assert.equal(
      title('**甲产业技术创新战略联盟**\n\n**章　程**\n\n第一条 名称'),
      '甲产业技术创新战略联盟章程',
    );
    assert.equal(title('编号：1\n\n二〇二六年\n\n甲联盟协议书\n\n一、总则'), '甲联盟协议书');
    assert.equal(title('附件\n\n某通知\n\n正文如下。'), undefined);
  });

  it('finds definitions that one clause gives without a heading', () => {
    const draft = (clause: string): readonly string[] =>
      ids(`# 甲联盟协议书\n\n## 第一章 总则\n\n第一条　${clause}\n`);
    assert.ok(draft('下列词语在本协议中的意思是：“再生料”指分离出来的填料。').includes('definitions'));
    assert.ok(draft('本协议中：“国拨经费”指国家财政安排的资金。').includes('definitions'));
    assert.ok(!draft('本协议中，各方的真实意思表示一致。').includes('definitions'));
  });

  it('calls a text without title and with fewer than three sections a fragment', () => {
    assert.equal(structureOf('## 违约责任\n\n赔偿损失。').structure.alignment.fragment, true);
    assert.equal(
      structureOf('# 甲联盟协议书\n\n## 违约责任\n\n赔偿损失。').structure.alignment.fragment,
      false,
    );
  });
});
