/** What is awaited, or a rejection when it takes longer than so many milliseconds. */
export async function within<T>(milliseconds: number, awaited: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), milliseconds);
    // Nobody waits for an answer that would keep the process alive; a browser has no such thing.
    timer.unref?.();
  });
  try {
    return await Promise.race([awaited, impatience]);
  } finally {
    clearTimeout(timer);
  }
}
