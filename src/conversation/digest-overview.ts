import type { RenderedCard } from '../cards/define-card.js';
import { digestPreviewCard, digestPreviewView, type PreviewState } from '../cards/digest-preview.js';
import { type IsoWeek, isoWeekOf } from '../domain/calendar.js';
import type { DigestPreview } from '../usecases/preview-digests.js';
import type { DigestSending } from '../usecases/send-digests.js';
import type { Turn } from './turn.js';

const stateOf = (preview: DigestPreview, sendings: readonly DigestSending[] | undefined): PreviewState => {
  const state = sendings?.find((sending) => sending.municipalityId === preview.municipalityId)?.state;
  return state === undefined ? preview.state : state === 'sent' ? 'sent_now' : state;
};

/** The week for all eight: as it stands, or how the sending just now ended. */
export const digestOverview = (
  turn: Turn,
  week: IsoWeek,
  previews: readonly DigestPreview[],
  sendings?: readonly DigestSending[],
): RenderedCard =>
  digestPreviewCard.render(
    digestPreviewView(turn.texts, {
      week,
      thisWeek: isoWeekOf(turn.today),
      rows: previews.map((preview) => ({ digest: preview.digest, state: stateOf(preview, sendings) })),
      isSender: turn.roles.includes('fou_manager'),
      isJustSent: sendings !== undefined,
    }),
  );
