import { describe, expect, it } from 'vitest';
import { readCalendarLines } from '../../src/language/calendar-lines.js';
import { foldInPlace } from '../../src/language/spans.js';

const read = (text: string) => {
  const { labels, asides } = readCalendarLines(foldInPlace(text.replace(/\n/g, ';')));
  const words = (spans: typeof labels) => spans.map(({ start, end }) => text.slice(start, end));
  return { labels: words(labels), asides: words(asides) };
};

describe('a pasted calendar entry', () => {
  it('has labels before what is read and asides that are told apart', () => {
    const entry =
      'Nätverksmöte BBIC\nNär: tisdag 17 november\nPlats: Solna stadshus\nOrganisatör: Martin\nMicrosoft Teams-möte';
    expect(read(entry)).toEqual({
      labels: ['När:'],
      asides: ['Plats: Solna stadshus', 'Organisatör: Martin', 'Microsoft Teams-möte'],
    });
  });

  it('may stand on one line', () => {
    expect(read('Ämne: BBIC; Plats: Teams')).toEqual({ labels: ['Ämne:'], asides: ['Plats: Teams'] });
  });

  it('a number of participants is no list of those invited', () => {
    expect(read('Deltagare: 14').asides).toEqual([]);
    expect(read('Deltagare: Kim, Mika').asides).toEqual(['Deltagare: Kim, Mika']);
  });

  it.each(['bollplank om plats för barn', 'när: ', 'tid och plats bestäms sen'])(
    '%s has no asides',
    (text) => {
      expect(read(text).asides).toEqual([]);
    },
  );
});
