import { latestActivity } from '../../usecases/latest-activity.js';
import { askerOf } from '../asker.js';
import { defineCommand } from '../command.js';
import { repeatForm, repeatVerb } from '../repeat-activity.js';
import { say } from '../reply.js';

// Grammar: upprepa|repeat [den senaste|the last one], logga igen|log again
const GRAMMAR =
  /^(?:logga igen|log again|upprepa(?: (?:den )?senaste)?|repeat(?: the (?:last|latest)(?: one)?)?)[.!]?$/i;

/** Opens the form as the asker's latest activity was, with today's date. */
export const repeatCommand = defineCommand<true>({
  name: 'upprepa',
  help: ({ myActivities }) => myActivities.repeat,
  parse: (text) => (GRAMMAR.test(text.replace(/\s+/g, ' ')) ? true : undefined),
  run: async (ports, turn) => {
    const latest = await latestActivity(ports, askerOf(turn).person.id, turn.today);
    return latest === undefined
      ? say(turn.texts.myActivities.nothingToRepeat)
      : repeatForm(ports, turn, latest);
  },
  verbs: [repeatVerb],
});
