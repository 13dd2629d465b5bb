import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import { roleSwitchCommand } from '../../../src/conversation/commands/role-switch.js';
import { createDispatch } from '../../../src/conversation/dispatch.js';
import type { Incoming } from '../../../src/conversation/turn.js';
import type { Person } from '../../../src/domain/person.js';
import type { Locale } from '../../../src/texts/index.js';
import {
  DEMO_DIRECTORY,
  DEMO_PEOPLE,
  DEMO_STRANGER,
  demoPersonId,
  FIRST_DEMO_PERSONA,
} from '../../../src/usecases/demo/people.js';
import { createPersonas } from '../../../src/usecases/personas.js';
import { aPerson, martin } from '../../support/builders.js';
import { fakePorts } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const localMode = (people: readonly Person[] = DEMO_PEOPLE) => {
  const store = memoryStore({ people });
  const ports = fakePorts({ store, personas: createPersonas(FIRST_DEMO_PERSONA, DEMO_DIRECTORY) });
  const dispatch = createDispatch(ports, { commands: [roleSwitchCommand], stamps: new Set() });
  return async (text: string, locale: Locale = 'sv') => {
    const incoming: Incoming = {
      sourceKey: text,
      locale,
      conversation: { id: 'c', kind: 'personal' },
      sender: { tenantId: 't', aadObjectId: 'o', name: 'Någon' },
      input: { kind: 'text', text },
    };
    const reply = await dispatch(incoming);
    const [message] = reply.messages;
    const [card] = message?.cards ?? [];
    const said = message?.text ?? cardToText(card?.content);
    const played = ports.personas?.playedBy('t/o');
    const [person] = await store.find('people', { identity: played?.identity ?? '' });
    return { said, buttons: actionsIn(reply), is: person?.id ?? played };
  };
};

