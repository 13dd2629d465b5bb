import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import type { MadeFile } from '../../../src/usecases/file-ports.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { readDocx } from '../../support/docx-reader.js';
import { fakeClock } from '../../support/fakes.js';
import { textIn } from '../../support/log-talk.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const chatting = async (now = '2027-02-20T09:00:00.000Z') => {
  const handed: MadeFile[] = [];
  const chat = await conversationWith({
    ports: {
      clock: fakeClock(now),
      files: {
        handOver: async (_personId, file) => {
          handed.push(file);
          return { kind: 'saved', path: `filer/${file.name}` };
        },
      },
    },
  });
  /** The card once the text is saved. */
  const writeIn = async (section: string, text: string, from = martin): Promise<Reply> => {
    const form = await chat.press(from, await chat.write(from, 'rapport 2026'), 'Skriv i avsnittet', {
      section,
    });
    return chat.press(from, form, 'Spara', { text });
  };
  const approve = async (inputs: object = {}): Promise<Reply> => {
    const form = await chat.press(anna, await chat.write(anna, 'rapport 2026'), 'Godkänn');
    return chat.press(anna, form, 'Spara godkännandet', {
      body: 'political_steering',
      date: '2027-02-12',
      minutesRef: 'protokoll 2027-02-12, § 4',
      ...inputs,
    });
  };
  return { ...chat, handed, writeIn, approve };
};
const titles = (reply: Reply): string[] => actionsIn(reply).map(({ title }) => title);
const inputIn = (reply: Reply, id: string): string | undefined => {
  const found = JSON.stringify(reply.messages).match(new RegExp(`"id":"${id}"[^}]*?"value":"([^"]*)"`));
  return found?.[1];
};

describe('rapport', () => {
  it('shows a draft, its sections, and to whom it may be approved by a button for that', async () => {
    const { write } = await chatting();
    const shown = await write(martin, 'rapport 2026');
    const lines = textIn(shown).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Årsrapport 2026 efter pelare',
      'Utkast. Det ni skriver står kvar. Siffrorna räknas om varje gång filen hämtas.',
      'Jag fyller i årets siffror, tabeller och bilder. Texten skriver ni.',
    ]);
    expect(lines).toContain('Producera kunskap · ingen text än');
    expect(lines).toContain('– Digital kommunikation · ingen text än');
    expect(titles(shown)).toEqual(['Skriv i avsnittet', 'Hämta Word', 'Hämta Excel', 'Visa efter område']);
    expect(titles(await write(anna, 'rapport 2026'))).toContain('Godkänn');
  });

  it('is for the staff', async () => {
    const { write } = await chatting();
    expect(shownIn(await write(jarfallaMember, 'rapport 2026'))).not.toContain('Utkast.');
  });

  it.each([
    ['rapport', 'Årsrapport 2026 efter pelare'],
    ['rapport i år', 'Årsrapport 2027 efter pelare'],
    ['rapport förra året område', 'Årsrapport 2026 efter verksamhetsområde'],
    ['visa årsrapporten för 2023 efter pelare.', 'Årsrapport 2023 efter pelare'],
    ['planutkast', 'Planutkast 2027 efter pelare'],
    ['planutkast nästa år', 'Planutkast 2028 efter pelare'],
    ['utkast till verksamhetsplan 2028 efter verksamhetsområden', 'Planutkast 2028 efter verksamhetsområde'],
  ])('is understood from %s', async (text, title) => {
    const { write } = await chatting();
    expect(textIn(await write(martin, text)).split('\n')[0]).toBe(title);
  });

  it('is shown in the other order by a button, and in the order that somebody has written in', async () => {
    const { write, press } = await chatting();
    const byArea = await press(martin, await write(martin, 'rapport 2026'), 'Visa efter område');
    expect(textIn(byArea)).toContain('Årsrapport 2026 efter verksamhetsområde');
    expect(titles(byArea)).toContain('Visa efter pelare');
    const form = await press(martin, byArea, 'Skriv i avsnittet', { section: 'highlights' });
    await press(martin, form, 'Spara', { text: 'Ett bra år.' });
    expect(textIn(await write(martin, 'rapport 2026'))).toContain('efter verksamhetsområde');
  });

  it('says in English to whoever reads that', async () => {
    const { write } = await chatting();
    expect(textIn(await write(martin, 'annual report 2026 by area', 'en')).split('\n')[0]).toBe(
      'Annual report 2026 by area',
    );
  });
});

