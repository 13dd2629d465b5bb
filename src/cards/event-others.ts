import { z } from 'zod';
import type { Event } from '../domain/event.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf } from './form-choices.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  event: userText,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  why: word,
  seatsLabel: word,
  seats: userText,
  worksInLabel: word,
  worksIn: userText,
  chooseOne: word,
  places: choices,
  save: word,
  back: word,
  eventId: word,
  submissionId: word,
});

export const eventOthersCard = defineCard('event-others', 1, model);

/** Ids of the form's inputs. */
export const OTHERS_FIELDS = ['seats', 'worksIn'] as const;
/** What stands in the inputs. */
export type OthersValues = Readonly<Record<(typeof OTHERS_FIELDS)[number], string>>;
export const EMPTY_OTHERS: OthersValues = { seats: '', worksIn: '' };

export interface OthersForm {
  readonly event: Pick<Event, 'id' | 'title'>;
  readonly values: OthersValues;
  readonly submissionId: string;
  /** Whole sentences. */
  readonly problems: readonly string[];
}

/** Takes a number of people whom somebody else has told of. */
export const eventOthersView = (
  { signUp: { workplace, buttons }, signUpStaff: staff, common }: Texts,
  { event, values, submissionId, problems }: OthersForm,
): z.infer<typeof model> => ({
  summary: problems[0] ?? buttons.registerOthers,
  title: buttons.registerOthers,
  event: event.title,
  hasProblems: problems.length > 0,
  problems: problems.map((text) => ({ text })),
  why: staff.others.why,
  ...staff.others.labels,
  ...values,
  chooseOne: common.chooseOne,
  places: [
    ...choicesOf(MUNICIPALITY_IDS, (id) => MUNICIPALITY_NAMES[id]),
    { title: workplace.elsewhere, value: 'elsewhere' },
  ],
  save: staff.others.save,
  back: staff.others.back,
  eventId: event.id,
  submissionId,
});
