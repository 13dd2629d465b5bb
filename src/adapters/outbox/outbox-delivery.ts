import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPost } from '../../cards/digest-post.js';
import { partsOfDigestKey } from '../../domain/digest.js';
import type { DigestPost } from '../../domain/digest-post.js';
import type { MunicipalityId } from '../../domain/municipality.js';
import { textsIn } from '../../texts/index.js';
import type { DigestDelivery, WriteFile } from '../../usecases/ports.js';
import { digestPage } from './digest-page.js';

const fileOf = (folder: string, week: string, municipality: MunicipalityId): string =>
  join(folder, 'veckobrev', week, `${municipality}.html`);

/** Digests lie by week; what else is posted has a file of its own beside them. */
const fileFor = (folder: string, post: DigestPost): string => {
  switch (post.kind) {
    case 'digest':
      return fileOf(folder, post.digest.week, post.digest.municipalityId);
    case 'correction':
      return join(folder, 'veckobrev', post.week, `${post.municipalityId}-rattelse-${post.key}.html`);
    case 'trial':
      return join(folder, 'veckobrev', 'prov', `${post.municipalityId}-${post.key}.html`);
  }
};

const codeOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code;
  return typeof code === 'string' ? code : 'write_failed';
};

/**
 * Delivers digests as files, `veckobrev/2026-W46/jarfalla.html` below the folder: for local mode, and wherever
 * the posts are wanted on disk. A file is whole or absent, so posting again after a failure does no harm. The
 * receipt is the file's path.
 */
export const outboxDelivery = (folder: string, write: WriteFile): DigestDelivery => ({
  async post(post) {
    const file = fileFor(folder, post);
    try {
      await write(file, Buffer.from(digestPage(drawPost(textsIn('sv'), post))));
      return { state: 'sent', receipt: file };
    } catch (error) {
      return { state: 'failed', reason: codeOf(error) };
    }
  },
  async find(key) {
    const parts = partsOfDigestKey(key);
    if (parts === undefined) return 'absent';
    const file = fileOf(folder, parts.week, parts.municipalityId);
    try {
      await access(file);
      return { found: file };
    } catch (error) {
      return codeOf(error) === 'ENOENT' ? 'absent' : 'cannot_tell';
    }
  },
});
