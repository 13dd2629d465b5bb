import { describe, expect, it } from 'vitest';
import type { Conversation, Member, Mention } from '../../../src/conversation/turn.js';
import type { Person } from '../../../src/domain/person.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { createPersonas } from '../../../src/usecases/personas.js';
import type { Ports } from '../../../src/usecases/ports.js';
import { anna, aPerson, EVERYONE, martin, solnaMember, TENANT } from '../../support/builders.js';
import { aRequest } from '../../support/digest-builders.js';
import { valuesIn } from '../../support/log-talk.js';
import { conversationWith, shownIn } from '../../support/talk.js';

const KIM: Member = { identity: `${TENANT}/kim`, name: 'Demo, Kim (SOC)' };

const mention = (name: string, is: Member | 'unknown' | 'unreachable' = KIM): Mention => ({
  name,
  identify: async () => is,
});

const talking = async (options: { ports?: Partial<Ports>; people?: readonly Person[] } = {}) => {
  const chat = await conversationWith(options);
  const say = async (
    text: string,
    {
      mentions,
      from = anna,
      kind = 'channel',
      locale = 'sv',
    }: {
      mentions?: readonly Mention[];
      from?: Person;
      kind?: Conversation['kind'];
      locale?: 'sv' | 'en';
    } = {},
  ): Promise<string> => {
    const input = { kind: 'text', text, ...(mentions && { mentions }) } as const;
    const incoming = { ...chat.incoming(from, input, locale), conversation: { id: 'c', kind } };
    return shownIn(await chat.dispatch(incoming));
  };
  const people = () => chat.ports.store.find('people');
  const person = async (identity: string) => (await people()).find((one) => one.identity === identity);
  return { ...chat, say, people, person };
};

