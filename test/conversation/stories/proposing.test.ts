import { describe, expect, it } from 'vitest';
import { identityOf, type Person } from '../../../src/domain/person.js';
import { declineProposal } from '../../../src/usecases/answer-proposal.js';
import { insert, update } from '../../../src/usecases/changes.js';
import { moveRequests } from '../../../src/usecases/move-requests.js';
import { waitingProposals } from '../../../src/usecases/proposals.js';
import {
  anna as annaDemo,
  aPerson,
  EVERYONE,
  jarfallaMember,
  martin,
  solnaMember,
} from '../../support/builders.js';
import { storyWith } from '../../support/story.js';
import { aStranger, JARFALLA_TENANT, tenantOfJarfalla } from '../../support/strangers.js';

const jonasDemo: Person = { ...jarfallaMember, displayName: 'Jonas Demo' };
const evaDemo = aPerson('eva', [{ role: 'chief', municipalityId: 'jarfalla', from: '2020-01-01' }], {
  displayName: 'Eva Demo',
});
const nadjaDemo = aStranger(JARFALLA_TENANT);
const kimDemo: Person = {
  ...aPerson('kim', [], { displayName: 'Kim Demo' }),
  identity: identityOf('55555555-2222-4333-8444-555555555555', 'kim'),
};
const PEOPLE = [...EVERYONE.filter(({ id }) => id !== jonasDemo.id), jonasDemo, evaDemo];

const QUESTION = 'Hur följer vi upp vår öppenvård?';
const FILLED = {
  question: QUESTION,
  kind: 'follow_up',
  desiredLine: 'none',
  desiredStart: 'hösten 2027',
  area: 'addiction_social_psychiatry',
  background: '',
  onBehalfOfUnit: 'Öppenvården',
  desiredResult: 'none',
  otherMunicipalitiesInterested: 'solna,jarfalla',
  mandatePoint: 'none',
  attachmentUrl: '',
};

/** Jonas sits on Järfälla's seat, Eva is a chief there, Nadja works there by her tenant, Kim is a stranger. */
const aStory = async ({ people = PEOPLE as readonly Person[] } = {}) => {
  const story = await storyWith({
    people,
    strangers: [nadjaDemo, kimDemo],
    changes: [insert('tenants', tenantOfJarfalla)],
  });
  const { at } = story;
  return {
    ...story,
    eva: at(evaDemo),
    jonas: at(jonasDemo),
    nadja: at(nadjaDemo),
    kim: at(kimDemo),
    anna: at(annaDemo),
    martin: at(martin),
    solna: at(solnaMember),
    requests: () => story.ports.store.find('requests'),
    proposals: () => story.ports.store.find('proposals'),
  };
};
type Story = Awaited<ReturnType<typeof aStory>>;

const proposed = async (who: Story['eva'], inputs: Record<string, string> = {}) => {
  await who.writes('förfrågan');
  return who.presses('Skicka förslaget', { ...FILLED, ...inputs });
};

