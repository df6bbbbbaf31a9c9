const POLL_MS = 50;
const PATIENCE_MS = 20_000;

/**
 * Asks again and again until there is an answer; VS Code and the server work at their own pace.
 *
 * @param what What is waited for; the error names it.
 * @param ask Gives the answer, or `undefined` as long as there is none.
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | PromiseLike<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
