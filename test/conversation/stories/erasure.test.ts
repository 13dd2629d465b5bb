import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person.js';
import { isErased } from '../../../src/domain/pseudonym.js';
import { insert } from '../../../src/usecases/changes.js';
import { moveRequests } from '../../../src/usecases/move-requests.js';
import { anna as annaDemo, aPerson, jarfallaMember, martin as martinDemo } from '../../support/builders.js';
import { anActivity, aRequest } from '../../support/digest-builders.js';
import { allDone } from '../../support/queue.js';
import { storyWith } from '../../support/story.js';

const jonasDemo: Person = { ...jarfallaMember, displayName: 'Jonas Demo' };
const noraDemo = aPerson('nora', [], { displayName: 'Nora Demo' });
const strangerDemo = aPerson('nadja', [], { displayName: 'Nadja Demo' });
const ERASED = /Raderad person [0-9A-Z]{4}/;

/**
 * 18 November 2026: Jonas has Järfälla's seat, a request and is named in Martin's note; Martin has logged an activity;
 * Anna is the only manager. Nobody knows Nadja.
 */
const aStory = async () => {
  const changes = [
    insert('requests', aRequest('F2026-001', { question: 'Hur gör andra? Hälsar Jonas Demo' })),
    insert(
      'activities',
      anActivity('a', {
        title: 'SIP med Jonas Demo',
        loggedBy: martinDemo.id,
        staffIds: [martinDemo.id, annaDemo.id],
        loggedAt: '2026-11-18T10:00:00.000Z',
      }),
    ),
  ];
  const people = [annaDemo, martinDemo, jonasDemo, noraDemo];
  const { ports, clock, at } = await storyWith({ people, strangers: [strangerDemo], changes });
  return {
    ports,
    clock,
    anna: at(annaDemo),
    martin: at(martinDemo),
    jonas: at(jonasDemo),
    nora: at(noraDemo),
    nadja: at(strangerDemo),
    later: async (now: string) => {
      clock.set(now);
      await moveRequests(ports);
      await allDone();
    },
  };
};

describe('a council member who erases their data', () => {
  it('reads first what goes, what stays and what is not reached, and can leave it', async () => {
    const { jonas, ports } = await aStory();
    const before = await ports.store.find('people');
    const asked = await jonas.writes('radera mina uppgifter');
    expect(asked).toEqual([
      'Ska jag radera dina uppgifter?',
      'Det går inte att ångra.',
      'Det här tas bort',
      '• Ditt namn (Jonas Demo) och kopplingen till ditt konto i Teams',
      '• Det du får göra hos mig som rådsmedlem. Från ditt nästa meddelande är du okänd för mig',
      '• Chatten: jag kan inte skriva till dig först',
      'Det här står kvar utan ditt namn',
      '• Förfrågningar: 1',
      '• Aktiviteter: 1',
      'I stället för ditt namn och ditt id står ”Raderad person” och en slumpad kod. Ingen kan se av koden vem det var.',
      'Det här når jag inte',
      '• Text som någon har skrivit: där söker jag bara efter hela namnet Jonas Demo. Förnamn, smeknamn och omskrivningar står kvar',
      '• Meddelanden i Teams, både våra och skickade veckobrev: de ligger kvar där',
      '• Filer som du har sparat',
      '• Jag har inga säkerhetskopior just nu.',
      '• Kopior som it-avdelningen tar av hela servern: fråga FoU hur länge de sparas',
    ]);
    const kept = await jonas.presses('Nej, behåll');
    expect(kept[0]).toBe('Inget är raderat');
    expect(await ports.store.find('people')).toEqual(before);
  });

  it('is told that it is done and not under which name, and is a stranger from the next message', async () => {
    const { jonas } = await aStory();
    expect((await jonas.writes('mina förfrågningar')).join()).toContain('F2026-001');
    await jonas.writes('radera mina uppgifter');
    const done = await jonas.presses('Ja, radera');
    expect(done[0]).toBe('Dina uppgifter är raderade');
    expect(done.join()).not.toMatch(ERASED);
    const next = await jonas.writes('mina förfrågningar');
    expect(next.join()).toContain('Jag känner inte igen dig än');
    expect(next.join()).not.toContain('F2026-001');
    expect(await jonas.writes('mina uppgifter')).toEqual(['Jag har inte sparat något om dig.']);
    expect(jonas.isTold()).toEqual([]);
  });

  it('is not erased twice by a press that comes twice', async () => {
    const { jonas, ports } = await aStory();
    await jonas.writes('radera mina uppgifter');
    await jonas.presses('Ja, radera');
    expect(await jonas.presses('Ja, radera')).toEqual(['Jag har inte sparat något om dig.']);
    expect((await ports.store.find('people')).filter(isErased)).toHaveLength(1);
  });

  it('is asked again by a card from before something else was known of them', async () => {
    const { jonas, anna, ports } = await aStory();
    await jonas.writes('radera mina uppgifter');
    await anna.writes('person Jonas');
    await anna.presses('Avsluta');
    await anna.presses('Avsluta rollen', { lastDay: '2026-12-31' });
    const asked = await jonas.presses('Ja, radera');
    expect(asked).toContain(
      'Det som är sparat om dig har ändrats sedan du såg kortet, så inget är raderat. Läs igenom och svara igen.',
    );
    expect((await ports.store.find('people')).filter(isErased)).toEqual([]);
    expect((await jonas.presses('Ja, radera'))[0]).toBe('Dina uppgifter är raderade');
  });

  it('leaves the manager an empty seat and a request that waits for the next one', async () => {
    const { jonas, anna, nora, later } = await aStory();
    await jonas.writes('radera mina uppgifter');
    await jonas.presses('Ja, radera');
    expect(anna.isTold()).toEqual(expect.arrayContaining(['Järfälla saknar rådsmedlem']));
    await later('2026-11-18T11:05:00.000Z');
    expect(anna.isTold()).toEqual([]);
    const people = (await anna.writes('personer')).join('\n');
    expect(people).not.toContain('Jonas');
    expect(people).not.toMatch(ERASED);
    const requests = (await anna.writes('förfrågningar')).join('\n');
    expect(requests).toContain('F2026-001');
    expect(requests).toContain('Hur gör andra? Hälsar Raderad person');
    expect(requests).not.toContain('Jonas');

    await anna.writes('person Nora');
    await anna.presses('Ny roll');
    await anna.presses('Spara rollen', {
      role: 'council_member',
      municipalityId: 'jarfalla',
      from: '2026-11-18',
      to: '',
    });
    expect(nora.isTold().join('\n')).toContain('Du har tagit över en förfrågan från Järfälla');
  });

  it('is named nowhere to a colleague who had written of them', async () => {
    const { jonas, martin } = await aStory();
    await jonas.writes('radera mina uppgifter');
    await jonas.presses('Ja, radera');
    const digest = (await martin.writes('veckobrev Järfälla v 46')).join('\n');
    expect(digest).toMatch(/SIP med Raderad person/);
    expect(digest).not.toContain('Jonas');
  });
});

