import type { Engine } from '../../server/src/engine/index.js';
import type { Clock } from './clock.js';
import { fullCheck, pinnedParser, RoundTexts, typing, wholeRun } from './contenders.js';
import { FULL_CHECK, ONE_BLOCK_KEYSTROKE } from './goals.js';
import type { Plan } from './plan.js';
import { ratioRow, type Row } from './report.js';
import { interleave } from './rounds.js';

const SECTION = '整篇只有一个块（从文字处理软件粘贴的常见样子）';
const LAYOUTS = { 'one-paragraph': '一个段落', 'one-list': '一个列表' } as const;

/**
 * Drafts that Markdown reads as one block, so that no chunk store helps: what a keystroke costs beside one parse of the
 * block, and what a full check costs.
 */
export async function measureBlocks(
  engine: Engine,
  plan: Plan,
  clock: Clock,
  say: (what: string) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const parser = pinnedParser();
  for (const { size, rounds } of plan.blocks) {
    for (const layout of ['one-paragraph', 'one-list'] as const) {
      say(`${layout}, ${size.name}`);
      const texts = new RoundTexts(size, layout);
      const contenders = [
        fullCheck('full check', engine, texts),
        typing('keystroke', engine, texts),
        wholeRun(parser, texts),
      ];
      const { medians: costs } = await interleave(contenders, rounds, clock);
      const row = (what: string, name: string, goal: number | undefined): Row =>
        ratioRow({
          section: SECTION,
          what: `${LAYOUTS[layout]}：${what}`,
          size: size.name,
          ours: costs.get(name),
          theirs: costs.get(parser.name),
          against: '解析该块一次（micromark 4.0.2）',
          goal,
        });
      rows.push(row('击键', 'keystroke', ONE_BLOCK_KEYSTROKE));
      rows.push(row('完整检查', 'full check', FULL_CHECK[size.name]));
    }
  }
  return rows;
}
