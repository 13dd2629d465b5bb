import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { RIGHTS, type RightName } from '../../src/domain/rights.js';
import { TENANT } from '../support/builders.js';
import type { Seed } from '../support/memory-store.js';
import { ASKERS, type Asker, ELSEWHERE, HERE } from '../support/rights-askers.js';
import { mayByRole, NAMES_ON_PAGE, refusalOnPage } from '../support/rights-page.js';
import { RIGHTS_SAMPLES, type RightsSample } from '../support/rights-samples.js';
import { type Outcome, startTrials, type Trial } from '../support/rights-trial.js';
import { ACTORS, ANOTHERS, ownOf, requestOf, secretOf } from '../support/rights-world.js';
import { shares } from '../support/share.js';

type Place = NonNullable<Trial['place']>;
const SHARED: readonly Place[] = ['group', 'channel'];

/** What somebody could write into a card's data in order to be, to have or to reach something else. */
const FORGERIES: Readonly<Record<string, unknown>> = {
  personId: ACTORS.manager.id,
  role: 'fou_manager',
  roles: ['fou_manager', 'staff'],
  municipality: ANOTHERS.municipalityId,
  municipalityId: ANOTHERS.municipalityId,
  requestId: requestOf(ANOTHERS.municipalityId),
  by: ACTORS.manager.id,
  identity: ACTORS.manager.identity,
  tenantId: TENANT,
  aadObjectId: 'anna',
  sender: { tenantId: TENANT, aadObjectId: 'anna', name: 'Anna Demo' },
  person: ACTORS.manager,
  loggedBy: ACTORS.manager.id,
  expectedVersion: 99,
  isManager: true,
  locale: 'en',
  conversation: { id: 'conversation', kind: 'personal' },
};

/** A card's fields are forged one by one; what is written by a button takes none of them. */
const forgeriesOf = (sample: RightsSample): readonly Readonly<Record<string, unknown>>[] =>
  'press' in sample ? Object.entries(FORGERIES).map(([field, value]) => ({ [field]: value })) : [FORGERIES];

const isOf = (fields: readonly string[], forged: object): boolean =>
  Object.keys(forged).some((field) => fields.includes(field));

/** A field that is not the button's stops the press of whoever may press; one that is means no more than it says. */
const isAsExpected = (
  { sample, whose }: Trial,
  forged: object,
  refused: string | undefined,
  outcome: Outcome,
): boolean => {
  const isForRole = refused === undefined || refused === 'other_municipality' || refused === 'not_theirs';
  if (!('press' in sample) || !isForRole || isOf(sample.unread ?? [], forged)) {
    return outcome.refused === refused && outcome.problem === undefined;
  }
  if (isOf(Object.keys(sample.press(whose)), forged)) return true;
  return outcome.refused === undefined && outcome.problem !== undefined && !outcome.isChanged;
};

const trials = startTrials();
const share = shares();
const names = Object.keys(RIGHTS_SAMPLES) as RightName[];

/**
 * Who tries a forged field: some of those here, others for the next field and the next button, and one of those who are
 * nobody to the bot; in `npm run soak` all.
 */
const forgers = (): readonly Asker[] => [...share(5, HERE), ...share(ELSEWHERE.length, ELSEWHERE)];

/** In a chat of their own, and in one of the other places; in `npm run soak` in all. */
const places = (): readonly Place[] => ['personal', ...share(SHARED.length, SHARED)];

const reachesAll = ({ role }: Asker): boolean => role === 'staff' || role === 'fou_manager';

/** What is another municipality's or a colleague's. */
const anothersIn = ({ requests = [], activities = [], nominations = [] }: Seed): string =>
  JSON.stringify([
    ...[...requests, ...nominations].filter(
      ({ municipalityId }) => municipalityId === ANOTHERS.municipalityId,
    ),
    ...activities.filter(({ loggedBy }) => loggedBy === ANOTHERS.personId),
  ]);

const ANOTHERS_THINGS = anothersIn(await trials.contents());

/** What must never be, whatever was tried: a bug, something done on a refusal, something of another's. */
const wrongsIn = async (name: RightName, asker: Asker, outcome: Outcome): Promise<string[]> => {
  const { bug, refused, isChanged, isFeltOutside, shown } = outcome;
  const secrets = [
    ...(reachesAll(asker) ? [] : [secretOf(ANOTHERS.municipalityId)]),
    ...(mayByRole(name, asker) ? [] : [secretOf(ownOf(undefined).municipalityId)]),
  ];
  const touchesAnothers =
    isChanged && !reachesAll(asker) && anothersIn(await trials.contents()) !== ANOTHERS_THINGS;
  return [
    ...(bug === undefined ? [] : [`a bug: ${bug}`]),
    ...(refused !== undefined && (isChanged || isFeltOutside) ? ['something done although refused'] : []),
    ...secrets.filter((secret) => shown.includes(secret)),
    ...(touchesAnothers ? ['something changed that is another’s'] : []),
  ];
};

