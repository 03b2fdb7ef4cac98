import assert from 'node:assert/strict';
import { MarkdownDocument } from '../../../server/src/engine/markdown/document.js';
import { generateAgreement } from '../../corpus/generate-agreement.js';
import { Random } from '../../corpus/random.js';

/** Largest number of characters parsed for one typed digit, over many places of a draft of so many bytes. */
function mostParsed(bytes: number, places: number): { parsed: number; largestChunk: number } {
  let document = MarkdownDocument.parse(generateAgreement({ bytes }));
  const random = new Random(7);
  let parsed = 0;
  let largestChunk = 0;
  for (let index = 0; index < document.chunkCount; index++) {
    largestChunk = Math.max(largestChunk, document.chunk(index).text.length);
  }
  for (let count = 0; count < places; count++) {
    const at = random.int(0, document.length);
    document = document.edit({ span: { start: at, end: at }, newText: '1' });
    assert.ok(document.stats.parses <= 3, `${document.stats.parses} parses`);
    parsed = Math.max(parsed, document.stats.parsedChars);
  }
  return { parsed, largestChunk };
}

describe('work of one keystroke, in counted steps', () => {
  it('is the parse of about one chunk, as much in a megabyte as in forty kilobytes', () => {
    const small = mostParsed(40_000, 200);
    const large = mostParsed(1_000_000, 200);
    assert.ok(small.parsed <= 2 * small.largestChunk, `${small.parsed} of ${small.largestChunk}`);
    assert.ok(large.parsed <= 2 * large.largestChunk, `${large.parsed} of ${large.largestChunk}`);
    assert.ok(large.parsed < 2_000, `${large.parsed}`);
  }).timeout(60_000);

  it('is no parse at all for most Chinese', () => {
    let document = MarkdownDocument.parse(generateAgreement({ bytes: 40_000 }));
    const random = new Random(8);
    let patched = 0;
    for (let count = 0; count < 300; count++) {
      const at = random.int(0, document.length);
      document = document.edit({ span: { start: at, end: at }, newText: '甲' });
      patched += document.stats.textPatches;
    }
    assert.ok(patched > 180, `${patched} of 300`);
  });

  it('grows with what a fence swallows, not with the square of the fences behind it', () => {
    const blocks = '```\n甲\n\n乙\n```\n\n丙方应当履行义务。\n\n'.repeat(500);
    const document = MarkdownDocument.parse(blocks);
    const { stats } = document.edit({ span: { start: 0, end: 0 }, newText: '```\n' });
    assert.ok(stats.parsedChars < 8 * blocks.length, `${stats.parsedChars} for ${blocks.length}`);
  });

  it('of a first parse is one pass, also over blocks that leave their end in doubt', () => {
    for (const text of [generateAgreement({ bytes: 200_000 }), '> ```\n> 甲\n> ```\n\n'.repeat(1_500)]) {
      const { stats } = MarkdownDocument.parse(text);
      assert.ok(stats.parsedChars < 6 * text.length, `${stats.parsedChars} for ${text.length}`);
    }
  }).timeout(60_000);
});
