import { describe, expect, it } from 'vitest';
import { CARD_STAMPS } from '../../src/cards/index.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { createDispatch } from '../../src/conversation/dispatch.js';
import { MAX_TEXT_LENGTH } from '../../src/conversation/press-problem.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { WORLD } from '../support/rights-world.js';
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

describe.each(Object.entries(WRITINGS))('%s', (_what, writing) => {
  it('is answered with what Teams takes, in every field', async () => {
    const tooLarge: string[] = [];
    let messages = 0;
    for (const verb of VERBS) {
      const fields = fieldsOf(verb).filter((field) => WORDS.includes(field));
      const dispatch = createDispatch(fakePorts({ store: memoryStore(WORLD) }), {
        commands: COMMANDS,
        stamps: CARD_STAMPS,
      });
      const { identity, displayName: name } = whoMay(verb.name);
      const [tenantId = '', aadObjectId = ''] = identity.split('/');
      for (const field of fields) {
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
          if (bytes > LIMIT_BYTES) tooLarge.push(`${verb.name} ${field}: ${bytes}`);
        }
      }
    }
    expect(tooLarge).toEqual([]);
    expect(messages).toBeGreaterThan(VERBS.length);
  });
});
