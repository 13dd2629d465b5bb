import { describe, expect, it } from 'vitest';
import { closedYearId } from '../../../src/domain/closed-year.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, martin } from '../../support/builders.js';
import { anActivity } from '../../support/digest-builders.js';
import { maria, startLogging, textIn } from '../../support/log-talk.js';
import { actionsIn } from '../../support/talk.js';

type Chat = Awaited<ReturnType<typeof startLogging>>;

const keep = async ({ ports }: Chat, ...activities: readonly ReturnType<typeof anActivity>[]) => {
  const kept = await ports.store.commit(activities.map((activity) => insert('activities', activity)));
  if (!kept.ok) throw new Error(kept.error.kind);
};
const titlesIn = (shown: string): string[] => [...shown.matchAll(/Titel \S+/g)].map(([title]) => title);

/** This week's Monday and last week's Friday. */
const MONDAY = onDay('2026-11-16');
const FRIDAY_BEFORE = onDay('2026-11-13');

describe('my activities', () => {
  it('are the week’s, newest first, with what they come to', async () => {
    const chat = await startLogging();
    await keep(
      chat,
      anActivity('a', { date: FRIDAY_BEFORE }),
      anActivity('b', { date: MONDAY, hours: 1.5 }),
      anActivity('c', { date: onDay('2026-11-17'), hours: 3 }),
      anActivity('d', {
        date: onDay('2026-11-18'),
        undone: { at: '2026-11-18T10:00:00.000Z', by: martin.id },
      }),
    );
    const shown = textIn(await chat.write(martin, 'mina aktiviteter'));
    expect(shown).toContain('Dina aktiviteter v. 47 (16–22 november 2026)');
    expect(titlesIn(shown)).toEqual(['Titel c', 'Titel b']);
    expect(shown).toContain('17 november · Bollplank · 3 tim · Järfälla');
    expect(shown).toContain('Genomfört: 2 aktiviteter, 4,5 tim.');
  });

  it.each([
    ['mina aktiviteter förra veckan', 'v. 46 (9–15 november 2026)', ['Titel a']],
    ['mina aktiviteter v 46', 'v. 46', ['Titel a']],
    ['visa mina aktiviteter månad', 'i november 2026', ['Titel b', 'Titel a']],
    ['vad har jag loggat i november?', 'i november 2026', ['Titel b', 'Titel a']],
    ['mina aktiviteter i år', '2026', ['Titel b', 'Titel a', 'Titel old']],
    ['mina aktiviteter 2025', '2025', ['Titel last']],
    ['my activities last year', '2025', ['Titel last']],
    ['mina aktiviteter december', 'i december 2026', []],
    ['hur mycket har jag loggat?', 'v. 47', ['Titel b']],
    ['hur många timmar har jag loggat hittills i år?', '2026', ['Titel b', 'Titel a', 'Titel old']],
    ['vad loggade jag senast', 'v. 47', ['Titel b']],
    ['vad loggade jag förra veckan?', 'v. 46', ['Titel a']],
    ['mina timmar i november', 'i november 2026', ['Titel b', 'Titel a']],
    ['har jag glömt att logga något?', 'v. 47', ['Titel b']],
    ['how many hours have I logged last month?', 'i oktober 2026', []],
    ['how much have I logged so far this year', '2026', ['Titel b', 'Titel a', 'Titel old']],
  ])('"%s" are those of %s', async (words, period, titles) => {
    const chat = await startLogging();
    await keep(
      chat,
      anActivity('a', { date: FRIDAY_BEFORE }),
      anActivity('b', { date: MONDAY }),
      anActivity('old', { date: onDay('2026-01-07') }),
      anActivity('last', { date: onDay('2025-06-02') }),
    );
    const shown = textIn(await chat.write(martin, words));
    expect(shown).toContain(period);
    expect(titlesIn(shown)).toEqual(titles);
  });

  it('say when there is no such week, and when nothing is logged', async () => {
    const { write } = await startLogging();
    expect(textIn(await write(martin, 'mina aktiviteter v 57'))).toContain('ingen sådan vecka');
    expect(textIn(await write(martin, 'mina aktiviteter'))).toContain('Här finns inget loggat');
  });

  it('have both names: who did it and who logged it', async () => {
    const chat = await startLogging();
    await keep(
      chat,
      anActivity('a', { date: MONDAY, staffIds: [martin.id], loggedBy: maria.id }),
      anActivity('b', { date: MONDAY, staffIds: [maria.id, martin.id], loggedBy: martin.id }),
    );
    const own = textIn(await chat.write(martin, 'mina aktiviteter'));
    expect(own).toContain('Loggad av Maria Demo.');
    expect(own).toContain('Tillsammans med Maria Demo.');
    expect(own).toContain('Genomfört: 2 aktiviteter, 4 tim. Tiden är allas tid tillsammans.');
    const hers = textIn(await chat.write(maria, 'mina aktiviteter'));
    expect(hers).toContain('Gjord av Martin Demo. Loggad av dig.');
    expect(hers).toContain('Genomfört: 1 aktivitet, 2 tim.');
    expect(hers).toContain('Loggat åt andra: 1');
    expect(titlesIn(textIn(await chat.write(anna, 'mina aktiviteter')))).toEqual([]);
  });

  it('I18: count no hours of what is planned or cancelled, and say in words what it is', async () => {
    const chat = await startLogging();
    await keep(
      chat,
      anActivity('a', { date: onDay('2026-11-20'), state: 'planned' }),
      anActivity('b', { date: MONDAY, state: 'planned' }),
      anActivity('c', { date: MONDAY, state: 'cancelled' }),
    );
    const shown = textIn(await chat.write(martin, 'mina aktiviteter'));
    expect(shown).toContain('Titel a · Planerad\n');
    expect(shown).toContain('Titel b · Planerad, datumet har gått');
    expect(shown).toContain('Titel c · Inställd');
    expect(shown).toContain('Planerat: 2.');
    expect(shown).not.toContain('Genomfört');
  });

  it('turn pages and periods in the card that is pressed', async () => {
    const chat = await startLogging();
    const nine = Array.from({ length: 9 }, (_, index) =>
      anActivity(`${index}`, { date: MONDAY, loggedAt: `2026-11-16T1${index}:00:00.000Z` }),
    );
    await keep(chat, ...nine, anActivity('before', { date: FRIDAY_BEFORE }));
    const list = await chat.write(martin, 'mina aktiviteter');
    expect(titlesIn(textIn(list))).toHaveLength(8);
    expect(actionsIn(list).map(({ title }) => title)).not.toContain('Nyare');
    const older = await chat.press(martin, list, 'Äldre');
    expect(older.messages[0]?.replacesPressedCard).toBe(true);
    expect(titlesIn(textIn(older))).toEqual(['Titel 0']);
    expect(textIn(older)).toContain('Sida 2 av 2');
    expect(titlesIn(textIn(await chat.press(martin, older, 'Nyare')))).toHaveLength(8);
    expect(titlesIn(textIn(await chat.press(martin, older, 'Veckan före')))).toEqual(['Titel before']);
    expect(textIn(await chat.press(martin, list, 'Veckan efter'))).toContain('v. 48');
  });
});

