import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { evaluateActivities } from '../../../src/adapters/evaluation/activities.js';
import type { LoggingBot } from '../../../src/adapters/evaluation/evaluated-bot.js';
import type { Dispatch } from '../../../src/conversation/dispatch.js';
import { type Reply, show } from '../../../src/conversation/reply.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { fakeLog } from '../../support/fakes.js';
import { maria } from '../../support/log-talk.js';
import { conversationWith } from '../../support/talk.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { writtenStream } from '../../support/written-stream.js';

/** Martin in a chat with the real dispatcher, on Wednesday 18 November 2026. */
const startBot = async (reply?: Reply) => {
  const log = fakeLog();
  const chat = await conversationWith({ ports: { log }, people: [anna, martin, maria, jarfallaMember] });
  const { sender } = chat.incoming(martin, { kind: 'text', text: '' });
  const dispatch = vi.fn<Dispatch>(reply === undefined ? chat.dispatch : async () => reply);
  const bot: LoggingBot = {
    dispatch,
    sender,
    speakerId: martin.id,
    today: '2026-11-18',
    store: chat.ports.store,
    logged: () => JSON.stringify(log.lines),
  };
  return { bot, dispatch };
};

/** With a reply, the bot says that to every line. */
const evaluate = async (lines: readonly object[], reply?: Reply) => {
  const folder = await temporaryFolder();
  const [file, dump] = [join(folder, 'lines.jsonl'), join(folder, 'dump.jsonl')];
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { bot, dispatch } = await startBot(reply);
  const out = writtenStream();
  await evaluateActivities(bot, { what: 'activities', file, dump }, out.stream);
  const dumped = (await readFile(dump, 'utf8')).split('\n').filter((line) => line !== '');
  const incoming = dispatch.mock.calls.map(([said]) => said);
  return { printed: out.text().split('\n'), dumped: dumped.map((line) => JSON.parse(line)), incoming };
};

const SAVED = {
  id: 'u1',
  text: 'logga 2 tim bollplank med Järfälla om SIP igår',
  expect: {
    kind: 'sounding_board',
    date: '2026-11-17',
    hours: 2,
    municipalities: ['Järfälla'],
    participants: null,
    title_contains: 'SIP',
  },
  staff: ['<speaker>'],
};
const ASKED = {
  id: 'u2',
  text: 'logga 3h Solna igår',
  expect: { kind: null, date: '2026-11-17', hours: 3, municipalities: ['Ekerö'], title_contains: null },
  municipalities_accept: [['Ekerö'], ['Sigtuna']],
};
const REFUSED = {
  id: 'u3',
  text: 'logga bollplank om Tolvan Tolvansson 19121212-1212 i Sundbyberg 1h idag',
  expect: { kind: 'sounding_board' },
  must_not_store: ['19121212-1212', 'Tolvan Tolvansson'],
};
const ANSWERED = { id: 'u4', text: 'vad är bollplank?', not_activity: true };
const MISTAKEN = { id: 'u5', text: 'logga 1h workshop idag om SIP', not_activity: true };

