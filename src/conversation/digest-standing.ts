import type { IsoInstant, IsoWeek } from '../domain/calendar.js';
import type { DigestRecord, DigestState, HoldReason } from '../domain/digest.js';
import type { DigestSettings } from '../domain/digest-settings.js';
import { dueOf } from '../domain/digest-times.js';
import { digestSettingsNow } from '../usecases/digest-settings-now.js';
import type { Ports } from '../usecases/ports.js';
import { momentSaid } from './moment-said.js';
import { nameOf } from './name-of.js';
import type { Turn } from './turn.js';

/** How a digest stands in words of the card. */
export type Standing = DigestState | HoldReason | 'not_sent' | 'unapproved';

/** When a week's digests go out by themselves, and whether those that nobody has approved do. */
export interface WeekTimes {
  readonly settings: DigestSettings;
  /** None = that time has passed. */
  readonly due?: IsoInstant;
}

/** By the settings as they are now. */
export const weekTimes = async (ports: Ports, week: IsoWeek): Promise<WeekTimes> => {
  const settings = await digestSettingsNow(ports);
  const due = dueOf(week, settings, ports.timeZone);
  return { settings, ...(due <= ports.clock.now() ? {} : { due }) };
};

/** What the record says; that one has its turn, and that one waits for its approval once its time has passed. */
export const standingOf = (record: DigestRecord | undefined, { settings, due }: WeekTimes): Standing => {
  if (record !== undefined && 'due' in record && record.due !== undefined) return 'sending';
  if (record !== undefined && record.state !== 'planned') return record.state;
  if (record?.held !== undefined) return record.held.why;
  return due === undefined && settings.unapproved === 'hold' && record !== undefined
    ? 'unapproved'
    : (record?.state ?? 'not_sent');
};

/** Who decided on a digest that is not sent and when, or when it was sent. */
const decisionOn = (record: DigestRecord): { readonly by?: string; readonly at: IsoInstant } | undefined => {
  switch (record.state) {
    case 'planned':
      return record.held;
    case 'approved':
      return record.approved;
    case 'sent': {
      const at = record.attempts.findLast(({ end }) => end === 'sent')?.endedAt;
      return at === undefined ? undefined : { at };
    }
    default:
      return undefined;
  }
};

/** That in words, with the name of the person; empty when there is nothing to say. */
export const decisionSaid = async (
  ports: Ports,
  turn: Pick<Turn, 'texts'>,
  record: DigestRecord | undefined,
): Promise<{ readonly by?: string; readonly when?: string }> => {
  const decision = record && decisionOn(record);
  if (decision === undefined) return {};
  const { by, at } = decision;
  const when = momentSaid(ports, turn.texts, at);
  return by === undefined || by === 'system' ? { when } : { by: await nameOf(ports, turn, by), when };
};
