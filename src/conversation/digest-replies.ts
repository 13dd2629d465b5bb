import type { IsoWeek } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import type { DigestChanged } from '../usecases/decide-digest.js';
import type { Ports } from '../usecases/ports.js';
import { previewDigests } from '../usecases/preview-digests.js';
import type { WeekRefusal } from '../usecases/sendable-week.js';
import { askerOf } from './asker.js';
import { digestCourse } from './digest-course.js';
import { digestOverview } from './digest-overview.js';
import { nameOf } from './name-of.js';
import { following, type Reply, replaceWith } from './reply.js';
import { shownDigests } from './shown-digests.js';
import type { Turn } from './turn.js';

/** The week's overview as it is now, kept up to date, under a sentence on what just happened. */
export const overviewInstead = async (
  ports: Ports,
  turn: Turn,
  week: IsoWeek,
  notice?: string,
): Promise<Reply> => {
  const shown = await shownDigests(ports, week);
  const previews = await previewDigests(ports, week);
  const overview = await digestOverview(ports, turn, week, previews, notice === undefined ? {} : { notice });
  return following(shown, replaceWith(overview));
};

/** One municipality's digest as it stands now, under a sentence on what just happened. */
export const courseInstead = async (
  ports: Ports,
  turn: Turn,
  { week, municipalityId }: { readonly week: IsoWeek; readonly municipalityId: MunicipalityId },
  notice?: string,
): Promise<Reply> => {
  const [preview] = await previewDigests(ports, week, [municipalityId]);
  if (preview === undefined) throw new Error(`there is no preview for ${municipalityId}`);
  return replaceWith(await digestCourse(ports, turn, preview, notice));
};

/** Why nothing is sent or approved of a week, as a sentence. */
export const weekRefusalSaid = ({ digest, formats }: Texts, week: IsoWeek, refusal: WeekRefusal): string => {
  switch (refusal) {
    case 'future_week':
      return digest.futureWeek(formats.week(week));
    case 'disposed_week':
      return digest.disposedWeek(formats.week(week));
    case 'no_such_week':
      return digest.noSuchWeek(week);
  }
};

/** That somebody was first with a digest; a press of one's own that arrives twice needs no words. */
export const whoWasFirst = async (
  ports: Ports,
  turn: Turn,
  municipalityId: MunicipalityId,
  { by }: DigestChanged,
): Promise<string | undefined> => {
  const { overview } = turn.texts.digest;
  const municipality = MUNICIPALITY_NAMES[municipalityId];
  if (by === askerOf(turn).person.id) return undefined;
  return by === undefined || by === 'system'
    ? overview.changed(municipality)
    : overview.changedBy(await nameOf(ports, turn, by), municipality);
};
