import { describe, expect, it } from 'vitest';
import { messageText } from '../../../src/adapters/teams/message-text.js';
import { parseActivity } from '../../../src/adapters/teams/teams-activity.js';
import { aChannelLink } from '../../support/channel-links.js';
import { ANNA, BOT, messageActivity } from '../../support/teams-activities.js';

const mention = (text: string, mentioned: object = BOT): object => ({ type: 'mention', text, mentioned });

const read = (text: string, entities: readonly unknown[] = [], recipient: object | null = BOT): string => {
  const parsed = parseActivity(messageActivity('https://smba.example/', { text, entities, recipient }));
  if (!parsed.success) throw parsed.error;
  return messageText(parsed.data);
};

describe('the text of a message', () => {
  it.each<[string, string, readonly unknown[], string]>([
    ['the bot first', '<at>FoU-boten</at> hjälp', [mention('<at>FoU-boten</at>')], 'hjälp'],
    ['the bot last', 'hjälp <at>FoU-boten</at>', [mention('<at>FoU-boten</at>')], 'hjälp'],
    ['the bot twice', '<at>B</at> vad <at>B</at> gäller', [mention('<at>B</at>')], 'vad gäller'],
    [
      'the bot, split at a space',
      '<at>FoU</at>&nbsp;<at>boten</at> hej',
      [mention('<at>FoU</at>'), mention('<at>boten</at>')],
      'hej',
    ],
    ['the bot without an entity', '<at>FoU-boten</at> hej', [], 'hej'],
    ['the bot with an attribute', '<at id="0">FoU-boten</at> hej', [], 'hej'],
    [
      'a colleague',
      'möte med <at>Anna Andersson</at>',
      [mention('<at>Anna Andersson</at>', ANNA)],
      'möte med Anna Andersson',
    ],
    [
      'a colleague with the next word close behind',
      'lägg till <at>Kim</at>som personal',
      [mention('<at>Kim</at>', ANNA)],
      'lägg till Kim som personal',
    ],
    ['a colleague in the genitive', '<at>Kim</at>s modell', [mention('<at>Kim</at>', ANNA)], 'Kims modell'],
    ['broken entities', '<at>Bo</at> hej', [null, 7, { type: 'mention' }, mention('')], 'Bo hej'],
  ])('takes away or reads out a mention: %s', (_what, text, entities, expected) => {
    expect(read(text, entities)).toBe(expected);
  });

  it('keeps every mention as a name when nobody says who the bot is', () => {
    expect(read('<at>FoU-boten</at> hej', [mention('<at>FoU-boten</at>')], null)).toBe('FoU-boten hej');
  });

  it.each([
    ['hej&nbsp;du', 'hej du'],
    ['hej\u00a0\u200bdu\ufeff', 'hej du'],
    ['  hej \t du\r\n', 'hej du'],
    ['rad ett\nrad två', 'rad ett\nrad två'],
    ['a &lt; b &amp; c &gt; d', 'a < b & c > d'],
    ['&quot;&apos;&#39;&#xe5;', "\"''å"],
    ['&amp;lt;', '&lt;'],
    ['&okänd; &#9999999; &nope;', '&okänd; &#9999999; &nope;'],
    ['Ö & Å', 'Ö & Å'],
    ['&constructor; &toString;', '&constructor; &toString;'],
    ['', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('reads broken tags as they stand, however many', () => {
    const text = '<at '.repeat(50_000).trim();
    expect(read(text)).toBe(text);
  });

  describe('with links that Teams shows as names', () => {
    const LINK = aChannelLink('one', 'Veckobrev');
    const anchor = (label: string, href = LINK) =>
      `<a href="${href.replaceAll('&', '&amp;')}" title="${label}" target="_blank">${label}</a>`;
    const readHtml = (text: string, ...contents: readonly unknown[]): string => {
      const attachments = contents.map((content) => ({ contentType: 'text/html', content }));
      const parsed = parseActivity(messageActivity('https://smba.example/', { text, attachments }));
      if (!parsed.success) throw parsed.error;
      return messageText(parsed.data);
    };

    it.each([
      [
        'in place of the name',
        'kanal Solna Veckobrev | FoU',
        anchor('Veckobrev | FoU'),
        `kanal Solna ${LINK}`,
      ],
      ['in place of a name with an &', 'kanal R&amp;D nu', anchor('R&amp;D'), `kanal ${LINK} nu`],
      [
        'in place of a name with other spaces',
        'kanal Barn\u00a0och unga',
        anchor('Barn&nbsp;och&nbsp;unga'),
        `kanal ${LINK}`,
      ],
      ['once when the text has it', `kanal Solna ${LINK}`, anchor('Solna'), `kanal Solna ${LINK}`],
      [
        'also to a chat, which is no channel',
        'kanal Chatt',
        anchor('Chatt', 'https://teams.microsoft.com/l/chat/1'),
        'kanal https://teams.microsoft.com/l/chat/1',
      ],
    ])('reads the link %s', (_where, text, html, expected) => {
      expect(readHtml(text, `<div><p>${html}</p></div>`)).toBe(expected);
    });

    it.each([
      ['a link to another page', anchor('rapporten', 'https://www.fou-nordvast.se/rapport')],
      ['an address that is none', anchor('rapporten', 'javascript:alert(1)')],
      ['no link', '<div><p>rapporten</p></div>'],
      ['something else than text', { href: LINK }],
      ['nothing', undefined],
      ['a link whose name is not in the text', anchor('Veckobrev')],
      ['a link without a name', anchor('')],
    ])('leaves the words as they are beside %s', (_what, content) => {
      expect(readHtml('se rapporten', content)).toBe('se rapporten');
    });

    it('reads several, and passes over attachments of other kinds', () => {
      const other = aChannelLink('two', 'Två');
      const html = `${anchor('Ett')} ${anchor('Två', other)}`;
      expect(readHtml('Ett och Två', 7, html)).toBe(`${LINK} och ${other}`);
    });

    it('reads a long row of broken links without waiting', () => {
      expect(readHtml('hej', '<a href="'.repeat(25_000))).toBe('hej');
      expect(readHtml('hej', `<a ${'href="'.repeat(40_000)}`)).toBe('hej');
    });
  });
});
