import { askedToLog, soundsLikeActivity } from '../../language/activity-evidence.js';
import { activityLists } from '../../usecases/activity-choices.js';
import { proposeSentences, readingContext } from '../activity-sentences.js';
import { askerOf } from '../asker.js';
import { defineCommand } from '../command.js';
import { mayUse } from '../permission.js';
import { logCommand } from './log.js';

// Grammar: none; a message from staff that tells of something done, and that no other command takes

/** Offers to log what staff tell of without the word for it. Nothing is saved before the card's button is pressed. */
export const tellCommand = defineCommand<string>({
  name: 'berätta',
  parse: () => undefined,
  recognise: async (ports, turn, text) => {
    if (!mayUse(logCommand.name, turn.roles)) return undefined;
    const lists = await activityLists(ports, askerOf(turn).person, turn.today);
    return soundsLikeActivity(text, readingContext(turn, lists)) ? askedToLog(text) : undefined;
  },
  run: proposeSentences,
});
