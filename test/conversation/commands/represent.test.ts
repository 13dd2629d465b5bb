import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/conversation/turn.js';
import type { Person } from '../../../src/domain/person.js';
import { insert, update } from '../../../src/usecases/changes.js';
import { anna, aPerson, EVERYONE, jarfallaMember } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import { aRequest } from '../../support/digest-builders.js';
import { onSeat } from '../../support/registry.js';
import {
  aStranger,
  JARFALLA_TENANT,
  OTHER_TENANT,
  tenantOfJarfalla,
  unnamed,
} from '../../support/strangers.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const nadja = aStranger(JARFALLA_TENANT);

const chosenIn = (reply: Awaited<ReturnType<Awaited<ReturnType<typeof conversationWith>>['write']>>) =>
  elementsIn(reply.messages.flatMap(({ cards = [] }) => cards.map(({ content }) => content))).find(
    ({ id }) => id === 'municipalityId',
  )?.['value'];

const inChannel = (incoming: Incoming): Incoming => ({
  ...incoming,
  conversation: { id: 'channel', kind: 'channel' },
});

describe('jag representerar', () => {
  it.each(['jag representerar', 'jag representerar Järfälla och Solna'])(
    'opens the form when no single municipality is named: %s',
    async (text) => {
      const chat = await conversationWith();
      const reply = await chat.write(nadja, text);
      expect(actionsIn(reply).map(({ data }) => data['verb'])).toEqual(['claim.send']);
      expect(await chat.ports.store.find('claims')).toEqual([]);
      const sent = await chat.press(nadja, reply, 'Skicka till FoU-chefen', { municipalityId: 'solna' });
      expect(shownIn(sent)).toContain('om du ska läggas in för Solna');
      expect(sent.messages[0]?.replacesPressedCard).toBe(true);
      expect(await chat.ports.store.find('claims')).toMatchObject([{ municipalityId: 'solna' }]);
    },
  );

  it('has the municipality that the person works in chosen beforehand', async () => {
    const chat = await conversationWith();
    await chat.ports.store.commit([insert('tenants', tenantOfJarfalla)]);
    expect(chosenIn(await chat.write(nadja, 'jag representerar'))).toBe('jarfalla');
    expect(chosenIn(await chat.write(aStranger(OTHER_TENANT), 'jag representerar'))).toBe('');
    const opened = await chat.pressData(nadja, { verb: 'claim.open', card: 'welcome@1' });
    expect(opened.messages).toHaveLength(1);
  });

  it('says which eight FoU works for when the place is another', async () => {
    const chat = await conversationWith();
    const said = shownIn(await chat.write(nadja, 'jag representerar Botkyrka'));
    expect(said).toContain(
      'Ekerö, Järfälla, Sigtuna, Sollentuna, Solna, Sundbyberg, Upplands-Bro och Upplands Väsby',
    );
    expect(await chat.ports.store.find('people', { identity: nadja.identity })).toEqual([]);
  });

  it('draws the form again, with what was chosen, when it came without a municipality', async () => {
    const chat = await conversationWith();
    const form = await chat.write(nadja, 'jag representerar');
    const again = await chat.press(nadja, form, 'Skicka till FoU-chefen', { municipalityId: '' });
    expect(shownIn(again)).toContain('Kommun');
    expect(actionsIn(again)[0]?.data['verb']).toBe('claim.send');
    expect(await chat.ports.store.find('claims')).toEqual([]);
  });

  it.each<[string, Person, readonly string[]]>([
    [
      'a council member',
      jarfallaMember,
      ['Du är rådsmedlem för Järfälla.', 'prata med Anna Demo (FoU-chef)'],
    ],
    [
      'one who is to be it',
      aPerson('ny', [onSeat('2026-12-01')]),
      ['Du blir rådsmedlem för Järfälla den 1 december 2026.', 'prata med Anna Demo (FoU-chef)'],
    ],
    ['the FoU manager', anna, ['Du är FoU-chef.', 'Det är du som lägger in dem']],
  ])('tells %s what they are, and whom to talk to', async (_who, person, sentences) => {
    const chat = await conversationWith({
      people: [...EVERYONE.filter(({ id }) => id !== person.id), person],
    });
    const said = shownIn(await chat.write(person, 'jag representerar Solna'));
    for (const sentence of sentences) expect(said).toContain(sentence);
    expect(await chat.ports.store.find('claims')).toEqual([]);
  });

  it('tells that the one in the place of another is asked about, and in the end that it is enough for today', async () => {
    const chat = await conversationWith();
    await chat.write(nadja, 'jag representerar Järfälla');
    expect(shownIn(await chat.write(nadja, 'jag representerar Solna'))).toContain(
      'Solna i stället för Järfälla',
    );
    await chat.write(nadja, 'jag representerar Ekerö');
    const said = shownIn(await chat.write(nadja, 'jag representerar Sigtuna'));
    expect(said).toContain('inte FoU-chefen igen förrän i morgon');
    expect(said).toContain('om du ska läggas in för Ekerö');
  });

  it('says kindly that it does not know who it is', async () => {
    const chat = await conversationWith();
    const incoming = unnamed(chat.incoming(nadja, { kind: 'text', text: 'jag representerar Solna' }));
    const said = shownIn(await chat.dispatch(incoming));
    expect(said).toContain('Teams talar inte om för mig vem du är');
    expect((await chat.ports.store.find('people')).length).toBe(EVERYONE.length);
  });

  it('keeps no name with an identity number in it, and does not repeat it', async () => {
    const chat = await conversationWith();
    const numbered = { ...nadja, displayName: 'Nadja 19121212-1212' };
    const said = shownIn(await chat.write(numbered, 'jag representerar Solna'));
    expect(said).toContain('Be it-avdelningen se över namnet');
    expect(said).not.toContain('1212');
    expect(await chat.ports.store.find('claims')).toEqual([]);
  });

  it('answers in English who writes in English', async () => {
    const chat = await conversationWith();
    const said = shownIn(await chat.write(nadja, 'I represent Järfälla', 'en'));
    expect(said).toMatch(/^Thank you! I have asked the FoU manager/);
  });

  it('says where others read that the answer comes in private, and shows no form there', async () => {
    const chat = await conversationWith();
    const write = (text: string) => chat.dispatch(inChannel(chat.incoming(nadja, { kind: 'text', text })));
    expect(shownIn(await write('jag representerar'))).toContain(
      'Skriv till exempel ”jag representerar Järfälla”',
    );
    const said = shownIn(await write('jag representerar Järfälla'));
    expect(said).toContain('Du får svaret i din personliga chatt med mig.');
    const claims = await chat.ports.store.find('claims');
    expect(claims).toMatchObject([{ municipalityId: 'jarfalla' }]);
    expect(claims).toHaveLength(1);
  });
});

