import { noticeCard, noticeView } from '../../cards/notice.js';
import { localDate } from '../../domain/calendar.js';
import { rolesSentences } from '../role-words.js';
import type { DrawNotice } from './draw-notice.js';

/** The reader's roles as they are now. */
export const drawRolesChanged: DrawNotice<'roles_changed'> = async (ports, _notice, texts, reader) => {
  const { rolesChanged, showHelp } = texts.notices;
  const today = localDate(ports.clock.now(), ports.timeZone);
  const paragraphs = rolesSentences(texts, reader, today, 'themself');
  return { cards: [noticeCard.render(noticeView(rolesChanged.title, paragraphs, showHelp))] };
};
