import { z } from 'zod';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { MunicipalityVisits } from '../domain/municipality-visits.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  standing: word,
  rows: z.array(z.strictObject({ label: word, names: word })),
  note: word,
  lastYear: z.int(),
  showLastYear: word,
});

export const municipalityVisitsCard = defineCard('municipality-visits', 1, model);

/** Which municipalities a year's visits have reached, which are planned, and which are left. */
export const municipalityVisitsView = (
  { networks: { visits: words }, formats }: Texts,
  year: number,
  { visited, planned, left }: MunicipalityVisits,
  /** Whether the year has ended, so that nobody can be visited any more. */
  isOver: boolean,
): z.infer<typeof model> => {
  const title = words.title(String(year));
  const standing = words.standing(visited.length, MUNICIPALITY_IDS.length);
  const row = (label: string, ids: readonly MunicipalityId[]) =>
    ids.length === 0
      ? []
      : [{ label: `${label}: `, names: formats.list(ids.map((id) => MUNICIPALITY_NAMES[id])) }];
  return {
    summary: `${title}. ${standing}`,
    title,
    standing,
    rows: [
      ...row(words.visited, visited),
      ...row(words.planned, planned),
      ...row(isOver ? words.never : words.left, left),
    ],
    note: words.note,
    lastYear: year - 1,
    showLastYear: words.showYear(String(year - 1)),
  };
};
