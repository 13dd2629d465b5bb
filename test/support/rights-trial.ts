import { CARD_STAMPS } from '../../src/cards/index.js';
import { SAY_VERB } from '../../src/conversation/command.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { createDispatch } from '../../src/conversation/dispatch.js';
import type { Conversation, Incoming } from '../../src/conversation/turn.js';
import { COLLECTION_NAMES } from '../../src/usecases/collections.js';
import type { Ports } from '../../src/usecases/ports.js';
import { anEntry } from './builders.js';
import { fakeDelivery, fakeLog, fakePorts, type PortOverrides } from './fakes.js';
import { resettableStore, type Seed } from './memory-store.js';
import type { RightsSample } from './rights-samples.js';
import { KEPT_IMPORTS, KEPT_PLANS, type Whose, WORLD } from './rights-world.js';

/** Any card that is drawn today. */
const [STAMP = ''] = CARD_STAMPS;

export interface Trial {
  /** The name of the command or the verb. */
  readonly name: string;
  readonly sample: RightsSample;
  /** `<tenant id>/<aadObjectId>`. */
  readonly identity: string;
  readonly whose: Whose;
  readonly place?: Conversation['kind'];
  /** Fields that a press has been given beside its own, or instead of them. */
  readonly forged?: Readonly<Record<string, unknown>>;
  /** Sends what is written by a button that says it. */
  readonly isSaid?: boolean;
}

export interface Outcome {
  /** The reason that the log gives for a refusal. */
  readonly refused: string | undefined;
  /** What the log says was wrong with a card. */
  readonly problem: string | undefined;
  /** The bug that the log tells of. */
  readonly bug: unknown;
  /** Everything in the reply. */
  readonly shown: string;
  readonly isChanged: boolean;
  /** Whether anything was posted, handed over or switched outside the store. */
  readonly isFeltOutside: boolean;
}

/** What Teams calls somebody: as the registry does, so that a name is nothing new to keep. */
const nameOf = (identity: string): string =>
  WORLD.people?.find((person) => person.identity === identity)?.displayName ?? 'Någon';

const inputOf = ({ name, sample, whose, forged = {}, isSaid }: Trial): Incoming['input'] => {
  if ('press' in sample) {
    const data = { verb: name, card: STAMP, ...sample.press(whose), ...forged };
    return { kind: 'press', verb: name, data };
  }
  if ('search' in sample) {
    const { searchBox = '' } = COMMANDS.find((command) => command.name === name) ?? {};
    return { kind: 'search', box: searchBox, text: sample.search(), skip: 0, count: 10 };
  }
  if ('pick' in sample) return { kind: 'message_action', ...sample.pick() };
  const written = sample.write(whose);
  const input = typeof written === 'string' ? { kind: 'text' as const, text: written } : written;
  if (isSaid !== true) return input;
  return { kind: 'press', verb: SAY_VERB, data: { verb: SAY_VERB, text: input.text, ...forged } };
};

/** Tries commands and buttons over the real dispatcher, each in a world that nobody has touched. */
export const startTrials = () => {
  const { store, isChanged, reset } = resettableStore(WORLD);
  let felt = 0;
  const feel = <T>(result: T): T => {
    felt += 1;
    return result;
  };
  const delivery = fakeDelivery();
  const common: PortOverrides = {
    store,
    knowledge: { entries: [anEntry('bbic')], search: () => [] },
    delivery: { ...delivery, post: async (_key) => feel({ state: 'sent', receipt: 'outbox' }) },
    keptImports: {
      keep: async () => feel(undefined),
      read: async (id) => [...KEPT_IMPORTS, ...KEPT_PLANS].find((kept) => kept.id === id),
      discard: async () => feel(undefined),
      ids: async () => [...KEPT_IMPORTS, ...KEPT_PLANS].map(({ id }) => id),
    },
    files: { handOver: async (_personId, { name }) => feel({ kind: 'saved', path: `filer/${name}` }) },
  };
  const personas: Ports['personas'] = {
    directory: [],
    playedBy: (identity) => ({ identity, name: nameOf(identity) }),
    become: () => feel(undefined),
  };
  const routes = { commands: COMMANDS, stamps: CARD_STAMPS };
  const localOnly = new Set<string>(COMMANDS.filter((command) => command.localOnly).map(({ name }) => name));
  const open = (ports: Partial<Ports>) => {
    const log = fakeLog();
    return { log, dispatch: createDispatch(fakePorts({ ...common, ...ports, log }), routes) };
  };
  const production = open({});
  const local = open({ personas });
  let count = 0;

  return {
    /** How many have been tried. */
    count: () => count,
    /** Everything in the store after the latest trial. */
    contents: async (): Promise<Seed> =>
      Object.fromEntries(
        await Promise.all(COLLECTION_NAMES.map(async (name) => [name, await store.find(name)] as const)),
      ),
    attempt: async (trial: Trial): Promise<Outcome> => {
      count += 1;
      felt = 0;
      reset();
      const { log, dispatch } = localOnly.has(trial.name) ? local : production;
      log.lines.length = 0;
      const [tenantId = '', aadObjectId = ''] = trial.identity.split('/');
      const reply = await dispatch({
        sourceKey: `conversation|${count}`,
        locale: 'sv',
        conversation: { id: 'conversation', kind: trial.place ?? 'personal' },
        sender: { tenantId, aadObjectId, name: nameOf(trial.identity) },
        input: inputOf(trial),
      });
      const logged = (field: string) => log.lines.map(({ fields }) => fields[field]).find(Boolean);
      const [refused, problem] = [logged('reason'), logged('problem')];
      return {
        refused: typeof refused === 'string' ? refused : undefined,
        problem: typeof problem === 'string' ? problem : undefined,
        bug: log.lines.find(({ level }) => level === 'error')?.fields['err'],
        shown: JSON.stringify(reply),
        isChanged: isChanged(),
        isFeltOutside: felt > 0,
      };
    },
  };
};