describe('the role switch', () => {
  it.each([
    ['jag är rådsmedlem Järfälla', 'Nu är du Jonas Demo, rådsmedlem i Järfälla.'],
    ['Jag är rådsmedlem i Upplands-Bro.', 'Nu är du Ulrika Demo, rådsmedlem i Upplands-Bro.'],
    ['jag är rådsmedlem upplands vasby', 'Nu är du Vera Demo, rådsmedlem i Upplands Väsby.'],
    ['jag är chef Solna', 'Nu är du Stefan Demo, socialchef i Solna.'],
    ['jag är chef U-V', 'Nu är du Vilhelm Demo, socialchef i Upplands Väsby.'],
    ['jag  är personal', 'Nu är du Annika Demo, FoU-personal.'],
    ['jag är FoU-chef', 'Nu är du Anna Demo, FoU-chef.'],
    ['JAG ÄR FOU CHEFEN', 'Nu är du Anna Demo, FoU-chef.'],
  ])('takes "%s"', async (text, expected) => {
    const say = localMode();
    const { said, buttons } = await say(text);
    expect(said.split('\n')[0]).toBe(expected);
    expect(buttons.map(({ title }) => title)).toHaveLength(3);
    for (const { title, data } of buttons) expect(data).toMatchObject({ verb: 'say', text: title });
  });

  it.each([
    ['i am council member Järfälla', 'You are now Jonas Demo, council member in Järfälla.'],
    ["I'm a chief in Solna", 'You are now Stefan Demo, head of social services in Solna.'],
    ['I am staff', 'You are now Annika Demo, FoU staff.'],
    ['i am the R&D manager', 'You are now Anna Demo, FoU manager.'],
  ])('takes "%s" and answers in English', async (text, expected) => {
    const say = localMode();
    expect((await say(text, 'en')).said.split('\n')[0]).toBe(expected);
  });

  it('lasts until the next one', async () => {
    const say = localMode();
    expect((await say('jag är FoU-chef')).is).toBe('2015-demo-manager');
    expect((await say('jag är chef Solna')).is).toBe('2015-demo-chief-solna');
  });

  it.each([
    ['jag är Samuel', 'Nu är du Samuel Demo, rådsmedlem i Solna.', demoPersonId('council', 'solna')],
    ['jag är samuel demo', 'Nu är du Samuel Demo, rådsmedlem i Solna.', demoPersonId('council', 'solna')],
    ['Jag är Martin Demo.', 'Nu är du Martin Demo, FoU-personal.', '2015-demo-staff-2'],
    ['jag är jorgen', 'Nu är du Jörgen Demo, FoU-personal.', '2015-demo-staff-3'],
    ['jag är anna', 'Nu är du Anna Demo, FoU-chef.', '2015-demo-manager'],
  ])('takes "%s" for somebody in the registry', async (text, expected, id) => {
    const { said, is } = await localMode()(text);
    expect(said.split('\n')[0]).toBe(expected);
    expect(is).toBe(id);
  });

  it.each([
    ['jag är ny', 'Nadja Demo', DEMO_STRANGER],
    ['Jag är ny här!', 'Nadja Demo', DEMO_STRANGER],
    ['i am new', 'Nadja Demo', DEMO_STRANGER],
    ['jag är Nadja', 'Nadja Demo', DEMO_STRANGER],
    ['jag är Kim', 'Kim Demo', DEMO_DIRECTORY[0]],
    ['jag är Robin Demo', 'Demo, Robin (Kommunledningskontoret)', DEMO_DIRECTORY[1]],
  ])('takes "%s" for somebody whom the registry does not know', async (text, name, persona) => {
    const { said, buttons, is } = await localMode()(text);
    expect(said.split('\n')[0]).toBe(`Nu är du ${name}, som inte har någon roll hos mig.`);
    expect(is).toEqual(persona);
    expect(buttons[0]?.title).toBe('jag representerar Järfälla');
  });

  it('shows a newcomer as the registry has them once they are in it', async () => {
    const nadja: Person = {
      ...aPerson('nadja', [{ role: 'council_member', municipalityId: 'jarfalla', from: '2020-01-01' }]),
      identity: DEMO_STRANGER.identity,
      displayName: 'Nadja Nilsson',
    };
    const say = localMode([nadja]);
    expect((await say('jag är ny')).said.split('\n')[0]).toBe(
      'Nu är du Nadja Nilsson, rådsmedlem i Järfälla.',
    );
    expect((await say('jag är Nadja')).is).toBe(nadja.id);
  });

  it('names no municipality with a role that is for all of them', async () => {
    const roles = [
      { role: 'staff', from: '2020-01-01' },
      { role: 'chief', municipalityId: 'solna', from: '2020-01-01' },
    ] as const;
    const say = localMode([aPerson('both', roles, { displayName: 'Bo Demo' })]);
    expect((await say('jag är Bo')).said.split('\n')[0]).toBe('Nu är du Bo Demo, FoU-personal.');
  });

  it('says that nobody has a name, and whom several have, and changes nothing', async () => {
    const twin = aPerson('twin', [{ role: 'staff', from: '2020-01-01' }], { displayName: 'Kim Berg' });
    const say = localMode([...DEMO_PEOPLE, twin]);
    expect((await say('jag är Hjalmar')).said).toMatch(/^Ingen som heter Hjalmar finns i provorganisationen/);
    const { said, is } = await say('jag är Kim');
    expect(said).toMatch(/^Flera heter Kim: Kim Demo och Kim Berg\./);
    expect(is).toBe(demoPersonId('council', 'sollentuna'));
    expect((await say('jag är Kim Berg')).is).toBe(twin.id);
  });

  it('asks which municipality when none is named, and changes nothing', async () => {
    const say = localMode();
    const { said, is } = await say('jag är rådsmedlem');
    expect(said).toContain('Ekerö, Järfälla, Sigtuna, Sollentuna, Solna, Sundbyberg, Upplands-Bro eller');
    expect(is).toBe(demoPersonId('council', 'sollentuna'));
  });

  it('says so when nobody has the role', async () => {
    const ports = fakePorts({ personas: createPersonas({ identity: 't/nobody', name: 'Nobody' }) });
    const dispatch = createDispatch(ports, { commands: [roleSwitchCommand], stamps: new Set() });
    const reply = await dispatch({
      sourceKey: '1',
      locale: 'sv',
      conversation: { id: 'c', kind: 'personal' },
      sender: { tenantId: 't', aadObjectId: 'o', name: 'Någon' },
      input: { kind: 'text', text: 'jag är personal' },
    });
    expect(reply.messages[0]?.text).toMatch(/^Den rollen har ingen/);
  });

  it('does not exist outside local mode', async () => {
    const { write, ports } = await conversationWith();
    const reply = await write(martin, 'jag är FoU-chef');
    expect(shownIn(reply)).toMatch(/^Jag hittar inget svar/);
    expect(ports.personas).toBeUndefined();
  });

  it.each([
    'jag är chef på en förskola och undrar vad FoU gör',
    'jag är rådsmedlem Kista',
    'jag är rådsmedlem constructor',
    'jag är trött',
    'jag är ny på jobbet och undrar vad FoU är',
    'jag är i Solna',
    'jag representerar Järfälla',
    'jag arbetar i Solna',
    'är jag Kim',
    'jag är Kim och undrar vad lovande praktik är',
    'vem är personal?',
    'är jag chef Solna',
  ])('leaves "%s" to be a question', (text) => {
    expect(roleSwitchCommand.parse(text)).toBeUndefined();
  });
});
