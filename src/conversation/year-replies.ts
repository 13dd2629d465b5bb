import type { RenderedCard } from '../cards/define-card.js';
import { noticeCard, noticeView } from '../cards/notice.js';
import { reopenYearView, yearClosingCard } from '../cards/year-closing.js';
import type { ClosedYear } from '../domain/closed-year.js';
import type { Ports } from '../usecases/ports.js';
import { closedSentence, closedWords } from './closed-year.js';
import { mayUse } from './permission.js';
import type { Reply, show } from './reply.js';
import type { Turn } from './turn.js';

/** A card that tells how a year stands, with a way to its figures and to what more is offered. */
export const yearCard = (
  { texts }: Pick<Turn, 'texts'>,
  year: number,
  title: string,
  paragraphs: readonly string[],
  ...offers: readonly { readonly title: string; readonly text: string }[]
): RenderedCard => {
  const { showOverview } = texts.yearClosing;
  const offer = { title: showOverview.title(String(year)), text: showOverview.text(String(year)) };
  return noticeCard.render(noticeView(title, paragraphs, offer, ...offers));
};

/** That a year is closed, by whom, when and what it means; who may open it again gets a button for it. */
export const closedCard = async (
  ports: Ports,
  turn: Pick<Turn, 'texts' | 'roles'>,
  closed: ClosedYear,
): Promise<RenderedCard> => {
  const words = turn.texts.yearClosing.closed;
  const { name, day } = await closedWords(ports, turn, closed);
  const year = String(closed.year);
  const offers = mayUse('öppna året', turn.roles)
    ? [{ title: words.reopen(year), text: words.reopenWords(year) }]
    : [];
  return yearCard(turn, closed.year, words.title(year), [words.by(name, day), words.means], ...offers);
};

/** Asks whether a closed year is to be opened again. */
export const askToReopen = async (
  ports: Ports,
  turn: Turn,
  closed: ClosedYear,
  put: typeof show,
): Promise<Reply> =>
  put(
    yearClosingCard.render(
      reopenYearView(turn.texts, {
        year: closed.year,
        seenAt: closed.closedAt,
        closed: await closedSentence(ports, turn, closed),
      }),
    ),
  );