describe('an activity opened from the list', () => {
  const opened = async (overrides: Partial<ReturnType<typeof anActivity>> = {}) => {
    const chat = await startLogging();
    await keep(chat, anActivity('a', { date: MONDAY, loggedAt: '2026-11-16T12:00:00.000Z', ...overrides }));
    const receipt = await chat.press(martin, await chat.write(martin, 'mina aktiviteter'), 'Öppna');
    return { ...chat, receipt, buttons: actionsIn(receipt).map(({ title }) => title) };
  };

  it('is removed after a question, also when it is older than a day', async () => {
    const { press, receipt, buttons, only, ports } = await opened();
    expect(buttons).toContain('Ta bort');
    expect(buttons).not.toContain('Ångra');
    const question = await press(martin, receipt, 'Ta bort');
    expect(textIn(question)).toContain('Titel a');
    expect(await only()).not.toHaveProperty('undone');
    expect(textIn(await press(martin, question, 'Ta bort'))).toContain('Aktiviteten är borttagen');
    expect(await only()).toMatchObject({ undone: { by: martin.id } });
    expect(await ports.store.find('audit', { action: 'remove-activity' })).toMatchObject([
      { by: martin.id, fields: ['undone'] },
    ]);
    expect(textIn(await press(martin, receipt, 'Ta bort'))).toContain('redan borttagen');
  });

  it('is kept when one says no to the question, which gives way to the receipt', async () => {
    const { press, receipt, only } = await opened();
    const kept = await press(martin, await press(martin, receipt, 'Ta bort'), 'Behåll');
    expect(kept.messages[0]?.replacesPressedCard).toBe(true);
    expect(actionsIn(kept).map(({ title }) => title)).toEqual(['Ändra', 'Ta bort', 'Logga igen']);
    expect(await only()).not.toHaveProperty('undone');
  });

  it('has the receipt’s own undo during the first day', async () => {
    const { buttons } = await opened({ loggedAt: '2026-11-18T10:00:00.000Z' });
    expect(buttons).toContain('Ångra');
    expect(buttons).not.toContain('Ta bort');
  });

  it('cannot be removed when its year is closed', async () => {
    const { press, receipt, only, ports } = await opened();
    const question = await press(martin, receipt, 'Ta bort');
    await ports.store.commit([
      insert('closings', {
        id: closedYearId(2026),
        year: 2026,
        closedBy: anna.id,
        closedAt: '2026-11-18T10:00:00.000Z',
      }),
    ]);
    expect(textIn(await press(martin, question, 'Ta bort'))).toContain(
      'Behöver något rättas kan FoU-chefen öppna året igen genom att skriva ”öppna året 2026”.',
    );
    expect(await only()).not.toHaveProperty('undone');
  });

  it('offers the same to who only took part', async () => {
    const { buttons } = await opened({ loggedBy: maria.id });
    expect(buttons).toEqual(['Ändra', 'Ta bort', 'Logga igen']);
  });
});
