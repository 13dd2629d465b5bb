import { describe, expect, it } from 'vitest';
import { EMPTY_NETWORK_FORM } from '../../../src/cards/network-form.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import { KNOWN_NETWORKS } from '../../../src/domain/known-networks.js';
import type { Network } from '../../../src/domain/network.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { anActivity } from '../../support/digest-builders.js';
import { filledIn, startLogging, textIn } from '../../support/log-talk.js';
import { aNetwork } from '../../support/network-builders.js';
import { actionsIn } from '../../support/talk.js';

const MISSBRUK = aNetwork('missbruk', {
  members: ['jarfalla', 'solna'],
  area: 'addiction_social_psychiatry',
  rhythm: { times: 1, every: 3, unit: 'week' },
  source: 'Verksamhetsberättelse 2017 (2017)',
});

const start = async (networks: readonly Network[] = [MISSBRUK]) => {
  const chat = await startLogging();
  await chat.ports.store.commit(networks.map((network) => insert('networks', network)));
  const titles = (reply: Awaited<ReturnType<typeof chat.write>>) =>
    actionsIn(reply).map(({ title }) => title);
  const kept = () => chat.ports.store.find('networks');
  return { ...chat, titles, kept };
};

describe('the register of networks', () => {
  it('is filled from the documents by one press when it is empty, once, with a source each', async () => {
    const { write, press, kept, ports } = await start([]);
    const list = await write(martin, 'nätverk');
    expect(textIn(list)).toContain('Registret är tomt.');
    const known = 'Lägg in dem som dokumenten nämner';
    const [first, second] = await Promise.all([press(martin, list, known), press(anna, list, known)]);
    expect(`${textIn(first)}${textIn(second)}`).toContain(`${KNOWN_NETWORKS.length} nätverk är inlagda.`);
    expect(await kept()).toHaveLength(KNOWN_NETWORKS.length);
    expect((await kept()).every(({ source = '' }) => /20(?:17|24)/.test(source))).toBe(true);
    const audit = await ports.store.find('audit', { action: 'add-network' });
    expect(audit).toHaveLength(KNOWN_NETWORKS.length);
  });

  it('is left to the documents for others while it is empty', async () => {
    const { write } = await start([]);
    expect(textIn(await write(jarfallaMember, 'lokala nätverk'))).not.toContain('Registret är tomt');
  });

  it('takes a new network from a form, once however often it is sent', async () => {
    const { write, press, kept } = await start();
    const form = await press(martin, await write(martin, 'nätverk'), 'Lägg till ett nätverk');
    const inputs = {
      name: 'Familjehemsnätverket',
      members: 'all',
      rhythm: 'två gånger per termin',
      area: 'none',
    };
    const saved = await press(martin, form, 'Spara', filledIn(form, inputs));
    await press(martin, form, 'Spara', filledIn(form, inputs));
    expect(textIn(saved)).toContain('Alla åtta');
    const networks = (await kept()).filter(({ name }) => name === 'Familjehemsnätverket');
    expect(networks).toMatchObject([{ rhythm: { times: 2, every: 1, unit: 'term' }, savedBy: martin.id }]);
    expect(networks[0]?.members).toHaveLength(8);
  });

  it('says what is wrong in a form and keeps what was typed', async () => {
    const { write, press, kept } = await start();
    const form = await press(martin, await write(martin, 'nätverk'), 'Lägg till ett nätverk');
    const again = await press(
      martin,
      form,
      'Spara',
      filledIn(form, { name: 'Missbrukschefsnätverket', rhythm: 'ibland' }),
    );
    expect(textIn(again)).toContain('Jag förstår inte hur ofta det är.');
    expect(filledIn(again)).toMatchObject({ name: 'Missbrukschefsnätverket', rhythm: 'ibland' });
    const taken = await press(martin, again, 'Spara', filledIn(again, { rhythm: '' }));
    expect(textIn(taken)).toContain('Det finns redan ett nätverk som heter Missbrukschefsnätverket.');
    expect(await kept()).toHaveLength(1);
  });

  it('tells the second of two who change the same who was first, and keeps what they typed', async () => {
    const { pressData, write, press, kept } = await start();
    const card = await press(martin, await write(martin, 'nätverk'), 'Visa', { networkId: MISSBRUK.id });
    const form = await press(martin, card, 'Ändra');
    const theirs = await press(anna, card, 'Ändra');
    await press(anna, theirs, 'Spara', filledIn(theirs, { convener: 'FoU Nordväst' }));
    const late = await press(martin, form, 'Spara', filledIn(form, { convener: 'Solna' }));
    expect(textIn(late)).toContain(`${anna.displayName} hann ändra nätverket före dig.`);
    expect(filledIn(late)).toMatchObject({ convener: 'Solna' });
    await press(martin, late, 'Spara', filledIn(late, { isEnded: 'true' }));
    expect(await kept()).toMatchObject([
      { convener: 'Solna', isEnded: true, source: MISSBRUK.source, version: 3 },
    ]);
    const refused = await pressData(jarfallaMember, {
      ...EMPTY_NETWORK_FORM,
      verb: 'network.save',
      card: 'network-form@1',
      networkId: MISSBRUK.id,
      submissionId: 's',
      expectedVersion: 3,
      name: 'Mitt',
    });
    expect(textIn(refused)).toContain('FoU');
    expect(await kept()).toMatchObject([{ version: 3 }]);
  });

  it('tells who convenes a network, and what to do where the register does not know', async () => {
    const { write } = await start([
      aNetwork('a', { name: 'Avlösning', convener: 'Solna' }),
      aNetwork('b', { name: 'Boendestödet', members: [] }),
    ]);
    expect(textIn(await write(jarfallaMember, 'vem håller i Avlösning?'))).toContain(
      'Sammankallande i Avlösning: Solna.',
    );
    const unknown = 'Jag hittar inget svar i registret på vem som är sammankallande i Boendestödet.';
    expect(textIn(await write(jarfallaMember, 'vem leder Boendestödet?'))).toBe(
      `${unknown} Hör med FoU, som kan skriva in det.`,
    );
    expect(textIn(await write(martin, 'vem leder Boendestödet?'))).toContain('tryck på ”Ändra”');
  });

  it('I20: marks what should have met, for the staff, until a meeting has been held', async () => {
    const { write, press } = await start();
    expect(textIn(await write(martin, 'nätverk'))).toContain(
      'Försenat: borde ha träffats senast 1 februari 2026.',
    );
    expect(textIn(await write(jarfallaMember, 'nätverk'))).not.toContain('Försenat');
    await write(martin, 'logga 2 tim möte i missbrukschefsnätverket igår');
    const list = await write(martin, 'nätverk');
    expect(textIn(list)).not.toContain('Försenat');
    const card = textIn(await press(martin, list, 'Visa', { networkId: MISSBRUK.id }));
    expect(card).toContain('Senaste mötet: 17 november');
    expect(card).toContain('Träffas igen senast: 13 december 2026');
  });

  it('shows a municipality its own first, and no titles of meetings to others than the staff', async () => {
    const { write, press, ports } = await start([aNetwork('a', { name: 'Avlösning' }), MISSBRUK]);
    const meeting = anActivity('m', {
      kind: 'network_meeting',
      title: 'Bekymmer',
      networkId: MISSBRUK.id,
      date: onDay('2026-11-10'),
    });
    await ports.store.commit([insert('activities', meeting)]);
    const list = await write(jarfallaMember, 'nätverk');
    expect(textIn(list).indexOf('Missbruk')).toBeLessThan(textIn(list).indexOf('Avlösning'));
    const theirs = textIn(await press(jarfallaMember, list, 'Visa', { networkId: MISSBRUK.id }));
    expect(theirs).toContain('Senaste mötet: 10 november');
    expect(theirs).not.toContain('Bekymmer');
    const card = await press(martin, await write(martin, 'nätverk'), 'Visa', { networkId: MISSBRUK.id });
    expect(textIn(card)).toContain('Bekymmer');
  });

  it('opens the form for a meeting with what is known of the network', async () => {
    const { write, press, only } = await start();
    const card = await press(martin, await write(martin, 'nätverk'), 'Visa', { networkId: MISSBRUK.id });
    const form = await press(martin, card, 'Logga ett möte');
    const receipt = await press(martin, form, 'Spara', filledIn(form, { hours: '2' }));
    expect(textIn(receipt)).toContain('Nätverk: Missbrukschefsnätverket');
    expect(await only()).toMatchObject({
      kind: 'network_meeting',
      networkId: MISSBRUK.id,
      municipalities: ['jarfalla', 'solna'],
      area: 'addiction_social_psychiatry',
    });
  });
});

