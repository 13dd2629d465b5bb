import { localDate } from '../../domain/calendar.js';
import { dueOf } from '../../domain/digest-times.js';
import { isSettled } from '../../domain/missed-weeks.js';
import { rolesOn } from '../../domain/person.js';
import { digestSettingsNow } from '../../usecases/digest-settings-now.js';
import { previewDigests } from '../../usecases/preview-digests.js';
import { digestOverview } from '../digest-overview.js';
import { occasionWords } from '../occasion-words.js';
import type { DrawNotice } from './draw-notice.js';

/** The week's overview under when it goes out; says nothing once nothing of it is left to send. */
export const drawDigestsPreview: DrawNotice<'digests_preview'> = async (ports, { week }, texts, reader) => {
  const { clock, store, timeZone } = ports;
  if (isSettled(await store.findBy('digests', 'week', week))) return undefined;
  const settings = await digestSettingsNow(ports);
  const { goesOut, held } = texts.digestSettings.preview;
  const when = occasionWords(ports, texts, dueOf(week, settings, timeZone));
  const sentences = [
    goesOut(texts.formats.week(week), when),
    ...(settings.unapproved === 'hold' ? [held] : []),
  ];
  const today = localDate(clock.now(), timeZone);
  const turn = { texts, today, roles: rolesOn(reader, today) };
  const previews = await previewDigests(ports, week);
  return { cards: [digestOverview(turn, week, previews, { notice: sentences.join(' ') })] };
};
