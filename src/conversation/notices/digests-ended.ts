import { localDate } from '../../domain/calendar.js';
import { fouManagerOf } from '../../domain/person.js';
import { previewDigests } from '../../usecases/preview-digests.js';
import { digestOverview } from '../digest-overview.js';
import type { DrawNotice } from './draw-notice.js';

/** The week's overview as it is now. It goes to the FoU managers, who decide, and to all staff only without any. */
export const drawDigestsEnded: DrawNotice<'digests_ended'> = async (ports, { week }, texts) => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  const manager = fouManagerOf(await ports.store.find('people'), today);
  const roles = manager === undefined ? (['staff'] as const) : (['fou_manager', 'staff'] as const);
  const previews = await previewDigests(ports, week);
  return { cards: [await digestOverview(ports, { texts, today, roles }, week, previews)] };
};
