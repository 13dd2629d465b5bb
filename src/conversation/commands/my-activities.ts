import { z } from 'zod';
import { LISTED_STRETCHES, periodAround } from '../../domain/activity-period.js';
import { isIsoDate } from '../../domain/calendar.js';
import { isUnanswered } from '../../domain/planned-follow-up.js';
import {
  type ActivityPeriodWords,
  activityPeriodMeant,
  readActivityPeriod,
} from '../../language/activity-period-words.js';
import { activityReceipt } from '../activity-receipts.js';
import { askerOf } from '../asker.js';
import { changeable } from '../change-activity.js';
import { defineCommand, defineVerb } from '../command.js';
import { rememberLogged } from '../last-logged.js';
import { myActivitiesList } from '../my-activities-replies.js';
import { plannedFollowUp } from '../planned-replies.js';
import { replaceWith, say, show } from '../reply.js';

// Grammar: [visa|show] mina aktiviteter|mina loggningar|my activities|my log [PERIOD]
//          min logg|mina [loggade] timmar|my [logged] hours [PERIOD]
//          vad|hur mycket|hur många timmar|hur många aktiviteter har jag loggat [hittills] [PERIOD]
//          vad loggade jag|när loggade jag|har jag loggat allt|har jag glömt logga [något] [senast|sist] [PERIOD]
//          what|how much|how many hours|how many activities have i logged [so far] [PERIOD]
//   PERIOD: vecka|månad|år and what else activity-period-words.ts reads, "i" or "in" before it or not; else the week
const MY_LIST =
  '(?:(?:visa|show)(?: me)? )?(?:mina (?:aktiviteter|loggningar|(?:loggade )?timmar)|min logg|my (?:activities|log|(?:logged )?hours))';
const WHAT_OF_MINE =
  '(?:vad|hur mycket(?: tid)?|hur många (?:timmar|aktiviteter)) har jag loggat|(?:vad|när) loggade jag|har jag (?:loggat (?:allt|nåt|något)|glömt (?:att )?logga(?: nåt| något)?)|(?:what|how much(?: time)?|how many (?:hours|activities)) have i logged|what did i log|when did i log';
const GRAMMAR = new RegExp(
  `^(?:${MY_LIST}|${WHAT_OF_MINE})(?: (?:hittills|totalt|senast|sist|so far|last(?! (?:week|month|year))))?(?: (?<period>.+?))?[.!? ]*$`,
  'iu',
);

const THIS_WEEK: ActivityPeriodWords = { kind: 'relative', stretch: 'week', steps: 0 };

/** What one has done, is to do or has logged for others, to open, change or remove. */
export const myActivitiesCommand = defineCommand<ActivityPeriodWords>({
  name: 'mina aktiviteter',
  personalFor: ['staff'],
  help: ({ myActivities }) => myActivities.command,
  parse: (text) => {
    const match = GRAMMAR.exec(text.replace(/\s+/g, ' '));
    if (match === null) return undefined;
    const written = match.groups?.['period'];
    return written === undefined ? THIS_WEEK : readActivityPeriod(written);
  },
  run: async (ports, turn, words) => {
    const period = activityPeriodMeant(words, turn.today);
    return period === undefined
      ? say(turn.texts.myActivities.noSuchWeek)
      : myActivitiesList(ports, turn, period, show);
  },
  verbs: [
    defineVerb({
      name: 'activities.list',
      schema: z.strictObject({
        stretch: z.enum(LISTED_STRETCHES),
        from: z.string().refine(isIsoDate),
        page: z.int(),
      }),
      run: (ports, turn, { stretch, from, page }) =>
        myActivitiesList(ports, turn, periodAround(stretch, from), replaceWith, page),
    }),
    defineVerb({
      name: 'activity.open',
      schema: z.strictObject({ activityId: z.string().min(1).max(100) }),
      run: async (ports, turn, { activityId }) => {
        const found = await changeable(ports, turn, activityId);
        if (!found.ok) return found.error;
        rememberLogged(ports, turn, [found.value]);
        const receipt = await activityReceipt(ports, turn, found.value, { isOpened: true });
        const isAsked = isUnanswered(found.value, turn.today);
        const card = isAsked
          ? await plannedFollowUp(ports, turn, askerOf(turn).person.id, [activityId])
          : undefined;
        return show(receipt, ...(card === undefined ? [] : [card]));
      },
    }),
  ],
});
