import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { identityOf, type Role } from '../../src/domain/person.js';
import { RIGHTS, type RightName } from '../../src/domain/rights.js';
import { sv } from '../../src/texts/sv/index.js';
import { TENANT } from '../support/builders.js';
import { RIGHTS_SAMPLES, type RightsSample } from '../support/rights-samples.js';
import { type Outcome, startTrials, type Trial } from '../support/rights-trial.js';
import { ACTORS, ANOTHERS, ownOf, requestOf, secretOf, WORLD } from '../support/rights-world.js';

// What is promised is read from the page in the docs, so that the bot is held to what people have been told.
const page = readFileSync(new URL('../../docs/behorigheter.md', import.meta.url), 'utf8');
const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const [heads = [], , ...rows] = page
  .split('\n')
  .flatMap((line) => (line.startsWith('|') ? [cellsOf(line)] : []));
const OTHERS = sv.rights.columns.others;
const PROMISED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  rows.map((cells) => [
    /`(.+)`/.exec(cells[0] ?? '')?.[1] ?? '',
    new Map(heads.map((head, index) => [head, cells[index] ?? ''])),
  ]),
);
const promised = (name: RightName, column: string): string => PROMISED.get(name)?.get(column) ?? 'saknas';

interface Asker {
  readonly who: string;
  readonly identity: string;
  readonly person: (typeof ACTORS)[keyof typeof ACTORS] | undefined;
  /** The one whose column holds; missing when that is everyone else's. */
  readonly role?: Role;
  /** Why they may not do what their column says no to. */
  readonly refused: 'not_for_role' | 'no_role_now' | 'unknown_person';
}

const ROLE_OF: { readonly [A in keyof typeof ACTORS]?: Role } = {
  councilMember: 'council_member',
  chief: 'chief',
  staff: 'staff',
  manager: 'fou_manager',
};
const WITHOUT_ROLE: { readonly [A in keyof typeof ACTORS]?: Asker['refused'] } = {
  formerManager: 'no_role_now',
  comingManager: 'no_role_now',
  withoutRole: 'unknown_person',
};
/** The tenant that Järfälla's own people write from, which gives none of them a role. */
const FOREIGN_TENANT = WORLD.tenants?.[0]?.tenantId ?? '';
// Object.keys forgets which keys they are.
const ACTOR_NAMES = Object.keys(ACTORS) as (keyof typeof ACTORS)[];

const known = ACTOR_NAMES.map((who): Asker => {
  const role = ROLE_OF[who];
  const refused = WITHOUT_ROLE[who] ?? 'not_for_role';
  return { who, identity: ACTORS[who].identity, person: ACTORS[who], refused, ...(role && { role }) };
});
const unknown = [
  ...ACTOR_NAMES.map((who) => ({
    who: `${who}, the same id in another tenant`,
    identity: identityOf(FOREIGN_TENANT, ACTORS[who].identity.split('/')[1] ?? ''),
  })),
  { who: 'a stranger', identity: identityOf(TENANT, 'stranger') },
  { who: 'nobody that Teams could name', identity: identityOf(TENANT, '') },
].map((asker): Asker => ({ ...asker, person: undefined, refused: 'unknown_person' }));
const ASKERS = [...known, ...unknown];
const PLACES = ['personal', 'group', 'channel'] as const;

const columnOf = ({ role }: Asker): string => (role === undefined ? OTHERS : sv.labels.roles[role]);

const isPersonalFor = (name: RightName, asker: Asker): boolean => {
  const cell = promised(name, sv.rights.columns.place);
  // An FoU manager is also staff.
  const roles = asker.role === 'fou_manager' ? [asker.role, 'staff' as const] : [asker.role];
  return cell === sv.rights.everyone || roles.some((role) => role && cell.includes(sv.labels.roles[role]));
};

/** The reason for which the page says that it is refused; undefined when it says that it works. */
const promisedRefusal = (
  name: RightName,
  { about }: RightsSample,
  asker: Asker,
  isOwn: boolean,
  place: (typeof PLACES)[number],
): string | undefined => {
  if (place !== 'personal' && isPersonalFor(name, asker)) return 'personal_only';
  switch (promised(name, columnOf(asker))) {
    case sv.rights.no:
      return asker.refused;
    case sv.rights.own:
      return about === 'municipality' && !isOwn ? 'other_municipality' : undefined;
    case sv.rights.mine:
      return about === 'person' && !isOwn ? 'not_theirs' : undefined;
    case sv.rights.yes:
    case sv.rights.all.own:
    case sv.rights.all.mine:
      return undefined;
    default:
      return 'the page does not say';
  }
};

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

const seenIn = ({ refused, problem, bug }: Outcome) => ({ refused, problem, bug });

/** A field that is not the button's stops the press of whoever may press; one that is means no more than it says. */
const expectedOf = (
  { sample, whose }: Trial,
  forged: object,
  refused: string | undefined,
  { refused: seen, problem }: Outcome,
): Partial<Outcome> => {
  const isForRole = refused === undefined || refused === 'other_municipality' || refused === 'not_theirs';
  if (!('press' in sample) || !isForRole || isOf(sample.unread ?? [], forged)) {
    return { refused, problem: undefined, bug: undefined };
  }
  return isOf(Object.keys(sample.press(whose)), forged)
    ? { refused: seen, problem, bug: undefined }
    : { refused: undefined, problem: expect.stringMatching(/^(unknown_fields|invalid)$/), bug: undefined };
};

