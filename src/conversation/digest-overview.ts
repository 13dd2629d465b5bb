import type { RenderedCard } from '../cards/define-card.js';
import { digestPreviewCard, digestPreviewView, type PreviewRow } from '../cards/digest-preview.js';
import { type IsoWeek, isoWeekOf } from '../domain/calendar.js';
import type { DigestPreview } from '../usecases/preview-digests.js';
import type { DigestSending } from '../usecases/send-digests.js';
import type { Turn } from './turn.js';

const rowOf = (preview: DigestPreview, sendings: readonly DigestSending[]): PreviewRow => {
  const { digest, record, isFollowedUp } = preview;
  const sending = sendings.find(({ municipalityId }) => municipalityId === preview.municipalityId);
  const state = sending?.state ?? preview.state;
  const reason =
    sending?.state === 'failed' ? sending.reason : record && 'reason' in record ? record.reason : undefined;
  return {
    digest,
    state: sending?.state === 'sent' ? 'sent_now' : state,
    isFollowedUp,
    ...(reason === undefined ? {} : { reason }),
    ...(record && { version: record.version }),
  };
};

/** What the overview says besides how the week stands. */
export interface OverviewNews {
  /** How the sending just now ended. */
  readonly sendings?: readonly DigestSending[];
  /** What just happened to one of them. */
  readonly notice?: string;
}

/** The week for all eight: as it stands, or how the sending just now ended. */
export const digestOverview = (
  { texts, today, roles }: Pick<Turn, 'texts' | 'today' | 'roles'>,
  week: IsoWeek,
  previews: readonly DigestPreview[],
  { sendings, notice }: OverviewNews = {},
): RenderedCard =>
  digestPreviewCard.render(
    digestPreviewView(texts, {
      week,
      thisWeek: isoWeekOf(today),
      rows: previews.map((preview) => rowOf(preview, sendings ?? [])),
      isSender: roles.includes('fou_manager'),
      isJustSent: sendings !== undefined,
      ...(notice === undefined ? {} : { notice }),
    }),
  );