describe('a chief who proposes a request', () => {
  it('sees to whom it goes, and gets the same form as the council member', async () => {
    const { eva } = await aStory();
    expect((await eva.writes('förfrågan')).slice(0, 3)).toEqual([
      'Föreslå en förfrågan till FoU Nordväst',
      'Det du skriver går till Jonas Demo, som företräder Järfälla i FoU-rådet och kan skicka det vidare till FoU. Bara frågan måste fyllas i. Skriv inget om enskilda personer.',
      'Kommun: Järfälla',
    ]);
    expect(eva.inputs()).toEqual(Object.keys(FILLED));
  });

  it('is told who has it now, and that the answer comes', async () => {
    const { eva, requests, martin: staff } = await aStory();
    expect(await proposed(eva)).toEqual([
      'Förslaget är skickat',
      QUESTION,
      'Jonas Demo (företräder Järfälla i FoU-rådet) kan skicka det vidare till FoU, ändra det först eller avböja.',
      'Du får veta svaret här i chatten.',
      'Föreslagen linje: Första linjens FoU. Det är ett öppet erbjudande till alla ägarkommuner och kräver inget beslut i styrgruppen. FoU avgör linjen när förfrågan bedöms.',
    ]);
    expect(await requests()).toEqual([]);
    expect(staff.isTold()).toEqual([]);
  });

  it('has it passed on at one press: FoU gets it, and the chief is told the number', async () => {
    const { eva, jonas, martin: staff, requests, proposals } = await aStory();
    await proposed(eva);
    expect(jonas.isTold()).toEqual([
      'Förslag till förfrågan från Järfälla',
      'Eva Demo föreslog det här den 18 november 2026.',
      QUESTION,
      'Det som behövs: Uppföljning',
      'Önskad start: hösten 2027',
      'Enhet: Öppenvården',
      'Andra intresserade kommuner: Solna',
      expect.stringContaining('Föreslagen linje: Första linjens FoU.'),
      'Skickar du det vidare blir det kommunens förfrågan, med dig som kontakt. Den som föreslog får veta hur det går.',
    ]);
    const receipt = await jonas.presses('Skicka vidare till FoU', { reason: '' });
    expect(receipt[0]).toBe('Förfrågan F2026-001 är mottagen');
    expect(receipt.join()).toContain('Ansvaret och ägarskapet');
    expect(await requests()).toMatchObject([
      {
        number: 'F2026-001',
        municipalityId: 'jarfalla',
        requestedBy: jonasDemo.id,
        contactId: jonasDemo.id,
        proposedBy: evaDemo.id,
        question: QUESTION,
        kind: 'follow_up',
        desiredStart: { text: 'hösten 2027' },
        otherMunicipalitiesInterested: ['solna'],
      },
    ]);
    expect(await proposals()).toMatchObject([{ state: 'passed_on', answeredBy: jonasDemo.id }]);
    expect(staff.isTold().join('\n')).toMatch(/^F2026-001 · Järfälla[\s\S]*Ny förfrågan från Järfälla/);
    expect(eva.isTold()).toEqual([
      'Ditt förslag är skickat till FoU som F2026-001',
      QUESTION,
      'Jonas Demo har skickat det vidare, och du får veta när något händer.',
      'Nästa steg: FoU läser och bedömer förfrågan.',
    ]);
    expect(jonas.isTold()).toEqual([]);
  });

  it('follows the request afterwards', async () => {
    const { eva, jonas } = await aStory();
    await proposed(eva);
    await jonas.presses('Skicka vidare till FoU', { reason: '' });
    expect(await eva.writes('förslag')).toEqual([
      'Förslag till förfrågningar',
      'Dina förslag',
      'Järfälla, 18 november 2026',
      QUESTION,
      'Jonas Demo skickade det vidare som F2026-001. Läge: Mottagen.',
    ]);
    eva.isTold();
    await jonas.writes('mina förfrågningar');
    await jonas.presses('Ta tillbaka F2026-001');
    await jonas.presses('Ja, ta tillbaka', { reason: '' });
    expect(eva.isTold()[0]).toContain('F2026-001');
  });

  it('has it changed first by the council member', async () => {
    const { eva, jonas, requests, proposals } = await aStory();
    await proposed(eva);
    expect((await jonas.presses('Ändra först', { reason: '' })).slice(0, 3)).toEqual([
      'Förfrågan till FoU Nordväst',
      expect.stringContaining('Bara frågan måste fyllas i.'),
      'Kommun: Järfälla',
    ]);
    await jonas.presses('Skicka förfrågan', { ...FILLED, question: 'Hur följer vi upp all öppenvård?' });
    expect(await requests()).toMatchObject([
      { question: 'Hur följer vi upp all öppenvård?', proposedBy: evaDemo.id, requestedBy: jonasDemo.id },
    ]);
    expect(await proposals()).toMatchObject([{ state: 'passed_on', question: QUESTION }]);
    expect(eva.isTold()[0]).toBe('Ditt förslag är skickat till FoU som F2026-001');
  });

  it('is told why when it is declined, and whom to talk to', async () => {
    const { eva, jonas, requests, proposals } = await aStory();
    await proposed(eva);
    expect((await jonas.presses('Avböj förslaget', { reason: ' ' })).join('\n')).toContain(
      'Skriv varför du avböjer, så att den som föreslog förstår.',
    );
    expect(await proposals()).toMatchObject([{ state: 'waiting' }]);
    expect(await jonas.presses('Avböj förslaget', { reason: 'Vi har **redan** en studie.' })).toEqual([
      'Förslaget är avböjt',
      QUESTION,
      'Skäl: Vi har **redan** en studie.',
      'Eva Demo får veta det, och varför.',
    ]);
    expect(eva.isTold()).toEqual([
      'Ditt förslag är avböjt',
      QUESTION,
      'Jonas Demo har avböjt det.',
      'Skäl: Vi har **redan** en studie.',
      'Prata med Jonas Demo om du vill ta upp det igen.',
    ]);
    expect(await requests()).toEqual([]);
  });

  it('can take it back before the answer, and the council member is told', async () => {
    const { eva, jonas, requests } = await aStory();
    await proposed(eva);
    jonas.isTold();
    await eva.writes('förslag');
    expect(await eva.presses('Ta tillbaka förslaget')).toContain('Förslaget är taget tillbaka.');
    expect(jonas.isTold()).toEqual([
      'Ett förslag från Järfälla är taget tillbaka',
      QUESTION,
      'Eva Demo har tagit tillbaka det, så du behöver inte svara.',
    ]);
    expect(await jonas.presses('Skicka vidare till FoU', { reason: '' })).toEqual([
      'Förslag till förfrågan från Järfälla',
      QUESTION,
      'Eva Demo har tagit tillbaka förslaget.',
    ]);
    expect(await requests()).toEqual([]);
  });

  it('hears of second line before anything is sent', async () => {
    const { eva, proposals } = await aStory();
    const form = await proposed(eva, { desiredLine: 'second' });
    expect(form.join('\n')).toContain('Så här har jag förstått det');
    expect(form.join('\n')).toContain('Större och fleråriga uppdrag kräver styrgruppens beslut');
    expect(await proposals()).toEqual([]);
    expect((await eva.presses('Skicka förslaget', { ...FILLED, desiredLine: 'second' }))[0]).toBe(
      'Förslaget är skickat',
    );
  });

  it('loses nothing typed when something is to be put right', async () => {
    const { eva, proposals } = await aStory();
    const form = await proposed(eva, { question: 'Kort', attachmentUrl: 'http://example.org' });
    expect(form.join('\n')).toContain('Beskriv frågan med minst 10 tecken');
    expect(form.join('\n')).toContain('börjar med https://');
    expect(await proposals()).toEqual([]);
  });
});

