import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { generateStandardValidator } from '../../../scripts/generate-standard-validator.js';
import { generateStandards } from '../../../scripts/generate-standards.js';

const committed = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('generated files of the standards', () => {
  it('are fresh', async () => {
    const files = [...(await generateStandardValidator()), ...(await generateStandards())];
    const ids = readdirSync(new URL('../../../server/standards', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
    assert.ok(ids.includes('alliance-agreement'));
    assert.deepEqual(
      files.map(({ path }) => path),
      [
        'server/src/engine/generated/standard-validator.js',
        'server/src/engine/generated/standard-validator.d.ts',
        'server/src/engine/generated/standards.ts',
        ...ids.map((id) => `server/src/engine/generated/standards/${id}.ts`),
        ...ids.map((id) => `docs/standards/${id}.md`),
      ],
    );
    for (const { path, content } of files) {
      assert.ok(committed(path) === content, `${path} is stale: run npx tsx scripts/generate.ts`);
    }
  });

  it('need no code generation and no import at run time', () => {
    const code = committed('server/src/engine/generated/standard-validator.js');
    assert.doesNotMatch(code, /\b(?:new Function|eval|require|import)\b/);
  });
});
