import { z } from 'zod';
import { EMPTY_EVENT_FORM, type EventFormTarget } from '../../cards/event-form.js';
import { eventOverviewCard, eventOverviewView } from '../../cards/event-overview.js';
import { eventsNamed } from '../../language/event-search.js';
import { comingEvents } from '../../usecases/coming-events.js';
import { overviewOfEvents } from '../../usecases/overview-of-events.js';
import type { Ports } from '../../usecases/ports.js';
import { comingList } from '../coming-replies.js';
import { type CardVerb, defineCommand, defineVerb } from '../command.js';
import { cancelVerbs } from '../event-cancel-verbs.js';
import {
  emptyEventForm,
  eventForm,
  formOfEvent,
  notPlannedSentence,
  saveEventForm,
} from '../event-form-replies.js';
import { eventInput } from '../event-input.js';
import { replaceWithEvent, showEvent } from '../event-replies.js';
import { submissionIn, valuesIn } from '../form-input.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: [visa] evenemang|evenemangen | [show] events
//          ändra|flytta|ställ in|avboka|change|edit|move|cancel EVENT [till|to WORDS], from the staff, when one thing coming
//          is called that: its card, where the buttons are

const OVERVIEW =
  /^(?:(?:visa|våra|alla|hantera) )?evenemang(?:en)?[.!]?$|^(?:(?:show|our|all) )?(?:the )?events[.!]?$/iu;
const OF_ONE =
  /^(?:ändra|redigera|flytta|boka om|ställ in|avboka|change|edit|move|cancel) (?<event>.{3,200}?)(?: (?:till|to) .{1,100})?[.!?]*$/iu;

/** Everything that is coming, or one event. */
type Wanted = { readonly eventId: string } | 'all';

const named = async (ports: Ports, turn: Turn, text: string): Promise<Wanted | undefined> => {
  const words = OF_ONE.exec(text.trim().replace(/\s+/g, ' '))?.groups?.['event'];
  if (words === undefined || !turn.roles.includes('staff')) return undefined;
  const { labels } = turn.texts;
  const [only, ...others] = eventsNamed(await comingEvents(ports), words, ({ kind }) => labels.kinds[kind]);
  return only === undefined || others.length > 0 ? undefined : { eventId: only.id };
};

const showOne = async (ports: Ports, turn: Turn, eventId: string): Promise<Reply> => {
  const event = await ports.store.get('events', eventId);
  return event === undefined ? say(turn.texts.signUp.notFound) : showEvent(ports, turn, event);
};

/** The target as the press had it, and what the card cannot do without when it had none. */
const targetIn = (ports: Ports, raw: Readonly<Record<string, unknown>>): EventFormTarget => {
  const { data: expectedVersion = 0 } = eventInput.shape.expectedVersion.safeParse(raw['expectedVersion']);
  const { eventId } = valuesIn(raw, { eventId: '' });
  return { eventId, expectedVersion, submissionId: submissionIn(raw, ports.ids), pastMeant: '' };
};

/** How many are registered is for the staff, in their own chat; others see what is coming. */
const overview = async (ports: Ports, turn: Turn): Promise<Reply> => {
  if (!turn.roles.includes('staff') || turn.conversation.kind !== 'personal') {
    return comingList(ports, turn, { kinds: [], topic: '' }, 1, show);
  }
  const ahead = await overviewOfEvents(ports);
  return show(eventOverviewCard.render(eventOverviewView(turn.texts, { ...ahead, today: turn.today })));
};

const verbs: readonly CardVerb[] = [
  defineVerb({
    name: 'event.open-form',
    schema: z.strictObject({}),
    run: async (ports, turn) => replaceWith(emptyEventForm(ports, turn)),
  }),
  defineVerb({
    name: 'event.edit',
    schema: z.strictObject({ eventId: z.string() }),
    run: async (ports, turn, { eventId }) => {
      const event = await ports.store.get('events', eventId);
      if (event === undefined) return say(turn.texts.signUp.notFound);
      return event.state === 'planned'
        ? formOfEvent(turn, event)
        : replaceWithEvent(ports, turn, event, notPlannedSentence(turn, event));
    },
  }),
  defineVerb({
    name: 'event.save',
    schema: eventInput,
    run: saveEventForm,
    form: {
      labels: ({ events }) => events.form,
      redraw: async (ports, turn, raw, problem) =>
        replaceWith(
          eventForm(turn, valuesIn(raw, EMPTY_EVENT_FORM), {
            target: targetIn(ports, raw),
            problems: [problem],
          }),
        ),
    },
  }),
  ...cancelVerbs,
];

/** What the staff have to do with events, and what is coming; to others it is the list of what is coming. */
export const eventsCommand = defineCommand<Wanted>({
  name: 'evenemang',
  help: ({ events }) => events.command,
  helpsOnly: ['staff'],
  parse: (text) => (OVERVIEW.test(text.trim()) ? 'all' : undefined),
  recognise: named,
  run: (ports, turn, wanted) =>
    wanted === 'all' ? overview(ports, turn) : showOne(ports, turn, wanted.eventId),
  verbs,
});
