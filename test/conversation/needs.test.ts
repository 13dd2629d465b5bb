import { describe, expect, it } from 'vitest';
import { drawNotice } from '../../src/conversation/notices/index.js';
import type { Reply } from '../../src/conversation/reply.js';
import type { Need, NeedRound } from '../../src/domain/need.js';
import { textsIn } from '../../src/texts/index.js';
import { insert } from '../../src/usecases/changes.js';
import { anna, jarfallaMember, martin, solnaChief, solnaMember } from '../support/builders.js';
import { aNeed, aRound } from '../support/coming-builders.js';
import { readDocx } from '../support/docx-reader.js';
import { fakeClock } from '../support/fakes.js';
import { fileTalk } from '../support/file-talk.js';
import { actionsIn, conversationWith, shownIn } from '../support/talk.js';

const round = aRound('1');
const ofJarfalla = aNeed(round, '1', { text: 'Vad hjälper unga som vill lämna kriminella nätverk?' });
const ofSolna = aNeed(round, '2', {
  municipalityId: 'solna',
  addedBy: solnaMember.id,
  text: 'Martin Demo och ring 08-508 25 908 vill veta mer om samsjuklighet.',
});

const talk = async (needs: readonly Need[] = [ofJarfalla, ofSolna], rounds: readonly NeedRound[] = [round]) =>
  fileTalk([...rounds.map((each) => insert('rounds', each)), ...needs.map((each) => insert('needs', each))]);

const titlesIn = (reply: Reply): string[] => actionsIn(reply).map(({ title }) => title);

/** The button with the title in a row of its own, found by the need that it is for. */
const buttonFor = (reply: Reply, title: string, { id }: Need) => {
  const action = actionsIn(reply).find((each) => each.title === title && each.data['needId'] === id);
  if (action === undefined) throw new Error(`no ${title} for ${id}`);
  return action.data;
};

const FORM = {
  text: 'Hur introducerar vi nya socialsekreterare?',
  area: 'general',
  perspective: 'service',
  level: 'joint',
  proposedKind: 'none',
};

describe('behov, before any round', () => {
  it('tells the FoU manager how to open one, and the others what will come', async () => {
    const chat = await talk([], []);
    for (const words of ['behov', 'sammanställ behov', 'exportera behov']) {
      expect(shownIn(await chat.write(anna, words))).toContain('Skriv ”behovsinventering”');
    }
    expect(shownIn(await chat.write(solnaMember, 'behov'))).toContain('Rådsmedlemmarna får ett kort');
    expect(shownIn(await chat.write(solnaMember, 'behov 1999'))).toContain('Skriv ”behov”');
  });
});