describe('a member of the staff who erases their data', () => {
  it('leaves the activities, and a colleague sees them without the name', async () => {
    const { martin, anna, ports } = await aStory();
    await martin.writes('logga 2 tim bollplank med Järfälla om BBIC idag');
    await martin.writes('radera mina uppgifter');
    const asked = await martin.writes('radera mina uppgifter');
    expect(asked).toEqual(expect.arrayContaining(['• Aktiviteter: 2', '• Ändringsloggen: 1']));
    await martin.presses('Ja, radera');
    expect(await martin.writes('logga 2 tim bollplank')).toEqual([
      expect.stringContaining('Jag känner inte igen dig än'),
    ]);
    const activities = await ports.store.find('activities');
    const erased = (await ports.store.find('people')).find(isErased);
    expect(activities.map(({ loggedBy }) => loggedBy)).toEqual([erased?.id, erased?.id]);
    const digest = (await anna.writes('veckobrev Järfälla v 47')).join('\n');
    expect(digest).toContain('BBIC');
    expect(digest).not.toContain('Martin');
  });
});

describe('the only FoU manager who wants to erase their data', () => {
  it('is told what to do first, and can when somebody else is manager', async () => {
    const { anna, nora, ports } = await aStory();
    const [refused = ''] = await anna.writes('radera mina uppgifter');
    expect(refused).toContain('Du är den enda som är FoU-chef');
    expect(refused).toContain('skriv ”personer”');
    await anna.writes('person Nora');
    await anna.presses('Ny roll');
    await anna.presses('Spara rollen', {
      role: 'fou_manager',
      municipalityId: '',
      from: '2026-11-18',
      to: '',
    });
    await anna.writes('radera mina uppgifter');
    expect((await anna.presses('Ja, radera'))[0]).toBe('Dina uppgifter är raderade');
    expect((await nora.writes('personer')).join('\n')).not.toContain('Anna');
    expect((await ports.store.find('people')).filter(isErased)).toHaveLength(1);
  });
});

describe('a stranger', () => {
  it('sees that there is a chat, has it erased, and is told so in a personal chat only', async () => {
    const { nadja, ports } = await aStory();
    expect((await nadja.writesInChannel('mina uppgifter')).join()).toContain('personlig chatt');
    expect((await nadja.writesInChannel('radera mina uppgifter')).join()).toContain('personlig chatt');
    await nadja.writes('jag arbetar i Solna');
    const asked = await nadja.writes('radera mina uppgifter');
    expect(asked).toEqual(
      expect.arrayContaining([
        '• Uppgiften om var du arbetar',
        '• Chatten: jag kan inte skriva till dig först',
        '• Text som någon har skrivit: där söker jag bara efter namn på dem som har eller har haft en roll hos FoU. Står ditt namn någonstans, hör av dig till FoU',
      ]),
    );
    expect((await nadja.presses('Ja, radera'))[0]).toBe('Dina uppgifter är raderade');
    const everything = JSON.stringify([
      await ports.store.find('people'),
      await ports.store.find('conversations'),
      await ports.store.find('audit'),
    ]);
    expect(everything).not.toContain('Nadja');
    expect(everything).not.toContain(strangerDemo.identity);
  });
});
