import { z } from 'zod';
import type { IsoWeek } from '../domain/calendar.js';
import type { DigestProgress } from '../domain/digest-progress.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  hasNotice: z.boolean(),
  notice: userText,
  standing: z.string(),
  rows: z.array(z.strictObject({ municipality: z.string(), state: z.string() })),
  mayCancel: z.boolean(),
  cancel: z.string(),
  mayGoOn: z.boolean(),
  goOn: z.string(),
  show: z.string(),
  showCommand: z.string(),
  week: z.string(),
});

export const digestProgressCard = defineCard('digest-progress', 1, model);

/**
 * How far the sending of a week's digests has come, for those who may stop it and have it go on; `notice` tells what
 * just happened to one of them.
 */
export const digestProgressView = (
  { digest, digestSending, formats }: Texts,
  week: IsoWeek,
  { rows, course }: DigestProgress,
  notice = '',
): z.infer<typeof model> => {
  const title = digest.overview.title(formats.week(week));
  const sent = rows.filter(({ state }) => state === 'sent').length;
  const { underWay, calledOff, over } = digestSending;
  const standing = `${digestSending.sentSoFar(sent)} ${{ under_way: underWay, called_off: calledOff, over }[course]}`;
  return {
    summary: `${title}. ${notice === '' ? standing : notice}`,
    title,
    hasNotice: notice !== '',
    notice,
    standing,
    rows: rows.map(({ municipalityId, state }) => ({
      municipality: MUNICIPALITY_NAMES[municipalityId],
      state: ` · ${digestSending.states[state]}`,
    })),
    mayCancel: course === 'under_way',
    cancel: digestSending.cancel,
    mayGoOn: course === 'called_off',
    goOn: digestSending.goOn,
    show: digestSending.show,
    showCommand: digestSending.showCommand(week),
    week,
  };
};
