import { type IsoInstant, type IsoWeek, weekNumberOf } from '../../../src/domain/calendar.js';
import { type DigestRecord, digestKey } from '../../../src/domain/digest.js';
import {
  MUNICIPALITY_IDS,
  MUNICIPALITY_NAMES,
  type MunicipalityId,
} from '../../../src/domain/municipality.js';
import type { QueuedNotice } from '../../../src/domain/notice.js';
import { anna } from '../builders.js';
import { channelIdOf } from '../graph-sending.js';
import type { StandingPost } from './simulated-graph.js';
import type { Button } from './simulated-manager.js';

/** How a municipality's week ended, by what stands in its channel. */
export type Ending =
  | 'once'
  /** Nobody knows, and a person is asked. */
  | 'unknown'
  /** It did not come out, and a person was told. */
  | 'failed'
  | 'held'
  /** A person had it sent again, and the first had come out after all. */
  | 'twice_by_person';

/** What a week's end is judged by. */
export interface Evidence {
  readonly week: IsoWeek;
  readonly records: readonly DigestRecord[];
  /** What stands in all channels. */
  readonly posts: readonly StandingPost[];
  readonly notices: readonly QueuedNotice[];
  /** What the manager is shown to press when opening the card of the week. */
  readonly buttons: readonly Button[];
  /** How often a person had an unknown digest sent again. */
  readonly resends: (key: string) => number;
}

interface Judged {
  readonly ending: Ending;
  /** Empty when it went as it should. */
  readonly wrong: readonly string[];
}

/** Since when a person has had to know how it stands. */
const sinceOf = (record: DigestRecord): IsoInstant | undefined =>
  record.state === 'unknown' ? record.unknownSince : undefined;

const hasBeenUnknown = (record: DigestRecord): boolean =>
  'attempts' in record && record.attempts.some(({ end }) => end === 'unknown');

const wrongWithPost = (
  { message, channelId }: StandingPost,
  week: IsoWeek,
  municipalityId: MunicipalityId,
): readonly string[] => {
  const shown = message.attachments?.[0]?.content ?? '';
  return [
    ...(channelId === channelIdOf(municipalityId) ? [] : ['posted in the channel of another']),
    ...(shown.includes(MUNICIPALITY_NAMES[municipalityId]) ? [] : ['the post names another municipality']),
    ...(shown.includes(`v. ${weekNumberOf(week)}`) ? [] : ['the post is about another week']),
  ];
};

const byRecord = (record: DigestRecord, own: readonly StandingPost[], evidence: Evidence): Judged => {
  const isTold = evidence.notices.length > 0;
  const verbs = evidence.buttons
    .filter(({ municipalityId }) => municipalityId === record.municipalityId)
    .map(({ verb }) => verb);
  switch (record.state) {
    case 'planned':
      return record.held === undefined
        ? { ending: 'held', wrong: ['it was left behind'] }
        : { ending: 'held', wrong: own.length > 0 ? ['it was held and came out'] : [] };
    case 'approved':
      return { ending: 'held', wrong: ['approved, and nothing was done'] };
    case 'sending':
      return { ending: 'unknown', wrong: ['it stands as being sent for ever'] };
    case 'sent': {
      const isPersons = record.receipt === 'confirmed_by_person';
      const isReceipt = isPersons || own.some(({ message }) => message.id === record.receipt);
      return {
        ending: own.length > 1 ? 'twice_by_person' : 'once',
        wrong: [
          ...(own.length === 0 ? ['missing: it is said to be sent and is not there'] : []),
          ...(own.length > 0 && !isReceipt ? ['its receipt is of no post there'] : []),
        ],
      };
    }
    case 'failed':
      return {
        ending: 'failed',
        wrong: [
          ...(isTold && verbs.includes('digest.resend') ? [] : ['it failed and nobody was told']),
          ...(record.retryAt === undefined ? [] : ['it is still tried']),
          ...(own.length > 0 && !hasBeenUnknown(record) ? ['it is said to have failed and is there'] : []),
        ],
      };
    case 'unknown': {
      const since = sinceOf(record) ?? '';
      const isAskedAnew = evidence.notices.some(({ queuedAt }) => queuedAt >= since);
      // Whoever had it sent again was answered at once.
      const hasPressed = record.attempts.at(-1)?.by === anna.id;
      return {
        ending: 'unknown',
        wrong: [
          ...(verbs.includes('digest.resend') && verbs.includes('digest.arrived')
            ? []
            : ['unknown, and no card asks a person']),
          ...(isAskedAnew || hasPressed ? [] : ['unknown since nobody was told']),
        ],
      };
    }
  }
};

/** How each municipality's digest of the week ended, and what is wrong with that. */
export const judge = (
  evidence: Evidence,
): readonly (Judged & { readonly municipalityId: MunicipalityId })[] =>
  MUNICIPALITY_IDS.map((municipalityId) => {
    const key = digestKey(evidence.week, municipalityId);
    const record = evidence.records.find((each) => each.key === key);
    const own = evidence.posts.filter((post) => post.key === key);
    if (record === undefined)
      return { municipalityId, ending: 'failed', wrong: ['missing: nothing was done'] };
    const { ending, wrong } = byRecord(record, own, evidence);
    const isTwice = own.length > 1 + evidence.resends(key);
    return {
      municipalityId,
      ending,
      wrong: [
        ...wrong,
        ...(isTwice
          ? [`twice: ${own.length} posts, sent again by a person ${evidence.resends(key)} times`]
          : []),
        ...own.flatMap((post) => wrongWithPost(post, evidence.week, municipalityId)),
      ],
    };
  });
