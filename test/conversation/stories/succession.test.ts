import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person.js';
import { insert } from '../../../src/usecases/changes.js';
import { moveRequests } from '../../../src/usecases/move-requests.js';
import { anna as annaDemo, aPerson, EVERYONE, jarfallaMember, solnaMember } from '../../support/builders.js';
import { aRequest } from '../../support/digest-builders.js';
import { allDone } from '../../support/queue.js';
import { storyWith } from '../../support/story.js';

const jonasDemo: Person = { ...jarfallaMember, displayName: 'Jonas Demo' };
const noraDemo = aPerson('nora', [], { displayName: 'Nora Demo' });
const boDemo = aPerson('bo', [{ role: 'fou_manager', from: '2020-01-01' }], { displayName: 'Bo Demo' });
const PEOPLE = [...EVERYONE.filter(({ id }) => id !== jonasDemo.id), jonasDemo, noraDemo, boDemo];

/** 18 November 2026: Jonas has Järfälla's seat and two open requests, Nora has no role, Anna and Bo are managers. */
const aStory = async ({ people = PEOPLE } = {}) => {
  const changes = [
    insert('requests', aRequest('F2026-001')),
    insert('requests', aRequest('F2026-002', { status: 'in_progress' })),
    insert('requests', aRequest('F2026-003', { municipalityId: 'solna', contactId: solnaMember.id })),
  ];
  const { ports, clock, at } = await storyWith({ people, changes });
  const anna = at(annaDemo);
  return {
    anna,
    bo: at(boDemo),
    jonas: at(jonasDemo),
    nora: at(noraDemo),
    solna: at(solnaMember),
    /** What the scheduler does every minute. */
    later: async (now: string) => {
      clock.set(now);
      await moveRequests(ports);
      await allDone();
    },
    /** Anna gives Nora Järfälla's seat. */
    giveSeatToNora: async (from: string, to = '') => {
      await anna.writes('person Nora');
      await anna.presses('Ny roll');
      return anna.presses('Spara rollen', { role: 'council_member', municipalityId: 'jarfalla', from, to });
    },
    /** Anna ends the role that Jonas has. */
    endJonas: async (lastDay: string) => {
      await anna.writes('person Jonas');
      await anna.presses('Avsluta');
      return anna.presses('Avsluta rollen', { lastDay });
    },
  };
};

const TOLD_NORA = [
  'Du har tagit över 2 förfrågningar från Järfälla',
  'Det gäller F2026-001 och F2026-002.',
  'Du är nu kommunens kontakt, och FoU vänder sig till dig.',
];
const TOLD_JONAS = [
  '2 förfrågningar från Järfälla har en ny kontakt',
  'Nora Demo är nu kommunens kontakt för F2026-001 och F2026-002.',
  'Du behöver inte göra något mer.',
];
const JONAS_HAS_NONE = 'Du har ingen roll just nu. Du kan fortfarande fråga mig om vad FoU erbjuder.';

