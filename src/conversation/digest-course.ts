import type { RenderedCard } from '../cards/define-card.js';
import { digestCourseCard, digestCourseView } from '../cards/digest-course.js';
import { wordsIn } from '../domain/digest-plan-words.js';
import type { Ports } from '../usecases/ports.js';
import type { DigestPreview } from '../usecases/preview-digests.js';
import { decisionSaid, standingOf, weekTimes } from './digest-standing.js';
import { momentSaid } from './moment-said.js';
import type { Turn } from './turn.js';

/**
 * Where one municipality's digest has come, and to the FoU manager what can be done with it; `notice` tells what just
 * happened to it.
 */
export const digestCourse = async (
  ports: Ports,
  turn: Turn,
  { digest, record, isFollowedUp }: DigestPreview,
  notice?: string,
): Promise<RenderedCard> => {
  const { texts } = turn;
  const { week, municipalityId } = digest;
  const isSender = turn.roles.includes('fou_manager');
  const [times, plan, corrections, { by, when = '' }] = await Promise.all([
    weekTimes(ports, week),
    ports.store.get('digestplans', week),
    ports.store.find('corrections', { week, municipalityId }),
    decisionSaid(ports, turn, record),
  ]);
  const link = record && 'link' in record ? record.link : undefined;
  return digestCourseCard.render(
    digestCourseView(texts, {
      week,
      municipalityId,
      state: standingOf(record, times),
      isPastDue: times.due === undefined && !isFollowedUp,
      version: record?.version ?? 0,
      detail: by === undefined ? when : texts.digestCourse.byWhom(by, when),
      addition: isSender ? wordsIn(plan, municipalityId) : '',
      corrections: corrections
        .filter(({ state }) => state === 'sent')
        .map(({ at, text }) => ({ when: momentSaid(ports, texts, at), text })),
      isSender,
      ...(link === undefined ? {} : { link }),
      ...(notice === undefined ? {} : { notice }),
    }),
  );
};
