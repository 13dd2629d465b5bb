import { beforeEach, describe, expect, it } from 'vitest';
import { CARD_STAMPS } from '../../src/cards/index.js';
import type { CardVerb } from '../../src/conversation/command.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { sendDigests } from '../../src/usecases/send-digests.js';
import { anna } from '../support/builders.js';
import { digestTalk } from '../support/digest-talk.js';
import { fakeDelivery } from '../support/fakes.js';

const [STAMP = ''] = CARD_STAMPS;
const VERBS: readonly CardVerb[] = COMMANDS.flatMap(({ verbs }) => verbs ?? []).filter(({ name }) =>
  /^(?:digest|correction)\./.test(name),
);

/** The fields that a verb takes; they are all strict objects. */
const fieldsOf = ({ schema }: CardVerb): readonly string[] => Object.keys(Reflect.get(schema, 'shape') ?? {});

const SENT = { week: '2026-W46', municipalityId: 'solna', expectedVersion: 2, seenVersion: 0 };
const FORGERIES: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['with nothing in it', {}],
  ['of a week that is none', { ...SENT, week: '2026-W99' }],
  ['of words for a week', { ...SENT, week: '<b>{{week}}</b>' }],
  ['of a number for a week', { ...SENT, week: 202646 }],
  ['of a municipality that is no owner', { ...SENT, municipalityId: 'uppsala' }],
  ['of a municipality’s name from the prototype', { ...SENT, municipalityId: 'constructor' }],
  ['of a version beyond all', { ...SENT, expectedVersion: 1e300, seenVersion: 1e300 }],
  ['of a version that is not whole', { ...SENT, expectedVersion: 1.5, seenVersion: '0' }],
  ['without a version', { week: SENT.week, municipalityId: 'solna' }],
  ['of a week that nobody lives to see', { ...SENT, week: '2125-W40', expectedVersion: -1 }],
];

let delivery: ReturnType<typeof fakeDelivery>;
let talk: Awaited<ReturnType<typeof digestTalk>>;
let bugs: unknown[];
beforeEach(async () => {
  delivery = fakeDelivery();
  talk = await digestTalk(delivery);
  bugs = [];
  talk.ports.log.error = (fields, message) => bugs.push([message, fields]);
  await sendDigests(talk.ports, { week: SENT.week, by: anna.id });
});

describe.each(FORGERIES)('a press %s', (_name, forged) => {
  it.each(VERBS.map((verb) => [verb.name, verb] as const))(
    'of %s posts nothing and is answered',
    async (name, verb) => {
      const fields = fieldsOf(verb);
      const own = Object.fromEntries(Object.entries(forged).filter(([field]) => fields.includes(field)));
      const rest = fields.filter((field) => !(field in SENT)).map((field) => [field, 'x'] as const);
      const kept = await talk.ports.store.find('digests', { week: SENT.week });
      const reply = await talk.pressData(anna, {
        verb: name,
        card: STAMP,
        ...Object.fromEntries(rest),
        ...own,
      });
      expect(reply.messages.length).toBeGreaterThan(0);
      expect(bugs).toEqual([]);
      expect(delivery.posted).toHaveLength(8);
      expect(await talk.ports.store.find('digests', { week: SENT.week })).toEqual(kept);
    },
  );
});
