import { noticeCard, noticeView } from '../../cards/notice.js';
import { isoWeekOf, localDate } from '../../domain/calendar.js';
import { wishesOf } from '../../usecases/keep-preferences.js';
import { hasNothingLogged } from '../../usecases/remind-on-fridays.js';
import type { DrawNotice } from './draw-notice.js';

/** Says nothing when the week is over, something has been logged meanwhile, or the reader wants no reminder any more. */
export const drawNothingLogged: DrawNotice<'nothing_logged'> = async (ports, { week }, texts, reader) => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  const { title, how, off, log } = texts.reminders.nothingLogged;
  const isWanted = (await wishesOf(ports, reader.id)).remindsOnFridays;
  if (!isWanted || isoWeekOf(today) !== week) return undefined;
  if (!(await hasNothingLogged(ports, reader.id, today))) return undefined;
  return { cards: [noticeCard.render(noticeView(title, [how, off], log))] };
};
