import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: userText,
  name: userText,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  rows: z.array(z.strictObject({ label: word, value: userText })),
  isOverdue: z.boolean(),
  overdue: word,
  hasMeetings: z.boolean(),
  meetingsHeading: word,
  meetings: z.array(z.strictObject({ day: word, what: userText })),
  hasMore: z.boolean(),
  more: word,
  networkId: word,
  mayLog: z.boolean(),
  logMeeting: word,
  mayChange: z.boolean(),
  change: word,
  back: word,
});

export const networkCard = defineCard('network', 1, model);

export interface ShownNetwork {
  readonly id: string;
  readonly name: string;
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** A sentence when it should have met by now. */
  readonly overdue?: string;
  /** The latest first; empty where they are not for the reader. */
  readonly meetings: readonly { readonly day: string; readonly what: string }[];
  /** How many earlier ones there are. */
  readonly more: number;
  readonly isEnded: boolean;
  readonly mayChange: boolean;
}

/** One network, how it stands, and its meetings. */
export const networkView = (
  { networks: { card }, formats }: Texts,
  { id, name, notices, rows, overdue, meetings, more, isEnded, mayChange }: ShownNetwork,
): z.infer<typeof model> => ({
  summary: notices[0] ?? name,
  name,
  hasNotices: notices.length > 0,
  notices: notices.map((text) => ({ text })),
  rows: rows.map(({ label, value }) => ({ label: `${label}: `, value })),
  isOverdue: overdue !== undefined,
  overdue: overdue ?? '',
  hasMeetings: meetings.length > 0,
  meetingsHeading: card.meetings,
  meetings: meetings.map(({ day, what }) => ({ day, what: ` · ${what}` })),
  hasMore: more > 0,
  more: card.more(formats.number(more)),
  networkId: id,
  mayLog: mayChange && !isEnded,
  logMeeting: card.logMeeting,
  mayChange,
  change: card.change,
  back: card.back,
});
