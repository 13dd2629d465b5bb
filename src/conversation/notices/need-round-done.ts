import { clipped } from '../../cards/clipped.js';
import { noticeCard, noticeView } from '../../cards/notice.js';
import { localDate } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { isOpenRound } from '../../domain/need-round.js';
import { needsOf } from '../../usecases/find-needs.js';
import { scrubber, textFor } from '../need-names.js';
import { needReaderOf, ownMunicipality, requestNumberOf } from '../need-replies.js';
import type { DrawNotice } from './draw-notice.js';

/** Keeps the card short enough to read. */
const MAX_ROWS = 8;
const MAX_TEXT_LENGTH = 120;

/** Nothing when the round has been taken back meanwhile. */
export const drawNeedRoundDone: DrawNotice<'need_round_done'> = async (ports, { roundId }, texts, reader) => {
  const round = await ports.store.get('rounds', roundId);
  if (round === undefined || isOpenRound(round)) return undefined;
  const { needRounds, formats } = texts;
  const words = needRounds.notices.done;
  const today = localDate(ports.clock.now(), ports.timeZone);
  const seen = needReaderOf(reader, texts, today);
  if (seen.roles.length === 0) return undefined;
  const own = ownMunicipality(seen);
  const scrub = await scrubber(ports);
  const met = (await needsOf(ports, roundId)).filter(({ requestId }) => requestId !== undefined);
  const rows = await Promise.all(
    met.slice(0, MAX_ROWS).map(async (need) => {
      const number = (await requestNumberOf(ports, need)) || texts.undelivered.removed;
      const text = clipped(textFor(need, own, scrub), MAX_TEXT_LENGTH);
      return words.one(MUNICIPALITY_NAMES[need.municipalityId], number, text);
    }),
  );
  const more = met.length - rows.length;
  const paragraphs =
    met.length === 0
      ? [words.none]
      : [
          words.some(formats.number(met.length)),
          ...rows,
          ...(more > 0 ? [words.more(formats.number(more))] : []),
        ];
  const year = String(round.year);
  const offer = { title: needRounds.showNeeds, text: needRounds.needsCommand(year) };
  return { cards: [noticeCard.render(noticeView(words.title(year), paragraphs, offer))] };
};
