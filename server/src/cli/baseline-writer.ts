import { join } from 'node:path';
import type { Locale } from '../engine/index.js';
import { type Accepted, type Baseline, BASELINE_FILE, baselineText } from '../host/baseline.js';
import type { Project } from './project.js';

interface Output {
  write(path: string, text: string): Promise<void>;
}

/** Collects what is accepted in one run and writes each list once. Entries of files that were not checked stay. */
export class BaselineWriter {
  private readonly lists = new Map<string, { baseline: Map<string, readonly Accepted[]>; fresh: number }>();
  private readonly refused = new Set<string>();

  constructor(private readonly output: Output) {}

  /** Puts the findings of one file in place of those that were accepted in it before. */
  accept(project: Project, name: string, entries: readonly Accepted[]): void {
    const path = join(project.folder, BASELINE_FILE);
    // what cannot be read may hold decisions of others: it is not written over
    if (project.broken) this.refused.add(path);
    if (project.broken) return;
    const list = this.lists.get(path) ?? { baseline: new Map(project.baseline as Baseline), fresh: 0 };
    list.baseline.set(name, entries);
    list.fresh += entries.reduce((sum, { count }) => sum + count, 0);
    this.lists.set(path, list);
  }

  /** Writes the lists; returns one line for each that could not be written. */
  async write(locale: Locale): Promise<readonly string[]> {
    const failed = [...this.refused].map((path) =>
      locale === 'en' ? `${path}: not written.` : `${path}: 未写入。`,
    );
    for (const [path, { baseline }] of [...this.lists]) {
      try {
        await this.output.write(path, baselineText(baseline));
      } catch (error) {
        this.lists.delete(path);
        const reason = error instanceof Error ? error.message : String(error);
        failed.push(
          locale === 'en' ? `${path}: cannot be written (${reason}).` : `${path}: 无法写入（${reason}）。`,
        );
      }
    }
    return failed;
  }

  /** One line for each list that was written. */
  report(locale: Locale): string {
    return [...this.lists]
      .map(([path, { fresh }]) =>
        locale === 'en' ? `${path}: ${fresh} accepted.\n` : `${path}：已接受 ${fresh} 条问题。\n`,
      )
      .join('');
  }
}
