import { localDate } from '../../domain/calendar.js';
import { isSettled } from '../../domain/missed-weeks.js';
import { rolesOn } from '../../domain/person.js';
import { previewDigests } from '../../usecases/preview-digests.js';
import { digestOverview } from '../digest-overview.js';
import type { DrawNotice } from './draw-notice.js';

/** The week's overview, which begins with when it goes out; says nothing once nothing of it is left to send. */
export const drawDigestsPreview: DrawNotice<'digests_preview'> = async (ports, { week }, texts, reader) => {
  const { clock, store, timeZone } = ports;
  if (isSettled(await store.findBy('digests', 'week', week))) return undefined;
  const today = localDate(clock.now(), timeZone);
  const roles = rolesOn(reader, today);
  const previews = await previewDigests(ports, week);
  return { cards: [await digestOverview(ports, { texts, today, roles }, week, previews)] };
};
