import assert from 'node:assert/strict';
import { fixed, offered } from './apply.js';

const D2 = 'template-note-left';
const D3 = 'alternative-unresolved';
const MODEL = '协商或调解不成的，向联盟秘书处所在地的人民法院提起诉讼（也可约定向福州仲裁委员会申请仲裁）。';

describe('fixes of drafting', () => {
  it('deletes a note', () => {
    assert.equal(fixed(MODEL, D2, 'delete'), '协商或调解不成的，向联盟秘书处所在地的人民法院提起诉讼。');
    assert.equal(
      fixed('各方约定甲方（一般可以是联盟理事长单位），作为责任主体。', D2, 'delete'),
      '各方约定甲方，作为责任主体。',
    );
  });

  it('deletes a line that only introduces model text', () => {
    assert.equal(fixed('经费管理。\n\n参考条款如：\n\n1. 来源', D2, 'delete'), '经费管理。\n\n1. 来源');
    assert.equal(fixed('参考条款：联盟经费由甲方管理。', D2, 'delete'), '联盟经费由甲方管理。');
  });

  it('takes the way that the note offers instead', () => {
    assert.equal(fixed(MODEL, D2, 'accept'), '协商或调解不成的，向福州仲裁委员会申请仲裁。');
    assert.deepEqual(offered('资料由秘书处保管（或约定由甲方保管）。', D2), ['删除这处说明']);
  });

  const NUMBERED =
    '争议按下列第____种方式解决：（1）提交福州仲裁委员会仲裁；（2）向福州市鼓楼区人民法院起诉；（3）由主管部门调解。';

  it('fills in the number of the choice', () => {
    assert.equal(fixed(NUMBERED, D3, 'choose-2'), NUMBERED.replace('____', '2'));
    assert.deepEqual(offered(NUMBERED, D3), ['选定第 1 项', '选定第 2 项', '选定第 3 项']);
    const lines =
      '争议按下列第　种方式解决：\n\n1. 提交福州仲裁委员会仲裁。\n2. 向福州市鼓楼区人民法院起诉。';
    assert.equal(fixed(lines, D3, 'choose-1'), lines.replace('第　种', '第1种'));
  });

  it('ticks one box', () => {
    const boxes = '争议：□ 提交福州仲裁委员会仲裁　□ 向福州市鼓楼区人民法院起诉';
    assert.equal(
      fixed(boxes, D3, 'choose-2'),
      '争议：□ 提交福州仲裁委员会仲裁　☑ 向福州市鼓楼区人民法院起诉',
    );
    const tasks = '争议解决方式：\n\n- [ ] 提交福州仲裁委员会仲裁\n- [ ] 向福州市鼓楼区人民法院起诉';
    assert.equal(fixed(tasks, D3, 'choose-1'), tasks.replace('- [ ] 提交', '- [x] 提交'));
    const both = '争议：☑ 提交福州仲裁委员会仲裁　☑ 向福州市鼓楼区人民法院起诉';
    assert.equal(fixed(both, D3, 'choose-1'), '争议：☑ 提交福州仲裁委员会仲裁　□ 向福州市鼓楼区人民法院起诉');
  });

  it('keeps one alternative', () => {
    const lines = '【备选一】成果归承担单位所有。\n\n【备选二】成果由各方共有。\n\n许可费按份额分配。';
    assert.equal(fixed(lines, D3, 'choose-1'), '成果归承担单位所有。\n\n许可费按份额分配。');
    assert.equal(fixed(lines, D3, 'choose-2'), '成果由各方共有。\n\n许可费按份额分配。');
    const inline = '成果归属：【方案一】归承担单位所有；【方案二】由各方共有。';
    assert.equal(fixed(inline, D3, 'choose-2'), '成果归属：由各方共有。');
  });
});
