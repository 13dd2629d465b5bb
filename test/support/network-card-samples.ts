import type { RenderedCard } from '../../src/cards/define-card.js';
import { municipalityVisitsCard, municipalityVisitsView } from '../../src/cards/municipality-visits.js';
import { networkCard, networkView } from '../../src/cards/network.js';
import { NETWORK_FIELDS, networkFormCard, networkFormView } from '../../src/cards/network-form.js';
import { networkListCard, networkListView } from '../../src/cards/network-list.js';
import { steeringMeetingsCard, steeringMeetingsView } from '../../src/cards/steering-meetings.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import type { Texts } from '../../src/texts/index.js';
import { activity, filledIn, LONG, MARKUP, manyOf } from './marked-samples.js';

/** The cards of the networks and the meetings, as `cardSamples` has them. */
export const networkCardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => {
  const overdue = texts.networks.overdueButPlanned('1 november 2026', '3 december');
  const listed = { id: '2026-network', name: MARKUP, level: 'local' as const, about: ` · ${MARKUP}` };
  const shown = {
    id: '2026-network',
    name: MARKUP,
    rows: [
      { label: texts.networks.card.labels.alsoCalled, value: LONG.slice(0, 1000) },
      { label: texts.networks.card.labels.convener, value: MARKUP },
    ],
    isEnded: false,
  };
  const form = { values: filledIn('network-form', NETWORK_FIELDS), problems: [`${MARKUP} problem`] };
  const empty = { bodies: [], council: { held: 0, planned: 0 }, unspecified: [] };
  return {
    'municipality-visits': [
      municipalityVisitsCard.render(
        municipalityVisitsView(texts, 2026, { visited: [], planned: [], left: MUNICIPALITY_IDS }, true),
      ),
      municipalityVisitsCard.render(
        municipalityVisitsView(
          texts,
          2026,
          {
            visited: MUNICIPALITY_IDS.slice(0, 5),
            planned: MUNICIPALITY_IDS.slice(5, 6),
            left: MUNICIPALITY_IDS.slice(6),
          },
          false,
        ),
      ),
    ],
    network: [
      networkCard.render(
        networkView(texts, {
          ...shown,
          notices: [texts.networks.saved],
          overdue,
          meetings: manyOf({ day: '3 november', what: LONG.slice(0, 200) }).slice(0, 8),
          more: 3,
          mayChange: true,
        }),
      ),
      networkCard.render(
        networkView(texts, { ...shown, notices: [], meetings: [], more: 0, mayChange: false }),
      ),
    ],
    'network-form': [
      networkFormCard.render(networkFormView(texts, { ...form, target: { submissionId: 'S1' } })),
      networkFormCard.render(
        networkFormView(texts, {
          ...form,
          target: { submissionId: 'S1', networkId: '2026-network', expectedVersion: 2 },
        }),
      ),
    ],
    'network-list': [
      networkListCard.render(
        networkListView(texts, {
          title: texts.networks.list.title,
          networks: [...manyOf(listed), { ...listed, level: 'national', overdue }],
          sentences: [texts.networks.list.intro],
          notices: [`${MARKUP} notice`],
          mayChange: true,
          mayAddKnown: false,
        }),
      ),
      networkListCard.render(
        networkListView(texts, {
          title: texts.networks.list.title,
          networks: [],
          sentences: [texts.networks.list.emptyForStaff],
          notices: [],
          mayChange: true,
          mayAddKnown: true,
        }),
      ),
    ],
    'steering-meetings': [true, false]
      .map((mayMend) =>
        steeringMeetingsCard.render(
          steeringMeetingsView(texts, {
            year: 2026,
            today: '2026-11-18',
            meetings: {
              bodies: [{ body: 'admin_steering', held: 4, planned: 1, left: 1, should: 6 }],
              council: { held: 1, planned: 0 },
              unspecified: manyOf(activity),
            },
            mayMend: () => mayMend,
            notices: [texts.networks.steering.set(MARKUP)],
          }),
        ),
      )
      .concat(
        steeringMeetingsCard.render(
          steeringMeetingsView(texts, {
            year: 2026,
            today: '2026-11-18',
            meetings: empty,
            mayMend: () => true,
            notices: [],
          }),
        ),
      ),
  };
};
