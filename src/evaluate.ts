import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EvalRun, runEvalCommand } from './adapters/evaluation/eval-command.js';
import type { AnsweringBot, LoggingBot } from './adapters/evaluation/evaluated-bot.js';
import { pinoLog } from './adapters/log/pino-log.js';
import { type App, openApp } from './app.js';
import { CARD_STAMPS } from './cards/index.js';
import type { Config } from './config.js';
import { COMMANDS } from './conversation/commands/index.js';
import { createDispatch } from './conversation/dispatch.js';
import { localDate, yearOf } from './domain/calendar.js';
import { identityOf } from './domain/person.js';
import { createSearch } from './language/search.js';
import { UNDERSTANDING_PARTS, type UnderstandingPart, withoutPart } from './language/understanding-parts.js';
import type { Front } from './open-ports.js';
import { askCatalogue } from './usecases/ask-catalogue.js';
import { DEMO_TENANT_ID, FIRST_DEMO_STAFF_ID, personaOf } from './usecases/demo/people.js';

/** The time that the files are made for (design sections 6 and 7). */
const EVALUATED_AT = '2026-11-18T12:00';

const senderCalled = (aadObjectId: string) => ({ tenantId: DEMO_TENANT_ID, aadObjectId, name: 'Du' });

/** The bot as a council member of Sollentuna has it, without a part of its understanding when one is named. */
const answeringBot = ({ ports: all }: App, part?: UnderstandingPart): AnsweringBot => {
  const { knowledge } = all;
  const ports =
    part === undefined
      ? all
      : { ...all, knowledge: { ...knowledge, search: createSearch(knowledge.entries, withoutPart(part)) } };
  return {
    dispatch: createDispatch(ports, { commands: COMMANDS, stamps: CARD_STAMPS }),
    sender: senderCalled('eval'),
    search: (question) => askCatalogue(ports.knowledge, question, yearOf(ports.clock.now())),
  };
};

/** The bot as one of the staff has it, with all that it logs kept to be looked through. */
const loggingBot = async ({ ports: common }: App): Promise<LoggingBot> => {
  const lines: string[] = [];
  const ports = { ...common, log: pinoLog('info', { write: (line) => lines.push(line) }) };
  const { store, personas, clock, timeZone } = ports;
  const speaker = await store.get('people', FIRST_DEMO_STAFF_ID);
  if (speaker === undefined) throw new Error('the demo organisation has no staff');
  const sender = senderCalled('eval-staff');
  personas?.become(identityOf(sender.tenantId, sender.aadObjectId), personaOf(speaker));
  return {
    dispatch: createDispatch(ports, { commands: COMMANDS, stamps: CARD_STAMPS }),
    sender,
    speakerId: speaker.id,
    today: localDate(clock.now(), timeZone),
    store,
    logged: () => lines.join(''),
  };
};

/** Over the demo organisation in a folder of its own. */
export const evaluateOverDemo = async (
  configFor: (variables: Readonly<Record<'NOW' | 'DATA_DIR', string>>) => Config,
  front: Front,
  run: Pick<EvalRun<UnderstandingPart>, 'argv' | 'out' | 'err'>,
): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'fou-boten-eval-'));
  const app = await openApp(configFor({ NOW: EVALUATED_AT, DATA_DIR: folder }), front);
  try {
    return await runEvalCommand({
      ...run,
      botWithout: (part?: UnderstandingPart) => answeringBot(app, part),
      parts: UNDERSTANDING_PARTS,
      botForStaff: () => loggingBot(app),
    });
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
};
