import { z } from 'zod';
import { isYesOrNo } from '../../language/yes-or-no.js';
import { activityLists } from '../../usecases/activity-choices.js';
import { correct, correctionIn } from '../activity-correction.js';
import { OWNERS } from '../activity-owners.js';
import { activityReceipts } from '../activity-receipts.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { recallInstead, recallLogged, rememberInstead, rememberLogged } from '../last-logged.js';
import { mayUse } from '../permission.js';
import { replaceWith, say, show } from '../reply.js';
import { undoAndShow } from '../undo-replies.js';
import { logCommand } from './log.js';

// Grammar: none; "nej, det var 3 timmar", "inte bollplank utan workshop", "glöm det" and the like, from staff who have
// just logged something here

/** A correction is short; longer than this it does not fit into the buttons that ask which activity it is for. */
const LONGEST = 300;

const pickVerb = defineVerb<{ activityId: string; words: string }>({
  name: 'activity.correct',
  schema: z.strictObject({ activityId: z.string().min(1).max(100), words: z.string().max(LONGEST) }),
  ...OWNERS,
  run: async (ports, turn, { activityId, words }) => {
    const { log } = turn.texts;
    const activity = await ports.store.get('activities', activityId);
    if (activity === undefined) return say(log.notFound);
    if (activity.undone !== undefined) return say(log.alreadyUndone);
    const lists = await activityLists(ports, askerOf(turn).person, turn.today);
    const correction = correctionIn(turn, words, lists);
    if (correction === undefined || correction.kind === 'undo') return say(log.correcting.nothing);
    rememberLogged(ports, turn, [activity]);
    return correct(ports, turn, activity, correction, replaceWith);
  },
});

/** Changes or takes back what the person has just logged here, when their next message says so. */
export const correctCommand = defineCommand<string>({
  name: 'rätta',
  parse: () => undefined,
  recognise: async (ports, turn, text) => {
    if (text.length > LONGEST || !mayUse(logCommand.name, turn.roles)) return undefined;
    if (recallInstead(ports, turn) === 'card' && isYesOrNo(text)) return text;
    const logged = await recallLogged(ports, turn);
    if (recallInstead(ports, turn) === undefined && logged.every(({ undone }) => undone !== undefined))
      return undefined;
    const lists = await activityLists(ports, askerOf(turn).person, turn.today);
    return correctionIn(turn, text, lists) === undefined ? undefined : text;
  },
  run: async (ports, turn, text) => {
    const instead = recallInstead(ports, turn);
    if (instead !== undefined) {
      rememberInstead(ports, turn, instead);
      return say(turn.texts.log.correcting.instead[instead]);
    }
    const lists = await activityLists(ports, askerOf(turn).person, turn.today);
    const logged = await recallLogged(ports, turn);
    const standing = logged.filter(({ undone }) => undone === undefined);
    const correction = correctionIn(turn, text, lists);
    const [only, ...others] = standing;
    if (correction === undefined || only === undefined)
      throw new Error('nothing was recognised as correction');
    rememberLogged(ports, turn, logged);
    if (correction.kind === 'undo') {
      const ids = standing.map(({ id }) => id);
      return undoAndShow(ports, turn, ids, ids, show);
    }
    return others.length > 0
      ? show(await activityReceipts(ports, turn, standing, { words: text }))
      : correct(ports, turn, only, correction, show);
  },
  verbs: [pickVerb],
});
