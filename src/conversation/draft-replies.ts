import type { RenderedCard } from '../cards/define-card.js';
import { requestDraftsCard, requestDraftsView } from '../cards/request-drafts.js';
import { localDate } from '../domain/calendar.js';
import { draftsOf } from '../usecases/drafts.js';
import type { Ports } from '../usecases/ports.js';
import type { Reply } from './reply.js';
import type { Turn } from './turn.js';

/** The asker's drafts under a notice; undefined when they have none. */
export const draftsCard = async (
  ports: Ports,
  turn: Pick<Turn, 'texts' | 'person'>,
  notice?: string,
): Promise<RenderedCard | undefined> => {
  const { texts, person } = turn;
  const drafts = person === undefined ? [] : await draftsOf(ports, person);
  if (drafts.length === 0) return undefined;
  const rows = drafts.map((draft) => ({
    draft,
    day: texts.formats.day(localDate(draft.savedAt, ports.timeZone)),
  }));
  return requestDraftsCard.render(requestDraftsView(texts, rows, notice));
};

/** The drafts that are left under a notice, also when there are none. */
export const draftsLeft = async (
  ports: Ports,
  turn: Turn,
  notice: string,
  as: (card: RenderedCard) => Reply,
): Promise<Reply> =>
  as(
    (await draftsCard(ports, turn, notice)) ??
      requestDraftsCard.render(requestDraftsView(turn.texts, [], notice)),
  );
