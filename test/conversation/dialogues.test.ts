import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/adapters/catalogue/load-catalogue.js';
import { sv } from '../../src/texts/sv/index.js';
import { editedKnowledge } from '../../src/usecases/edited-knowledge.js';
import { aPerson, martin, solnaChief, solnaMember } from '../support/builders.js';
import { fakeClock } from '../support/fakes.js';
import { actionsIn, conversationWith, shownIn } from '../support/talk.js';

const entries = loadCatalogue();
const open = (clock = fakeClock()) =>
  conversationWith({ ports: { knowledge: editedKnowledge(entries), clock } });

/** What somebody writes, and what must and must not be shown then. */
interface Line {
  readonly says: string;
  readonly shows?: readonly string[];
  readonly hides?: readonly string[];
}

const DIALOGUES: readonly (readonly [string, readonly Line[]])[] = [
  [
    'the same figure of another year',
    [
      { says: 'hur många tjänster hade ni 2017?', shows: ['4,70'] },
      { says: 'och 2016?', shows: ['4,45'], hides: ['4,70 tjänst ('] },
    ],
  ],
  [
    'a year that the sources lack',
    [
      { says: 'hur många tjänster hade ni 2017?', shows: ['4,70'] },
      { says: 'och 2019?', shows: [sv.answer.noAnswer], hides: ['4,70'] },
    ],
  ],
  [
    'one thing after another about an event',
    [
      { says: 'fou-frukosten om våldsbejakande extremism', shows: ['SÄPO'] },
      { says: 'vilket betyg fick den?', shows: ['7,3'] },
      { says: 'hur många var anmälda?', shows: ['130'] },
    ],
  ],
  [
    'those who came are not those who were registered',
    [
      { says: 'hur många var anmälda till frukosten om skyddat boende?', shows: ['151'] },
      { says: 'hur många kom?', shows: [sv.answer.noAnswer, 'anges inte'], hides: ['151'] },
    ],
  ],
  [
    'those who came, of an event whose source tells it',
    [
      { says: 'socionomdagen 2017', shows: ['Socionomdagen'] },
      { says: 'hur många kom?', shows: ['250'] },
      { says: 'vad kostade den?', shows: ['106 kr'] },
      { says: 'vilka talade?', shows: ['Margareta Winberg'] },
      { says: 'kan vi få hjälp med en enkät?', hides: ['Socionomdagen'] },
    ],
  ],
  [
    'after a no there is nothing to ask on from',
    [
      { says: 'vad är LUM?', shows: ['Stockholms stad'] },
      { says: 'vad kostar en parkeringsplats?', shows: [sv.answer.noAnswer] },
      { says: 'mer', hides: ['LUM är'] },
    ],
  ],
  [
    'a subject that was not meant',
    [
      { says: 'när startade basutbildningen för barn och unga?', shows: ['hösten 2016'] },
      { says: 'nej jag menade missbruk', shows: ['BAS-utbildning missbruk', 'april 2018'] },
    ],
  ],
  [
    'more until there is no more',
    [
      { says: 'vad är UBU-F?', shows: ['UBU-F'] },
      { says: 'mer', shows: ['UBU-F'] },
      { says: 'berätta mer', shows: ['UBU'] },
    ],
  ],
  [
    'whom to turn to',
    [
      { says: 'vad är lovande praktik?', shows: ['beprövad erfarenhet'] },
      { says: 'vem frågar jag?', shows: ['Anna Demo (FoU-chef)'] },
    ],
  ],
  [
    'a new subject is no follow-up',
    [
      { says: 'vad är lovande praktik?', shows: ['beprövad erfarenhet'] },
      {
        says: 'vilka kommuner är med i Finsam?',
        shows: ['Finsam', 'Sollentuna'],
        hides: ['Lovande praktik'],
      },
    ],
  ],
  [
    'money of another organisation',
    [
      { says: 'kan vi söka LUM?', shows: ['Stockholms stads', 'Solna kan inte'] },
      { says: 'hur mycket kan ett projekt få?', shows: ['750 000', '2019'] },
    ],
  ],
  [
    'money of another organisation, asked for another municipality',
    [
      { says: 'vad är LUM?', shows: ['lokala utvecklingsmedel', 'Stockholms stad'] },
      { says: 'får Ekerö söka det?', shows: ['Ekerö', 'Stockholms stads'] },
    ],
  ],
  [
    'the place after the what',
    [
      { says: 'vad var KNUT-konferensen 2017?', shows: ['KNUT'] },
      { says: 'var hölls den?', shows: ['Södertälje'] },
    ],
  ],
  [
    'a proposal and what became of it',
    [
      { says: 'vad händer med F:et?', shows: ['förslag'] },
      { says: 'gick det igenom?', shows: [sv.answer.noAnswer] },
    ],
  ],
  [
    'a case of somebody is not taken up, whatever came before',
    [
      { says: 'vad är SIG i Stockholm?', shows: ['Stockholms stad'] },
      { says: 'min klient vill hoppa av, vad ska jag göra?', shows: ['Det kan jag inte svara på'] },
    ],
  ],
  [
    'a case of somebody is not taken up as what was meant either',
    [
      { says: 'vad är SIG i Stockholm?', shows: ['Stockholms stad'] },
      { says: 'nej jag menade min klient Kim', shows: ['Det kan jag inte svara på'] },
      { says: 'mer', shows: [sv.answer.noAnswer], hides: ['Kim'] },
    ],
  ],
  [
    'badly spelt all the way',
    [
      { says: 'va e ubåt för nåt', shows: ['Beskrivning av Åtgärder'] },
      { says: 'vilka komuner e me?', shows: ['Sigtuna', 'Sundbyberg'] },
    ],
  ],
  [
    'a thing, who, and more',
    [
      { says: 'när är socialtjänstdagen 2024?', shows: ['23 maj'] },
      { says: 'vad handlar den om?', shows: ['Socialtjänstdagen'] },
      { says: 'mer', shows: ['Socialtjänstdagen'] },
      { says: 'vem kontaktar jag?', shows: ['Anna Demo'] },
    ],
  ],
  [
    'thanks and hello do not lean on the answer',
    [
      { says: 'vad är bollplank?', shows: ['ollplank'] },
      { says: 'tack', shows: [sv.welcome.smallTalk.thanks] },
      { says: 'mer', shows: ['ollplank'] },
    ],
  ],
];