describe('presses that meet', () => {
  it('make one request of two presses, and of two ways to pass it on', async () => {
    const { eva, jonas, requests } = await aStory();
    await proposed(eva);
    await jonas.presses('Skicka vidare till FoU', { reason: '' });
    const again = await jonas.presses('Skicka vidare till FoU', { reason: '' });
    expect(again[0]).toBe('Förfrågan F2026-001 är mottagen');
    expect(await requests()).toHaveLength(1);
    expect(eva.isTold().filter((line) => line.startsWith('Ditt förslag'))).toHaveLength(1);
  });

  it('make one proposal of two presses', async () => {
    const { eva, jonas, proposals } = await aStory();
    await eva.writes('förfrågan');
    const [first, second] = await Promise.all([
      eva.presses('Skicka förslaget', FILLED),
      eva.presses('Skicka förslaget', FILLED),
    ]);
    expect(second).toEqual(first);
    expect(await proposals()).toHaveLength(1);
    expect(jonas.isTold().filter((line) => line.startsWith('Förslag till'))).toHaveLength(1);
  });

  it('let who comes late see by whom it was answered, and send what they had changed as their own', async () => {
    const { ports, eva, jonas, requests, proposals } = await aStory();
    await proposed(eva);
    await jonas.presses('Ändra först', { reason: '' });
    const [proposal] = await proposals();
    await declineProposal(ports, annaDemo, proposal?.id ?? '', 'Pågår redan.');
    const form = await jonas.presses('Skicka förfrågan', FILLED);
    expect(form.join('\n')).toContain('Anna Demo har redan avböjt förslaget.');
    await jonas.presses('Skicka förfrågan', FILLED);
    expect(await requests()).toMatchObject([{ requestedBy: jonasDemo.id }]);
    expect((await requests())[0]).not.toHaveProperty('proposedBy');
  });
});

