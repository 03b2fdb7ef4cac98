// The few assertions that the suites use, for a host without node: stands in for node:assert/strict in the bundle.
const show = (value: unknown): string => JSON.stringify(value, undefined, 1) ?? String(value);

function check(condition: boolean, message: string | undefined, otherwise: () => string): void {
  if (!condition) throw new Error(message ?? otherwise());
}

export function ok(value: unknown, message?: string): asserts value {
  check(Boolean(value), message, () => `not truthy: ${show(value)}`);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  check(Object.is(actual, expected), message, () => `${show(actual)} is not ${show(expected)}`);
}

export function notEqual(actual: unknown, other: unknown, message?: string): void {
  check(!Object.is(actual, other), message, () => `${show(actual)} is not expected`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  check(show(actual) === show(expected), message, () => `${show(actual)} is not ${show(expected)}`);
}

export function match(text: string, pattern: RegExp, message?: string): void {
  check(pattern.test(text), message, () => `${show(text)} does not match ${String(pattern)}`);
}

export function fail(message: string): never {
  throw new Error(message);
}

export default { ok, equal, notEqual, deepEqual, match, fail };