describe('the rights, as the page in the docs tells them', () => {
  afterAll(() => {
    console.log(`rights: ${trials.count()} combinations tried`);
  });

  it('have a row for every command and every button, and none for what is not there', () => {
    const there = COMMANDS.flatMap(({ name, verbs = [] }) => [name, ...verbs.map((verb) => verb.name)]);
    expect(Object.keys(RIGHTS).toSorted()).toEqual(there.toSorted());
    expect(NAMES_ON_PAGE.toSorted()).toEqual(there.toSorted());
  });

  it('have a sample for every row, about what its own `about` says', () => {
    const doings = COMMANDS.flatMap((command) => [command, ...(command.verbs ?? [])]);
    for (const { name, about } of doings) {
      expect(RIGHTS_SAMPLES[name].about === 'nothing', name).toBe(about === undefined);
    }
  });

  describe.each(names)('%s', (name) => {
    const sample = RIGHTS_SAMPLES[name];
    const cases = ASKERS.flatMap((asker) =>
      [true, false].map((isOwn) => ({
        asker,
        isOwn,
        told: `${asker.who}, ${isOwn ? 'their own' : 'another’s'}`,
        tried: {
          name,
          sample,
          identity: asker.identity,
          whose: isOwn ? ownOf(asker.person) : ANOTHERS,
        } satisfies Trial,
      })),
    );

    /** Who is refused whosever it is tries one of their own and another's; in `npm run soak` both. */
    const forgedBy = (asker: Asker): Readonly<typeof cases> => {
      const both = cases.filter((each) => each.asker === asker);
      const isRefused = both.every(
        ({ isOwn }) => refusalOnPage(name, sample, asker, isOwn) === asker.refused,
      );
      return isRefused ? share(both.length, both) : both;
    };

    it('is refused and allowed as the page says, of one’s own and another’s, wherever it is used', async () => {
      const wrong: string[] = [];
      let writes = false;
      for (const { asker, isOwn, told, tried } of cases) {
        for (const place of places()) {
          const expected = refusalOnPage(name, sample, asker, isOwn, place);
          const outcome = await trials.attempt({ ...tried, place });
          const wrongs = await wrongsIn(name, asker, outcome);
          if (outcome.refused !== expected) wrongs.push(`${outcome.refused}, not ${expected}`);
          if (outcome.problem !== undefined) wrongs.push(`the sample: ${outcome.problem}`);
          wrong.push(...wrongs.map((what) => `${told}, ${place}: ${what}`));
          writes ||= outcome.isChanged;
        }
      }
      expect(wrong).toEqual([]);
      expect(writes).toBe(sample.writes);
    });

    it('is not given by what a card says of who presses it or whose it is', async () => {
      const wrong: string[] = [];
      for (const forged of forgeriesOf(sample)) {
        for (const { asker, isOwn, told, tried } of forgers().flatMap(forgedBy)) {
          const refused = refusalOnPage(name, sample, asker, isOwn);
          const outcome = await trials.attempt({ ...tried, forged, isSaid: true });
          const wrongs = await wrongsIn(name, asker, outcome);
          if (!isAsExpected(tried, forged, refused, outcome)) {
            wrongs.push(`${outcome.refused ?? outcome.problem ?? 'taken'}, not ${refused ?? 'stopped'}`);
          }
          wrong.push(...wrongs.map((what) => `${told}, ${Object.keys(forged)}: ${what}`));
        }
      }
      expect(wrong).toEqual([]);
    });

    it('is seen to before whether the card is of today', async () => {
      for (const { asker, isOwn, told, tried } of 'press' in sample ? share(2, cases) : []) {
        const refused = refusalOnPage(name, sample, asker, isOwn);
        const { shown: _shown, ...outcome } = await trials.attempt({ ...tried, forged: { card: 'old@0' } });
        const problem = refused === undefined ? 'old_card' : undefined;
        expect({ told, ...outcome }).toEqual({
          told,
          refused,
          problem,
          bug: undefined,
          isChanged: false,
          isFeltOutside: false,
        });
      }
    });
  });

  it('cannot be had by a button with the name of a command', async () => {
    const sample = { about: 'nothing', writes: false, press: () => ({}) } as const;
    const { identity } = ACTORS.manager;
    for (const { name } of COMMANDS) {
      const outcome = await trials.attempt({ name, sample, identity, whose: ownOf(ACTORS.manager) });
      expect(outcome).toMatchObject({ refused: 'unknown_verb', isChanged: false });
    }
  });
});
