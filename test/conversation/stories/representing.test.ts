import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person.js';
import { insert } from '../../../src/usecases/changes.js';
import type { Change } from '../../../src/usecases/ports.js';
import { anna as annaDemo, aPerson, EVERYONE, jarfallaMember, solnaMember } from '../../support/builders.js';
import { aRequest } from '../../support/digest-builders.js';
import { storyWith } from '../../support/story.js';
import { aStranger, JARFALLA_TENANT, OTHER_TENANT, tenantOfJarfalla } from '../../support/strangers.js';

const nadjaDemo = aStranger(JARFALLA_TENANT);
const jonasDemo: Person = { ...jarfallaMember, displayName: 'Jonas Demo' };
const boDemo = aPerson('bo', [{ role: 'fou_manager', from: '2020-01-01' }], { displayName: 'Bo Demo' });
const PEOPLE = [...EVERYONE.filter(({ id }) => id !== jonasDemo.id), jonasDemo, boDemo];

const REQUESTS: readonly Change[] = [
  insert('requests', aRequest('F2026-001', { municipalityId: 'jarfalla', contactId: jonasDemo.id })),
  insert('requests', aRequest('F2026-002', { municipalityId: 'solna', contactId: solnaMember.id })),
];

/** Nadja writes from another tenant, Jonas sits on the seat, Anna and Bo are FoU managers. */
const aStory = async ({ stranger = nadjaDemo, changes = REQUESTS, people = PEOPLE } = {}) => {
  const { ports, at, clock } = await storyWith({ people, strangers: [stranger], changes });
  return { ports, clock, nadja: at(stranger), jonas: at(jonasDemo), anna: at(annaDemo), bo: at(boDemo) };
};

const AS_MEMBER = { role: 'council_member', countTenant: 'false', reason: '' };

describe('somebody from another tenant who takes over a seat', () => {
  it('says whom they represent, and is told to wait', async () => {
    const { nadja } = await aStory();
    expect(await nadja.writes('mina förfrågningar')).toEqual([
      expect.stringContaining('Skriv ”jag representerar” och kommunens namn.'),
    ]);
    expect(await nadja.writes('jag representerar Järfälla')).toEqual([
      'Tack! Jag har frågat FoU-chefen om du ska läggas in för Järfälla. Du får svaret här i chatten. Under tiden kan du fråga mig om vad FoU erbjuder.',
    ]);
    expect((await nadja.writes('mina förfrågningar')).join()).not.toContain('F2026');
  });

  it('is let in by the manager, who sees who it is and what it leads to', async () => {
    const { nadja, anna } = await aStory();
    await nadja.writes('jag representerar Järfälla');
    expect(anna.isTold()).toEqual([
      'Någon vill representera Järfälla',
      'Nadja Demo skrev den 18 november 2026: jag representerar Järfälla.',
      'Rådsmedlem för Järfälla är nu Jonas Demo. Godkänner du Nadja Demo som rådsmedlem lämnar Jonas Demo platsen.',
      'En öppen förfrågan får då Nadja Demo som kontakt.',
      'Jag vet inte vilken kommun personens organisation i Teams hör till. Fråga kommunen innan du godkänner.',
    ]);
    expect(await anna.presses('Godkänn', AS_MEMBER)).toEqual([
      'Godkänt för Järfälla',
      'Nadja Demo är rådsmedlem för Järfälla.',
      'Jonas Demo har lämnat platsen i FoU-rådet. Sista dagen var den 17 november 2026.',
      'En öppen förfrågan har nu Nadja Demo som kontakt: F2026-001.',
      'Nadja Demo får veta det nu.',
    ]);
  });

  it('is told, and has the rights of their own municipality from the next message', async () => {
    const { nadja, anna } = await aStory();
    await nadja.writes('jag representerar Järfälla');
    await anna.presses('Godkänn', AS_MEMBER);
    const told = nadja.isTold();
    expect(told.slice(0, 5)).toEqual([
      'Nu är du rådsmedlem för Järfälla',
      'Nu kan du skicka förfrågningar åt kommunen och se hur det går för dem. Skriv ”förfrågan” eller ”mina förfrågningar”. ”hjälp” visar allt du kan göra.',
      'Du har tagit över en förfrågan från Järfälla',
      'Det gäller F2026-001.',
      'Du är nu kommunens kontakt, och FoU vänder sig till dig.',
    ]);
    expect(told[5]).toBe('F2026-001 · Järfälla');
    const [title, ...rows] = await nadja.writes('mina förfrågningar');
    expect(title).toBe('Förfrågningar från Järfälla');
    expect(rows.join()).toContain('F2026-001');
    expect(rows.join()).not.toContain('F2026-002');
    expect((await nadja.writes('jag representerar Solna')).join()).toContain(
      'Du är rådsmedlem för Järfälla.',
    );
  });

  it('is seen by who had the seat, who can no longer see the requests', async () => {
    const { nadja, jonas, anna } = await aStory();
    expect((await jonas.writes('mina förfrågningar')).join()).toContain('F2026-001');
    await nadja.writes('jag representerar Järfälla');
    expect(jonas.isTold()).toEqual([]);
    await anna.presses('Godkänn', AS_MEMBER);
    const told = jonas.isTold();
    expect(told).toContain('Nadja Demo är nu kommunens kontakt för F2026-001.');
    expect(told).toContain('Du har ingen roll just nu. Du kan fortfarande fråga mig om vad FoU erbjuder.');
    expect((await jonas.writes('mina förfrågningar')).join()).not.toContain('F2026-001');
  });

  it('leaves one answer, however many managers press', async () => {
    const { ports, nadja, anna, bo } = await aStory();
    await nadja.writes('jag representerar Järfälla');
    expect(bo.isTold()[0]).toBe('Någon vill representera Järfälla');
    await anna.presses('Godkänn', AS_MEMBER);
    expect(await bo.presses('Avböj', AS_MEMBER)).toEqual([
      'Godkänt för Järfälla',
      'Anna Demo hann före dig, så jag har inte ändrat något.',
      'Anna Demo godkände Nadja Demo som rådsmedlem för Järfälla den 18 november 2026.',
    ]);
    expect(await anna.presses('Godkänn', AS_MEMBER)).toEqual([
      'Godkänt för Järfälla',
      'Anna Demo godkände Nadja Demo som rådsmedlem för Järfälla den 18 november 2026.',
    ]);
    expect(await ports.store.find('claims')).toMatchObject([{ state: 'accepted', answeredBy: annaDemo.id }]);
    expect(nadja.isTold().filter((line) => line.startsWith('Nu är du'))).toHaveLength(1);
  });

  it('is not let in by a manager whose own role has ended, with the card still in the chat', async () => {
    const { ports, nadja, anna } = await aStory();
    await nadja.writes('jag representerar Järfälla');
    anna.isTold();
    const before = await ports.store.get('people', annaDemo.id);
    if (before === undefined) throw new Error('no manager');
    const former = {
      ...before,
      version: 2,
      roles: [{ role: 'fou_manager', from: '2020-01-01', to: '2026-11-17' }] as const,
    };
    await ports.store.commit([
      { op: 'put', collection: 'people', record: former, expectedVersion: before.version },
    ]);
    expect((await anna.presses('Godkänn', AS_MEMBER)).join()).not.toContain('Godkänt');
    expect(await ports.store.find('claims')).toMatchObject([{ state: 'waiting' }]);
  });
});