describe('what is asked of the register', () => {
  it('is answered with its year and sources', async () => {
    const { write } = await start([MISSBRUK, aNetwork('o', { name: 'Okänt' })]);
    const answer = textIn(await write(jarfallaMember, 'vilka nätverk är Solna med i?'));
    expect(answer).toContain('Solna är med i Missbrukschefsnätverket (lokalt).');
    expect(answer).toContain('För ett annat nätverk säger registret inte vilka kommuner som är med.');
    expect(answer).toContain('Källa: FoU:s register, ändrat 2026. Ur Verksamhetsberättelse 2017 (2017).');
    expect(textIn(await write(jarfallaMember, 'vilka nätverk är vi med i'))).toContain('Järfälla är med i');
    expect(textIn(await write(martin, 'vilka nätverk är vi med i'))).toContain('Jag vet inte vilken kommun');
    expect(textIn(await write(jarfallaMember, 'är Solna med i missbrukschfsnätverket'))).toContain(
      'Ja, Solna är',
    );
    expect(textIn(await write(jarfallaMember, 'är Ekerö med i missbrukschefsnätverket'))).toContain(
      'Nej, enligt registret är Ekerö inte med i Missbrukschefsnätverket. De som är med är Järfälla och Solna.',
    );
    const english = textIn(await write(jarfallaMember, 'which networks is Solna a member of?', 'en'));
    expect(english).toContain('Solna is in Missbrukschefsnätverket (local).');
  });

  it('is honestly not known where the register is silent', async () => {
    const { write } = await start([MISSBRUK, aNetwork('o', { name: 'RSS' })]);
    expect(textIn(await write(jarfallaMember, 'vilka är med i RSS?'))).toMatch(/^Jag hittar inget svar/);
    expect(textIn(await write(jarfallaMember, 'vilka nätverk är Ekerö med i?'))).toMatch(
      /^Jag hittar inget svar/,
    );
  });

  it('tells when a network meets', async () => {
    const { write } = await start();
    await write(martin, 'logga 2 tim möte i missbrukschefsnätverket 3 dec');
    expect(textIn(await write(jarfallaMember, 'när träffas missbrukschefsnätverket?'))).toContain(
      'Missbrukschefsnätverket träffas var tredje vecka.',
    );
    expect(textIn(await write(jarfallaMember, 'när är nästa möte i missbrukschefsnätverket'))).toContain(
      'Nästa möte är planerat till 3 december.',
    );
  });
});
