import { describe, expect, it } from 'vitest';
import { messageText } from '../../../src/adapters/teams/message-text.js';
import { parseActivity } from '../../../src/adapters/teams/teams-activity.js';
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
});