describe('a section of the report', () => {
  it('is written in a form with its text, and the card says by whom', async () => {
    const { write, press, writeIn } = await chatting();
    const saved = await writeIn('focus', 'Nya socialtjänstlagen.');
    expect(textIn(saved)).toContain('Texten i ”Fokus framåt” är sparad.');
    expect(textIn(saved)).toContain('Fokus framåt · text av Martin Demo, 20 februari 2027');
    const card = await write(anna, 'rapport 2026');
    const form = await press(anna, card, 'Skriv i avsnittet', { section: 'focus' });
    expect(inputIn(form, 'text')).toBe('Nya socialtjänstlagen.');
    expect(textIn(await press(anna, form, 'Spara', { text: '' }))).toContain(
      'Texten i ”Fokus framåt” är borttagen.',
    );
  });

  it('is to be chosen first', async () => {
    const { write, press } = await chatting();
    const card = await write(martin, 'rapport 2026');
    expect(textIn(await press(martin, card, 'Skriv i avsnittet'))).toContain(
      'Välj först vilket avsnitt du vill skriva i.',
    );
  });

  it('tells the later of two who was first, keeps their words and lets them decide', async () => {
    const { write, press, writeIn } = await chatting();
    const card = await write(anna, 'rapport 2026');
    const form = await press(anna, card, 'Skriv i avsnittet', { section: 'focus' });
    await writeIn('focus', 'Martins text.');
    const lost = await press(anna, form, 'Spara', { text: 'Annas text.' });
    expect(textIn(lost)).toContain('Martin Demo hann före och skrev i avsnittet.');
    expect(textIn(lost)).toContain('Martins text.');
    expect(inputIn(lost, 'text')).toBe('Annas text.');
    expect(textIn(await press(anna, lost, 'Spara', { text: 'Bådas text.' }))).toContain('är sparad');
  });

  it('says how much too much it is, and loses nothing', async () => {
    const { writeIn, ports } = await chatting();
    const text = 'å'.repeat(4001);
    const refused = await writeIn('focus', text);
    expect(textIn(refused)).toMatch(/4\s000/);
    expect(inputIn(refused, 'text')).toBe(text);
    expect(await ports.store.find('reports')).toEqual([]);
  });

  it('keeps its text in the box when the report has been approved meanwhile', async () => {
    const { write, press, approve } = await chatting();
    const card = await write(martin, 'rapport 2026');
    const form = await press(martin, card, 'Skriv i avsnittet', { section: 'focus' });
    await approve();
    const refused = await press(martin, form, 'Spara', { text: 'Martins text.' });
    expect(textIn(refused)).toContain('Anna Demo har fört in att den är godkänd');
    expect(inputIn(refused, 'text')).toBe('Martins text.');
  });
});

describe('the files of the report', () => {
  it('are made with what is written, any day, and the text stays when they are made again', async () => {
    const { write, press, writeIn, handed } = await chatting();
    await writeIn('focus', 'Nya socialtjänstlagen.');
    for (const _time of ['first', 'again']) {
      const said = shownIn(await press(martin, await write(martin, 'rapport 2026'), 'Hämta Word'));
      expect(said).toContain('Här är Årsrapport 2026 efter pelare som ett Worddokument.');
    }
    await press(martin, await write(martin, 'rapport 2026'), 'Hämta Excel');
    expect(handed.map(({ name }) => name.replace(/.*\./, ''))).toEqual(['docx', 'docx', 'xlsx']);
    for (const { content } of handed.slice(0, 2)) {
      expect(JSON.stringify(readDocx(content))).toContain('Nya socialtjänstlagen.');
    }
  });

  it('are those that were approved, whatever is logged later', async () => {
    const { write, press, approve, handed, ports, writeIn } = await chatting();
    await writeIn('focus', 'Nya socialtjänstlagen.');
    await approve();
    await press(martin, await write(martin, 'rapport 2026'), 'Hämta Word');
    const kept = await ports.store.find('reports', { year: 2026 });
    const files = kept[0]?.state === 'approved' ? kept[0].approval.files : undefined;
    expect(handed[0]?.content).toEqual(await ports.reportFiles.read(files?.document.id ?? ''));
    expect(JSON.stringify(readDocx(handed[0]?.content ?? new Uint8Array()))).toContain('§ 4');
  });

  it('are said to be gone when what was approved is no longer kept', async () => {
    const { write, press, approve, ports } = await chatting();
    await approve();
    for (const id of await ports.reportFiles.ids()) await ports.reportFiles.discard(id);
    expect(shownIn(await press(martin, await write(martin, 'rapport 2026'), 'Hämta Word'))).toContain(
      'Den godkända filen finns inte kvar hos mig.',
    );
  });
});