describe('a seat that passes on today', () => {
  it('shows the manager who has it, who had it and which requests moved', async () => {
    const { giveSeatToNora } = await aStory();
    const said = await giveSeatToNora('2026-11-18');
    expect(said).toContain('Nora Demo är rådsmedlem för Järfälla.');
    expect(said).toContain(
      'Jonas Demo har lämnat platsen i FoU-rådet. Sista dagen var den 17 november 2026.',
    );
    expect(said).toContain('2 öppna förfrågningar har nu Nora Demo som kontakt: F2026-001 och F2026-002.');
  });

  it('is told to the new one, who sees the municipality’s requests from the next message', async () => {
    const { nora, giveSeatToNora } = await aStory();
    expect((await nora.writes('mina förfrågningar')).join()).not.toContain('F2026');
    await giveSeatToNora('2026-11-18');
    const told = nora.isTold();
    expect(told).toEqual(
      expect.arrayContaining(['Dina roller har ändrats', 'Du är rådsmedlem för Järfälla.', ...TOLD_NORA]),
    );
    const shown = (await nora.presses('Visa förfrågningarna')).join('\n');
    expect(shown).toContain('F2026-001');
    expect(shown).toContain('Kommunens kontakt: Nora Demo');
    expect(shown).not.toContain('F2026-003');
  });

  it('is told to the former one, who sees them no more from the next message', async () => {
    const { jonas, giveSeatToNora } = await aStory();
    expect((await jonas.writes('mina förfrågningar')).join()).toContain('F2026-001');
    await giveSeatToNora('2026-11-18');
    expect(jonas.isTold()).toEqual(
      expect.arrayContaining(['Dina roller har ändrats', JONAS_HAS_NONE, ...TOLD_JONAS]),
    );
    expect((await jonas.writes('mina förfrågningar')).join()).not.toContain('F2026');
  });

  it('disturbs nobody else, and moves nothing again', async () => {
    const { anna, bo, nora, jonas, solna, giveSeatToNora, later } = await aStory();
    await giveSeatToNora('2026-11-18');
    nora.isTold();
    jonas.isTold();
    await later('2026-11-19T08:00:00.000Z');
    for (const somebody of [anna, bo, nora, jonas, solna]) expect(somebody.isTold()).toEqual([]);
  });
});

describe('a seat that passes on later', () => {
  it('is told to all three when it is decided, and changes nothing yet', async () => {
    const { nora, jonas, giveSeatToNora } = await aStory();
    const said = await giveSeatToNora('2026-12-01');
    expect(said).toContain('Nora Demo blir rådsmedlem för Järfälla den 1 december 2026.');
    expect(said).toContain(
      'Jonas Demo lämnar platsen i FoU-rådet. Sista dagen är den 30 november 2026, och då följer de öppna förfrågningarna med till efterträdaren.',
    );
    expect(nora.isTold()).toEqual([
      'Dina roller har ändrats',
      'Du blir rådsmedlem för Järfälla den 1 december 2026.',
    ]);
    expect(jonas.isTold()).toEqual([
      'Dina roller har ändrats',
      'Du är rådsmedlem för Järfälla till och med den 30 november 2026.',
    ]);
    expect((await jonas.writes('mina förfrågningar')).join()).toContain('Kommunens kontakt: Jonas Demo');
    expect((await nora.writes('mina förfrågningar')).join()).not.toContain('F2026');
  });

  it('lets the requests follow by itself when the day has come', async () => {
    const { anna, bo, nora, jonas, giveSeatToNora, later } = await aStory();
    await giveSeatToNora('2026-12-01');
    nora.isTold();
    jonas.isTold();
    await later('2026-11-30T22:59:00.000Z');
    expect([...nora.isTold(), ...jonas.isTold()]).toEqual([]);

    await later('2026-11-30T23:01:00.000Z');
    const toldNora = nora.isTold();
    expect(toldNora.slice(0, TOLD_NORA.length)).toEqual(TOLD_NORA);
    // And then the card of each.
    expect(toldNora.filter((line) => / · Järfälla$/.test(line))).toEqual([
      'F2026-001 · Järfälla',
      'F2026-002 · Järfälla',
    ]);
    expect(jonas.isTold()).toEqual(TOLD_JONAS);
    expect((await nora.writes('mina förfrågningar')).join()).toContain('Kommunens kontakt: Nora Demo');
    expect((await jonas.writes('mina förfrågningar')).join()).not.toContain('F2026');

    await later('2026-12-01T08:00:00.000Z');
    for (const somebody of [anna, bo, nora, jonas]) expect(somebody.isTold()).toEqual([]);
  });

  it('is not given to two: who comes later is named, and the form keeps what was filled in', async () => {
    const kimDemo = aPerson('kim', [], { displayName: 'Kim Demo' });
    const { anna, giveSeatToNora } = await aStory({ people: [...PEOPLE, kimDemo] });
    await giveSeatToNora('2026-12-01');
    await anna.writes('person Kim');
    await anna.presses('Ny roll');
    const wish = { role: 'council_member', municipalityId: 'jarfalla', from: '2026-11-25', to: '' };
    const said = await anna.presses('Spara rollen', wish);
    expect(said).toContain('Nora Demo har platsen från den 1 december 2026.');
    expect(said.join()).toContain('Platsen i FoU-rådet är redan upptagen');
    const again = await anna.presses('Spara rollen', { ...wish, to: '2026-11-30' });
    expect(again).toContain(
      'Kim Demo blir rådsmedlem för Järfälla den 25 november 2026, till och med den 30 november 2026.',
    );
    expect(again).toContain(
      'Jonas Demo lämnar platsen i FoU-rådet. Sista dagen är den 24 november 2026, och då följer de öppna förfrågningarna med till efterträdaren.',
    );
  });
});

