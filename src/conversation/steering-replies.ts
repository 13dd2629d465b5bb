import { steeringMeetingsCard, steeringMeetingsView } from '../cards/steering-meetings.js';
import { steeringMeetings } from '../domain/steering-meetings.js';
import type { Ports } from '../usecases/ports.js';

import { mayDoTo } from './permission.js';
import type { As, Reply } from './reply.js';
import type { Turn } from './turn.js';

/** A year's meetings of the steering groups and the council, under what just happened. */
export const steeringReply = async (
  ports: Ports,
  turn: Turn,
  as: As,
  year: number,
  ...notices: readonly string[]
): Promise<Reply> => {
  const meetings = steeringMeetings(await ports.store.findBy('activities', 'year', year));
  const view = steeringMeetingsView(turn.texts, {
    year,
    today: turn.today,
    meetings,
    mayMend: ({ loggedBy, staffIds }) =>
      mayDoTo(turn, 'meeting.set-body', { personIds: [loggedBy, ...staffIds] }),
    notices,
  });
  return as(steeringMeetingsCard.render(view));
};
