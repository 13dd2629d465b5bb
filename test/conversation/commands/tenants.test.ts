import { describe, expect, it } from 'vitest';
import { tenantsCommand } from '../../../src/conversation/commands/tenants.js';
import { MUNICIPALITY_IDS } from '../../../src/domain/municipality.js';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import type { Ports } from '../../../src/usecases/ports.js';
import { tenantOf } from '../../../src/usecases/tenant-of.js';
import { anna, EVERYONE, jarfallaMember, martin, TENANT } from '../../support/builders.js';
import { berit } from '../../support/channel-talk.js';
import { JARFALLA_TENANT, OTHER_TENANT } from '../../support/strangers.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { tenants } = sv;

type Chat = Awaited<ReturnType<typeof chatWith>>;
const chatWith = (ports: Partial<Ports> = {}) => conversationWith({ people: [...EVERYONE, berit], ports });
const inJarfalla = ({ ports }: Chat) => tenantOf(ports.store, 'jarfalla');
/** Opens a municipality's form from the list. */
const formOf = async (chat: Chat, name = 'Järfälla', from = anna) => {
  const list = await chat.write(from, 'organisationer');
  const title = [tenants.list.set(name), tenants.list.change(name)].find((wanted) =>
    actionsIn(list).some((action) => action.title === wanted),
  );
  return chat.press(from, list, title ?? '');
};
const save = async (chat: Chat, tenantId = JARFALLA_TENANT, name = 'Järfälla', from = anna) =>
  chat.press(from, await formOf(chat, name, from), tenants.form.save, { tenantId });
const askToRemove = async (chat: Chat) => chat.press(anna, await formOf(chat), tenants.form.remove);

describe('the grammar of organisationer', () => {
  it.each([
    'organisationer',
    'Organisationerna.',
    'klientorganisationer',
    'visa organisationer',
    'tenants',
    'show the organizations',
  ])('takes "%s" for the list', (text) => {
    expect(tenantsCommand.parse(text)).toEqual({});
  });

  it.each([
    ['organisation Järfälla', 'jarfalla'],
    ['ange organisation för Upplands Väsby', 'upplands_vasby'],
    ['ta bort organisationen för Ekerö.', 'ekero'],
    ['tenant of Solna', 'solna'],
    ['klientorganisation sollentna', 'sollentuna'],
  ])('takes "%s" for the form', (text, municipality) => {
    expect(tenantsCommand.parse(text)).toEqual({ municipality });
  });

  it.each([
    '',
    'organisation',
    'vilka organisationer samarbetar FoU med?',
    'organisationskartläggning',
    'organisation Kista',
    'organisation för samverkan i Järfälla',
    'organisation Järfälla och Solna',
  ])('leaves "%s" to be a question', (text) => {
    expect(tenantsCommand.parse(text)).toBeUndefined();
  });
});

describe('organisationer', () => {
  it('lists the eight in owner order, each with its tenant and a button', async () => {
    const chat = await chatWith();
    expect(shownIn(await chat.write(anna, 'organisationer'))).toContain(tenants.list.none);
    await save(chat);
    const list = await chat.write(anna, 'organisationer');
    expect(shownIn(list)).toContain(tenants.list.some(1));
    expect(shownIn(list)).toContain(`Järfälla\n · ${JARFALLA_TENANT}`);
    expect(shownIn(list)).toContain('Solna\n · ingen angiven');
    expect(actionsIn(list)).toHaveLength(MUNICIPALITY_IDS.length);
    expect(actionsIn(list)[1]?.title).toBe(tenants.list.change('Järfälla'));
  });

  it('is for the FoU manager, in writing and by button', async () => {
    const chat = await chatWith();
    const form = await formOf(chat);
    for (const person of [martin, jarfallaMember, undefined]) {
      const pressed = await chat.press(person, form, tenants.form.save, { tenantId: JARFALLA_TENANT });
      for (const reply of [pressed, await chat.write(person, 'organisationer')]) {
        expect(actionsIn(reply)).toEqual([]);
      }
    }
    expect(await inJarfalla(chat)).toBeUndefined();
  });

  it('is not shown where others read', async () => {
    const chat = await chatWith();
    const incoming = chat.incoming(anna, { kind: 'text', text: 'organisationer' });
    const reply = await chat.dispatch({ ...incoming, conversation: { id: 'c', kind: 'channel' } });
    expect(shownIn(reply)).toBe(sv.errors.personalOnly);
  });

  it('speaks English too', async () => {
    const chat = await chatWith();
    expect(shownIn(await chat.write(anna, 'organisations', 'en'))).toContain(en.tenants.list.intro);
    expect(shownIn(await chat.write(anna, 'tenant of Solna', 'en'))).toContain(en.tenants.form.howTo);
  });
});

