import {
  addDays,
  type IsoInstant,
  instantAt,
  localDate,
  type TimeZone,
  weekdayOf,
  yearOf,
} from '../../domain/calendar.js';
import { withSeatsGiven } from '../../domain/give-seats.js';
import type { MunicipalityId } from '../../domain/municipality.js';
import type { Nomination, Training } from '../../domain/training.js';
import { BAS_SEATS, BAS_SESSIONS } from '../../domain/training-problems.js';
import { demoPersonId, FIRST_DEMO_STAFF_ID } from './people.js';

const DAYS_TO_FIRST = 35;
const DAYS_BETWEEN = 21;
const DAYS_SINCE_NOMINATED = 6;
const WEDNESDAY = 3;

/** One municipality has used its seats, with somebody who waits; the others have some left. */
const NOMINATED: readonly { readonly municipalityId: MunicipalityId; readonly names: readonly string[] }[] = [
  {
    municipalityId: 'jarfalla',
    names: ['Alva Demo', 'Birk Demo', 'Cleo Demo', 'Dante Demo', 'Elis Demo', 'Freja Demo'],
  },
  { municipalityId: 'sollentuna', names: ['Greta Demo', 'Hilding Demo'] },
  { municipalityId: 'solna', names: ['Iris Demo', 'Joar Demo', 'Klara Demo'] },
  { municipalityId: 'sigtuna', names: ['Leia Demo'] },
];

/** An open BAS whose sessions are all ahead, with invented people nominated to it. */
export const demoTraining = (
  now: IsoInstant,
  zone: TimeZone,
): { readonly training: Training; readonly nominations: readonly Nomination[] } => {
  const today = localDate(now, zone);
  const about = addDays(today, DAYS_TO_FIRST);
  const first = addDays(about, WEDNESDAY - weekdayOf(about));
  const at = instantAt(addDays(today, -DAYS_SINCE_NOMINATED), '10:15', zone);
  const year = yearOf(localDate(at, zone));
  const training: Training = {
    id: `${year}-demo-training-1`,
    version: 1,
    kind: 'bas',
    name: 'BAS barn och unga',
    area: 'children_youth_family',
    form: 'on_site',
    sessions: Array.from({ length: BAS_SESSIONS }, (_, index) => {
      const day = addDays(first, index * DAYS_BETWEEN);
      return {
        number: index + 1,
        date: { precision: 'minute', from: day, to: day, time: '09:00' },
        endTime: '16:00',
        place: 'Turebergs allé 1, Sollentuna',
      };
    }),
    seatsPerMunicipality: BAS_SEATS,
    released: [],
    state: 'open',
    createdBy: FIRST_DEMO_STAFF_ID,
    createdAt: at,
    submissionId: 'demo-training-1',
  };
  const waiting = NOMINATED.flatMap(({ municipalityId, names }) =>
    names.map((name) => ({ municipalityId, name })),
  ).map(
    ({ municipalityId, name }, index): Nomination => ({
      id: `${year}-demo-nomination-${index + 1}`,
      version: 1,
      trainingId: training.id,
      municipalityId,
      name,
      unit: 'Barn och unga, mottagning',
      state: 'waiting',
      order: index + 1,
      history: [{ at, by: demoPersonId('council', municipalityId), to: 'waiting' }],
      attended: [],
      missed: [],
    }),
  );
  return { training, nominations: withSeatsGiven(training, waiting, at, 'system') };
};