describe('behov, for a council member', () => {
  it('shows the own municipality’s needs first, and of those of others no names and no numbers', async () => {
    const chat = await talk();
    const shown = shownIn(await chat.write(jarfallaMember, 'behov'));
    expect(shown.indexOf('Järfälla behöver')).toBeLessThan(shown.indexOf('Andra kommuner behöver'));
    expect(shown).toContain('[namn] och ring [telefon] vill veta mer om samsjuklighet.');
    expect(shownIn(await chat.write(solnaMember, 'behov'))).toContain('Martin Demo och ring');
  });

  it('has only the buttons that work: the own ones are changed, those of others supported', async () => {
    const chat = await talk();
    const reply = await chat.write(jarfallaMember, 'behov');
    expect(titlesIn(reply)).toEqual([
      'Ändra',
      'Ta tillbaka',
      'Gör till förfrågan',
      'Vi behöver det också',
      'Lägg till behov',
    ]);
    const ofChief = await chat.write(solnaChief, 'behov');
    expect(titlesIn(ofChief)).toEqual([]);
    expect(shownIn(ofChief)).toContain('Kommunerna kan lägga till behov till och med 18 december 2026.');
  });

  it('adds a need, and shows who has written the same and what others do not see', async () => {
    const chat = await talk();
    const form = await chat.press(solnaMember, await chat.write(solnaMember, 'behov'), 'Lägg till behov');
    const saved = await chat.press(solnaMember, form, 'Spara behovet', {
      ...FORM,
      text: 'Vad hjälper unga som vill lämna nätverk? Fråga Anna Demo.',
    });
    const shown = shownIn(saved);
    expect(shown).toContain('Behovet är sparat');
    expect(shown).toContain('Järfälla har skrivit något liknande');
    expect(shown).toContain('De andra kommunerna ser det inte');
    expect(await chat.ports.store.find('needs', { municipalityId: 'solna' })).toHaveLength(2);
  });

  it('draws the form again with everything typed when something is wrong', async () => {
    const chat = await talk();
    const form = await chat.press(solnaMember, await chat.write(solnaMember, 'behov'), 'Lägg till behov');
    const again = await chat.press(solnaMember, form, 'Spara behovet', {
      ...FORM,
      text: 'Kort',
      level: 'local',
    });
    expect(shownIn(again)).toContain('minst tio tecken');
    expect(JSON.stringify(again)).toContain('"value":"local"');
    const number = await chat.press(solnaMember, again, 'Spara behovet', {
      ...FORM,
      text: '19121212-1212 behöver',
    });
    expect(shownIn(number)).toContain('personnummer');
    expect(await chat.ports.store.find('needs')).toHaveLength(2);
  });

  it('changes a need; who was slower keeps what they typed, and saves it with one more press', async () => {
    const chat = await talk();
    const list = await chat.write(jarfallaMember, 'behov');
    const [first, second] = [
      await chat.press(jarfallaMember, list, 'Ändra'),
      await chat.press(martin, list, 'Ändra'),
    ];
    await chat.press(jarfallaMember, first, 'Spara behovet', { ...FORM, text: 'Först på plan, helt klart.' });
    const slower = await chat.press(martin, second, 'Spara behovet', {
      ...FORM,
      text: 'Sist på plan, tyvärr.',
    });
    expect(shownIn(slower)).toContain(`${jarfallaMember.displayName} har ändrat behovet`);
    expect(shownIn(slower)).toContain('Sist på plan, tyvärr.');
    await chat.press(martin, slower, 'Spara behovet');
    const [kept] = await chat.ports.store.find('needs', { municipalityId: 'jarfalla' });
    expect(kept).toMatchObject({ version: 2 });
    await chat.press(martin, slower, 'Spara behovet', { ...FORM, text: 'Sist på plan, tyvärr.' });
    expect(await chat.ports.store.get('needs', ofJarfalla.id)).toMatchObject({
      text: 'Sist på plan, tyvärr.',
    });
  });

  it('supports the need of another municipality and takes it back, and never its own', async () => {
    const chat = await talk();
    const list = await chat.write(jarfallaMember, 'behov');
    const supported = await chat.press(jarfallaMember, list, 'Vi behöver det också');
    expect(shownIn(supported)).toContain('Behövs också av Järfälla.');
    const back = await chat.press(jarfallaMember, supported, 'Vi behöver det inte längre');
    expect(shownIn(back)).not.toContain('Behövs också av');
    const own = { ...buttonFor(list, 'Vi behöver det också', ofSolna), needId: ofJarfalla.id };
    expect(shownIn(await chat.pressData(jarfallaMember, own))).toContain('kommunens eget behov');
  });

  it('is kept from the needs of another municipality, whatever the card says', async () => {
    const chat = await talk();
    const list = await chat.write(jarfallaMember, 'behov');
    const press = { ...buttonFor(list, 'Ta tillbaka', ofJarfalla), needId: ofSolna.id };
    await chat.pressData(jarfallaMember, press);
    expect((await chat.ports.store.get('needs', ofSolna.id))?.withdrawnAt).toBeUndefined();
  });

  it('takes a need back', async () => {
    const chat = await talk();
    const list = await chat.write(jarfallaMember, 'behov');
    const after = await chat.press(jarfallaMember, list, 'Ta tillbaka');
    expect(shownIn(after)).toContain('Järfälla har inte lagt till något behov än.');
  });

  it('is told kindly that the last day has passed, also by a card that was open', async () => {
    const clock = fakeClock();
    const chat = await conversationWith({ ports: { clock } });
    await chat.ports.store.commit([
      insert('rounds', round),
      insert('needs', ofJarfalla),
      insert('needs', ofSolna),
    ]);
    const list = await chat.write(jarfallaMember, 'behov');
    clock.set('2026-12-20T09:00:00.000Z');
    expect(shownIn(await chat.press(jarfallaMember, list, 'Vi behöver det också'))).toContain(
      'Behoven tas inte emot längre, så inget är ändrat.',
    );
    const now = await chat.write(jarfallaMember, 'behov');
    expect(shownIn(now)).toContain('Sista dagen var 18 december 2026');
    expect(titlesIn(now)).toEqual(['Gör till förfrågan']);
  });

  it('shows in mina uppgifter what somebody has written', async () => {
    const chat = await talk();
    await chat.write(jarfallaMember, 'mina uppgifter');
    const text = chat.made.map(({ file }) => new TextDecoder().decode(file.content)).join('\n');
    expect(text).toContain(ofJarfalla.text);
    expect(text).not.toContain('vill veta mer om samsjuklighet');
  });

  it('looks through many needs a page at a time', async () => {
    const many = Array.from({ length: 20 }, (_, index) => aNeed(round, `m${index}`));
    const chat = await talk(many);
    const first = await chat.write(jarfallaMember, 'behov');
    expect(shownIn(first)).toContain('Sida 1 av 4');
    expect(shownIn(await chat.press(jarfallaMember, first, 'Nästa'))).toContain('Sida 2 av 4');
  });
});

