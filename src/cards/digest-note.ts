import { z } from 'zod';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  text: userText,
  hasLink: z.boolean(),
  link: z.string(),
  linkTitle: z.string(),
});

/** A short post in a channel beside the digests: a correction, or a trial of the way there. */
export const digestNoteCard = defineCard('digest-note', 1, model);