describe('approving the report', () => {
  it('says by which group, in which minutes, and who entered it', async () => {
    const { approve, write } = await chatting();
    const approved = await approve();
    expect(textIn(approved)).toContain('Godkännandet är infört.');
    expect(textIn(approved)).toContain(
      'Godkänd av politiska styrgruppen den 12 februari 2027 (protokoll 2027-02-12, § 4).',
    );
    expect(textIn(approved)).toContain('Anna Demo förde in det den 20 februari 2027.');
    expect(titles(approved)).toContain('Gör till utkast igen');
    expect(titles(await write(martin, 'rapport 2026'))).toEqual([
      'Hämta Word',
      'Hämta Excel',
      'Visa efter område',
    ]);
  });

  it('asks again for what is wrong, and keeps what was filled in', async () => {
    const { approve, ports } = await chatting();
    const refused = await approve({ date: '2027-02-21' });
    expect(textIn(refused)).toContain('Mötet har inte varit än.');
    expect(inputIn(refused, 'minutesRef')).toBe('protokoll 2027-02-12, § 4');
    expect(await ports.store.find('reports')).toEqual([]);
  });

  it('is asked again when somebody has written since, and says who', async () => {
    const { write, press, writeIn } = await chatting();
    const form = await press(anna, await write(anna, 'rapport 2026'), 'Godkänn');
    await writeIn('focus', 'Nytt.');
    const inputs = { body: 'political_steering', date: '2027-02-12', minutesRef: '§ 4' };
    const again = await press(anna, form, 'Spara godkännandet', inputs);
    expect(textIn(again)).toContain('Martin Demo har ändrat texten under tiden.');
    expect(textIn(await press(anna, again, 'Spara godkännandet', inputs))).toContain('är infört');
  });

  it('is done once however often one presses', async () => {
    const { write, press, ports } = await chatting();
    const form = await press(anna, await write(anna, 'rapport 2026'), 'Godkänn');
    for (const _press of ['first', 'again']) {
      const inputs = { body: 'political_steering', date: '2027-02-12', minutesRef: '§ 4' };
      expect(textIn(await press(anna, form, 'Spara godkännandet', inputs))).toContain('är infört');
    }
    expect(await ports.store.find('reports')).toMatchObject([{ version: 1 }]);
    expect(await ports.reportFiles.ids()).toHaveLength(2);
  });

  it('warns of a year that is not over, and of sections without text', async () => {
    const { write, press } = await chatting('2026-12-10T09:00:00.000Z');
    const form = textIn(await press(anna, await write(anna, 'rapport 2026'), 'Godkänn'));
    expect(form).toContain('Obs! 2026 är inte slut än.');
    expect(form).toContain('14 avsnitt saknar text.');
  });

  it('is taken back after a question, and the text can be changed again', async () => {
    const { press, approve, ports } = await chatting();
    const question = await press(anna, await approve(), 'Gör till utkast igen');
    expect(textIn(question)).toContain('Göra Årsrapport 2026 efter pelare till ett utkast igen?');
    expect(await ports.store.find('reports', { state: 'approved' })).toHaveLength(1);
    const draft = await press(anna, question, 'Gör till utkast');
    expect(textIn(draft)).toContain('Nu är det ett utkast igen.');
    expect(titles(draft)).toContain('Skriv i avsnittet');
    expect(textIn(await press(anna, question, 'Gör till utkast'))).toContain('Det är redan ett utkast.');
    expect(await ports.reportFiles.ids()).toEqual([]);
  });

  it('is left as it is when one says no', async () => {
    const { press, approve } = await chatting();
    const question = await press(anna, await approve(), 'Gör till utkast igen');
    expect(textIn(await press(anna, question, 'Låt den vara godkänd'))).toContain('Godkänd av');
  });
});
