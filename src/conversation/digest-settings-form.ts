import { z } from 'zod';
import {
  DIGEST_SETTINGS_FIELDS,
  type DigestSettingsValues,
  digestSettingsCard,
  digestSettingsView,
  HOURS,
  WEEKDAYS,
} from '../cards/digest-settings.js';
import { daysOfWeek } from '../domain/calendar.js';
import { type DigestSettings, EMPTY_WEEK, UNAPPROVED } from '../domain/digest-settings.js';
import type { Occasion } from '../domain/digest-times.js';
import type { Texts } from '../texts/index.js';
import { digestSchedule } from '../usecases/digest-schedule.js';
import { digestSettingsNow } from '../usecases/digest-settings-now.js';
import { type DigestSettingsRefusal, keepDigestSettings } from '../usecases/keep-digest-settings.js';
import { settingNow } from '../usecases/keep-setting.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { inputText } from './form-input.js';
import { momentSaid } from './moment-said.js';
import { nameOf } from './name-of.js';
import { type As, type Reply, replaceWith } from './reply.js';
import { settingStanding } from './setting-standing.js';
import type { Turn } from './turn.js';

const among = (values: readonly (string | number)[]) =>
  inputText.refine((value) => values.map(String).includes(value));

/** What the form sends; every choice is one that it shows. */
export const digestSettingsInput = z.strictObject({
  seenVersion: z.int(),
  accepted: z.string().refine((week) => week === '' || daysOfWeek(week) !== undefined),
  weekday: among(WEEKDAYS),
  hour: among(HOURS),
  previewWeekday: among(WEEKDAYS),
  previewHour: among(HOURS),
  unapproved: z.enum(UNAPPROVED),
  emptyWeek: z.enum(EMPTY_WEEK),
});
type Input = z.infer<typeof digestSettingsInput>;

const valuesOf = (settings: DigestSettings): DigestSettingsValues => ({
  weekday: String(settings.weekday),
  hour: String(settings.hour),
  previewWeekday: String(settings.previewWeekday),
  previewHour: String(settings.previewHour),
  unapproved: settings.unapproved,
  emptyWeek: settings.emptyWeek,
});

const settingsOf = ({ unapproved, emptyWeek, ...times }: Input): DigestSettings => ({
  weekday: Number(times.weekday),
  hour: Number(times.hour),
  previewWeekday: Number(times.previewWeekday),
  previewHour: Number(times.previewHour),
  unapproved,
  emptyWeek,
});

/** A form that has been filled in, under what became of it. */
interface Filled {
  readonly filled?: DigestSettingsValues;
  readonly notices?: readonly string[];
  /** What the presser saw, so that a form that is shown again does not forget who was first. */
  readonly seenVersion?: number;
  readonly accepted?: string;
}

const nextWords = (
  ports: Ports,
  texts: Texts,
  { week, at, isNow }: Occasion,
  words: { readonly now: (week: string) => string; readonly later: (week: string, when: string) => string },
): string => {
  const name = texts.formats.week(week);
  return isNow ? words.now(name) : words.later(name, momentSaid(ports, texts, at));
};

/** The settings as they are now, or with what was filled in, and what happens next by those that hold. */
export const digestSettingsForm = async (
  ports: Ports,
  turn: Turn,
  as: As,
  { filled, notices = [], seenVersion, accepted = '' }: Filled = {},
): Promise<Reply> => {
  const { texts } = turn;
  const words = texts.digestSettings;
  const settings = await digestSettingsNow(ports);
  const setting = await settingNow(ports, 'digests');
  const { sending, preview } = await digestSchedule(ports, settings);
  const view = {
    values: filled ?? valuesOf(settings),
    standing: await settingStanding(ports, turn, setting, words),
    seenVersion: seenVersion ?? setting?.version ?? 0,
    notices,
    nextSending: nextWords(ports, texts, sending, { now: words.sendingNow, later: words.nextSending }),
    nextPreview: nextWords(ports, texts, preview, { now: words.previewNow, later: words.nextPreview }),
    accepted,
  };
  return as(digestSettingsCard.render(digestSettingsView(texts, view)));
};

/** What stands on the form again after it was not saved. */
const notSaved = async (
  ports: Ports,
  turn: Turn,
  { seenVersion }: Input,
  refusal: DigestSettingsRefusal,
): Promise<Filled> => {
  const { digestSettings: words, formats } = turn.texts;
  switch (refusal.kind) {
    case 'changed':
      return { notices: [words.changed(await nameOf(ports, turn, refusal.by))] };
    case 'preview_after':
      return { notices: [words.previewAfter], seenVersion };
    case 'goes_out_now': {
      const { week } = refusal;
      return { notices: [words.goesOutNow(formats.week(week))], seenVersion, accepted: week };
    }
  }
};

/** Keeps what was chosen, or shows the form again with what to mend. */
export const saveDigestSettings = async (ports: Ports, turn: Turn, input: Input): Promise<Reply> => {
  const { seenVersion, accepted } = input;
  const settings = settingsOf(input);
  const by = askerOf(turn).person.id;
  const kept = await keepDigestSettings(ports, { by, settings, seenVersion, accepted });
  if (kept.ok) {
    return digestSettingsForm(ports, turn, replaceWith, { notices: [turn.texts.digestSettings.saved] });
  }
  const again = await notSaved(ports, turn, input, kept.error);
  return digestSettingsForm(ports, turn, replaceWith, { filled: valuesOf(settings), ...again });
};

/** A form that nobody has filled in: no choice is made. */
// Object.fromEntries forgets its keys; they are those of the list.
export const EMPTY_DIGEST_SETTINGS = Object.fromEntries(
  DIGEST_SETTINGS_FIELDS.map((field) => [field, '']),
) as DigestSettingsValues;
