import { CARD_STAMPS } from '../../src/cards/index.js';
import type { FormAct } from '../../src/cards/request-act-fields.js';
import type { Reply } from '../../src/conversation/reply.js';
import type { Person } from '../../src/domain/person.js';
import type { Request } from '../../src/domain/request.js';
import { sv } from '../../src/texts/sv/index.js';
import { insert } from '../../src/usecases/changes.js';
import type { Change } from '../../src/usecases/ports.js';
import { EVERYONE } from './builders.js';
import { type Element, elementsIn } from './card-elements.js';
import { conversationWith } from './talk.js';

/** Any card that is drawn today. */
const [STAMP = ''] = CARD_STAMPS;

/** What stands in the inputs of the newest card, by their ids. */
const inputsIn = (reply: Reply): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    elementsIn(reply.messages.flatMap(({ cards = [] }) => cards).map(({ content }) => content)).flatMap(
      ({ type, id, value }) => (String(type).startsWith('Input.') ? [[id, value]] : []),
    ),
  );

/** Talks about one request, over the real dispatcher. */
export const talkAbout = async (
  request: Request,
  { people = EVERYONE as readonly Person[], also = [] as readonly Change[] } = {},
) => {
  const chat = await conversationWith({ people });
  await chat.ports.store.commit([insert('requests', request), ...also]);
  const now = async (): Promise<Request> => {
    const found = await chat.ports.store.get('requests', request.id);
    if (found === undefined) throw new Error('the request is gone');
    return found;
  };
  return {
    ...chat,
    /** The request as it is. */
    now,
    /** The form of an act, as the card of the request opens it. */
    opens: (person: Person, act: FormAct | 'answer_jointly') =>
      chat.pressData(person, { verb: 'request.fill', card: STAMP, requestId: request.id, act }),
    /** Fills in a form and sends it. */
    sends: (person: Person, form: Reply, act: FormAct, inputs: Element) =>
      chat.press(person, form, sv.requestForms.acts[act].save, { ...inputsIn(form), ...inputs }),
    /** Presses a verb that no card need show. */
    presses: (person: Person, verb: string, data: Element) =>
      chat.pressData(person, { verb, card: STAMP, requestId: request.id, ...data }),
    /** Kinds of what people have been told, each after whom. */
    told: async () =>
      (await chat.ports.store.find('notices')).map(({ personId, notice }) => `${personId} ${notice.kind}`),
    inputsIn,
  };
};