describe('the card that a claim is answered on', () => {
  const claimIn = async (people: readonly Person[] = EVERYONE) => {
    const chat = await conversationWith({ people });
    await chat.write(nadja, 'jag representerar Järfälla');
    const [claim] = await chat.ports.store.find('claims');
    if (claim === undefined) throw new Error('no claim was kept');
    const open = () =>
      chat.pressData(anna, { verb: 'claim.show', card: 'claim-decision@1', claimId: claim.id });
    return { ...chat, claim, open };
  };

  it('opens from the list of people, and shows afterwards who answered', async () => {
    const { press, open } = await claimIn();
    const card = await open();
    expect(shownIn(card)).toContain('Nadja Demo skrev den 18 november 2026: jag representerar Järfälla.');
    await press(anna, card, 'Avböj', { role: 'council_member', reason: '' });
    expect(shownIn(await open())).toContain('Anna Demo avböjde Nadja Demo den 18 november 2026.');
  });

  it('is drawn again with the problem and what was filled in when the registry stands in the way', async () => {
    const coming = aPerson('kommer', [onSeat('2026-12-01')], { displayName: 'Karin Demo' });
    const { press, open, ports } = await claimIn([anna, coming]);
    const again = await press(anna, await open(), 'Godkänn', {
      role: 'council_member',
      countTenant: 'true',
      reason: 'Platsen är tagen.',
    });
    const said = shownIn(again);
    expect(said).toContain('Platsen i FoU-rådet är redan upptagen');
    expect(said).toContain('Karin Demo har platsen från den 1 december 2026.');
    expect(said).toContain('Platsen är tagen.');
    expect(await ports.store.find('tenants')).toEqual([]);
    const declined = await press(anna, again, 'Avböj', {
      role: 'council_member',
      reason: 'Platsen är tagen.',
    });
    expect(shownIn(declined)).toContain('Skäl: Platsen är tagen.');
  });

  it('is drawn again when the reason is too long', async () => {
    const { press, open, ports } = await claimIn();
    const again = await press(anna, await open(), 'Avböj', { role: 'chief', reason: 'å'.repeat(501) });
    expect(shownIn(again)).toContain('Se över det här och skicka igen: Skäl om du avböjer');
    expect(await ports.store.find('claims')).toMatchObject([{ state: 'waiting' }]);
  });

  it('says so when the person is not there any more', async () => {
    const { pressData } = await claimIn();
    const data = { verb: 'claim.accept', card: 'claim-decision@1', claimId: '2026-none', expectedVersion: 1 };
    expect(shownIn(await pressData(anna, data))).toContain('Den frågan finns inte kvar');
    const shown = await pressData(anna, {
      verb: 'claim.show',
      card: 'claim-decision@1',
      claimId: '2026-none',
    });
    expect(shownIn(shown)).toContain('Den frågan finns inte kvar');
  });

  it.each([
    ['Godkänn', 'Nadja Demo är socialchef i Järfälla.'],
    ['Avböj', 'Anna Demo avböjde Nadja Demo'],
  ])('says after %s that the manager has to tell whom the bot cannot write to', async (button, said) => {
    const { press, open } = await claimIn();
    const answered = shownIn(await press(anna, await open(), button, { role: 'chief', reason: '' }));
    expect(answered).toContain(said);
    expect(answered).toContain('Jag kan inte skriva till Nadja Demo än.');
    expect(answered).not.toContain('får veta det nu');
  });

  it('says what somebody was before, and which requests they are the contact of no longer', async () => {
    const former = {
      ...jarfallaMember,
      identity: nadja.identity,
      roles: [onSeat('2020-01-01', '2026-11-17')],
    };
    const { ports, open } = await claimIn([anna, former]);
    const own = aRequest('F2026-001', { municipalityId: 'jarfalla', contactId: former.id });
    const other = aRequest('F2026-002', { municipalityId: 'jarfalla', contactId: '2026-annan' });
    await ports.store.commit([insert('requests', own), insert('requests', other)]);
    const said = shownIn(await open());
    expect(said).toContain('har ingen roll just nu.');
    expect(said).toContain('Järfälla har ingen rådsmedlem nu.');
    expect(said).toContain('En öppen förfrågan får då');
  });

  it('says nothing of the seat when the person has been given it meanwhile', async () => {
    const { ports, claim, press, open } = await claimIn([anna]);
    const person = await ports.store.get('people', claim.personId);
    if (person === undefined) throw new Error('nobody was kept');
    await ports.store.commit([update('people', person, { ...person, roles: [onSeat('2026-11-01')] })]);
    const card = await open();
    expect(shownIn(card)).toContain('Nadja Demo är rådsmedlem för Järfälla.');
    expect(shownIn(card)).not.toContain('lämnar');
    const answered = await press(anna, card, 'Godkänn', { role: 'council_member', reason: '' });
    expect(shownIn(answered)).toContain('Godkänt för Järfälla');
  });

  it('is not shown where others read', async () => {
    const { claim, dispatch, incoming } = await claimIn();
    const data = { verb: 'claim.show', card: 'claim-decision@1', claimId: claim.id };
    const reply = await dispatch(inChannel(incoming(anna, { kind: 'press', verb: 'claim.show', data })));
    expect(shownIn(reply)).toContain('personlig chatt');
    expect(shownIn(reply)).not.toContain('Nadja');
  });

  it.each([
    ['the person', nadja],
    ['a council member', jarfallaMember],
  ])('is not for %s', async (_who, person) => {
    const { claim, pressData, ports } = await claimIn();
    const data = { card: 'claim-decision@1', claimId: claim.id, expectedVersion: 1, role: 'chief' };
    await pressData(person, { ...data, verb: 'claim.accept' });
    await pressData(person, { ...data, verb: 'claim.decline' });
    expect(await ports.store.find('claims')).toEqual([claim]);
  });
});