describe('who answers', () => {
  const seatless = PEOPLE.filter(({ id }) => id !== jonasDemo.id);

  it('is the FoU manager while the seat is empty, and the proposer is told so', async () => {
    const { eva, anna, requests } = await aStory({ people: seatless });
    expect((await eva.writes('förfrågan'))[1]).toContain(
      'Järfälla har ingen medlem i FoU-rådet just nu, så det du skriver går till FoU-chefen.',
    );
    expect((await eva.presses('Skicka förslaget', FILLED))[2]).toBe(
      'Järfälla har ingen medlem i FoU-rådet just nu, så förslaget har gått till FoU-chefen.',
    );
    expect(anna.isTold().join('\n')).toContain('så FoU-chefen svarar.');
    await anna.presses('Ta emot som förfrågan', { reason: '' });
    expect(await requests()).toMatchObject([
      { municipalityId: 'jarfalla', requestedBy: annaDemo.id, proposedBy: evaDemo.id },
    ]);
    expect(eva.isTold()[0]).toBe('Ditt förslag är skickat till FoU som F2026-001');
  });

  it('may change it first as the FoU manager too, but not for whom it is', async () => {
    const { eva, anna, requests } = await aStory({ people: seatless });
    await proposed(eva);
    expect(await anna.presses('Ändra först', { reason: '' })).toContain('Kommun: Järfälla');
    expect(anna.inputs()).not.toContain('municipalityId');
    await anna.presses('Skicka förfrågan', { ...FILLED, question: 'Hur följer vi upp all öppenvård?' });
    expect(await requests()).toMatchObject([{ municipalityId: 'jarfalla', proposedBy: evaDemo.id }]);
  });

  it('is the new holder when the seat gets one, and the manager no more', async () => {
    const { ports, eva, anna, solna, requests } = await aStory({ people: seatless });
    await proposed(eva);
    anna.isTold();
    const before = await ports.store.get('people', solnaMember.id);
    if (before === undefined) throw new Error('nobody to give the seat');
    const roles = [{ role: 'council_member', municipalityId: 'jarfalla', from: '2026-11-01' }] as const;
    await ports.store.commit([update('people', before, { ...before, roles })]);
    await moveRequests(ports);
    await moveRequests(ports);
    expect(await waitingProposals(ports)).toMatchObject([{ askedIds: [solnaMember.id] }]);
    expect(solna.isTold().filter((line) => line.startsWith('Förslag till'))).toHaveLength(1);
    await solna.presses('Skicka vidare till FoU', { reason: '' });
    expect(await requests()).toMatchObject([{ contactId: solnaMember.id, proposedBy: evaDemo.id }]);
  });

  it('finds what waits under “förslag”, and nobody else does', async () => {
    const { eva, jonas, solna, anna, martin: staff } = await aStory();
    await proposed(eva);
    expect(await jonas.writes('förslag')).toEqual([
      'Förslag till förfrågningar',
      'Väntar på ditt svar',
      'Från Eva Demo, 18 november 2026',
      QUESTION,
    ]);
    expect((await jonas.presses('Läs och svara'))[0]).toBe('Förslag till förfrågan från Järfälla');
    for (const other of [solna, anna, staff]) {
      expect((await other.writes('förslag')).join('\n')).not.toContain(QUESTION);
    }
  });

  it('is never the council member of another municipality, whatever a card says', async () => {
    const { ports, eva, solna, proposals, requests } = await aStory();
    await proposed(eva);
    const [proposal] = await proposals();
    await solna.writes('förfrågan');
    const taken = await solna.presses('Skicka förfrågan', {
      ...FILLED,
      submissionId: proposal?.submissionId,
    });
    expect(taken).toEqual([expect.stringContaining('en annan kommun än din')]);
    expect(await requests()).toEqual([]);
    expect(await waitingProposals(ports)).toHaveLength(1);
  });
});