describe('organisationer: setting one', () => {
  it('tells in the form where to find the id, saves it and shows the list anew', async () => {
    const chat = await chatWith();
    const form = await chat.write(anna, 'organisation Järfälla');
    expect(shownIn(form)).toContain(tenants.form.howTo);
    expect(shownIn(form)).toContain(tenants.form.notYet);
    expect(actionsIn(form).map(({ title }) => title)).not.toContain(tenants.form.remove);
    const tenantId = `Klientorganisations-id ${JARFALLA_TENANT.toUpperCase()}`;
    const done = await chat.press(anna, form, tenants.form.save, { tenantId });
    expect(done.messages[0]?.replacesPressedCard).toBe(true);
    expect(shownIn(done)).toContain(tenants.saved('Järfälla'));
    expect(shownIn(done)).not.toContain(tenants.notLetIn);
    expect(await inJarfalla(chat)).toMatchObject({ tenantId: JARFALLA_TENANT, setBy: anna.id });
  });

  it('says which it was before when it is changed, and that nothing changes when it is the same', async () => {
    const chat = await chatWith();
    await save(chat);
    expect(shownIn(await save(chat))).toContain(tenants.unchanged('Järfälla'));
    expect(shownIn(await formOf(chat))).toContain(`${tenants.form.now} \n${JARFALLA_TENANT}`);
    const moved = shownIn(await save(chat, OTHER_TENANT));
    expect(moved).toContain(tenants.saved('Järfälla'));
    expect(moved).toContain(tenants.movedFrom(JARFALLA_TENANT));
  });

  it('saves one that is not let in, and says what IT must do', async () => {
    const chat = await chatWith({ allowedTenants: [TENANT, OTHER_TENANT] });
    const done = shownIn(await save(chat));
    expect(done).toContain(tenants.saved('Järfälla'));
    expect(done).toContain(tenants.notLetIn);
    expect(done).toContain(`Järfälla\n · ${JARFALLA_TENANT} · ${tenants.list.notLetIn}`);
    expect(shownIn(await save(chat, OTHER_TENANT))).not.toContain(tenants.notLetIn);
  });

  it.each([
    ['', tenants.notATenant],
    ['jarfalla.onmicrosoft.com', tenants.notATenant],
    [TENANT, tenants.fouTenant],
    [OTHER_TENANT, tenants.taken('Solna')],
  ])('keeps "%s" in the form and says what is wrong', async (tenantId, problem) => {
    const chat = await chatWith();
    await save(chat, OTHER_TENANT, 'Solna');
    const again = await save(chat, tenantId);
    expect(shownIn(again)).toContain(problem);
    expect(again.messages[0]?.cards?.[0]?.content).toMatchObject({
      body: expect.arrayContaining([expect.objectContaining({ id: 'tenantId', value: tenantId })]),
    });
    expect(await inJarfalla(chat)).toBeUndefined();
    const mended = await chat.press(anna, again, tenants.form.save, { tenantId: JARFALLA_TENANT });
    expect(shownIn(mended)).toContain(tenants.saved('Järfälla'));
  });

  it('leaves what someone else changed or removed meanwhile, says so, and takes the second try', async () => {
    const chat = await chatWith();
    await save(chat, OTHER_TENANT);
    const form = await formOf(chat);
    await save(chat, 'eeeeeeee-2222-4333-8444-555555555555', 'Järfälla', berit);
    const press = { tenantId: JARFALLA_TENANT };
    const refused = await chat.press(anna, form, tenants.form.save, press);
    expect(shownIn(refused)).toContain(tenants.changed('Järfälla', 'Berit Demo'));
    const question = await askToRemove(chat);
    await chat.press(anna, question, tenants.removal.confirm);
    const gone = await chat.press(anna, refused, tenants.form.save, press);
    expect(shownIn(gone)).toContain(tenants.goneMeanwhile('Järfälla'));
    const saved = await chat.press(anna, gone, tenants.form.save, press);
    expect(shownIn(saved)).toContain(tenants.saved('Järfälla'));
  });

  it('draws the form again when the press cannot be taken', async () => {
    const chat = await chatWith();
    const action = actionsIn(await formOf(chat)).find(({ title }) => title === tenants.form.save);
    const old = { ...action?.data, card: 'tenant-form@0', tenantId: JARFALLA_TENANT };
    const again = await chat.pressData(anna, old);
    expect(shownIn(again)).toContain(JARFALLA_TENANT);
    const nowhere = await chat.pressData(anna, { ...old, municipalityId: 'kista' });
    expect(shownIn(nowhere)).toContain(tenants.list.title);
  });
});

describe('organisationer: removing one', () => {
  it('asks first, then shows the list without it', async () => {
    const chat = await chatWith();
    await save(chat);
    const question = await askToRemove(chat);
    expect(shownIn(question)).toContain(tenants.removal.explanation('Järfälla'));
    expect(shownIn(question)).toContain(JARFALLA_TENANT);
    expect(await inJarfalla(chat)).toBeDefined();
    const done = await chat.press(anna, question, tenants.removal.confirm);
    expect(shownIn(done)).toContain(tenants.removed('Järfälla'));
    expect(await inJarfalla(chat)).toBeUndefined();
    for (const [reply, title] of [
      [question, tenants.removal.confirm],
      [await chat.write(anna, 'organisation Järfälla'), tenants.form.back],
    ] as const) {
      const shown = shownIn(await chat.press(anna, reply, title));
      expect(shown.includes(tenants.goneAlready('Järfälla'))).toBe(reply === question);
    }
  });

  it('keeps it when the question is answered so', async () => {
    const chat = await chatWith();
    await save(chat);
    const list = await chat.press(anna, await askToRemove(chat), tenants.removal.keep);
    expect(shownIn(list)).toContain(`Järfälla\n · ${JARFALLA_TENANT}`);
  });

  it('says that it is gone already when it is asked for too late', async () => {
    const chat = await chatWith();
    await save(chat);
    const form = await formOf(chat);
    await chat.press(anna, await askToRemove(chat), tenants.removal.confirm);
    const late = await chat.press(anna, form, tenants.form.remove, { tenantId: '' });
    expect(shownIn(late)).toContain(tenants.goneAlready('Järfälla'));
  });

  it('leaves one that someone changed meanwhile, and says who', async () => {
    const chat = await chatWith();
    await save(chat);
    const question = await askToRemove(chat);
    await save(chat, OTHER_TENANT, 'Järfälla', berit);
    const told = shownIn(await chat.press(anna, question, tenants.removal.confirm));
    expect(told).toContain(tenants.notRemoved('Järfälla', 'Berit Demo'));
    expect(await inJarfalla(chat)).toMatchObject({ tenantId: OTHER_TENANT });
  });
});
