/** Makes the file's folder, replaces the whole file or nothing, and returns when a power cut takes none of it. */
export type WriteFile = (path: string, content: Uint8Array) => Promise<void>;
