import { previewTimeOf } from '../../domain/digest-settings.js';
import { digestSettingsNow } from '../digest-settings-now.js';
import { tellOfPreview } from '../tell-of-preview.js';
import type { ScheduledJob } from './scheduled-job.js';

/** Shows the FoU managers what is to go out, while there is still time to change it. */
export const previewDigestsWeekly: ScheduledJob = {
  name: 'preview_digests',
  at: async (ports) => ({ ...previewTimeOf(await digestSettingsNow(ports)), minute: 0 }),
  work: (ports, { dueAt }) => tellOfPreview(ports, dueAt),
};
