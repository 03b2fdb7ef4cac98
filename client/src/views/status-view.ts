import type { StatusParams } from '../../../server/src/lsp/protocol.js';
import type { ServerState } from '../client.js';

/** Gives a text of the client in the user's language. */
type Translate = (message: string, ...args: readonly (string | number)[]) => string;

/** What the item shows: its text, the lines of its tooltip, and the command behind it. */
export interface StatusView {
  readonly text: string;
  readonly lines: readonly string[];
  readonly command: string;
}

/** The view for a state of the server and the last status of the document; `undefined` before the first one. */
export function statusView(state: ServerState, status: StatusParams | undefined, t: Translate): StatusView {
  const name = t('Agreement');
  if (state === 'off' || state === 'failed') {
    return {
      text: `$(error) ${name}`,
      lines: [t('The agreement checker is not running.')],
      command: 'agreement.restartServer',
    };
  }
  if (state === 'starting' || status === undefined) {
    return {
      text: `$(sync~spin) ${name}`,
      lines: [t('Checking the agreement…')],
      command: 'agreement.showLog',
    };
  }
  if (status.refused !== undefined) {
    return { text: `$(warning) ${name}`, lines: [status.refused], command: 'workbench.action.openSettings' };
  }
  if (status.standard === null) {
    return {
      text: name,
      lines: [t('No standard: nothing is checked.')],
      command: 'agreement.chooseStandard',
    };
  }
  return checkedView(name, status, t);
}

function checkedView(name: string, status: StatusParams, t: Translate): StatusView {
  const { complete, missing, faults } = status;
  const { error, warning, information, hint } = status.findings;
  const total = complete + missing.length;
  // an annex in a file of its own has no sections to count
  const count = total === 0 ? name : `${name} ${complete}/${total}`;
  const lines = [status.standardTitle];
  if (total > 0) lines.push(t('{0} of {1} sections present', complete, total));
  if (missing.length > 0) lines.push(t('Missing: {0}', missing.join(t(', '))));
  const clean = error + warning + information + hint === 0;
  lines.push(
    clean
      ? t('No findings')
      : t('Findings: {0} errors, {1} warnings, {2} other', error, warning, information + hint),
  );
  if (status.accepted > 0) lines.push(t('Accepted findings, not shown: {0}', status.accepted));
  if (faults.length > 0) {
    lines.push(t('These rules failed, their findings are missing: {0}', faults.join(', ')));
    return { text: `$(error) ${count}`, lines, command: 'agreement.showLog' };
  }
  return {
    text: clean ? `$(check) ${count} ${t('No findings')}` : count,
    lines,
    command: 'workbench.actions.view.problems',
  };
}
