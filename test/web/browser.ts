import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, fixture } from '../vscode/support.js';

describe('in the browser', () => {
  afterEach(closeAll);

  it('runs without a file system of the machine and without node', async () => {
    await activated();
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(fixture('README.md').scheme, 'vscode-test-web');
    assert.equal(
      (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node,
      undefined,
    );
  });
});
