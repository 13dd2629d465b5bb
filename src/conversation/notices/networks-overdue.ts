import { noticeCard, noticeView } from '../../cards/notice.js';
import { rhythmWords } from '../../cards/rhythm-words.js';
import { localDate } from '../../domain/calendar.js';
import { wishesOf } from '../../usecases/keep-preferences.js';
import { overdueNetworks } from '../../usecases/network-standing.js';
import type { DrawNotice } from './draw-notice.js';

const MOST_ROWS = 10;

/** Lists them as it stands when it is sent; says nothing when all have met or planned to, or it is not wanted any more. */
export const drawNetworksOverdue: DrawNotice<'networks_overdue'> = async (ports, _notice, texts, reader) => {
  if (!(await wishesOf(ports, reader.id)).warnsOfNetworks) return undefined;
  const overdue = await overdueNetworks(ports, localDate(ports.clock.now(), ports.timeZone));
  if (overdue.length === 0) return undefined;
  const { title, row, more, how, off, show } = texts.networks.reminder;
  const rows = overdue.flatMap(({ network, rhythm }) =>
    network.rhythm === undefined || rhythm === undefined
      ? []
      : [row(network.name, rhythmWords(texts, network.rhythm), texts.formats.day(rhythm.due))],
  );
  const hidden = rows.length - MOST_ROWS;
  const paragraphs = [
    ...rows.slice(0, MOST_ROWS),
    ...(hidden > 0 ? [more(texts.formats.number(hidden))] : []),
    how,
    off,
  ];
  return { cards: [noticeCard.render(noticeView(title, paragraphs, show))] };
};
