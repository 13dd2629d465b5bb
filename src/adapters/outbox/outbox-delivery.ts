import { access, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { drawDigest } from '../../cards/digest.js';
import { isMunicipalityId, type MunicipalityId } from '../../domain/municipality.js';
import { textsIn } from '../../texts/index.js';
import type { DigestDelivery } from '../../usecases/ports.js';
import { digestPage } from './digest-page.js';

const KEY = /^(?<week>\d{4}-W\d{2})-(?<municipality>[a-z_]+)$/;

const fileOf = (folder: string, week: string, municipality: MunicipalityId): string =>
  join(folder, 'veckobrev', week, `${municipality}.html`);

const codeOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code;
  return typeof code === 'string' ? code : 'write_failed';
};

/** A new name in a folder survives a power cut only once the folder itself is written out. */
const keepNames = async (folder: string): Promise<void> => {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Delivers digests as files, `veckobrev/2026-W46/jarfalla.html` below the folder: for local mode, and wherever
 * the posts are wanted on disk. A file is whole or absent, so posting again after a failure does no harm. The
 * receipt is the file's path.
 */
export const outboxDelivery = (folder: string): DigestDelivery => ({
  async post(_key, digest) {
    const file = fileOf(folder, digest.week, digest.municipalityId);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFileAtomic(file, digestPage(drawDigest(textsIn('sv'), digest)));
      await keepNames(dirname(file));
      await keepNames(join(folder, 'veckobrev'));
      return { state: 'sent', receipt: file };
    } catch (error) {
      return { state: 'failed', reason: codeOf(error) };
    }
  },
  async find(key) {
    const { week = '', municipality = '' } = KEY.exec(key)?.groups ?? {};
    if (!isMunicipalityId(municipality)) return 'absent';
    const file = fileOf(folder, week, municipality);
    try {
      await access(file);
      return { found: file };
    } catch (error) {
      return codeOf(error) === 'ENOENT' ? 'absent' : 'cannot_tell';
    }
  },
});
