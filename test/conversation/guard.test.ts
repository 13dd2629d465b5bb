import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptImports } from '../../src/adapters/files/kept-imports.js';
import { pinoLog } from '../../src/adapters/log/pino-log.js';
import { writeDurablyInFolder } from '../../src/adapters/store/durable-file.js';
import { type OpenedStore, openStore } from '../../src/adapters/store/open-store.js';
import { CARD_STAMPS } from '../../src/cards/index.js';
import { type CardVerb, SAY_VERB } from '../../src/conversation/command.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { createDispatch } from '../../src/conversation/dispatch.js';
import type { Reply } from '../../src/conversation/reply.js';
import type { Incoming } from '../../src/conversation/turn.js';
import type { Person } from '../../src/domain/person.js';
import { sv } from '../../src/texts/sv/index.js';
import { insert } from '../../src/usecases/changes.js';
import { COLLECTION_NAMES, type CollectionName } from '../../src/usecases/collections.js';
import type { Change } from '../../src/usecases/ports.js';
import { anna } from '../support/builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { NO_NUMBERS, WRITTEN_NUMBERS, type WrittenNumber } from '../support/identity-numbers.js';
import { aFile, aRow, sentFile } from '../support/import-talk.js';
import { digitsIn, digitsInFolder } from '../support/kept-digits.js';
import { RIGHTS_SAMPLES } from '../support/rights-samples.js';
import { ACTORS, ownOf, WORLD } from '../support/rights-world.js';
import { shares } from '../support/share.js';
import { aQuestion } from '../support/store-records.js';
import { conversationWith, shownIn } from '../support/talk.js';
import { fieldsOf, pressWith, VERBS, WORDS, whoMay } from '../support/written-fields.js';

const [STAMP = ''] = CARD_STAMPS;
/** One in so many of the writings is tried in each field for words; in `npm run soak` all of them. */
const ONE_IN = 10;
const share = shares();
/** Sentences that would be kept if there were no number in them. */
const SENTENCES: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => `Vad gör ni för ${number}?`,
  (number) => `logga 2 tim bollplank med Järfälla om ${number} idag`,
  (number) => `kanal Järfälla ${number}`,
];