const trials = startTrials();
const names = Object.keys(RIGHTS_SAMPLES) as RightName[];

const reachesAll = ({ role }: Asker): boolean => role === 'staff' || role === 'fou_manager';

/** What is another municipality's or a colleague's, after a trial that may have written. */
const anothersOf = ({ requests = [], activities = [] }: typeof WORLD) => [
  ...requests.filter(({ municipalityId }) => municipalityId === ANOTHERS.municipalityId),
  ...activities.filter(({ loggedBy }) => loggedBy === ANOTHERS.personId),
];
const ANOTHERS_RECORDS = anothersOf(WORLD);
const anothersIn = async ({ isChanged }: Outcome) =>
  isChanged ? anothersOf(await trials.contents()) : ANOTHERS_RECORDS;

/** What of the other municipality's nobody but it and those who reach all may see. */
const leaked = (name: RightName, asker: Asker, { shown }: Outcome): string[] => {
  const cell = promised(name, columnOf(asker));
  const isKnownThere = asker.role !== undefined && cell !== sv.rights.no;
  const secrets = [
    ...(reachesAll(asker) ? [] : [secretOf(ANOTHERS.municipalityId)]),
    ...(isKnownThere ? [] : [secretOf(ownOf(undefined).municipalityId)]),
  ];
  return secrets.filter((secret) => shown.includes(secret));
};

const NOTHING_DONE = { isChanged: false, isFeltOutside: false };

describe('the rights, as the page in the docs tells them', () => {
  afterAll(() => {
    console.log(`rights: ${trials.count()} combinations tried`);
  });

  it('have a row for every command and every button, and none for what is not there', () => {
    const there = COMMANDS.flatMap(({ name, verbs = [] }) => [name, ...verbs.map((verb) => verb.name)]);
    expect(Object.keys(RIGHTS).toSorted()).toEqual(there.toSorted());
    expect([...PROMISED.keys()].toSorted()).toEqual(there.toSorted());
  });

  it('have a sample for every row, about what its own `about` says', () => {
    const doings = COMMANDS.flatMap((command) => [command, ...(command.verbs ?? [])]);
    for (const { name, about } of doings) {
      expect(RIGHTS_SAMPLES[name].about === 'nothing', name).toBe(about === undefined);
    }
  });

  describe.each(names)('%s', (name) => {
    const sample = RIGHTS_SAMPLES[name];
    const trial = (asker: Asker, isOwn: boolean): Trial => ({
      name,
      sample,
      identity: asker.identity,
      whose: isOwn ? ownOf(asker.person) : ANOTHERS,
    });

    it('is refused and allowed as the page says, of one’s own and another’s, wherever it is used', async () => {
      let writers = 0;
      for (const asker of ASKERS) {
        for (const isOwn of [true, false]) {
          for (const place of PLACES) {
            const refused = promisedRefusal(name, sample, asker, isOwn, place);
            const outcome = await trials.attempt({ ...trial(asker, isOwn), place });
            const told = `${asker.who}, ${isOwn ? 'own' : 'another’s'}, ${place}`;
            expect({ told, refused: outcome.refused, bug: outcome.bug }).toEqual({ told, refused });
            expect(outcome.problem, told).toBeUndefined();
            expect(leaked(name, asker, outcome), told).toEqual([]);
            if (refused !== undefined) expect(outcome, told).toMatchObject(NOTHING_DONE);
            if (outcome.isChanged) writers += 1;
          }
        }
      }
      expect(writers > 0).toBe(sample.writes);
    });

    it('is not given by what a card says of who presses it or whose it is', async () => {
      for (const asker of ASKERS) {
        for (const isOwn of [true, false]) {
          const refused = promisedRefusal(name, sample, asker, isOwn, 'personal');
          for (const forged of forgeriesOf(sample)) {
            const tried = trial(asker, isOwn);
            const outcome = await trials.attempt({ ...tried, forged, isSaid: true });
            const told = `${asker.who}, ${isOwn ? 'own' : 'another’s'}, ${Object.keys(forged)}`;
            expect({ told, ...seenIn(outcome) }).toEqual({
              told,
              ...expectedOf(tried, forged, refused, outcome),
            });
            expect(leaked(name, asker, outcome), told).toEqual([]);
            if (outcome.refused !== undefined) expect(outcome, told).toMatchObject(NOTHING_DONE);
            if (!reachesAll(asker)) expect(await anothersIn(outcome), told).toEqual(ANOTHERS_RECORDS);
          }
        }
      }
    });

    it('is seen to before whether the card is of today', async () => {
      for (const asker of 'press' in sample ? ASKERS : []) {
        const refused = promisedRefusal(name, sample, asker, false, 'personal');
        const outcome = await trials.attempt({ ...trial(asker, false), forged: { card: 'old@0' } });
        expect(outcome, asker.who).toMatchObject({ refused, bug: undefined, ...NOTHING_DONE });
      }
    });
  });

  it('cannot be had by a button with the name of a command', async () => {
    const press = { about: 'nothing', writes: false, press: () => ({}) } as const;
    for (const { name } of COMMANDS) {
      const identity = ACTORS.manager.identity;
      const outcome = await trials.attempt({ name, sample: press, identity, whose: ownOf(ACTORS.manager) });
      expect(outcome).toMatchObject({ refused: 'unknown_verb', ...NOTHING_DONE });
    }
  });
});
