import type { KeptImport, KeptImports, KeptPlan } from '../../src/usecases/file-ports.js';

/** Keeps files that wait to be saved in memory. */
export const fakeKeptImports = (): KeptImports & {
  readonly contents: Map<string, KeptImport | KeptPlan>;
} => {
  const contents = new Map<string, KeptImport | KeptPlan>();
  return {
    contents,
    keep: async (kept) => void contents.set(kept.id, structuredClone(kept)),
    read: async (id) => contents.get(id),
    discard: async (id) => void contents.delete(id),
    ids: async () => [...contents.keys()],
  };
};