describe('eval activities through the real dispatcher', () => {
  it('compares the record or the form, and ends with the figures in one line, in this order', async () => {
    const { printed } = await evaluate([SAVED, ASKED, REFUSED, ANSWERED]);
    expect(printed.slice(0, -2)).toEqual([
      'u2 municipalities: logga 3h Solna igår',
      '  municipalities: expected ["Ekerö"] or ["Sigtuna"], came ["Solna"]',
      'right per field',
      '  kind: 2 of 2',
      '  date: 2 of 2',
      '  hours: 2 of 2',
      '  municipalities: 1 of 2',
      '  area: 0 of 0',
      '  participants: 1 of 1',
      '  title: 1 of 1',
      'right per extra',
      '  staff: 1 of 1',
      '  must_not_store: 1 of 1',
      '  not_activity: 1 of 1',
    ]);
    expect(printed.slice(-2)).toEqual([
      '{"all_fields":0.75,"kind":1,"date":1,"hours":1,"municipalities":0.5,"area":0,"participants":1,"title":1,' +
        '"extras":{"staff":1,"must_not_store":1,"not_activity":1},"n":4}',
      '',
    ]);
  });

  it('says every line once, in Swedish and in a conversation of its own, also when two have the same id', async () => {
    const { incoming } = await evaluate([SAVED, SAVED]);
    expect(incoming.map(({ input }) => input)).toEqual(
      [1, 2].map(() => ({ kind: 'text', text: SAVED.text })),
    );
    expect(new Set(incoming.map(({ conversation }) => conversation.id)).size).toBe(2);
    expect(new Set(incoming.map(({ sourceKey }) => sourceKey)).size).toBe(2);
    expect(new Set(incoming.map(({ locale }) => locale))).toEqual(new Set(['sv']));
  });

  it('keeps what was shown and what was drafted, so that anyone can score again', async () => {
    const { dumped } = await evaluate([SAVED, ASKED, ANSWERED]);
    expect(dumped.map(({ id }) => id)).toEqual(['u1', 'u2', 'u4']);
    expect(dumped[0].shown).toContain('Bollplank');
    expect(dumped[0].draft).toMatchObject({ kind: 'sounding_board', hours: 2, staff: ['<speaker>'] });
    expect(dumped[1].draft).toMatchObject({ kind: null, hours: 3, municipalities: ['Solna'] });
    expect(dumped[2]).toEqual({ id: 'u4', shown: expect.stringMatching(/./), draft: null });
  });

  it('keeps the activities one by one beside what they are compared as, where there are several', async () => {
    const form = (values: object) => ({
      content: {
        actions: [{ type: 'Action.Submit', title: 'Spara', data: { verb: 'activity.save', ...values } }],
      },
      summary: 'form',
    });
    const reply = show(
      form({ municipalities: 'solna', hours: '2' }),
      form({ municipalities: 'ekero', hours: '1,5' }),
    );
    const { dumped } = await evaluate([SAVED], reply);
    expect(dumped[0].draft).toMatchObject({ municipalities: ['Ekerö', 'Solna'], hours: 3.5 });
    expect(dumped[0].split).toMatchObject([
      { municipalities: ['Solna'], hours: 2 },
      { municipalities: ['Ekerö'], hours: 1.5 },
    ]);
  });

  it('prints what was shown for a line that ought to have become something', async () => {
    const expected = { kind: 'sounding_board', hours: null };
    const { printed } = await evaluate([{ id: 'u6', text: 'vad är bollplank?', expect: expected }]);
    expect(printed.slice(0, 3)).toEqual([
      'u6 nothing drafted: vad är bollplank?',
      `  expected ${JSON.stringify(expected)}`,
      expect.stringMatching(/^ {2}\| ./),
    ]);
    expect(printed.at(-2)).toContain('"all_fields":0,"kind":0,');
  });

  it('prints what became of a line that ought to have become nothing', async () => {
    const { printed } = await evaluate([MISTAKEN]);
    expect(printed[0]).toBe(`u5 not_activity: ${MISTAKEN.text}`);
    expect(printed[1]).toMatch(/^ {2}not_activity: expected \[\], came \[\{"kind":"workshop",/);
  });

  it('I27: prints nothing of a line that was to be refused and was not', async () => {
    const text = 'logga 1h bollplank om Tolvan Tolvansson med Solna idag';
    const { printed } = await evaluate([{ ...REFUSED, text }]);
    expect(printed.slice(0, 3)).toEqual([
      'u3 must_not_store',
      expect.stringMatching(/^ {2}must_not_store: .*"drafted or saved","not refused".*"found in activities"/),
      'right per field',
    ]);
    expect(printed.join('\n')).not.toContain('Tolvan');
  });

  it('counts nothing as nothing when there are no lines', async () => {
    const { printed } = await evaluate([]);
    expect(printed.at(-2)).toMatch(/^\{"all_fields":0,.*"title":0,"extras":\{\},"n":0\}$/);
  });
});
