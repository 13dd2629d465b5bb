import { setTimeout as after } from 'node:timers/promises';
import type { RenderedCard } from '../cards/define-card.js';
import { digestProgressCard, digestProgressView } from '../cards/digest-progress.js';
import type { IsoWeek } from '../domain/calendar.js';
import { digestProgress } from '../usecases/digest-progress.js';
import type { Ports } from '../usecases/ports.js';
import { previewDigests } from '../usecases/preview-digests.js';
import { startSending } from '../usecases/start-sending.js';
import { askerOf } from './asker.js';
import { digestOverview, type OverviewNews } from './digest-overview.js';
import { weekRefusalSaid } from './digest-replies.js';
import { type As, following, type Reply, say } from './reply.js';
import { shownDigests } from './shown-digests.js';
import type { Turn } from './turn.js';

/** Teams is answered within 2 s (design section 5); what takes longer is shown as it goes. */
const ANSWER_AFTER_MS = 1_500;

/** Resolves when the answer should not be waited for any longer. */
export type AnswerTime = () => Promise<unknown>;

const byTimer: AnswerTime = () => after(ANSWER_AFTER_MS, undefined, { ref: false });

type Viewer = Pick<Turn, 'texts' | 'today' | 'roles'>;

/** How far the sending has come while somebody is at it or has called it off; else how the week stands. */
export const drawDigests = async (
  ports: Ports,
  viewer: Viewer,
  week: IsoWeek,
  news?: OverviewNews,
): Promise<RenderedCard> => {
  const progress = await digestProgress(ports, week);
  if (progress.course !== 'over' && viewer.roles.includes('fou_manager')) {
    return digestProgressCard.render(digestProgressView(viewer.texts, week, progress, news?.notice));
  }
  return digestOverview(ports, viewer, week, await previewDigests(ports, week), news);
};

/** The week as {@link drawDigests} draws it, kept up to date where it is shown. */
export const replyWithDigests = async (
  ports: Ports,
  turn: Turn,
  week: IsoWeek,
  as: As,
  news?: OverviewNews,
): Promise<Reply> => {
  const shown = await shownDigests(ports, week);
  return following(shown, as(await drawDigests(ports, turn, week, news)));
};

/**
 * Sends a week's digests. The answer is how it ended when that does not take long, else how far it has come: then the
 * card is brought up to date as each digest ends.
 */
export const sendWeek = async (
  ports: Ports,
  turn: Turn,
  week: IsoWeek,
  as: As,
  answerTime: AnswerTime = byTimer,
): Promise<Reply> => {
  const started = await startSending(ports, { week, by: askerOf(turn).person.id });
  if (started.ok) {
    const sendings = await Promise.race([started.value.ended, answerTime()]);
    return replyWithDigests(ports, turn, week, as, Array.isArray(sendings) ? { sendings } : {});
  }
  return say(weekRefusalSaid(turn.texts, week, started.error));
};
