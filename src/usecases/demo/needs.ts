import {
  addDays,
  type IsoInstant,
  instantAt,
  localDate,
  type TimeZone,
  yearOf,
} from '../../domain/calendar.js';
import type { Need, NeedRound } from '../../domain/need.js';
import { DEMO_MANAGER_ID, demoPersonId } from './people.js';

type NeedIdea = Pick<
  Need,
  'municipalityId' | 'area' | 'perspective' | 'text' | 'level' | 'supporters' | 'proposedKind' | 'theme'
>;

const IDEAS: readonly NeedIdea[] = [
  {
    municipalityId: 'jarfalla',
    area: 'children_youth_family',
    perspective: 'client',
    text: 'Vi behöver veta vad som hjälper unga som vill lämna kriminella nätverk, och vad de själva säger.',
    level: 'joint',
    supporters: ['solna', 'sundbyberg', 'upplands_vasby'],
    proposedKind: 'mapping',
    theme: 'violence_and_crime',
  },
  {
    municipalityId: 'solna',
    area: 'addiction_social_psychiatry',
    perspective: 'service',
    text: 'Hur samordnar andra insatserna när någon har både missbruk och psykisk ohälsa?',
    level: 'joint',
    supporters: ['sigtuna', 'sollentuna'],
    theme: 'co_occurring_conditions',
  },
  {
    municipalityId: 'sigtuna',
    area: 'general',
    perspective: 'service',
    text: 'Stöd i att introducera nya socialsekreterare så att de stannar kvar.',
    level: 'joint',
    supporters: [],
    proposedKind: 'implementation_support',
  },
  {
    municipalityId: 'ekero',
    area: 'income_support_labour',
    perspective: 'client',
    text: 'Kunskap om hur personer med långvarigt försörjningsstöd upplever våra digitala ansökningar.',
    level: 'local',
    supporters: [],
  },
  {
    municipalityId: 'sollentuna',
    area: 'general',
    perspective: 'service',
    text: 'Vi vill ha stöd i att följa upp tidiga insatser utan ansökan.',
    level: 'joint',
    supporters: ['ekero'],
    proposedKind: 'follow_up',
  },
];

const OPENED_DAYS_AGO = 9;
const OPEN_DAYS = 30;

/** An open round for the coming year. */
export const demoRound = (now: IsoInstant, zone: TimeZone): NeedRound => {
  const today = localDate(now, zone);
  const openedOn = addDays(today, -OPENED_DAYS_AGO);
  return {
    id: `${yearOf(openedOn)}-demo-round`,
    version: 1,
    year: yearOf(today) + 1,
    state: 'collecting',
    closesOn: addDays(openedOn, OPEN_DAYS),
    history: [{ at: instantAt(openedOn, '10:00', zone), by: DEMO_MANAGER_ID, to: 'collecting' }],
    slot: 'open',
    submissionId: 'demo-round-1',
  };
};

/** A handful of invented needs in the round, some of them needed by several. */
export const demoNeeds = (round: NeedRound, now: IsoInstant, zone: TimeZone): Need[] => {
  const today = localDate(now, zone);
  return IDEAS.map((idea, index) => {
    const day = addDays(today, index - OPENED_DAYS_AGO + 1);
    return {
      ...idea,
      id: `${yearOf(day)}-demo-need-${index + 1}`,
      version: 1,
      roundId: round.id,
      addedBy: demoPersonId('council', idea.municipalityId),
      addedAt: instantAt(day, '13:15', zone),
      submissionId: `demo-need-${index + 1}`,
    };
  });
};
