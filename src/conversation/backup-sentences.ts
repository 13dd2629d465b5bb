import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';

/** How long the backups that are there now may still hold the reader's name. */
export const backupSentences = async (
  { backups }: Pick<Ports, 'backups'>,
  { formats, ownData }: Texts,
): Promise<readonly string[]> => {
  const words = ownData.backups;
  const kept = await backups.list();
  if (kept.length === 0) return [words.none];
  const last = kept
    .flatMap(({ lapsesOn }) => lapsesOn ?? [])
    .toSorted()
    .at(-1);
  const staying = kept.filter(({ lapsesOn }) => lapsesOn === undefined).length;
  return [
    ...(last === undefined ? [] : [words.until(formats.day(last))]),
    ...(staying === 0 ? [] : [words.stays(staying)]),
  ];
};