describe('somebody without a role', () => {
  it('whose tenant is the municipality’s may propose, and is told the answer', async () => {
    const { ports, nadja, jonas } = await aStory();
    await proposed(nadja);
    await jonas.presses('Skicka vidare till FoU', { reason: '' });
    expect(nadja.isTold()[0]).toBe('Ditt förslag är skickat till FoU som F2026-001');
    const [person] = await ports.store.find('people', { identity: nadjaDemo.identity });
    expect(person).toMatchObject({ displayName: 'Nadja Demo', roles: [] });
    expect((await nadja.writes('mina förfrågningar')).join()).not.toContain('F2026-001');
  });

  it('is asked where they work first, and keeps the question on the way', async () => {
    const { kim, jonas } = await aStory();
    await kim.writes('Hur många lärare finns på månen?');
    expect((await kim.presses('Föreslå som förfrågan')).slice(0, 2)).toEqual([
      'Vilken kommun arbetar du i?',
      'Förfrågningar till FoU går genom den egna kommunen. Välj kommun, så kommer formuläret. Jag sparar ditt svar och ditt namn i Teams.',
    ]);
    expect(kim.inputs()).toEqual(['question']);
    const form = await kim.presses('Järfälla', { question: 'Hur många lärare finns på månen?' });
    expect(form.join('\n')).toContain('Tack! Jag kommer ihåg att du arbetar i Järfälla.');
    expect(form.join('\n')).toContain('Det du skriver går till Jonas Demo');
    await kim.presses('Skicka förslaget', { ...FILLED, question: 'Hur många lärare finns på månen?' });
    expect(jonas.isTold()).toContain('Hur många lärare finns på månen?');
  });

  it('who works for none of the eight is told whom to talk to', async () => {
    const { kim, proposals } = await aStory();
    await kim.writes('förfrågan');
    const answer = await kim.presses('Ingen av dem', { question: '' });
    expect(answer.at(-1)).toBe(
      'FoU Nordväst tar emot förfrågningar från sina åtta kommuner, och jag vet inte att du arbetar i någon av dem. Hör av dig till Anna Demo (FoU-chef), så får du hjälp att komma rätt.',
    );
    expect((await kim.writes('förfrågan'))[0]).toContain('Hör av dig till Anna Demo (FoU-chef)');
    expect((await kim.writes('Hur många lärare finns på månen?')).join()).not.toContain('som förfrågan');
    expect(await proposals()).toEqual([]);
  });

  it('is not asked where others read', async () => {
    const { kim } = await aStory();
    expect(await kim.writesInChannel('förfrågan')).toEqual([
      expect.stringContaining('till mig i en personlig chatt, och sedan ”förfrågan”.'),
    ]);
  });
});

describe('staff who file a request for a municipality', () => {
  it('tell its council member, whose request it is', async () => {
    const { martin: staff, jonas, requests } = await aStory();
    await staff.writes('förfrågan');
    await staff.presses('Skicka förfrågan', {
      ...FILLED,
      municipalityId: 'jarfalla',
      councilRepInformed: 'true',
    });
    expect(await requests()).toMatchObject([{ requestedBy: martin.id, contactId: jonasDemo.id }]);
    expect(jonas.isTold()[0]).toContain('F2026-001');
    expect((await jonas.writes('mina förfrågningar')).join('\n')).toContain('F2026-001');
  });
});

describe('in English', () => {
  it('a proposal is made and passed on', async () => {
    const { at } = await aStory();
    const [eva, jonas] = [at(evaDemo, 'en'), at(jonasDemo, 'en')];
    expect((await eva.writes('request'))[0]).toBe('Propose a request to FoU Nordväst');
    expect((await eva.presses('Send the proposal', FILLED))[0]).toBe('The proposal is sent');
    expect((await jonas.writes('proposals'))[1]).toBe('Wait for your answer');
    await jonas.presses('Read and answer');
    expect((await jonas.presses('Pass it on to FoU', { reason: '' }))[0]).toContain('F2026-001');
    expect((await eva.writes('proposals')).join('\n')).toContain('Jonas Demo passed it on as F2026-001.');
  });
});
