import type { Finding, RawFinding } from './types.js';

/** A crashed rule is shown: a clean report means that everything was checked. */
export function faultFinding(fault: { readonly rule: string; readonly reason: string }): Finding {
  const message = { id: 'engine-fault', args: { rule: fault.rule, reason: fault.reason } };
  const raw: RawFinding = {
    place: { chunk: 0, line: 0, from: 0, to: 0 },
    section: '',
    subject: fault.rule,
    message,
  };
  return {
    rule: 'engine-fault',
    severity: 'error',
    span: { start: 0, end: 0 },
    section: '',
    subject: fault.rule,
    message,
    basis: [],
    related: [],
    fixes: [],
    raw,
  };
}
