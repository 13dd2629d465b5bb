import type { MunicipalityId } from '../domain/municipality.js';
import type { Role } from '../domain/person.js';
import { mayDoTo, mayUse } from './permission.js';
import type { Turn } from './turn.js';

/** Trainings with seats are for those who nominate, those who answer for the municipality, and staff. */
export const TRAINING_READERS: readonly Role[] = ['council_member', 'chief', 'staff', 'fou_manager'];

/** What somebody may see and do of trainings here, as the table of rights has it. */
export interface TrainingReader {
  /** Whether they look after the trainings. */
  readonly isStaff: boolean;
  /** Whether they see how many of the seats are taken. */
  readonly seesSeats: boolean;
  /** The municipality whose people they see and nobody else's; undefined for staff and for those who see none. */
  readonly own: MunicipalityId | undefined;
  readonly seesNominees: (municipalityId: MunicipalityId) => boolean;
  readonly mayNominate: (municipalityId: MunicipalityId) => boolean;
}

export const trainingReader = (turn: Turn): TrainingReader => {
  const { roles, municipality, conversation } = turn;
  const isPersonal = conversation.kind === 'personal';
  const isStaff = isPersonal && mayUse('training.save', roles);
  const seesSeats = isPersonal && mayUse('training.nominees', roles);
  return {
    isStaff,
    seesSeats,
    own: seesSeats && !isStaff ? municipality : undefined,
    seesNominees: (municipalityId) => isPersonal && mayDoTo(turn, 'training.nominees', { municipalityId }),
    mayNominate: (municipalityId) => isPersonal && mayDoTo(turn, 'training.nominate', { municipalityId }),
  };
};
