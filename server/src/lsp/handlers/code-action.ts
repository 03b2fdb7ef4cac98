import type { CodeAction, CodeActionParams, Diagnostic, Range } from 'vscode-languageserver';
import type { Agreement, Finding, FixAction, Locale, Span } from '../../engine/index.js';
import { acceptedAmong, fingerprints } from '../../host/baseline.js';
import type { ClientProfile } from '../client-profile.js';
import { toRange, toSpan } from '../convert.js';
import type { OpenDocument } from '../document.js';
import { ACCEPT_COMMAND, type AcceptFindingsParams } from '../protocol.js';
import { PRODUCT_CODES } from '../report.js';
import { REFACTORINGS, refactorActions } from '../refactor-actions.js';
import { rewriteActions, REWRITINGS } from '../rewrite-actions.js';
import { separateEdits } from '../separate-edits.js';
import { texts } from '../texts.js';
import { toWorkspaceEdit } from '../workspace-edit.js';
import type { Handler } from './handler.js';
import { CodeActionKind, CodeActionTriggerKind } from '../values.js';

/** Findings in one range that can be accepted each by an action of its own. */
const ACCEPTABLE = 5;
/** Mends everything that can be mended without a lawyer's review. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.agreement`;

export const codeAction: Handler = {
  method: 'textDocument/codeAction',
  capability: () => ({
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        ...new Set([...Object.values(REFACTORINGS), ...Object.values(REWRITINGS)]),
        FIX_ALL,
      ],
    },
  }),
  register(server) {
    server.onDocumentRequest<CodeActionParams, CodeAction[]>(
      this.method,
      [],
      (document, { range, context }) => {
        const { snapshot } = document;
        const { client } = server;
        if (snapshot === undefined || snapshot.standard === null || !client.codeActionLiterals) return [];
        const locale = server.locale(document);
        const accepted = new Set(
          [...acceptedAmong(snapshot, snapshot.findings(), document.project.accepted)].map(identityOf),
        );
        const fixesIn = (span: Span): readonly FixAction[] =>
          snapshot.fixes(span, locale).filter(({ finding }) => !accepted.has(identityOf(finding)));
        const actions: CodeAction[] = [];
        if (wanted(CodeActionKind.QuickFix, context.only)) {
          const fixes = fixesIn(toSpan(snapshot, range));
          actions.push(...quickFixes(document, snapshot, fixes, context.diagnostics, client));
          if (server.projects.canAccept(document.uri)) {
            const others = snapshot.findings().filter((finding) => !accepted.has(identityOf(finding)));
            actions.push(...acceptActions(document, snapshot, others, range, context.diagnostics, locale));
          }
        }
        // looking at the order of clauses costs a look at every line: only when somebody opens the menu
        if (context.triggerKind !== CodeActionTriggerKind.Automatic) {
          const span = toSpan(snapshot, range);
          const asked = (kind: string): boolean => wanted(kind, context.only);
          actions.push(...refactorActions(server, document, snapshot, span.start, asked));
          actions.push(...rewriteActions(server, document, snapshot, span, asked));
        }
        // costs a look at every finding, so only for editors that ask for it by name
        if (context.only !== undefined && wanted(FIX_ALL, context.only)) {
          const edits = separateEdits(fixesIn({ start: 0, end: snapshot.length }));
          if (edits.length > 0) {
            const edit = toWorkspaceEdit(document, snapshot, edits, client);
            actions.push({ title: texts(locale).fixAll, kind: FIX_ALL, edit });
          }
        }
        return actions;
      },
    );
  },
};

function quickFixes(
  document: OpenDocument,
  snapshot: Agreement,
  fixes: readonly FixAction[],
  diagnostics: readonly Diagnostic[],
  client: ClientProfile,
): CodeAction[] {
  const safe = new Map<Finding, number>();
  for (const { finding, safety } of fixes) {
    if (safety === 'safe') safe.set(finding, (safe.get(finding) ?? 0) + 1);
  }
  const actions = fixes
    .filter(({ edits }) => edits.length > 0)
    .map((fix): CodeAction => {
      const solved = diagnostics.filter((diagnostic) => describes(diagnostic, fix.finding, snapshot));
      const preferred = fix.safety === 'safe' && safe.get(fix.finding) === 1;
      return {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        ...(solved.length === 0 ? {} : { diagnostics: solved }),
        ...(preferred && client.preferredActions ? { isPreferred: true } : {}),
        edit: toWorkspaceEdit(document, snapshot, fix.edits, client),
      };
    });
  // who asks about one finding sees its fixes before those of its neighbours
  const asked = ({ diagnostics: solved }: CodeAction): number => (solved === undefined ? 1 : 0);
  return actions.sort((a, b) => asked(a) - asked(b));
}

/** One action for each finding in the range, up to a few: the client adds it to the list of accepted findings. */
function acceptActions(
  document: OpenDocument,
  snapshot: Agreement,
  findings: readonly Finding[],
  range: Range,
  diagnostics: readonly Diagnostic[],
  locale: Locale,
): CodeAction[] {
  const { start, end } = toSpan(snapshot, range);
  const fingerprintOf = fingerprints(snapshot);
  return findings
    .filter(({ span, rule }) => span.start <= end && span.end >= start && rule !== PRODUCT_CODES.fault)
    .slice(0, ACCEPTABLE)
    .map((finding): CodeAction => {
      const solved = diagnostics.filter((diagnostic) => describes(diagnostic, finding, snapshot));
      const title = texts(locale).accept(finding.rule);
      const params: AcceptFindingsParams = { uri: document.uri, fingerprint: fingerprintOf(finding) };
      return {
        title,
        kind: CodeActionKind.QuickFix,
        ...(solved.length === 0 ? {} : { diagnostics: solved }),
        command: { title, command: ACCEPT_COMMAND, arguments: [params] },
      };
    });
}

/**
 * True when the editor's diagnostic is this finding: the same code about the same subject (where the editor gives our
 * data back) on the same place. Several chapters may be missing at one place.
 */
function describes(diagnostic: Diagnostic, finding: Finding, snapshot: Agreement): boolean {
  if (diagnostic.code !== finding.rule) return false;
  const { subject, section } = (diagnostic.data ?? {}) as { subject?: unknown; section?: unknown };
  if (subject !== undefined && subject !== finding.subject) return false;
  if (section !== undefined && section !== finding.section) return false;
  const { start, end } = toRange(snapshot, finding.span);
  const { range } = diagnostic;
  return (
    range.start.line === start.line &&
    range.start.character === start.character &&
    range.end.line === end.line &&
    range.end.character === end.character
  );
}

/** Rule, place and subject: what a finding is, however often it is made. */
function identityOf({ rule, span, subject }: Finding): string {
  return `${rule} ${span.start} ${span.end} ${subject ?? ''}`;
}

/** Kinds are hierarchical: who asks for `source` also wants `source.fixAll.agreement`. */
function wanted(kind: string, only: readonly string[] | undefined): boolean {
  return (
    only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
  );
}
