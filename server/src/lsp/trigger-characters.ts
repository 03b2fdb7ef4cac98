import type { Disposable } from 'vscode-languageserver';
import { type Agreement, CLAUSE_LETTERS, COMPLETION_ENDS } from '../engine/index.js';
import type { Server } from './server.js';
import { CompletionRequest } from './values.js';

/** What stands before a heading or a clause number, and ends one. */
const STRUCTURE = ['#', ' ', '\u3000', '第', '章', '条', '款', '、', '.', '．', ')', '）', ':', '：'];
/** Ends of the words behind which a clause, an annex or a party is named. */
const LEADS = [...'见照按据反用附件甲乙丙丁戊己庚辛壬癸'];
/** Past this many the characters of names are no longer added. */
const MOST = 1500;

/**
 * The characters that bring up the list of completions. Markdown has no suggestions while typing in VS Code, so every
 * character of a clause's prefix is one, and, where the editor lets a server change its mind, every character of a prefix
 * of the user's own clauses and of a name in an open draft: an input method commits whole words, of which the last character counts.
 */
export class TriggerCharacters {
  #known: Set<string> | undefined;
  readonly #seen = new WeakSet<object>();
  #registered: Promise<Disposable> | undefined;

  constructor(private readonly server: Server) {}

  /** Characters known at the start. */
  get list(): string[] {
    return [...this.#set];
  }

  get #set(): Set<string> {
    if (this.#known === undefined) {
      this.#known = new Set([...STRUCTURE, ...LEADS, ...COMPLETION_ENDS, ...CLAUSE_LETTERS]);
    }
    return this.#known;
  }

  /** Registers completion where the editor lets it change later; elsewhere `initialize` has promised it for good. */
  start(): void {
    if (this.server.client.registerCompletion) this.#register();
  }

  /**
   * Takes in the names of a draft and the prefixes of the user's own clauses; does nothing in an editor that takes no later
   * registration.
   */
  follow(snapshot: Agreement): void {
    if (!this.server.client.registerCompletion) return;
    const before = this.#set.size;
    const { clauses = [] } = snapshot.settings;
    this.#add(clauses, () =>
      clauses.map(({ prefixes: { zh, pinyin, en } }) => `${zh}${pinyin}${en}`).join(''),
    );
    const names = snapshot.navigation.names();
    this.#add(names, () => names.join(''));
    if (this.#set.size > before) this.#register();
  }

  /** Adds the characters of a list that was not seen before. */
  #add(list: readonly unknown[], text: () => string): void {
    if (this.#seen.has(list)) return;
    this.#seen.add(list);
    for (const char of text()) if (this.#set.size < MOST) this.#set.add(char);
  }

  #register(): void {
    const old = this.#registered;
    this.#registered = this.server.connection.client.register(CompletionRequest.type, {
      documentSelector: null,
      triggerCharacters: this.list,
    });
    this.server.background(
      'registerCapability',
      this.#registered.then(async () => (await old)?.dispose()),
    );
  }
}
