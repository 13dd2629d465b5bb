import { describe, expect, it } from 'vitest';
import { parseChannelWords } from '../../src/conversation/channel-words.js';
import { aChannelLink } from '../support/channel-links.js';

const link = aChannelLink('one', 'Veckobrev');
const elsewhere = 'https://www.jarfalla.se';

describe('parseChannelWords', () => {
  it.each([
    'kanaler',
    'Kanaler.',
    'kanalerna',
    'visa kanaler',
    'ange kanal',
    'channels',
    'show the channels',
  ])('takes "%s" for the list', (text) => {
    expect(parseChannelWords(text)).toEqual({});
  });

  it.each([
    ['kanal Järfälla', 'jarfalla'],
    ['kanalen för Upplands Väsby', 'upplands_vasby'],
    ['ändra kanal för u-b', 'upplands_bro'],
    ['kanal: Ekerö kommun', 'ekero'],
    ['kanal sollentna', 'sollentuna'],
    ['set channel for Solna', 'solna'],
    ['ta bort kanal Järfälla', 'jarfalla'],
    ['Ta bort kanalen för Ekerö.', 'ekero'],
    ['remove the channel for Solna', 'solna'],
  ])('takes "%s" for the form', (text, municipality) => {
    expect(parseChannelWords(text)).toEqual({ municipality });
  });

  it.each([
    [`kanal Järfälla ${link}`, 'jarfalla'],
    [`kanal för Järfälla: <${link}>`, 'jarfalla'],
    [`kanal Jarfälla ${link}`, 'jarfalla'],
    [`Kanal Jäfrälla\n${link}`, 'jarfalla'],
    [`kanal ${link} Järfälla`, 'jarfalla'],
    [`kanal ${link} för Upplands-Bro.`, 'upplands_bro'],
    [`ange kanalen till Väsby ${link}`, 'upplands_vasby'],
    [`channel for Solna is ${link}`, 'solna'],
    [`${link} Järfälla`, 'jarfalla'],
    [`${link} för Järfälla`, 'jarfalla'],
    [`<${link}> kanal Järfälla`, 'jarfalla'],
    [`Sigtuna: ${link}`, 'sigtuna'],
    [`kanal Järfälla ${elsewhere}`, 'jarfalla'],
  ])('takes "%s" for a link to save', (text, municipality) => {
    expect(parseChannelWords(text)).toEqual({ municipality, link: expect.stringMatching(/https:/) });
  });

  it.each([
    `kanal ${link}`,
    `kanal Kista ${link}`,
    `kanal Upplands ${link}`,
    `kanal Solna eller Upplands ${link}`,
    `kanal Solna och Järfälla ${link}`,
    `kanal alla åtta kommuner ${link}`,
  ])('takes "%s", which does not say for which municipality', (text) => {
    expect(parseChannelWords(text)).toEqual({ link: expect.stringContaining(link) });
  });

  it.each([
    `ta bort kanal Järfälla ${link}`,
    'ta bort kanaler',
    '',
    'vilka kanaler har FoU?',
    'kanaler för kunskapsspridning',
    'kanal för samverkan i Järfälla',
    'kanal Kista',
    'kanal Järfälla och Solna',
    'kanal Upplands',
    'kanalisation',
    'channel your energy',
    link,
    `vad är det här ${link}`,
    `hur når jag FoU i Järfälla ${link}`,
    `${elsewhere} Järfälla`,
    'Järfälla',
  ])('leaves "%s" to be a question', (text) => {
    expect(parseChannelWords(text)).toBeUndefined();
  });
});
