import { z } from 'zod';
import { daysOfWeek, type IsoWeek } from '../domain/calendar.js';
import type { Digest } from '../domain/digest.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { countsOf } from './digest-counts.js';

const model = z.strictObject({
  summary: z.string(),
  title: z.string(),
  days: z.string(),
  sentences: z.array(z.strictObject({ text: z.string() })),
  rows: z.array(
    z.strictObject({
      municipality: z.string(),
      contents: z.string(),
      state: z.string(),
    }),
  ),
  maySend: z.boolean(),
  send: z.string(),
  week: z.string(),
});

export const digestPreviewCard = defineCard('digest-preview', 1, model);

/** How a municipality's digest stands, or how the sending just now ended. */
export type PreviewState = keyof Texts['digest']['overview']['states'];

const SENT: readonly PreviewState[] = ['sent', 'sent_now', 'already_sent'];
/** A post left `sending` by a run that is gone is taken up by the next press. */
const TO_SEND: readonly PreviewState[] = ['not_sent', 'failed', 'sending'];

export interface PreviewRow {
  readonly digest: Digest;
  readonly state: PreviewState;
}

const howItStands = (
  { digest: { overview } }: Texts,
  states: readonly PreviewState[],
  isJustSent: boolean,
): string => {
  const count = (wanted: readonly PreviewState[]) => states.filter((s) => wanted.includes(s)).length;
  const sent = count(SENT);
  const now = count(['sent_now']);
  if (!isJustSent) {
    if (sent === 0) return overview.noneSent;
    return sent === states.length ? overview.allSent : overview.someSent(sent);
  }
  if (now === states.length) return overview.allSentNow;
  return sent === states.length && now === 0 ? overview.nothingNew : overview.sentNow(now, sent - now);
};

export interface PreviewInput {
  readonly week: IsoWeek;
  /** The ISO week that today lies in. */
  readonly thisWeek: IsoWeek;
  /** All eight, in owner order. */
  readonly rows: readonly PreviewRow[];
  /** The viewer is allowed to send. */
  readonly isSender: boolean;
  /** The card tells how a sending ended. */
  readonly isJustSent: boolean;
}

/** The week for those who send it: what each municipality gets and how it stands, and the button to send. */
export const digestPreviewView = (
  texts: Texts,
  { week, thisWeek, rows, isSender, isJustSent }: PreviewInput,
): z.infer<typeof model> => {
  const { digest: words, formats } = texts;
  const states = rows.map((row) => row.state);
  const days = daysOfWeek(week);
  const name = formats.week(week);
  const hasLeft = states.some((state) => TO_SEND.includes(state));
  const standing = howItStands(texts, states, isJustSent);
  const sentences = [
    standing,
    states.includes('failed') && isSender ? words.overview.tryAgain : '',
    states.includes('unknown') ? words.overview.lookFirst : '',
    week > thisWeek ? words.overview.weekNotBegun : '',
    week === thisWeek && isSender && hasLeft ? words.overview.weekNotOver : '',
  ];
  const title = words.overview.title(name);
  return {
    summary: `${title}. ${standing}`,
    title,
    days: days === undefined ? '' : formats.days(days.from, days.to),
    sentences: sentences.filter((text) => text !== '').map((text) => ({ text })),
    rows: rows.map(({ digest, state }) => ({
      municipality: MUNICIPALITY_NAMES[digest.municipalityId],
      contents: ` · ${countsOf(texts, digest)} · `,
      state: words.overview.states[state],
    })),
    maySend: isSender && hasLeft && week <= thisWeek,
    send: states.some((state) => SENT.includes(state))
      ? words.overview.sendToRest(name)
      : words.overview.sendToAll(name),
    week,
  };
};
