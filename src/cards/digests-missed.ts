import { z } from 'zod';
import { daysOfWeek, type IsoWeek } from '../domain/calendar.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';

/** The latest ones; the further back a week lies, the less its digest is worth. */
const MAX_ROWS = 10;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  why: word,
  rows: z.array(z.strictObject({ head: word, left: word, show: word, text: word })),
  hasMore: z.boolean(),
  more: word,
});

export const digestsMissedCard = defineCard('digests-missed', 1, model);

/** A week whose digests were not sent, and the municipalities that lack theirs. */
export interface MissedWeek {
  readonly week: IsoWeek;
  readonly left: readonly MunicipalityId[];
}

/** The weeks that were missed, oldest first, each with a button that shows it where it can be sent. */
export const digestsMissedView = (texts: Texts, missed: readonly MissedWeek[]): z.infer<typeof model> => {
  const { digestSettings, digest, formats } = texts;
  const words = digestSettings.missed;
  const title = words.title(formats.number(missed.length));
  const shown = missed.slice(-MAX_ROWS);
  const hidden = missed.length - shown.length;
  return {
    summary: title,
    title,
    why: words.why,
    rows: shown.map(({ week, left }) => {
      const days = daysOfWeek(week);
      return {
        head: words.row(formats.week(week), days === undefined ? '' : formats.days(days.from, days.to)),
        left:
          left.length === MUNICIPALITY_IDS.length
            ? words.toAll
            : words.left(formats.list(left.map((id) => MUNICIPALITY_NAMES[id]))),
        show: words.show(formats.week(week)),
        text: `${digest.command.example} ${week}`,
      };
    }),
    hasMore: hidden > 0,
    more: words.more(formats.number(hidden)),
  };
};