describe('giving somebody a role in one line', () => {
  it('takes whom Teams says that the mention is, in a team', async () => {
    const { say, person, ports } = await talking();
    const told = await say('lägg till Kim som socialchef i Sigtuna', { mentions: [mention('Kim')] });
    expect(told.split('\n')[0]).toBe('Demo, Kim (SOC) är socialchef i Sigtuna.');
    expect(await person(KIM.identity)).toMatchObject({
      displayName: 'Demo, Kim (SOC)',
      nameFrom: 'registry',
      roles: [{ role: 'chief', municipalityId: 'sigtuna', from: '2026-11-18' }],
    });
    expect(await ports.store.find('audit')).toContainEqual(
      expect.objectContaining({ by: anna.id, action: 'add-person' }),
    );
  });

  it.each([
    ['lägg till Kim', 'channel'],
    ['lägg till Kim som vaktmästare', 'personal'],
  ] as const)('asks for the role that "%s" does not name', async (text, kind) => {
    const { say, person } = await talking();
    expect(await say(text, { mentions: [mention('Kim')], kind })).toBe(sv.addPerson.whichRole('Kim'));
    expect(await person(KIM.identity)).toBeUndefined();
  });

  it('holds from the next message', async () => {
    const { say } = await talking();
    const kim = aPerson('kim', []);
    expect(await say('utskick', { from: kim, kind: 'personal' })).toContain('Jag känner inte igen dig');
    await say('lägg till Kim som personal', { mentions: [mention('Kim')] });
    expect(await say('utskick', { from: kim, kind: 'personal' })).not.toContain('känner inte igen');
  });

  it('takes the days that are written', async () => {
    const { say, person } = await talking();
    const told = await say('lägg till Kim som personal från 1 december till 31 maj 2027', {
      mentions: [mention('Kim')],
    });
    expect(told).toContain('blir FoU-personal den 1 december 2026, till och med den 31 maj 2027.');
    expect((await person(KIM.identity))?.roles).toEqual([
      { role: 'staff', from: '2026-12-01', to: '2027-05-31' },
    ]);
  });

  it('says who leaves a council seat, and what passes on', async () => {
    const { say, ports, person } = await talking();
    await ports.store.commit([
      insert('requests', aRequest('F2026-001', { municipalityId: 'solna', contactId: solnaMember.id })),
    ]);
    const told = await say('lägg till Kim som rådsmedlem i Solna', { mentions: [mention('Kim')] });
    expect(told).toContain('Demo, Kim (SOC) är rådsmedlem för Solna.');
    expect(told).toContain('solna Demo har lämnat platsen i FoU-rådet.');
    expect(told).toContain('F2026-001');
    expect((await person(solnaMember.identity))?.roles[0]?.to).toBe('2026-11-17');
  });

  it('answers in English', async () => {
    const { say } = await talking();
    const told = await say('add Kim as chief in Sigtuna', { mentions: [mention('Kim')], locale: 'en' });
    expect(told).toContain('Demo, Kim (SOC) is ');
  });

  it('takes a name that one person in the registry has, without a mention', async () => {
    const { say, person } = await talking();
    expect(await say('lägg till Martin som FoU-chef', { kind: 'personal' })).toContain(
      'Martin Demo är FoU-chef.',
    );
    expect((await person(martin.identity))?.roles).toHaveLength(2);
  });

  it('takes a name from the list of colleagues in local mode', async () => {
    const robin = { identity: `${TENANT}/robin`, name: 'Demo, Robin (Kansli)' };
    const personas = createPersonas({ identity: anna.identity, name: anna.displayName }, [robin]);
    const { say, person } = await talking({ ports: { personas } });
    expect(await say('lägg till Robin Demo som personal', { kind: 'personal' })).toContain(
      'Demo, Robin (Kansli)',
    );
    expect(await person(robin.identity)).toMatchObject({ displayName: robin.name, nameFrom: 'registry' });
  });

  it('warns when the bot takes no messages from there', async () => {
    const { say } = await talking({ ports: { allowedTenants: ['another'] } });
    const told = await say('lägg till Kim som socialchef i Sigtuna', { mentions: [mention('Kim')] });
    expect(told).toContain('hör till en organisation som jag inte tar emot meddelanden från');
    const inside = await talking({ ports: { allowedTenants: [TENANT] } });
    expect(
      await inside.say('lägg till Kim som socialchef i Sigtuna', { mentions: [mention('Kim')] }),
    ).not.toContain('tar emot meddelanden');
  });

  it.each<[string, string, readonly Mention[] | undefined, RegExp]>([
    [
      'without a municipality',
      'lägg till Kim som socialchef',
      undefined,
      /^Vilken kommun\? Skriv en av Ekerö/,
    ],
    [
      'with a place that is none of the eight',
      'lägg till Kim som chef i Kista',
      undefined,
      /^Vilken kommun\?/,
    ],
    ['with a place that is no place', 'lägg till Kim som personal i Kista', undefined, /^Vilken kommun\?/],
    ['with a first day that is none', 'lägg till Kim som personal från snart', undefined, /första dagen/],
    ['with a last day that is none', 'lägg till Kim som personal till snart', undefined, /sista dagen/],
    [
      'with days that are turned',
      'lägg till Kim som personal från 2027-02-01 till 2027-01-01',
      [mention('Kim')],
      /Sista dagen är före den första/,
    ],
    [
      'for all eight when it has one',
      'lägg till Kim som personal i Solna',
      [mention('Kim')],
      /Välj ingen kommun/,
    ],
    ['for nobody', 'lägg till Hjalmar som personal', undefined, /^Jag hittar ingen som heter Hjalmar\. Nämn/],
    [
      'for one of several',
      'lägg till Demo som personal',
      [mention('Demo'), mention('Robin')],
      /^Jag ger en person i taget/,
    ],
    ['for another than the mentioned', 'lägg till Kim och Robin som personal', [mention('Kim')], /i taget/],
    [
      'for a guest',
      'lägg till Kim som personal',
      [mention('Kim', 'unknown')],
      /^Teams talar inte om för mig vem Kim är/,
    ],
    [
      'when Teams does not answer',
      'lägg till Kim som personal',
      [mention('Kim', 'unreachable')],
      /^Jag fick inget svar från Teams om vem Kim är, så jag har inte ändrat något\./,
    ],
  ])('changes nothing and says why %s', async (_what, text, mentions, expected) => {
    const { say, people } = await talking();
    expect(await say(text, mentions === undefined ? {} : { mentions })).toMatch(expected);
    expect(await people()).toEqual(EVERYONE);
  });

  it('opens the form with what was written when nobody has the name, in the personal chat', async () => {
    const robin = { identity: `${TENANT}/robin`, name: 'Demo, Robin (Kansli)' };
    const personas = createPersonas({ identity: anna.identity, name: anna.displayName }, [robin]);
    const chat = await conversationWith({ ports: { personas } });
    const form = await chat.write(anna, 'lägg till Robbin som chef i Sigtuna från 1 december');
    expect(shownIn(form)).toContain('Jag känner ingen som heter Robbin. Välj personen här nedanför.');
    const card = await chat.press(anna, form, sv.people.form.save, {
      ...valuesIn(form),
      picked: robin.identity,
    });
    expect(shownIn(card)).toContain('Robbin blir socialchef i Sigtuna den 1 december 2026.');
  });

  it('asks which one when several have the name', async () => {
    const twin = aPerson('twin', [], { displayName: 'Martin Berg' });
    const { say } = await talking({ people: [...EVERYONE, twin] });
    expect(await say('lägg till Martin som FoU-chef')).toMatch(
      /^Flera heter Martin: Martin Demo och Martin Berg\. Skriv hela namnet/,
    );
  });

  it('is the name in the message when Teams tells none', async () => {
    const { say, person } = await talking();
    const nameless = { identity: KIM.identity, name: '' };
    await say('lägg till Kim som personal', { mentions: [mention('Kim', nameless)] });
    expect(await person(KIM.identity)).toMatchObject({ displayName: 'Kim' });
  });

  it('is for the FoU manager only, who is not asked about for others', async () => {
    const { say, people } = await talking();
    let asked = 0;
    const watched: Mention = {
      name: 'Kim',
      identify: async () => {
        asked += 1;
        return KIM;
      },
    };
    const told = await say('lägg till Kim som personal', { from: martin, mentions: [watched] });
    expect(told).toContain('FoU-chef kan göra det här');
    expect(asked).toBe(0);
    expect(await people()).toEqual(EVERYONE);
  });
});
