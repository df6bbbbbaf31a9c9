/** In a web worker, the place of `node:assert/strict`: as much of it as the tests use. */

export function ok(value: unknown, message = `${show(value)} is nothing`): asserts value {
  if (!value) throw new Error(message);
}

export function equal<T>(actual: unknown, expected: T): asserts actual is T {
  ok(Object.is(actual, expected), `${show(actual)} is not ${show(expected)}`);
}

export function notEqual(actual: unknown, unexpected: unknown, message?: string): void {
  ok(!Object.is(actual, unexpected), message ?? `${show(actual)} was not expected`);
}

/** Compares plain data: what JSON can write. */
export function deepEqual<T>(actual: unknown, expected: T): asserts actual is T {
  equal(show(actual), show(expected));
}

export function match(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `${show(text)} does not match ${pattern}`);
}

export async function rejects(action: () => PromiseLike<unknown>): Promise<void> {
  const succeeded = await action().then(
    () => true,
    () => false,
  );
  ok(!succeeded, 'It succeeded, and should not have');
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
