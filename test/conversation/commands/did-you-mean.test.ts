import { describe, expect, it } from 'vitest';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { anna, solnaChief, solnaMember } from '../../support/builders.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

describe('a misspelt command', () => {
  it.each([
    ['hjlp', 'hjälp'],
    ['Hjäpl!', 'hjälp'],
    ['loga', 'logga'],
    ['förrågan', 'förfrågan'],
    ['mina förfrågnigar', 'mina förfrågningar'],
    ['vekobrevv', 'veckobrev'],
    ['digset', 'digest'],
    ['my reqests', 'my requests'],
    ['mina upgifter', 'mina uppgifter'],
    ['Radera mina upgifer.', 'radera mina uppgifter'],
    ['erase my dta', 'erase my data'],
  ])('%s is asked about', async (text, meant) => {
    const talk = await conversationWith();
    const reply = await talk.write(solnaMember, text);
    expect(shownIn(reply)).toContain(sv.help.didYouMean(meant));
    const { help } = sv.welcome.suggestions;
    expect(actionsIn(reply).map(({ title }) => title)).toEqual(
      meant === help.text ? [meant] : [meant, help.title],
    );
  });

  it.each([
    ['personr', 'personer'],
    ['galring', 'gallring'],
    ['Organisatoner', 'organisationer'],
    ['kanaller', 'kanaler'],
    ['utskik', 'utskick'],
    ['exprotera', 'exportera'],
    ['imprtera', 'importera'],
    ['retenton', 'retention'],
  ])('%s is asked about where it may be done, and is a question from others', async (text, meant) => {
    const talk = await conversationWith();
    expect(shownIn(await talk.write(anna, text))).toContain(sv.help.didYouMean(meant));
    expect(shownIn(await talk.write(solnaMember, text))).not.toContain(meant);
    expect(shownIn(await talk.write(undefined, text))).not.toContain(meant);
  });

  it.each([
    ['exportera förfrågninagr', 'exportera förfrågningar'],
    ['exportera förfågan', 'exportera förfrågan'],
    ['export reqests', 'export requests'],
  ])(
    '%s is asked about where a council member may do it, and is a question from a chief',
    async (text, meant) => {
      const talk = await conversationWith();
      expect(shownIn(await talk.write(solnaMember, text))).toContain(sv.help.didYouMean(meant));
      expect(shownIn(await talk.write(solnaChief, text))).not.toContain(meant);
    },
  );

  it('is done when the button is pressed, by those who may', async () => {
    const talk = await conversationWith();
    const asked = await talk.write(solnaMember, 'förrågan');
    expect(shownIn(await talk.press(solnaMember, asked, 'förfrågan'))).toContain(sv.request.form.title);
    expect(shownIn(await talk.press(solnaChief, asked, 'förfrågan'))).not.toContain(sv.request.form.title);
  });

  it('is asked about in English too', async () => {
    const talk = await conversationWith();
    expect(shownIn(await talk.write(anna, 'digets', 'en'))).toContain(en.help.didYouMean('digest'));
  });

  it.each([
    'bollplank',
    'log',
    'organisation',
    'personal',
    'uppgifter',
    'lokal',
    'vecka',
    'förfrågan om SIP',
    'veckobrev skikca',
    'loga 2 tim bollplank',
  ])('is not what a question is: %s', async (text) => {
    const talk = await conversationWith();
    expect(shownIn(await talk.write(solnaMember, text))).not.toContain('Menade du');
  });
});