describe('a council member of Solna asks on:', () => {
  it.each(DIALOGUES)('%s', async (_about, lines) => {
    const talk = await open();
    for (const { says, shows = [], hides = [] } of lines) {
      const shown = shownIn(await talk.write(solnaMember, says)).replaceAll('\u00a0', ' ');
      for (const words of shows) expect(shown, says).toContain(words);
      for (const words of hides) expect(shown, says).not.toContain(words);
    }
  });
});

describe('what a follow-up leans on', () => {
  it('is forgotten after ten minutes', async () => {
    const clock = fakeClock('2026-11-18T11:00:00.000Z');
    const talk = await open(clock);
    const first = shownIn(await talk.write(solnaMember, 'fou-frukosten om våldsbejakande extremism'));
    expect(first).toContain('SÄPO');
    clock.set('2026-11-18T11:10:00.000Z');
    expect(shownIn(await talk.write(solnaMember, 'vilket betyg fick den?'))).toContain('7,3');
    clock.set('2026-11-18T11:20:00.001Z');
    expect(shownIn(await talk.write(solnaMember, 'vilket betyg fick den?'))).not.toContain('7,3 på');
  });

  it("is one's own, also where several write", async () => {
    const talk = await open();
    await talk.write(solnaMember, 'fou-frukosten om våldsbejakande extremism');
    await talk.write(martin, 'vad är lovande praktik?');
    expect(shownIn(await talk.write(solnaMember, 'hur många var anmälda?'))).toContain('130');
  });

  it('may be an entry that was opened by a button', async () => {
    const talk = await open();
    const answer = await talk.write(solnaMember, 'fou-frukosten om skyddat boende');
    const [near] = actionsIn(answer).filter(({ data }) => data['verb'] === 'entry.open');
    const opened = await talk.press(solnaMember, answer, near?.title ?? '');
    expect(shownIn(opened)).toContain(near?.title);
    expect(shownIn(await talk.write(solnaMember, 'mer'))).toContain(near?.title);
  });
});

