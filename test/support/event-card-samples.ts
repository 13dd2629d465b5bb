import type { RenderedCard } from '../../src/cards/define-card.js';
import { eventCard, eventView, type ShownEvent } from '../../src/cards/event.js';
import { eventListCard, eventListView } from '../../src/cards/event-list.js';
import { eventWorkplaceCard, eventWorkplaceView } from '../../src/cards/event-workplace.js';
import type { Event } from '../../src/domain/event.js';
import type { Texts } from '../../src/texts/index.js';
import { anEvent, aRegistration } from './coming-builders.js';
import { LONG, MARKUP, manyOf } from './marked-samples.js';

const marked: Event = anEvent('a', {
  title: LONG.slice(0, 200),
  series: { name: MARKUP, number: 2, of: 4 },
  place: LONG.slice(0, 500),
  link: 'https://example.org/anslut',
  partners: [MARKUP, `${MARKUP} två`],
  audience: LONG.slice(0, 500),
  capacity: 1200,
  quotaPerMunicipality: 150,
  lastDayToRegister: '2026-12-08',
});
const seated = aRegistration(marked, '2026-nadja', { municipalityId: 'upplands_vasby' });
const waiting = aRegistration(marked, '2026-eva', { state: 'waiting', order: 2 });

const shown: ShownEvent = {
  event: marked,
  registrations: [seated, waiting],
  today: '2026-11-18',
  municipality: 'upplands_vasby',
  isForStaff: true,
  own: undefined,
  isWatched: false,
  isOpen: true,
  hasBegun: false,
  hasRoom: true,
  isAllowed: () => true,
  closed: undefined,
  contact: MARKUP,
  notice: MARKUP,
};

/** The cards about events and registrations, as `cardSamples` has them. */
export const eventCardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => {
  const event = (overrides: Partial<ShownEvent>): RenderedCard =>
    eventCard.render(eventView(texts, { ...shown, ...overrides }));
  const attendance = {
    attended: 250,
    isEstimated: true,
    enteredBy: '2026-anna',
    enteredAt: '2026-12-10T12:00:00.000Z',
  };
  return {
    event: [
      event({}),
      event({ own: seated }),
      event({ own: waiting, hasRoom: false, municipality: undefined, isWatched: true, notice: '' }),
      event({ closed: 'last_day_passed', isOpen: false }),
      event({
        event: { ...marked, state: 'cancelled', cancelledBecause: LONG },
        closed: 'cancelled',
        isOpen: false,
      }),
      event({
        event: { ...marked, state: 'held', attendance },
        closed: 'held',
        isOpen: false,
        hasBegun: true,
      }),
    ],
    'event-list': [
      eventListCard.render(
        eventListView(
          texts,
          texts.signUp.mine.title,
          manyOf({ event: marked, state: texts.signUp.own.seated, withdrawable: seated }),
          '2026-11-18',
        ),
      ),
    ],
    'event-workplace': [eventWorkplaceCard.render(eventWorkplaceView(texts, marked))],
  };
};
