import type { Cell } from '../domain/csv.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Nomination } from '../domain/training.js';
import type { Texts } from '../texts/index.js';

/** A line of headings, then one for each who is nominated, municipality by municipality. */
export const participantTable = (texts: Texts, nominations: readonly Nomination[]): readonly Cell[][] => {
  const { columns } = texts.trainings.exportWords;
  const ordered = MUNICIPALITY_IDS.flatMap((id) =>
    nominations.filter(({ municipalityId }) => municipalityId === id),
  );
  return [
    [columns.municipality, columns.name, columns.unit, columns.state, columns.attended, columns.missed],
    ...ordered.map(({ municipalityId, name, unit, state, attended, missed }): Cell[] => [
      MUNICIPALITY_NAMES[municipalityId],
      name,
      unit,
      texts.nominations.states[state],
      attended.join(', '),
      missed.join(', '),
    ]),
  ];
};