describe('a need becomes a request', () => {
  it('I30: with one press, with those who need it too, and says whose the work is', async () => {
    const chat = await talk([{ ...ofJarfalla, supporters: ['solna'], proposedKind: 'mapping' }]);
    const list = await chat.write(jarfallaMember, 'behov');
    const reply = await chat.press(jarfallaMember, list, 'Gör till förfrågan');
    expect(shownIn(reply)).toContain('Behovet är skickat till FoU som F2026-001.');
    expect(shownIn(reply)).toMatch(/[Aa]nsvaret/);
    expect(await chat.ports.store.find('requests')).toMatchObject([
      {
        question: ofJarfalla.text,
        kind: 'mapping',
        municipalityId: 'jarfalla',
        otherMunicipalitiesInterested: ['solna'],
        contactId: jarfallaMember.id,
      },
    ]);
    expect(shownIn(await chat.write(martin, 'sammanställ behov'))).toContain(
      'Har blivit förfrågan F2026-001.',
    );
    const again = await chat.press(jarfallaMember, list, 'Gör till förfrågan');
    expect(shownIn(again)).toContain('Behovet har redan blivit förfrågan F2026-001.');
    expect(await chat.ports.store.find('requests')).toHaveLength(1);
  });

  it('opens the form first, filled in, when the words point to the second line', async () => {
    const chat = await talk([{ ...ofJarfalla, text: 'Vi vill följa våra unga under flera år framåt.' }]);
    const form = await chat.press(martin, await chat.write(martin, 'behov'), 'Gör till förfrågan');
    expect(shownIn(form)).toContain('Vi vill följa våra unga under flera år framåt.');
    expect(await chat.ports.store.find('requests')).toEqual([]);
    const values = { kind: 'other', area: 'general' };
    await chat.press(martin, form, 'Skicka förfrågan', {
      ...values,
      question: 'Vi vill följa våra unga under flera år framåt.',
    });
    const [request] = await chat.ports.store.find('requests');
    expect(request).toMatchObject({ municipalityId: 'jarfalla', requestedBy: martin.id });
    expect(await chat.ports.store.get('needs', ofJarfalla.id)).toMatchObject({ requestId: request?.id });
  });
});

describe('behovsinventering, for the FoU manager', () => {
  it('is opened by a card, and asks each council member once', async () => {
    const chat = await talk([], []);
    const form = await chat.write(anna, 'öppna behovsinventering 2027');
    const empty = await chat.press(anna, form, 'Öppna och fråga kommunerna', { year: '2027' });
    expect(shownIn(empty)).toContain('Välj en sista dag att lägga till behov.');
    const passed = await chat.press(anna, empty, 'Öppna och fråga kommunerna', {
      year: '2027',
      closesOn: '2026-11-17',
    });
    expect(shownIn(passed)).toContain('Den sista dagen har redan varit.');
    const opened = await chat.press(anna, passed, 'Öppna och fråga kommunerna', {
      year: '2027',
      closesOn: '2026-12-18',
    });
    expect(shownIn(opened)).toContain('Ingen är rådsmedlem för Ekerö, Sigtuna');
    const notices = await chat.ports.store.find('notices');
    expect(notices.map(({ notice, personId }) => [notice.kind, personId])).toEqual([
      ['need_round_opened', jarfallaMember.id],
      ['need_round_opened', solnaMember.id],
    ]);
    const texts = textsIn('sv');
    const [first] = notices;
    const message = first && (await drawNotice(chat.ports, first.notice, texts, jarfallaMember));
    const card = shownIn({ messages: message === undefined ? [] : [message] });
    expect(card).toContain('Vad behöver Järfälla?');
    expect(card).toContain('Lägg till behov');
  });

  it('is one at a time', async () => {
    const chat = await talk();
    const reply = await chat.write(anna, 'öppna behovsinventering 2028');
    expect(shownIn(reply)).toContain('Behovsinventeringen 2027 pågår redan');
  });

  it('goes forward, back with a reason, and its last day can be moved when it has passed', async () => {
    const chat = await talk();
    const card = await chat.write(anna, 'behovsinventering');
    expect(shownIn(card)).toContain('2 av 8 kommuner har lagt till behov.');
    const extended = await chat.press(anna, card, 'Ändra sista dagen', {
      closesOn: '2026-12-22',
      reason: '',
    });
    expect(shownIn(extended)).toContain('Sista dagen är nu 22 december 2026.');
    const inputs = { closesOn: '', reason: '' };
    const preparing = await chat.press(anna, extended, 'Gå vidare till beredning', inputs);
    expect(shownIn(preparing)).toContain('Läge nu: beredning.');
    const why = await chat.press(anna, preparing, 'Tillbaka till inhämtning', inputs);
    expect(shownIn(why)).toContain('Skriv varför behovsinventeringen går tillbaka');
    const back = await chat.press(anna, why, 'Tillbaka till inhämtning', {
      ...inputs,
      reason: 'Ekerö hann inte.',
    });
    expect(shownIn(back)).toContain('gick tillbaka till inhämtning. Skäl: Ekerö hann inte.');
    const late = await chat.press(anna, card, 'Gå vidare till beredning', inputs);
    expect(shownIn(late)).toContain('hann före');
  });

  it('is shown to others as its needs', async () => {
    const chat = await talk();
    expect(shownIn(await chat.write(jarfallaMember, 'behovsinventering'))).toContain('Behov 2027');
  });
});

