import type { Activity } from './activity.js';
import { type Meetings, meetingsIn } from './network-meetings.js';
import { STEERING_BODIES, type SteeringBody } from './request-act.js';

/**
 * How often the steering groups meet in a year: the administrative one "minst sex gånger per år enligt gällande avtal"
 * (001:39), the political one "tre gånger per år" (001:37). Both are of 2016.
 */
export const MEETINGS_A_YEAR: Readonly<Record<SteeringBody, number>> = {
  admin_steering: 6,
  political_steering: 3,
};

/** What a year's meetings of one group come to. */
export interface MeetingCount {
  readonly held: number;
  readonly planned: number;
  /** Neither held nor planned of those there should be; missing where no rule says how many. */
  readonly left?: number;
}

export interface SteeringMeetings {
  readonly bodies: readonly (MeetingCount & { readonly body: SteeringBody; readonly should: number })[];
  /** The FoU council met eight times in 2017 (000:113), which is no rule. */
  readonly council: MeetingCount;
  /** Meetings of a steering group that nobody has said which one it is: they count for none. Earliest first. */
  readonly unspecified: readonly Activity[];
}

const countOf = ({ held, planned }: Meetings): MeetingCount => ({
  held: held.length,
  planned: planned.length,
});

/** The meetings of the steering groups and the council among a year's activities (I21); planned is never held (I18). */
export const steeringMeetings = (activities: readonly Activity[]): SteeringMeetings => {
  const steering = activities.filter(({ kind }) => kind === 'steering_meeting');
  const { held, planned } = meetingsIn(steering.filter(({ body }) => body === undefined));
  return {
    bodies: STEERING_BODIES.map((body) => {
      const count = countOf(meetingsIn(steering.filter((activity) => activity.body === body)));
      const should = MEETINGS_A_YEAR[body];
      return { ...count, body, should, left: Math.max(0, should - count.held - count.planned) };
    }),
    council: countOf(meetingsIn(activities.filter(({ kind }) => kind === 'council_meeting'))),
    unspecified: [...held, ...planned].flatMap((meeting) => meeting.activities),
  };
};
