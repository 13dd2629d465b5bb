import type { RenderedCard } from '../cards/define-card.js';
import type { WeekCourse } from '../cards/digest-course-words.js';
import { digestPreviewCard, digestPreviewView, type PreviewRow } from '../cards/digest-preview.js';
import { type IsoWeek, isoWeekOf } from '../domain/calendar.js';
import { wordsIn } from '../domain/digest-plan-words.js';
import type { Ports } from '../usecases/ports.js';
import type { DigestPreview } from '../usecases/preview-digests.js';
import type { DigestSending } from '../usecases/send-digests.js';
import { decisionSaid, standingOf, type WeekTimes, weekTimes } from './digest-standing.js';
import { momentSaid } from './moment-said.js';
import type { Turn } from './turn.js';

type Reader = Pick<Turn, 'texts' | 'today' | 'roles'>;

/** What the overview says besides how the week stands. */
export interface OverviewNews {
  /** How the sending just now ended. */
  readonly sendings?: readonly DigestSending[];
  /** What just happened to one of them. */
  readonly notice?: string;
}

const stateOf = (
  { record }: DigestPreview,
  sending: DigestSending | undefined,
  times: WeekTimes,
): PreviewRow['state'] => {
  if (sending === undefined) return standingOf(record, times);
  switch (sending.state) {
    case 'sent':
      return 'sent_now';
    case 'held':
      return sending.why;
    default:
      return sending.state;
  }
};

const rowOf = async (
  ports: Ports,
  reader: Reader,
  preview: DigestPreview,
  sendings: readonly DigestSending[],
  times: WeekTimes,
): Promise<PreviewRow> => {
  const { digest, record, isFollowedUp } = preview;
  const sending = sendings.find(({ municipalityId }) => municipalityId === preview.municipalityId);
  const reason =
    sending?.state === 'failed' ? sending.reason : record && 'reason' in record ? record.reason : undefined;
  const link = record && 'link' in record ? record.link : undefined;
  return {
    digest,
    state: stateOf(preview, sending, times),
    isFollowedUp,
    ...(await decisionSaid(ports, reader, record)),
    ...(reason === undefined ? {} : { reason }),
    ...(link === undefined ? {} : { link }),
    ...(record && { version: record.version }),
  };
};

const courseOf = async (
  ports: Ports,
  reader: Reader,
  week: IsoWeek,
  { settings, due }: WeekTimes,
): Promise<WeekCourse> => ({
  ...(due === undefined ? {} : { due: momentSaid(ports, reader.texts, due) }),
  needsApproval: settings.unapproved === 'hold',
  introduction: wordsIn(await ports.store.get('digestplans', week)),
});

/** The week for all eight: as it stands, or how the sending just now ended. */
export const digestOverview = async (
  ports: Ports,
  reader: Reader,
  week: IsoWeek,
  previews: readonly DigestPreview[],
  { sendings = [], notice }: OverviewNews = {},
): Promise<RenderedCard> => {
  const times = await weekTimes(ports, week);
  const rows = await Promise.all(previews.map((preview) => rowOf(ports, reader, preview, sendings, times)));
  return digestPreviewCard.render(
    digestPreviewView(reader.texts, {
      week,
      thisWeek: isoWeekOf(reader.today),
      rows,
      isSender: reader.roles.includes('fou_manager'),
      isJustSent: sendings.length > 0,
      ...(notice === undefined ? {} : { notice }),
      course: await courseOf(ports, reader, week, times),
    }),
  );
};