describe('sammanställ behov, for those who prioritise', () => {
  const { slot: _slot, ...sorting } = aRound('2', { state: 'prioritising' });
  const needs = [
    aNeed(sorting, '1', {
      supporters: ['solna', 'ekero', 'sigtuna', 'sollentuna'],
      theme: 'violence_and_crime',
    }),
    aNeed(sorting, '2', { municipalityId: 'solna', perspective: 'client', level: 'local' }),
  ];

  it('shows how many municipalities have each need, by area and theme, in figures and in a table', async () => {
    const chat = await talk(needs, [sorting]);
    const reply = await chat.write(martin, 'sammanställ behov');
    const shown = shownIn(reply);
    expect(shown).toContain('2 behov från 2 av 8 kommuner. Läge: prioritering.');
    expect(shown).toContain('Allmän verksamhet: Våld och kriminalitet');
    expect(shown).toContain('5 av 8 kommuner');
    expect(JSON.stringify(reply)).toContain('"type":"Chart.HorizontalBar"');
    expect(JSON.stringify(reply)).toContain('"type":"Table"');
  });

  it('lets staff set a theme, and the FoU manager the order', async () => {
    const chat = await talk(needs, [sorting]);
    const list = await chat.write(martin, 'sammanställ behov 2027');
    const [, second] = needs;
    const open = second && buttonFor(list, 'Tema och prioritet', second);
    const form = await chat.pressData(martin, open ?? {});
    expect(titlesIn(form)).not.toContain('Spara platsen');
    const inputs = { theme: 'none', ownTheme: 'Barnperspektiv', place: '' };
    const themed = await chat.press(martin, form, 'Spara temat', inputs);
    expect(shownIn(themed)).toContain('Allmän verksamhet: Barnperspektiv');
    const asManager = await chat.pressData(anna, open ?? {});
    const wrong = await chat.press(anna, asManager, 'Spara platsen', { ...inputs, place: 'först' });
    expect(shownIn(wrong)).toContain('Skriv platsen som ett heltal');
    const placed = await chat.press(anna, wrong, 'Spara platsen', { ...inputs, place: '1' });
    expect(shownIn(placed)).toContain('Prioritet 1');
  });

  it('is handed over as a document and a workbook without names', async () => {
    const named = [aNeed(sorting, '1', { text: 'Fråga Martin Demo om uppföljning.' })];
    const chat = await talk(named, [sorting]);
    await chat.write(martin, 'exportera behov');
    const [document, workbook] = chat.made.map(({ file }) => file);
    expect([document?.name, workbook?.name]).toEqual(['behov-2027.docx', 'behov-2027.xlsx']);
    const read = await chat.ports.spreadsheets.read(workbook?.content ?? new Uint8Array());
    expect(JSON.stringify(read)).toContain('Fråga [namn] om uppföljning.');
    expect(JSON.stringify(read)).not.toContain('Martin');
    expect(JSON.stringify(readDocx(document?.content ?? new Uint8Array()))).toContain(
      'Fråga [namn] om uppföljning.',
    );
  });
});
