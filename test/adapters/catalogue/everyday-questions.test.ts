import { expect, it } from 'vitest';
import { createSearch } from '../../../src/language/search.js';
import { askCatalogue } from '../../../src/usecases/ask-catalogue.js';
import { realEntries } from '../../support/understood.js';

const search = createSearch(realEntries);
const askedNow = (question: string) => askCatalogue({ search }, question, 2026);

/** What people have asked and got a wrong answer to, with the entry and the words that must come first. */
it.each([
  ['hur många anställda har ni', 'bemanning-2024', '5,0 tjänster'],
  ['hur stor är personalen', 'bemanning-2024', '5,0 tjänster'],
  ['hur många anställda hade ni 2017', 'bemanning-2017', '8 anställda'],
  ['hur många kvinnor jobbade på fou 2017', 'bemanning-2017', '8 anställda'],
  ['hur får vi en utvärdering gjord', 'bestalla-utvardering', 'förfrågan'],
  ['kan fou utvärdera vår verksamhet', 'bestalla-utvardering', 'första linjens'],
  ['hur får vi hjälp av er', 'skicka-forfragan', 'förfrågan'],
  ['när börjar nya socialtjänstlagen gälla', 'nya-socialtjanstlagen', 'juli 2025'],
  ['när är knut-konferensen 2024', 'knut-2023-2024', 'hösten'],
  ['vilka rapporter skrevs 2017', 'rapporter-2017', 'Tureberg'],
  ['vem brukar sitta i fourådet', 'fou-radet', 'utvecklingsledare'],
  ['va åkte ni till usa o göra', 'studieresa-oregon', 'Oregon'],
  ['hur mycket va hyran 2017', 'budget-2017', '200 tkr'],
  ['gick ni plus eller minus 2017', 'budget-2017', 'summa blev 0'],
  ['what is second line R&D', 'andra-linjen', 'ndra linjen'],
  ['utvärderingen av sig 2023', 'stockholm-sig', 'praktikerna'],
])('"%s" gets %s: %s', (question, entryId, words) => {
  const answer = askedNow(question);
  expect(answer).toMatchObject({ kind: 'found', found: { entry: { id: entryId } } });
  if (answer.kind !== 'found') return;
  const { fact, entry } = answer.found;
  expect(fact?.text ?? entry.text).toContain(words);
});

it.each([
  ['vad gör ni med FOU nu', 'samarbete-nordvast-nu'],
  ['vad gör ni med fou nu', 'samarbete-nordvast-nu'],
  ['samarbetet med Fou Nu', 'samarbete-nordvast-nu'],
])('"%s" is about the unit that is called so', (question, entryId) => {
  expect(askedNow(question)).toMatchObject({ kind: 'found', found: { entry: { id: entryId } } });
});

it('"nu" is not taken for the name of a unit', () => {
  expect(search('vad gör fou nu')[0]?.entry.id).not.toBe('samarbete-nordvast-nu');
});

it.each([
  ['hur många barn är placerade i järfälla', undefined],
  ['vem är regional utvecklingsledare', 'inget namn'],
  ['hur gick kristeamet i farsta', 'framgår inte'],
])('"%s" gets no answer, and what is known of that: %s', (question, words) => {
  const answer = askedNow(question);
  expect(answer.kind).toBe('unknown');
  if (answer.kind !== 'unknown' || words === undefined) return;
  expect(answer.gap?.sentence).toContain(words);
});

it('does not excuse itself with a gap in something else', () => {
  expect(askedNow('vem leder fou nordväst 2026')).not.toHaveProperty('gap');
});
