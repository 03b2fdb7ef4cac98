import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { statusView } from '../../../client/src/views/status-view.js';
import type { StatusParams } from '../../../server/src/lsp/protocol.js';

const bundle = JSON.parse(
  readFileSync(new URL('../../../l10n/bundle.l10n.zh-cn.json', import.meta.url), 'utf8'),
) as Record<string, string>;

function chinese(message: string, ...args: readonly (string | number)[]): string {
  return bundle[message]!.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)]));
}

const checked: StatusParams = {
  uri: 'file:///draft.md',
  version: 3,
  standard: 'alliance-agreement',
  standardTitle: '产业技术创新战略联盟协议书',
  complete: 14,
  missing: ['违约责任', '除名', '附件'],
  findings: { error: 1, warning: 2, information: 3, hint: 4 },
  accepted: 0,
  faults: [],
};

describe('statusView', () => {
  it('counts what is there and names what is missing', () => {
    const { text, lines, command } = statusView('running', checked, chinese);
    assert.equal(text, '协议 14/17');
    assert.deepEqual(lines, [
      '产业技术创新战略联盟协议书',
      '标准章节 17 项，已具备 14 项',
      '缺少：违约责任、除名、附件',
      '发现：错误 1 项，警告 2 项，其他 7 项',
    ]);
    assert.equal(command, 'workbench.actions.view.problems');
  });

  it('says so when there is nothing to say', () => {
    const none = { error: 0, warning: 0, information: 0, hint: 0 };
    const { text, lines } = statusView(
      'running',
      { ...checked, complete: 17, missing: [], findings: none },
      chinese,
    );
    assert.equal(text, '$(check) 协议 17/17 无发现');
    assert.equal(lines.at(-1), '无发现');
  });

  it('never looks clean when a rule has failed', () => {
    const none = { error: 0, warning: 0, information: 0, hint: 0 };
    const status = { ...checked, findings: none, faults: ['missing-section'] };
    const { text, lines, command } = statusView('running', status, chinese);
    assert.equal(text, '$(error) 协议 14/17');
    assert.equal(lines.at(-1), '下列规则运行失败，其结果未列出：missing-section');
    assert.equal(command, 'agreement.showLog');
  });

  it('gives the reason of the server when a draft is not checked', () => {
    const { text, lines } = statusView('running', { ...checked, refused: '文件过大' }, chinese);
    assert.equal(text, '$(warning) 协议');
    assert.deepEqual(lines, ['文件过大']);
  });

  it('tells a server that works from one that does not run', () => {
    assert.equal(statusView('starting', checked, chinese).text, '$(sync~spin) 协议');
    assert.equal(statusView('running', undefined, chinese).text, '$(sync~spin) 协议');
    assert.equal(statusView('failed', checked, chinese).text, '$(error) 协议');
    assert.equal(statusView('off', checked, chinese).command, 'agreement.restartServer');
  });

  it('leads to the choice of a standard where there is none', () => {
    const { text, command } = statusView('running', { ...checked, standard: null }, chinese);
    assert.equal(text, '协议');
    assert.equal(command, 'agreement.chooseStandard');
  });
});
