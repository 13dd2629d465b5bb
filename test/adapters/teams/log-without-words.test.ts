import { afterEach, expect, it } from 'vitest';
import { pinoLog } from '../../../src/adapters/log/pino-log.js';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import { createDispatch } from '../../../src/conversation/dispatch.js';
import { traceId } from '../../../src/usecases/trace.js';
import { fakeIds, fakePorts } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';
import { holdsPlanted, loadedError, PLANTED } from '../../support/planted-words.js';
import { ANNA, executeActivity, messageActivity } from '../../support/teams-activities.js';
import { startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

let bot: TeamsTestBot;
afterEach(() => bot.close());

const text = Object.values(PLANTED).join(' ');

/** The bot with its real log and dispatcher, over a data folder that breaks with an error that quotes all. */
const start = async (lines: string[], isBroken: boolean): Promise<void> => {
  const log = pinoLog('info', { write: (line: string) => void lines.push(line) });
  const store = memoryStore();
  const breaking = { ...store, find: () => Promise.reject(loadedError(text)) };
  const ports = fakePorts({ log, store: isBroken ? breaking : store });
  const ids = fakeIds();
  bot = await startTeamsBot({
    log,
    ids: { short: () => traceId() ?? ids.short() },
    dispatch: createDispatch(ports, { commands: COMMANDS, stamps: new Set() }),
    onLostReply: () => Promise.reject(loadedError(text)),
    onShown: () => Promise.reject(loadedError(text)),
    conversations: {
      seen: () => Promise.reject(loadedError(text)),
      left: () => Promise.reject(loadedError(text)),
      leftTeam: () => Promise.reject(loadedError(text)),
    },
  });
};

const from = { ...ANNA, name: text };

it.each([
  ['works', false],
  ['breaks', true],
])(
  'keeps what people write and are called out of the log when the data folder %s',
  async (_how, isBroken) => {
    const lines: string[] = [];
    await start(lines, isBroken);
    const { serviceUrl } = bot.connector;
    const statuses: number[] = [];
    const say = async (...given: Parameters<TeamsTestBot['say']>): Promise<void> => {
      statuses.push((await bot.say(...given)).status);
    };
    await say(messageActivity(serviceUrl, { text, from }));
    await say(messageActivity(serviceUrl, { text: 'hej', from }));
    await say(executeActivity(serviceUrl, text, { [text]: text, card: text }, { from }));
    await say(messageActivity(serviceUrl, { type: 'invoke', name: text, value: { [text]: text }, from }));
    await say(messageActivity(serviceUrl, { from: text, conversation: { [text]: text } }));
    await say(messageActivity(serviceUrl, { from }), { authorization: `Bearer ${PLANTED['a token']}` });
    await say({}, { body: `{"text": "${PLANTED['a name']}` });
    bot.connector.respond = () => 403;
    await say(messageActivity(serviceUrl, { text: 'hej', from }));
    await bot.drain();

    expect(new Set(statuses)).toEqual(new Set([200, 400, 401]));
    expect(lines.length).toBeGreaterThan(6);
    const told = lines.join('');
    for (const planted of Object.values(PLANTED)) expect(holdsPlanted(told, planted), told).toBe(false);
    // Each turn's lines have one id; nothing is told without.
    const ids = lines.map((line) => JSON.parse(line).id);
    expect(ids.every((id) => typeof id === 'string')).toBe(true);
    expect(new Set(ids).size).toBeLessThan(ids.length);
    // Whoever reads out the id that they were shown is helped by it.
    const shown = JSON.stringify(bot.connector.sent);
    expect(ids.some((id) => shown.includes(id))).toBe(isBroken);
  },
);
