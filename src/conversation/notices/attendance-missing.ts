import { noticeCard, noticeView } from '../../cards/notice.js';
import { lacksAttendance } from '../../domain/event-attendance.js';
import { localNow } from '../../usecases/local-now.js';
import { whenHeld } from '../held-event-words.js';
import type { DrawNotice } from './draw-notice.js';

/** Says nothing when somebody has entered it meanwhile, or the event was moved or cancelled. */
export const drawAttendanceMissing: DrawNotice<'attendance_missing'> = async (ports, { eventId }, texts) => {
  const event = await ports.store.get('events', eventId);
  const { date, time } = localNow(ports);
  if (event === undefined || !lacksAttendance(event, date, time)) return undefined;
  const { title, what, means, open } = texts.attendance.missing;
  const paragraphs = [what(event.title, whenHeld(texts, event)), means];
  return { cards: [noticeCard.render(noticeView(title, paragraphs, open))] };
};
