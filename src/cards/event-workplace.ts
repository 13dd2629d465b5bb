import { z } from 'zod';
import type { Event } from '../domain/event.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  event: userText,
  why: word,
  eventId: word,
  rows: z.array(z.strictObject({ choices: z.array(z.strictObject({ title: word, worksIn: word })) })),
});

export const eventWorkplaceCard = defineCard('event-workplace', 1, model);

/** Teams hides what is more than six buttons beside each other. */
const FIRST_ROW = 4;

/** Asks where somebody works whom nothing tells of, before they are registered for the event. */
export const eventWorkplaceView = (
  { signUp: { workplace } }: Texts,
  event: Pick<Event, 'id' | 'title'>,
): z.infer<typeof model> => {
  const choices = [
    ...MUNICIPALITY_IDS.map((id) => ({ title: MUNICIPALITY_NAMES[id], worksIn: id })),
    { title: workplace.elsewhere, worksIn: 'elsewhere' },
  ];
  return {
    summary: workplace.title,
    title: workplace.title,
    event: event.title,
    why: workplace.why,
    eventId: event.id,
    rows: [{ choices: choices.slice(0, FIRST_ROW) }, { choices: choices.slice(FIRST_ROW) }],
  };
};