describe('a seat that nobody takes over', () => {
  it('is told to who ended it and to the other manager, and the requests stay', async () => {
    const { bo, jonas, endJonas } = await aStory();
    const said = await endJonas('2026-11-17');
    expect(said).toContain('Järfälla har ingen rådsmedlem nu.');
    expect(said).toContain(
      'Kommunen har 2 öppna förfrågningar, och där ändras inget förrän du har lagt in en ny rådsmedlem.',
    );
    expect(bo.isTold()[0]).toBe('Järfälla saknar rådsmedlem');
    expect(jonas.isTold()).toEqual(['Dina roller har ändrats', JONAS_HAS_NONE]);
    expect((await jonas.writes('mina förfrågningar')).join()).not.toContain('F2026');
    expect((await bo.writes('förfrågningar')).join('\n')).toContain('Kommunens kontakt: Jonas Demo');
  });

  it('gives its requests to who comes at last', async () => {
    const { nora, jonas, endJonas, giveSeatToNora } = await aStory();
    await endJonas('2026-11-17');
    jonas.isTold();
    const said = await giveSeatToNora('2026-11-18');
    expect(said).toContain('2 öppna förfrågningar har nu Nora Demo som kontakt: F2026-001 och F2026-002.');
    expect(said.join()).not.toContain('Jonas');
    expect(nora.isTold()).toEqual(expect.arrayContaining(TOLD_NORA));
    expect(jonas.isTold()).toEqual(TOLD_JONAS);
  });

  it('is told to both managers once when the last day has passed', async () => {
    const { anna, bo, endJonas, later } = await aStory();
    const said = await endJonas('2026-11-30');
    expect(said).toContain('Järfälla har ingen rådsmedlem från den 1 december 2026.');
    await later('2026-11-30T22:00:00.000Z');
    expect([...anna.isTold(), ...bo.isTold()]).toEqual([]);
    await later('2026-12-01T07:00:00.000Z');
    for (const manager of [anna, bo]) expect(manager.isTold()[0]).toBe('Järfälla saknar rådsmedlem');
    await later('2026-12-01T07:01:00.000Z');
    expect([...anna.isTold(), ...bo.isTold()]).toEqual([]);
  });
});

describe('the last FoU manager', () => {
  it('cannot be removed, and can when another has been added', async () => {
    const { anna } = await aStory({ people: PEOPLE.filter(({ id }) => id !== boDemo.id) });
    const endAnna = async (): Promise<string[]> => {
      await anna.writes('person Anna');
      await anna.presses('Avsluta');
      return anna.presses('Avsluta rollen', { lastDay: '2026-11-17' });
    };
    expect(await endAnna()).toContain(
      'Det måste finnas en FoU-chef alla dagar, så jag har inte ändrat något. Lägg in den nya FoU-chefen först och gör sedan om det här.',
    );
    await anna.writes('person Nora');
    await anna.presses('Ny roll');
    const given = await anna.presses('Spara rollen', {
      role: 'fou_manager',
      municipalityId: '',
      from: '',
      to: '',
    });
    expect(given).toContain('Nora Demo är FoU-chef.');
    expect(await endAnna()).toContain('Anna Demo har ingen roll just nu.');
    expect((await anna.writes('personer')).join()).toMatch(/^Du har ingen roll hos FoU Nordväst just nu/);
  });
});
