import type { ReportFiles } from '../../src/usecases/file-ports.js';

/** Keeps the files of approved reports in memory. */
export const fakeReportFiles = (): ReportFiles & { readonly contents: Map<string, Uint8Array> } => {
  const contents = new Map<string, Uint8Array>();
  return {
    contents,
    keep: async (id, content) => void contents.set(id, content),
    read: async (id) => contents.get(id),
    discard: async (id) => void contents.delete(id),
    ids: async () => [...contents.keys()],
  };
};
