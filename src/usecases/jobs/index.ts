import { applyRetentionNightly } from './apply-retention.js';
import { askAboutPlannedDaily } from './ask-about-planned.js';
import { backUpNightly } from './back-up.js';
import { closeEvaluationsNightly } from './close-evaluations.js';
import { previewDigestsWeekly } from './preview-digests.js';
import { refreshSignIn } from './refresh-sign-in.js';
import { remindOfAttendanceDaily } from './remind-of-attendance.js';
import { remindOfEventsDaily } from './remind-of-events.js';
import { remindOfNeedsDaily } from './remind-of-needs.js';
import { remindOfRequestsDaily } from './remind-of-requests.js';
import { remindOfSeatsDaily } from './remind-of-seats.js';
import { remindEveryFriday } from './remind-on-fridays.js';
import type { ScheduledJob } from './scheduled-job.js';
import { tidyUp } from './tidy-up.js';
import { warnOfNetworksWeekly } from './warn-of-networks.js';
import { weeklyDigests } from './weekly-digests.js';

/** THE list of scheduled jobs. */
export const SCHEDULED_JOBS: readonly ScheduledJob[] = [
  weeklyDigests,
  refreshSignIn,
  tidyUp,
  applyRetentionNightly,
  askAboutPlannedDaily,
  remindEveryFriday,
  warnOfNetworksWeekly,
  remindOfRequestsDaily,
  closeEvaluationsNightly,
  remindOfAttendanceDaily,
  remindOfEventsDaily,
  remindOfSeatsDaily,
  remindOfNeedsDaily,
  previewDigestsWeekly,
  backUpNightly,
];
