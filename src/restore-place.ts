import { mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Variables } from './config.js';
import { textsIn } from './texts/index.js';

const words = textsIn('sv').backups;

/**
 * Whether what is made in the folder is owned by another than the folder. A disk on the network may say the same owner
 * of everything, whoever writes, so it is tried.
 */
const isOfAnother = (folder: string): boolean => {
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid;
  if (owner === undefined || owner === process.geteuid?.()) return false;
  try {
    const made = mkdtempSync(join(folder, '.owner-'));
    const { uid } = statSync(made);
    rmdirSync(made);
    return uid !== owner;
  } catch {
    // Whoever may not write there is not its user.
    return true;
  }
};

/**
 * Why a backup must not be put where the settings say: they are not the bot's, so it would land in another folder than
 * the bot's, or whoever runs the command is not the bot's user, so that the bot could not use the files. `isReal`:
 * the people in the backup are not the made-up ones of local mode, which has no registration.
 * @returns a sentence, or undefined when nothing stands in the way
 */
export const wrongPlaceOf = (
  { DATA_DIR, MicrosoftAppId }: Variables,
  isReal: boolean,
): string | undefined => {
  if (isReal && MicrosoftAppId === undefined) return words.otherSettings;
  return isOfAnother(DATA_DIR) ? words.otherUser(DATA_DIR) : undefined;
};
