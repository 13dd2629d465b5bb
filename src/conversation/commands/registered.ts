import { z } from 'zod';
import { eventListCard, eventListView } from '../../cards/event-list.js';
import { EMPTY_OTHERS } from '../../cards/event-others.js';
import { registeredText } from '../../cards/event-rows.js';
import { eventsNamed } from '../../language/event-search.js';
import { comingEvents } from '../../usecases/coming-events.js';
import type { Ports } from '../../usecases/ports.js';
import { withRegistrations } from '../../usecases/registrations.js';

import { defineCommand, defineVerb } from '../command.js';
import { othersForm, saveOthers } from '../event-others-replies.js';
import { exportRegistered, registeredList, removeRegistration } from '../event-registered-replies.js';
import { inputText, submissionId, submissionIn, valuesIn } from '../form-input.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: [visa|show] anmälda|registered | vilka är anmälda | who is registered
//          [vilka är|hur många är] anmälda till|registered for EVENT, from the staff, when something coming is called that
const GRAMMAR = /^(?:(?:(?:visa|show) )?(?:anmälda|registered)|vilka är anmälda|who is registered)[.!?]?$/iu;
const OF_EVENT =
  /^(?:(?:visa|show) )?(?:vilka är |hur många är |who is |how many are )?(?:anmälda (?:till|på)|registered for) (?<event>.{1,200}?)[.!?]?$/iu;

/** One event, or all that is coming. */
type Wanted = { readonly eventId: string } | 'all';

const named = async (ports: Ports, turn: Turn, text: string): Promise<Wanted | undefined> => {
  const words = OF_EVENT.exec(text.replace(/\s+/g, ' '))?.groups?.['event'];
  if (words === undefined || !turn.roles.includes('staff')) return undefined;
  const { labels } = turn.texts;
  const [only, ...others] = eventsNamed(await comingEvents(ports), words, ({ kind }) => labels.kinds[kind]);
  return only === undefined || others.length > 0 ? undefined : { eventId: only.id };
};

const listAll = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const { signUpStaff } = turn.texts;
  const coming = await comingEvents(ports);
  if (coming.length === 0) return say(signUpStaff.none);
  const rows = (await withRegistrations(ports, coming)).map(({ event, registrations }) => ({
    event,
    state: registeredText(turn.texts, registrations),
    withdrawable: undefined,
    opens: 'event.registered' as const,
  }));
  return show(eventListCard.render(eventListView(turn.texts, signUpStaff.listTitle, rows, turn.today)));
};

const ofEvent = z.strictObject({ eventId: z.string() });
const othersInput = z.strictObject({
  eventId: z.string(),
  submissionId,
  seats: inputText,
  worksIn: inputText,
});

/** Shows the staff who is registered, and lets them enter and take away others. */
export const registeredCommand = defineCommand<Wanted>({
  name: 'anmälda',
  personalFor: ['staff'],
  help: ({ signUpStaff }) => signUpStaff.command,
  parse: (text) => (GRAMMAR.test(text) ? 'all' : undefined),
  recognise: named,
  run: (ports, turn, wanted) =>
    wanted === 'all' ? listAll(ports, turn) : registeredList(ports, turn, wanted.eventId, show),
  verbs: [
    defineVerb({
      name: 'event.registered',
      schema: z.strictObject({
        eventId: z.string(),
        page: z.int().optional(),
        removing: z.string().optional(),
      }),
      run: (ports, turn, { eventId, ...shown }) => registeredList(ports, turn, eventId, replaceWith, shown),
    }),
    defineVerb({
      name: 'event.remove-registration',
      schema: z.strictObject({
        eventId: z.string(),
        registrationId: z.string(),
        expectedVersion: z.int(),
        page: z.int(),
      }),
      run: removeRegistration,
    }),
    defineVerb({
      name: 'event.export-registered',
      schema: ofEvent,
      run: (ports, turn, { eventId }) => exportRegistered(ports, turn, eventId),
    }),
    defineVerb({
      name: 'event.register-others',
      schema: ofEvent,
      run: (ports, turn, { eventId }) => othersForm(ports, turn, eventId, replaceWith),
    }),
    defineVerb<z.infer<typeof othersInput>>({
      name: 'event.save-others',
      schema: othersInput,
      run: saveOthers,
      form: {
        labels: ({ signUpStaff }) => signUpStaff.others.labels,
        redraw: (ports, turn, raw, problem) =>
          othersForm(ports, turn, String(raw['eventId']), replaceWith, {
            values: valuesIn(raw, EMPTY_OTHERS),
            submissionId: submissionIn(raw, ports.ids),
            problems: [problem],
          }),
      },
    }),
  ],
});
