import { z } from 'zod';
import { type Activity, detailsOf } from '../../domain/activity.js';
import { yearOf } from '../../domain/calendar.js';
import { STEERING_BODIES, type SteeringBody } from '../../domain/request-act.js';
import { closedYearOf } from '../../usecases/closed-year-of.js';
import { editActivity } from '../../usecases/edit-activity.js';
import type { Ports } from '../../usecases/ports.js';
import { OWNERS } from '../activity-owners.js';
import { yearClosed } from '../activity-replies.js';
import { askerOf } from '../asker.js';
import { changeable } from '../change-activity.js';
import { defineCommand, defineVerb } from '../command.js';
import { nameOf } from '../name-of.js';
import { mayUse } from '../permission.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import { steeringReply } from '../steering-replies.js';
import type { Turn } from '../turn.js';
import { YEAR_WORDS, type YearWish, yearAfter } from '../year-after-name.js';
import { questionCommand } from './question.js';

// Grammar: [visa|show] möten|mötena|styrgruppsmöten|meetings|steering meetings [[för|for] YEAR]; to others a question
const GRAMMAR = new RegExp(
  `^(?:visa |show )?(?:möten|mötena|styrgruppsmöten(?:a)?|meetings|steering meetings)${YEAR_WORDS}[.!]?$`,
  'iu',
);

interface SetBody {
  readonly activityId: string;
  readonly expectedVersion: number;
  readonly body: SteeringBody;
  readonly year: number;
}

const setBody = async (ports: Ports, turn: Turn, input: SetBody, activity: Activity): Promise<Reply> => {
  const { log, networks } = turn.texts;
  const { activityId, expectedVersion, body, year } = input;
  const closed = await closedYearOf(ports, yearOf(activity.date.from));
  if (closed !== undefined) return say(await yearClosed(ports, turn, { kind: 'year_closed', closed }));
  const edited = await editActivity(ports, {
    activityId,
    expectedVersion,
    details: { ...detailsOf(activity), body },
    ...(activity.inferred && { inferred: activity.inferred }),
    by: askerOf(turn).person.id,
  });
  if (edited.ok) {
    return steeringReply(
      ports,
      turn,
      replaceWith,
      year,
      networks.steering.set(networks.steering.bodies[body]),
    );
  }
  return edited.error.kind === 'changed'
    ? steeringReply(
        ports,
        turn,
        replaceWith,
        year,
        log.changedByOther(await nameOf(ports, turn, edited.error.by)),
      )
    : say(log.notFound);
};

/** How many meetings the steering groups and the council have held in a year, and what is left (I21). */
export const meetingsCommand = defineCommand<YearWish>({
  name: 'möten',
  personalFor: ['staff'],
  helpsOnly: ['staff'],
  help: ({ networks }) => networks.steering.command,
  parse: (text) => yearAfter(GRAMMAR, text),
  run: async (ports, turn, { year = yearOf(turn.today), text }) =>
    mayUse('meetings.show', turn.roles)
      ? steeringReply(ports, turn, show, year)
      : questionCommand.run(ports, turn, text),
  verbs: [
    defineVerb({
      name: 'meetings.show',
      schema: z.strictObject({ year: z.coerce.number().int() }),
      run: (ports, turn, { year }) => steeringReply(ports, turn, replaceWith, year),
    }),
    defineVerb<SetBody>({
      name: 'meeting.set-body',
      schema: z.strictObject({
        activityId: z.string().min(1).max(100),
        expectedVersion: z.coerce.number().int().positive(),
        body: z.enum(STEERING_BODIES),
        year: z.coerce.number().int(),
      }),
      ...OWNERS,
      run: async (ports, turn, input) => {
        const found = await changeable(ports, turn, input.activityId);
        return found.ok ? setBody(ports, turn, input, found.value) : found.error;
      },
    }),
  ],
});
