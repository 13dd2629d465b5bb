import { beforeEach, describe, expect, it } from 'vitest';
import { parseDigestQuestion } from '../../src/conversation/digest-questions.js';
import { anna, jarfallaMember, martin } from '../support/builders.js';
import { at } from '../support/digest-builders.js';
import { fakeClock, fakeDelivery } from '../support/fakes.js';
import { actionsIn, conversationWith, shownIn } from '../support/talk.js';

describe('which messages ask about the digests on their way', () => {
  it.each([
    'när går veckobrevet ut?',
    'När kommer veckobrevet',
    'när går utskicket?',
    'when does the digest go out?',
    'godkänn veckobreven',
    'godkänn alla veckobrev',
    'stoppa utskicket',
    'avbryt utskicket av veckobreven',
    'hoppa över veckobrevet',
    'skriv en inledning',
    'skriv inledning till veckobreven',
    'write an introduction',
  ])('%s does', (text) => {
    expect(parseDigestQuestion(text)).toEqual({ send: false, written: '' });
  });

  it.each([
    ['håll kvar Solna', { written: '', municipality: 'solna' }],
    ['släpp veckobrevet till Upplands Väsby', { written: '', municipality: 'upplands_vasby' }],
    ['skriv ett tillägg till Solna', { written: '', municipality: 'solna' }],
    ['hoppa över v 46', { written: 'v 46', week: { kind: 'numbered', number: 46 } }],
    ['godkänn veckobreven v 46', { written: 'v 46', week: { kind: 'numbered', number: 46 } }],
  ])('%s does, of one', (text, words) => {
    expect(parseDigestQuestion(text)).toEqual({ send: false, ...words });
  });

  it.each([
    'godkänn alla',
    'hoppa över',
    'hoppa över mötet i Solna',
    'håll kvar Anna',
    'släpp platserna i BAS',
    'skriv en rapport om inledning av insatser',
    'när går bussen ut?',
    'avbryt',
    'hur stoppar man våld i nära relationer?',
  ])('%s does not', (text) => {
    expect(parseDigestQuestion(text)).toBeUndefined();
  });
});

describe('a question about the digests on their way', () => {
  let talk: Awaited<ReturnType<typeof conversationWith>>;
  beforeEach(async () => {
    const clock = fakeClock(at('2026-11-13', '13:00'));
    talk = await conversationWith({
      ports: { delivery: fakeDelivery(), clock },
      people: [anna, martin, jarfallaMember],
    });
  });

  it('shows the manager the week that goes out next and what can be pressed, and does nothing by itself', async () => {
    const reply = await talk.write(anna, 'godkänn veckobreven');
    expect(shownIn(reply)).toContain('Breven går ut måndag 16 november kl. 8.00.');
    expect(shownIn(reply)).not.toContain('Veckobrev för Solna');
    expect(actionsIn(reply).map(({ title }) => title)).toContain('Godkänn alla');
    expect(await talk.ports.store.find('digests')).toEqual([]);
  });

  it('shows the one that is named, with its buttons', async () => {
    const reply = await talk.write(anna, 'håll kvar Solna');
    expect(shownIn(reply)).toContain('Brevet till Solna, v. 46');
    expect(actionsIn(reply).map(({ title }) => title)).toEqual([
      'Håll kvar',
      'Skriv ett tillägg',
      'Till översikten',
    ]);
  });

  it('shows the staff the same without the buttons', async () => {
    const reply = await talk.write(martin, 'när går veckobrevet ut?');
    expect(shownIn(reply)).toContain('Breven går ut måndag 16 november kl. 8.00.');
    expect(actionsIn(reply)).toEqual([]);
  });

  it('tells the others when it is', async () => {
    expect(shownIn(await talk.write(jarfallaMember, 'när kommer veckobrevet?'))).toContain(
      'Nästa veckobrev handlar om v. 46 och ska gå ut måndag 16 november kl. 8.00.',
    );
    expect(shownIn(await talk.write(jarfallaMember, 'håll kvar Solna'))).toContain(
      'Du kan se veckobrevet för Järfälla.',
    );
    expect(shownIn(await talk.write(jarfallaMember, 'when does the digest go out?', 'en'))).toContain(
      'The next digest is about week 46 and is to go out on Monday 16 November',
    );
  });

  it('names a week that there is not', async () => {
    expect(shownIn(await talk.write(anna, 'godkänn veckobreven v 54'))).toContain('”v 54”');
  });
});
