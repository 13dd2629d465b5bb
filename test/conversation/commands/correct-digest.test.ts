import { beforeEach, describe, expect, it } from 'vitest';
import { insert } from '../../../src/usecases/changes.js';
import { anna } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import { aSentDigest, at } from '../../support/digest-builders.js';
import { digestTalk } from '../../support/digest-talk.js';
import { fakeDelivery } from '../../support/fakes.js';
import { actionsIn, shownIn } from '../../support/talk.js';

const link = 'https://teams.microsoft.com/l/message/19:a@thread.tacv2/1';
let delivery: ReturnType<typeof fakeDelivery>;
let talk: Awaited<ReturnType<typeof digestTalk>>;

beforeEach(async () => {
  delivery = fakeDelivery();
  talk = await digestTalk(delivery);
  await talk.ports.store.commit([
    insert('digests', aSentDigest('2026-W45')),
    insert('digests', aSentDigest('2026-W46', [], { link, reservedAt: at('2026-11-16') })),
  ]);
});

const form = () => talk.write(anna, 'rätta veckobrev 2026-W46 Järfälla');
const send = async (text: string) => talk.press(anna, await form(), 'Skicka rättelsen', { text });
const valuesOf = (reply: Parameters<typeof elementsIn>[0]) =>
  elementsIn(reply).flatMap(({ type, value }) => (type === 'Input.Text' ? [value] : []));

describe('rätta veckobrev', () => {
  it.each([
    'rätta veckobrev 2026-W46 Järfälla',
    'rätta veckobrevet för Järfälla v 46',
    'Rätta veckobrev Järfälla.',
    'korrigera veckobrev v. 46 för Järfälla',
    'correct digest week 46 Järfälla',
  ])('opens the form for %s', async (text) => {
    const reply = await talk.write(anna, text);
    expect(shownIn(reply)).toContain('Rätta veckobrevet för Järfälla, v. 46');
    expect(shownIn(reply)).toContain('Brevet skickades 16 november 2026.');
    expect(elementsIn(reply.messages).find(({ type }) => type === 'Action.OpenUrl')).toMatchObject({
      url: link,
    });
  });

  it.each([
    ['rätta veckobrev', 'Vilken kommuns brev'],
    ['rätta veckobrev v 47 Järfälla', 'inte skickat'],
    ['rätta veckobrev Solna', 'är skickat än'],
    ['rätta veckobrev 2026-W60 Järfälla', 'Jag hittar ingen vecka'],
  ])('says after “%s” what is missing', async (text, sentence) => {
    const reply = await talk.write(anna, text);
    expect(shownIn(reply)).toContain(sentence);
    expect(actionsIn(reply)).toEqual([]);
  });

  it('posts once however often it is pressed, and says that it is done', async () => {
    const card = await form();
    const first = await talk.press(anna, card, 'Skicka rättelsen', { text: 'Det var **12**.' });
    const second = await talk.press(anna, card, 'Skicka rättelsen', { text: 'Det var **12**.' });
    expect(delivery.others).toMatchObject([{ kind: 'correction', text: 'Det var **12**.' }]);
    for (const reply of [first, second]) expect(shownIn(reply)).toContain('Klart!');
  });

  it('shows the post when it has an address', async () => {
    const there = `${link}2`;
    delivery.outcome = () => ({ state: 'sent', receipt: 'r', link: there });
    const reply = await send('Det var 12.');
    expect(elementsIn(reply.messages).find(({ type }) => type === 'Action.OpenUrl')).toMatchObject({
      title: 'Visa rättelsen',
      url: there,
    });
  });

  it.each([
    ['  ', 'Skriv vad som ska rättas.', ''],
    ['x'.repeat(501), 'högst 500 tecken', 'x'.repeat(501)],
  ])('asks again for what cannot be posted, and loses nothing', async (text, sentence, left) => {
    const reply = await send(text);
    expect(shownIn(reply)).toContain(sentence);
    expect(valuesOf(reply.messages)).toEqual([left]);
    expect(await talk.ports.store.find('corrections')).toEqual([]);
  });

  it('keeps the text when something else of the press is wrong', async () => {
    const [action] = actionsIn(await form());
    const reply = await talk.pressData(anna, { ...action?.data, text: 'Det var 12.', extra: 'x' });
    expect(valuesOf(reply.messages)).toEqual(['Det var 12.']);
  });

  it('says why it failed, and a new press of the same text is a new try', async () => {
    delivery.outcome = () => ({ state: 'failed', reason: 'forbidden' });
    const failed = await send('Det var 12.');
    expect(shownIn(failed)).toContain('får inte skriva i kanalen');
    expect(valuesOf(failed.messages)).toEqual(['Det var 12.']);
    delivery.outcome = (key) => ({ state: 'sent', receipt: key });
    const text = 'Det var 12.';
    expect(shownIn(await talk.press(anna, failed, 'Skicka rättelsen', { text }))).toContain('Klart!');
    expect(delivery.others).toHaveLength(1);
  });

  describe('when it is unclear whether it came out', () => {
    beforeEach(() => {
      delivery.outcome = () => ({ state: 'unknown', reason: 'timeout' });
    });

    it('asks the person to look, and takes their word', async () => {
      const unclear = await send('Det var 12.');
      expect(shownIn(unclear)).toContain('Titta i kommunens kanal');
      expect(shownIn(await talk.press(anna, unclear, 'Den kom fram'))).toContain('Tack!');
      expect(delivery.others).toEqual([]);
    });

    it('posts it again when they ask for it, and not a second time from the old card', async () => {
      const unclear = await send('Det var 12.');
      delivery.outcome = (key) => ({ state: 'sent', receipt: key });
      expect(shownIn(await talk.press(anna, unclear, 'Skicka igen'))).toContain('Klart!');
      expect(shownIn(await talk.press(anna, unclear, 'Skicka igen'))).toContain('Klart!');
      expect(delivery.others).toHaveLength(1);
    });
  });

  it('refuses a digest that is no longer there to be corrected', async () => {
    const [action] = actionsIn(await form());
    const data = { ...action?.data, week: '2026-W40', text: 'Det var 12.' };
    expect(shownIn(await talk.pressData(anna, data))).toContain('inte skickat');
  });
});
