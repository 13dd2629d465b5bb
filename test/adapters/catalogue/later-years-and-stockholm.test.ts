import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/adapters/catalogue/load-catalogue.js';
import { answerView } from '../../../src/cards/answer.js';
import { textsIn } from '../../../src/texts/index.js';

const entries = loadCatalogue();
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const entry = (id: string) => {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
};
const facts = (id: string) =>
  entry(id)
    .facts.map((fact) => fact.text)
    .join(' ');

describe('conflicting statements of 2019-2024 stand side by side (I33)', () => {
  it.each([
    ['fou-frukost-skyddat-boende', ['23 februari 2024', 'redovisas under 2023']],
    ['ifous-konferens-skolnarvaro', ['73 %', '14 %', '60 %', '74']],
    ['stockholm-lum', ['ett år per ansökan', 'tre år totalt']],
    ['stockholm-mul', ['utbyte och lärande', 'utveckling och lärande']],
    ['stockholm-sig', ['Utvärderingen 2017', 'Utvärderingen 2023']],
    ['bemanning-2024', ['5,0', '4,0', 'vakanta']],
  ])('in %s', (id, statements) => {
    for (const statement of statements) expect(entry(id).text).toContain(statement);
  });

  it('says that "three applications" can be read in two ways', () => {
    expect(facts('stockholm-lum')).toContain('tre sammanlagt eller tre av varje är oklart');
  });
});

describe('figures of 2019-2024 stand as in the source', () => {
  it.each([
    ['fou-frukost-valdsbejakande-extremism', ['130 personer var anmälda', '7,3', '41 %', '47 %']],
    ['fou-frukost-heder-i-forskolan', ['92 personer var anmälda', '8,0', '64 %', '27 %']],
    ['fou-frukost-skyddat-boende', ['151 personer var anmälda', '7,7', '69 %', '20 %']],
    ['hembesoksprogrammet-seminarium', ['8,6', '73 % ja', '27 % delvis']],
    ['social-talks-nyrekrytering', ['86 %', '45 % ja', '41 % delvis']],
    ['hemsidan-2023', ['ca 5300', '444']],
    ['nyhetsbrevet-2023', ['drygt 300']],
    ['sociala-medier-2023', ['811', '687', '183']],
    ['seminarieserie-normbrytande', ['15/2, 7/3, 14/3 och 2/5']],
    ['stockholm-lum', ['750 000 kronor', 'cirka tre miljoner', 'sex olika stadsdelsnämnder']],
    ['stockholm-mul', ['25 000 kronor', 'åtta studieresor']],
    ['stockholm-nuso', ['142 kommuner', '20 län']],
  ])('in %s', (id, figures) => {
    for (const figure of figures) expect(facts(id)).toContain(figure);
  });

  it('calls registrations registered and never attendance (I17)', () => {
    const breakfasts = entries.filter(({ id }) => id.startsWith('fou-frukost'));
    expect(breakfasts.length).toBeGreaterThanOrEqual(5);
    for (const { id, text } of breakfasts) expect(`${text} ${facts(id)}`).not.toMatch(/deltog|deltagare/i);
  });
});

describe('what belongs to the City of Stockholm', () => {
  it.each([
    'stockholm-lum',
    'stockholm-mul',
    'stockholm-fum',
    'stockholm-processtod',
    'stockholm-kunskapsbank',
    'stockholm-fou-forum',
    'stockholm-avgransade-stodinsatser',
  ])('says with every fact of %s that it is no offer to the eight (I22)', (id) => {
    const found = entry(id);
    for (const fact of found.facts) {
      const view = answerView(textsIn('sv'), { entry: found, facts: [fact], near: [] });
      const shown = view.paragraphs.map((paragraph) => paragraph.text).join(' ');
      expect(shown).toMatch(/Stockholms stad/);
      expect(shown).toMatch(/20\d\d/);
      expect(shown).toContain('inget erbjudande till FoU Nordvästs åtta kommuner');
    }
  });
});
