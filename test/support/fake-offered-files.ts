import type { OfferedFiles, UploadOutcome } from '../../src/usecases/file-ports.js';

/** Keeps contents in memory; `outcome` decides how the coming uploads end. */
export interface FakeOfferedFiles extends OfferedFiles {
  readonly contents: Map<string, Uint8Array>;
  readonly uploads: { readonly url: string; readonly content: string }[];
  outcome: () => Promise<UploadOutcome>;
}

export const fakeOfferedFiles = (): FakeOfferedFiles => {
  const contents = new Map<string, Uint8Array>();
  const uploads: { url: string; content: string }[] = [];
  return {
    contents,
    uploads,
    outcome: async () => ({ state: 'uploaded' }),
    keep: async (offerId, content) => void contents.set(offerId, content),
    read: async (offerId) => contents.get(offerId),
    discard: async (offerId) => void contents.delete(offerId),
    kept: async () => [...contents.keys()],
    upload(url, content) {
      uploads.push({ url, content: Buffer.from(content).toString() });
      return this.outcome();
    },
  };
};
