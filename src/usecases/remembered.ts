/** Something that is costly to find out, asked for at most once in the given time however many want to know. */
export const remembered = <T>(
  read: () => Promise<T>,
  { forMs, now }: { readonly forMs: number; readonly now: () => number },
): (() => Promise<T>) => {
  let pending: Promise<T> | undefined;
  let last: { readonly value: T; readonly at: number } | undefined;
  const ask = async (): Promise<T> => {
    try {
      const value = await read();
      last = { value, at: now() };
      return value;
    } finally {
      pending = undefined;
    }
  };
  return async () => {
    if (last !== undefined && now() - last.at < forMs) return last.value;
    pending ??= ask();
    return pending;
  };
};