describe('somebody who is declined', () => {
  it('is told why and whom to talk to, has no rights, and may ask again the next day', async () => {
    const { clock, nadja, anna } = await aStory();
    await nadja.writes('jag representerar Järfälla');
    expect(await anna.presses('Avböj', { ...AS_MEMBER, reason: '  Jonas är kvar på platsen. ' })).toEqual([
      'Avböjt för Järfälla',
      'Anna Demo avböjde Nadja Demo den 18 november 2026.',
      'Skäl: Jonas är kvar på platsen.',
      'Nadja Demo får veta det nu.',
    ]);
    expect(nadja.isTold()).toEqual([
      'FoU-chefen har inte lagt in dig för Järfälla',
      'Skäl: Jonas är kvar på platsen.',
      'Är det fel, så prata med Anna Demo (FoU-chef).',
      'Du kan fortfarande fråga mig om vad FoU erbjuder.',
    ]);
    expect((await nadja.writes('mina förfrågningar')).join()).not.toContain('F2026');
    expect(await nadja.writes('jag representerar Järfälla')).toEqual([
      'Du har i dag fått svaret nej för Järfälla. Prata med Anna Demo (FoU-chef) om det är fel. Jag kan fråga igen i morgon.',
    ]);
    expect(anna.isTold().slice(5)).toEqual([]);
    clock.set('2026-11-19T11:00:00.000Z');
    expect((await nadja.writes('jag representerar Järfälla')).join()).toContain('Tack!');
    expect(anna.isTold()[0]).toBe('Någon vill representera Järfälla');
  });
});

describe('the organisation that somebody writes from', () => {
  it.each([
    [
      'is the municipality’s',
      JARFALLA_TENANT,
      [tenantOfJarfalla],
      'Järfälla',
      'Personen skriver från Järfällas organisation i Teams.',
    ],
    [
      'is another municipality’s',
      JARFALLA_TENANT,
      [tenantOfJarfalla],
      'Solna',
      'Obs! Personen skriver från Järfällas organisation i Teams. Fråga kommunen innan du godkänner.',
    ],
    [
      'is not the one that is set',
      OTHER_TENANT,
      [tenantOfJarfalla],
      'Järfälla',
      'Obs! Personen skriver inte från den organisation i Teams som är angiven för Järfälla. Fråga kommunen innan du godkänner.',
    ],
    [
      'is FoU’s own',
      annaDemo.identity.split('/')[0] ?? '',
      [],
      'Järfälla',
      'Obs! Personen skriver från samma organisation i Teams som du. Fråga kommunen innan du godkänner.',
    ],
  ])(
    '%s: the manager is told so, and is not offered to change it',
    async (_case, tenantId, tenants, municipality, said) => {
      const { nadja, anna, ports } = await aStory({
        stranger: aStranger(tenantId),
        changes: tenants.map((tenant) => insert('tenants', tenant)),
      });
      await nadja.writes(`jag representerar ${municipality}`);
      expect(anna.isTold()).toContain(said);
      expect(anna.inputs()).toEqual(['role', 'reason']);
      // A forged wish is not taken either.
      await anna.presses('Godkänn', { ...AS_MEMBER, countTenant: 'true' });
      expect(await ports.store.find('tenants')).toEqual(tenants);
    },
  );

  it('is nobody’s: the manager may count all who write from there to the municipality', async () => {
    const { nadja, anna, ports } = await aStory();
    await nadja.writes('jag representerar Järfälla');
    anna.isTold();
    expect(anna.inputs()).toEqual(['role', 'countTenant', 'reason']);
    const lines = await anna.presses('Godkänn', { ...AS_MEMBER, countTenant: 'true' });
    expect(lines.at(-1)).toBe('Klart! Den som skriver från den organisationen räknar jag nu till Järfälla.');
    expect(await ports.store.find('tenants')).toMatchObject([
      { municipalityId: 'jarfalla', tenantId: JARFALLA_TENANT, setBy: annaDemo.id },
    ]);
  });
});
