import type { ActivityField } from '../cards/activity-form-fields.js';
import type { ActivityProblem } from '../domain/activity-problems.js';
import type { InputProblem } from './activity-details.js';

const COUNTS = ['registered', 'attended', 'onSite', 'online'] as const;

/** The inputs that a problem is mended in: they are shown when the rest of the form is folded away. */
export const FIELDS_TO_MEND: Readonly<
  Record<InputProblem | ActivityProblem | 'year_closed', readonly ActivityField[]>
> = {
  kind_missing: ['kind'],
  date_missing: ['date'],
  date_unreadable: ['date', 'dateEnd'],
  time_unreadable: ['time'],
  area_missing: ['area'],
  hours_missing: ['hours'],
  hours_unreadable: ['hours', 'hoursPerPerson'],
  hours_contradict: ['hours', 'hoursPerPerson', 'staffIds'],
  count_unreadable: COUNTS,
  municipality_missing: ['municipalities'],
  staff_missing: ['staffIds'],
  staff_unknown: ['staffIds'],
  request_unknown: ['requestId'],
  network_unknown: ['networkId'],
  document_incomplete: ['documentationKind', 'documentationTitle'],
  title_missing: ['title'],
  title_too_long: ['title'],
  hours_out_of_range: ['hours'],
  hours_per_person_out_of_range: ['hoursPerPerson'],
  end_before_start: ['date', 'dateEnd'],
  future_is_not_done: ['date', 'state'],
  not_held_yet: ['date', ...COUNTS],
  attendance_does_not_add_up: ['attended', 'onSite', 'online'],
  pillar_missing: ['pillar'],
  result_goal_area_missing: ['resultGoalAreaId'],
  plan_goal_of_another_year: ['planGoalId', 'date'],
  owner_among_others: ['municipalities', 'otherParties'],
  municipality_twice: ['municipalities'],
  link_not_https: ['documentationUrl'],
  text_too_long: ['outcomeNote', 'otherParties', 'documentationTitle'],
  year_closed: ['date'],
};
