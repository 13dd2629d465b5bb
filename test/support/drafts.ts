import type { Draft } from '../../src/adapters/evaluation/draft.js';
import type { Utterance } from '../../src/adapters/evaluation/utterance-file.js';

/** Two hours' sounding board with Järfälla on Tuesday 17 November 2026, as it is compared. */
export const aDraft = (overrides: Partial<Draft> = {}): Draft => ({
  kind: 'sounding_board',
  date: '2026-11-17',
  hours: 2,
  municipalities: ['Järfälla'],
  area: null,
  registered: null,
  attended: null,
  onSite: null,
  online: null,
  title: 'SIP',
  datePrecision: 'day',
  dateEnd: null,
  state: 'done',
  staff: ['<speaker>'],
  otherParties: [],
  ...overrides,
});

/** A line that expects what {@link aDraft} is. */
export const anUtterance = (overrides: Partial<Utterance> = {}): Utterance => ({
  id: 'u001',
  text: 'logga 2 tim bollplank med Järfälla om SIP igår',
  expect: {
    kind: 'sounding_board',
    date: '2026-11-17',
    hours: 2,
    municipalities: ['Järfälla'],
    area: null,
    participants: null,
    title_contains: 'SIP',
  },
  isActivity: true,
  ...overrides,
});