describe('after every writing of an identity number has been tried in the chat and in every card', () => {
  let folder = '';
  let opened: OpenedStore;
  let journal = '';
  const log: string[] = [];
  const replies: { readonly number: WrittenNumber; readonly where: string; readonly reply: Reply }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fou-boten-guard-'));
    const pino = pinoLog('trace', { write: (line: string) => void log.push(line) });
    opened = await openStore({ folder, clock: fakeClock(), log: pino });
    const { store } = opened;
    // Each collection has its own records, which its name and the record's type cannot say together.
    const changes = COLLECTION_NAMES.flatMap((name: CollectionName) =>
      (WORLD[name] ?? []).map((record) => insert(name, record) as Change),
    );
    await store.commit(changes);
    const kept = keptImports(join(folder, 'filer', 'inlasta'), writeDurablyInFolder);
    const dispatch = createDispatch(fakePorts({ store, log: pino, keptImports: kept }), {
      commands: COMMANDS,
      stamps: CARD_STAMPS,
    });
    let messages = 0;
    const trial = async (where: string, from: Person, number: WrittenNumber, input: Incoming['input']) => {
      const [tenantId = '', aadObjectId = ''] = from.identity.split('/');
      messages += 1;
      const reply = await dispatch({
        sourceKey: `conversation|${messages}`,
        locale: 'sv',
        conversation: { id: 'conversation', kind: 'personal' },
        sender: { tenantId, aadObjectId, name: from.displayName },
        input,
      });
      replies.push({ number, where, reply });
    };
    const press = (verb: CardVerb, number: WrittenNumber, written: object) => {
      const where = `${verb.name} ${Object.keys(written)}`;
      return trial(where, whoMay(verb.name), number, pressWith(verb, written));
    };

    for (const number of WRITTEN_NUMBERS) {
      for (const sentence of SENTENCES)
        await trial('chat', ACTORS.manager, number, { kind: 'text', text: sentence(number.text) });
      const search = { kind: 'search', text: `Vad gör ni för ${number.text}?`, skip: 0, count: 10 } as const;
      await trial('search', ACTORS.manager, number, search);
      const picked = { kind: 'message_action', action: 'logActivity', text: '', subject: '' } as const;
      const far = `${'Bollplank med Solna. '.repeat(500)}${number.text}`;
      for (const message of [{ text: number.text }, { text: far }, { subject: `Om ${number.text}` }])
        await trial('message', ACTORS.manager, number, { ...picked, ...message });
      const said = { verb: SAY_VERB, text: number.text };
      await trial('button', ACTORS.manager, number, { kind: 'press', verb: SAY_VERB, data: said });
      const mentions = [{ name: number.text, identify: async () => 'unknown' as const }];
      const add = { kind: 'text', text: 'lägg till Kim som FoU-personal', mentions } as const;
      await trial('mention', ACTORS.manager, number, add);
      const inCell = sentFile(aFile(aRow({ Rubrik: number.text })));
      const inName = sentFile(aFile(aRow()), `${number.text}.csv`);
      for (const file of [inCell, inName])
        await trial('file', ACTORS.manager, number, { kind: 'text', text: 'importera', files: [file] });
      const from = { ...ACTORS.withoutRole, identity: 'tenant/stranger', displayName: number.text };
      await trial('name', from, number, { kind: 'text', text: 'jag arbetar i Sigtuna' });
    }
    // Every field of every verb, each with the next number, and those for words with a share of all: each writing
    // comes in many of them, and one and the same function looks through them.
    const next = (at: number) => WRITTEN_NUMBERS[at % WRITTEN_NUMBERS.length] as WrittenNumber;
    const places = VERBS.flatMap((verb) => [...fieldsOf(verb), 'sneaked'].map((field) => ({ verb, field })));
    for (const [at, { verb, field }] of places.entries()) {
      await press(verb, next(at), { [field]: next(at).text });
      await press(verb, next(at), { [field]: [{ deep: next(at).text }] });
    }
    const words = places.filter(({ field }) => WORDS.includes(field));
    for (const { verb, field } of words)
      for (const number of share(ONE_IN, WRITTEN_NUMBERS))
        await press(verb, number, { [field]: number.text });

    journal = await digitsInFolder(folder);
    await opened.close();
  }, 120_000);
  afterAll(async () => {
    console.log(`guard: ${WRITTEN_NUMBERS.length} writings in ${replies.length} messages and presses`);
    await rm(folder, { recursive: true, force: true });
  });

  const allDigits = WRITTEN_NUMBERS.map(({ digits }) => digits);
  const foundIn = (digits: string): readonly string[] =>
    allDigits.filter((number) => digits.includes(number));

  it('all that takes words has been tried', () => {
    const tried = new Set(replies.map(({ where }) => where));
    for (const place of [
      'activity.save title',
      'request.send question',
      'request.withdraw reason',
      'channel.save link',
      'person.save name',
      'person.rename name',
      'retention.save decision',
      'knowledge.save title',
      'knowledge.save text',
      'knowledge.save alsoCalled',
      'knowledge.save facts',
      'knowledge.save sourceTitle',
      'knowledge.save related',
      'knowledge.search words',
    ])
      expect(tried).toContain(place);
    const untried = WORDS.filter((field) => ![...tried].some((place) => place.endsWith(` ${field}`)));
    expect(untried).toEqual([]);
    expect(replies.length).toBeGreaterThan(6000);
  });

  it('no reply shows a number', () => {
    const echoes = replies.filter(({ number, reply }) =>
      digitsIn(JSON.stringify(reply)).includes(number.digits),
    );
    expect(echoes.map(({ where, number }) => [where, number.how])).toEqual([]);
  });

  it('every reply to what was written tells what to write instead', () => {
    const chat = replies.filter(({ where }) =>
      ['chat', 'search', 'message', 'button', 'mention'].includes(where),
    );
    expect(new Set(chat.map(({ reply }) => shownIn(reply)))).toEqual(new Set([sv.errors.identityNumber]));
  });

  it('every reply to a file tells that nothing was read, and where the number stands', () => {
    const files = replies.filter(({ where }) => where === 'file').map(({ reply }) => shownIn(reply));
    expect(new Set(files)).toEqual(
      new Set([sv.imports.identityNumber(sv.imports.cell('2', 'C')), sv.imports.identityNumberInName]),
    );
  });

  it('every reply to a card says that there is a number, or that nothing was found or changed', () => {
    const cards = replies.filter(({ where }) => where.includes('.'));
    const strange = cards.filter(
      ({ reply }) =>
        !/ser ut att stå ett personnummer|[Ii]nget har ändrats|inte ändrat något|hittar inte den förfrågan/.test(
          shownIn(reply),
        ),
    );
    expect(strange.map(({ where, reply }) => [where, shownIn(reply)])).toEqual([]);
  });

  it('none of the numbers stands in the journal', () => {
    expect(foundIn(journal)).toEqual([]);
  });

  it('none of the numbers stands in any file of the data folder', async () => {
    expect(foundIn(await digitsInFolder(folder))).toEqual([]);
  });

  it('none of the numbers stands in the log', () => {
    expect(log.length).toBeGreaterThan(1000);
    expect(foundIn(digitsIn(log.join('')))).toEqual([]);
  });
});

describe('the search', () => {
  it.each(WRITTEN_NUMBERS.filter(({ how }) => !/words|short month|said|day first/.test(how)))(
    'would have found a number that was kept: $how',
    ({ text, digits }) => {
      expect(digitsIn(JSON.stringify({ kept: [aQuestion('2026-q', { question: text })] }))).toContain(digits);
    },
  );
});

describe('what only looks like an identity number', () => {
  it('is taken in the chat and in a card, and kept as it was written', async () => {
    const chat = await conversationWith();
    const refused = new Set<string>();
    for (const [at, [, text]] of NO_NUMBERS.entries()) {
      const sample = RIGHTS_SAMPLES['activity.save'];
      const fields = 'press' in sample ? sample.press(ownOf(anna)) : {};
      const title = `Om ${text}`;
      const data = { verb: 'activity.save', card: STAMP, ...fields, submissionId: `${at}`, title };
      const replies = [await chat.write(anna, `Vad gör ni för ${text}?`), await chat.pressData(anna, data)];
      if (replies.some((reply) => /personnummer/.test(shownIn(reply)))) refused.add(text);
    }
    expect([...refused]).toEqual([]);
    const titles = (await chat.ports.store.find('activities')).map(({ title }) => title);
    expect(titles).toEqual(NO_NUMBERS.map(([, text]) => `Om ${text}`.trim()));
  });
});
