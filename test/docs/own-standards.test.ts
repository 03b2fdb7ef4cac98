import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run.js';
import { createEngine, MAX_DOCUMENT_LENGTH } from '../../server/src/engine/index.js';
import { standardPaths } from '../../server/src/host/node-clauses.js';
import { nodeFiles } from '../../server/src/host/node-files.js';
import { blocksOf } from './pages.js';

describe('the page on standards of your own', () => {
  it('shows a standard and a draft that give what it says', async () => {
    const blocks = blocksOf('docs/own-standards.md');
    const block = (language: string): string => blocks.find((one) => one.language === language)!.text;
    const folder = mkdtempSync(join(tmpdir(), 'agreement-page-'));
    try {
      const home = join(folder, '.agreement/standards/nda');
      mkdirSync(home, { recursive: true });
      writeFileSync(join(home, 'standard.yaml'), block('yaml'));
      writeFileSync(join(folder, 'draft.md'), block('markdown'));
      let output = '';
      const files = nodeFiles(MAX_DOCUMENT_LENGTH);
      await run(['check', 'draft.md'], {
        engine: createEngine(),
        maxLength: MAX_DOCUMENT_LENGTH,
        files: { read: (path) => files.read(join(folder, path.replace(folder, ''))) },
        listStandards: standardPaths,
        color: false,
        cwd: folder,
        write: () => Promise.reject(new Error('nothing is to be written')),
        out: (text) => (output += text),
        err: (text) => (output += text),
      });
      assert.equal(output.trim(), block('text').trim());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