describe('around an answer', () => {
  it('a decline carries the question into the request card', async () => {
    const talk = await open();
    const declined = await talk.write(solnaMember, 'kan ni utvärdera vår nya öppenvård för unga vuxna?');
    const question = 'vad är wifi-lösenordet på kontoret?';
    const asked = await talk.write(solnaMember, question);
    expect(shownIn(declined)).not.toBe('');
    const form = await talk.press(solnaMember, asked, sv.answer.sendAsRequest);
    expect(JSON.stringify(form)).toContain(question);
  });

  it('a follow-up without an answer is kept, and sent as a request, with what it was about', async () => {
    const talk = await open();
    await talk.write(solnaMember, 'fou-frukosten om våldsbejakande extremism');
    const declined = await talk.write(solnaMember, 'hur många kom?');
    const question = 'FoU-frukost: Våldsbejakande extremism hur många kom?';
    const form = await talk.press(solnaMember, declined, sv.answer.sendAsRequest);
    expect(JSON.stringify(form)).toContain(question);
    expect(await talk.ports.store.find('unanswered')).toMatchObject([{ question }]);
  });

  it('no to "Hjälpte det?" says whom to ask instead', async () => {
    const talk = await open();
    const answer = await talk.write(solnaChief, 'vad är lovande praktik?');
    const said = shownIn(await talk.press(solnaChief, answer, sv.answer.notHelped));
    expect(said).toContain(sv.answer.sorryItDidNot);
    expect(said).toContain('solna Demo (företräder Solna i FoU-rådet)');
  });

  it.each([
    ['när är nästa BAS-utbildning i missbruk?', sv.answer.nothingLater(2018)],
    ['när är FoU-frukosten om lovande praktik?', sv.answer.nothingLater(2024)],
  ])('what is to come is not told from years gone by: %s', async (question, sentence) => {
    const talk = await open();
    expect(shownIn(await talk.write(solnaMember, question))).toContain(sentence);
  });

  it('a question of what was, or of a year, gets no word of what is to come', async () => {
    const talk = await open();
    for (const question of ['när var socionomdagen?', 'när är socialtjänstdagen 2024?']) {
      expect(shownIn(await talk.write(solnaMember, question))).not.toContain('Något senare');
    }
  });

  it('in a channel is the answer and its source, and nothing to press', async () => {
    const talk = await open();
    const incoming = talk.incoming(solnaMember, {
      kind: 'text',
      text: 'vilket betyg fick skyddat boende-frukosten?',
    });
    const reply = await talk.dispatch({ ...incoming, conversation: { id: 'channel', kind: 'channel' } });
    expect(shownIn(reply)).toContain('7,7');
    expect(shownIn(reply)).toContain('Källa:');
    expect(shownIn(reply)).not.toContain(sv.answer.didItHelp);
    expect(actionsIn(reply)).toEqual([]);
  });

  it.each([
    ['someone whom nobody knows the municipality of', undefined, sv.answer.notForTheEight],
    ['a council member', solnaMember, sv.answer.notForMunicipality('Solna')],
    ['staff', aPerson('new', [{ role: 'staff', from: '2020-01-01' }]), sv.answer.notForTheEight],
  ])("Stockholm's money is refused first to %s", async (_who, person, sentence) => {
    const talk = await open();
    const shown = shownIn(await talk.write(person, 'kan vi söka MUL för en studieresa?'));
    expect(shown).toContain(sentence);
    expect(shown.match(/^Nej, /gm)).toHaveLength(1);
  });
});
