import type { RenderedCard } from '../../src/cards/define-card.js';
import { eventCard, eventView, type ShownEvent } from '../../src/cards/event.js';
import { eventCancelCard, eventCancelView } from '../../src/cards/event-cancel.js';
import { EMPTY_EVENT_FORM, eventFormCard, eventFormView } from '../../src/cards/event-form.js';
import { eventListCard, eventListView } from '../../src/cards/event-list.js';
import { eventOthersCard, eventOthersView, OTHERS_FIELDS } from '../../src/cards/event-others.js';
import { eventOverviewCard, eventOverviewView } from '../../src/cards/event-overview.js';
import { eventRegisteredCard, eventRegisteredView } from '../../src/cards/event-registered.js';
import { eventWorkplaceCard, eventWorkplaceView } from '../../src/cards/event-workplace.js';
import type { Event } from '../../src/domain/event.js';
import type { Texts } from '../../src/texts/index.js';
import { anEvent, aRegistration } from './coming-builders.js';
import { filledIn, LONG, MARKUP, manyOf } from './marked-samples.js';

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
  const newEvent = { eventId: '', expectedVersion: 0, submissionId: MARKUP, pastMeant: '' };
  const filled = { ...EMPTY_EVENT_FORM, kind: 'breakfast', form: 'hybrid', title: MARKUP, date: MARKUP };
  const told = { event: marked, registrations: [seated, waiting] };
  return {
    'event-form': [
      eventFormCard.render(
        eventFormView(texts, { values: EMPTY_EVENT_FORM, target: newEvent, problems: [], isRead: false }),
      ),
      eventFormCard.render(
        eventFormView(texts, {
          values: {
            ...filled,
            place: LONG,
            partners: MARKUP,
            audience: MARKUP,
            seriesName: MARKUP,
            link: MARKUP,
          },
          target: { ...newEvent, eventId: marked.id, expectedVersion: 2, pastMeant: '2026-10-01' },
          problems: [MARKUP],
          isRead: true,
          sentence: MARKUP,
        }),
      ),
    ],
    'event-cancel': [
      eventCancelCard.render(
        eventCancelView(texts, {
          event: marked,
          today: '2026-11-18',
          told: 12,
          reason: MARKUP,
          problems: [MARKUP],
        }),
      ),
    ],
    'event-overview': [
      eventOverviewCard.render(
        eventOverviewView(texts, { unattended: manyOf(told), coming: manyOf(told), today: '2026-11-18' }),
      ),
      eventOverviewCard.render(eventOverviewView(texts, { unattended: [], coming: [], today: '2026-11-18' })),
    ],
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
    'event-registered': [
      eventRegisteredCard.render(
        eventRegisteredView(texts, {
          event: marked,
          rows: [
            { registration: waiting, name: undefined, enteredBy: MARKUP },
            ...manyOf({ registration: seated, name: MARKUP, enteredBy: MARKUP }),
          ],
          page: 1,
          removing: seated.id,
          notice: MARKUP,
        }),
      ),
    ],
    'event-others': [
      eventOthersCard.render(
        eventOthersView(texts, {
          event: marked,
          values: { ...filledIn('event-others', OTHERS_FIELDS), worksIn: 'solna' },
          submissionId: 'S1',
          problems: [MARKUP],
        }),
      ),
    ],
    'event-workplace': [eventWorkplaceCard.render(eventWorkplaceView(texts, marked))],
  };
};
