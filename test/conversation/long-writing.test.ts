import { expect, it } from 'vitest';
import { CARD_STAMPS } from '../../src/cards/index.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { createDispatch } from '../../src/conversation/dispatch.js';
import { MAX_TEXT_LENGTH } from '../../src/conversation/press-problem.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { WORLD } from '../support/rights-world.js';
import { shares } from '../support/share.js';
import { fieldsOf, pressWith, VERBS, WORDS, whoMay } from '../support/written-fields.js';

/** Teams takes 100 kB of UTF-16, and has words of its own around a message. */
const LIMIT_BYTES = 90_000;

const filledWith = (part: string): string => part.repeat(Math.floor(MAX_TEXT_LENGTH / part.length));

/** As long as a writing may be, in the shapes that make the most of an answer. */
const WRITINGS = {
  'a letter on each line': filledWith('a\n'),
  'another word on each line': Array.from({ length: 800 }, (_, at) => at.toString(36)).join('\n'),
  'two parts on each line': filledWith('a;b\n'),
  'a fact on each line': filledWith('a: b\n'),
  'letters of their own on one line': filledWith('å'),
  'what takes more room in JSON': filledWith('"\\'),
};

/** Which lists there are that a form takes as lines. */
const OF_LINES = [
  'knowledge.save facts',
  'knowledge.save related',
  'figures.save rows',
  'goal.save plannedWork',
];

it('a long writing in any field is answered with what Teams takes', async () => {
  const share = shares();
  const places = VERBS.flatMap((verb) =>
    fieldsOf(verb)
      .filter((field) => WORDS.includes(field))
      .map((field) => ({ verb, field, place: `${verb.name} ${field}` })),
  );
  expect(places.map(({ place }) => place)).toEqual(expect.arrayContaining(OF_LINES));

  const writings = Object.entries(WRITINGS);
  const dispatch = createDispatch(fakePorts({ store: memoryStore(WORLD) }), {
    commands: COMMANDS,
    stamps: CARD_STAMPS,
  });
  const tooLarge: string[] = [];
  let messages = 0;
  for (const { verb, field, place } of places) {
    const { identity, displayName: name } = whoMay(verb.name);
    const [tenantId = '', aadObjectId = ''] = identity.split('/');
    for (const [what, writing] of OF_LINES.includes(place) ? writings : share(writings.length, writings)) {
      messages += 1;
      const reply = await dispatch({
        sourceKey: `conversation|${messages}`,
        locale: 'sv',
        conversation: { id: 'conversation', kind: 'personal' },
        sender: { tenantId, aadObjectId, name },
        input: pressWith(verb, { [field]: writing }),
      });
      for (const message of reply.messages) {
        const bytes = Buffer.byteLength(JSON.stringify(message), 'utf16le');
        if (bytes > LIMIT_BYTES) tooLarge.push(`${place}, ${what}: ${bytes}`);
      }
    }
  }
  expect(tooLarge).toEqual([]);
});
