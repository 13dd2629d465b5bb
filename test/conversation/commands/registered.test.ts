import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/adapters/files/read-table.js';
import type { Event, Registration } from '../../../src/domain/event.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { jarfallaMember, martin, solnaMember } from '../../support/builders.js';
import { anEvent, aRegistration } from '../../support/coming-builders.js';
import { fileTalk } from '../../support/file-talk.js';
import { actionsIn, shownIn } from '../../support/talk.js';

const { signUp, signUpStaff: staff } = sv;
const breakfast = anEvent('a', { title: 'Samsjuklighet', capacity: 4, quotaPerMunicipality: 3 });

const chatWith = async (registrations: readonly Registration[] = [], event: Event = breakfast) => {
  const chat = await fileTalk([
    insert('events', event),
    ...registrations.map((registration) => insert('registrations', registration)),
  ]);
  return {
    ...chat,
    standing: async () =>
      (await chat.ports.store.find('registrations')).filter(({ state }) => state !== 'withdrawn'),
    others: async (inputs: { seats: string; worksIn: string }) => {
      const form = await chat.press(
        martin,
        await chat.write(martin, 'anmälda till frukosten'),
        signUp.buttons.registerOthers,
      );
      return { form, saved: await chat.press(martin, form, staff.others.save, inputs) };
    },
  };
};
const seat = (personId: string, overrides: Partial<Registration> = {}): Registration =>
  aRegistration(breakfast, personId, overrides);

describe('who is registered', () => {
  it('is listed for the staff with where they work and how it stands, those with a seat first', async () => {
    const chat = await chatWith([
      seat(jarfallaMember.id, { municipalityId: 'jarfalla', state: 'waiting', order: 1 }),
      seat(solnaMember.id, { municipalityId: 'solna', order: 2 }),
    ]);
    const overview = await chat.write(martin, 'anmälda');
    expect(shownIn(overview)).toContain('1 har plats, 1 står i kö');
    const list = await chat.press(martin, overview, signUp.list.open);
    const shown = shownIn(list);
    expect(shown.indexOf(solnaMember.displayName)).toBeLessThan(shown.indexOf(jarfallaMember.displayName));
    expect(shown).toContain('Solna · har plats');
    expect(shown).toContain('Järfälla · står i kö');
  });

  it('is a question from everybody else, and when nothing coming is called that', async () => {
    const chat = await chatWith();
    expect(shownIn(await chat.write(solnaMember, 'anmälda till frukosten'))).not.toContain(staff.title);
    expect(shownIn(await chat.write(martin, 'anmälda till konferensen om skolnärvaro'))).not.toContain(
      staff.title,
    );
  });

  it('comes a page at a time', async () => {
    const event = anEvent('a');
    const many = Array.from({ length: 23 }, (_, index) =>
      aRegistration(event, `p${index}`, { order: index + 1 }),
    );
    const chat = await chatWith(many, event);
    const first = await chat.write(martin, 'anmälda till frukosten');
    expect(shownIn(first)).toContain(staff.pageOf(1, 3));
    const second = await chat.press(martin, first, staff.next);
    expect(shownIn(second)).toContain(staff.pageOf(2, 3));
    const last = await chat.press(martin, second, staff.next);
    expect(actionsIn(last).map(({ title }) => title)).not.toContain(staff.next);
    expect(shownIn(await chat.press(martin, last, staff.previous))).toContain(staff.pageOf(2, 3));
  });

  it('is taken away after one more question, and the person is told', async () => {
    const chat = await chatWith([seat(solnaMember.id)]);
    const asked = await chat.press(martin, await chat.write(martin, 'anmälda till frukosten'), staff.remove);
    expect(shownIn(asked)).toContain(staff.removeQuestion);
    expect(await chat.standing()).toHaveLength(1);
    const removed = await chat.press(martin, asked, staff.removeYes);
    expect(shownIn(removed)).toContain(staff.removed);
    expect(await chat.standing()).toEqual([]);
    const [notice] = await chat.ports.store.find('notices');
    expect(notice).toMatchObject({ personId: solnaMember.id, notice: { kind: 'registration_removed' } });
    expect(shownIn(await chat.press(martin, asked, staff.removeYes))).toContain(staff.changed);
  });

  it('is a workbook, where no name is run as a formula', async () => {
    const chat = await chatWith([
      seat(solnaMember.id, { municipalityId: 'solna' }),
      seat('2026-gone', { order: 2 }),
    ]);
    await chat.ports.store.commit([
      insert('people', { ...solnaMember, id: '2026-gone', identity: 'tenant/gone', displayName: '=1+1 Eva' }),
    ]);
    await chat.press(martin, await chat.write(martin, 'anmälda till frukosten'), staff.export);
    const [made] = chat.made;
    expect(made?.file).toMatchObject({ name: 'Anmälda FoU-frukost 2026-12-10.xlsx', forRoles: ['staff'] });
    const table = await readTable(made?.file.content ?? new Uint8Array());
    const cells = JSON.stringify(table);
    expect(cells).toContain(solnaMember.displayName);
    expect(cells).toContain('=1+1 Eva');
    expect(cells).not.toContain('"formula"');
  });
});

describe('a number of people whom staff enter', () => {
  it('get seats, once however often the form is sent', async () => {
    const chat = await chatWith();
    const { form, saved } = await chat.others({ seats: '3', worksIn: 'solna' });
    expect(shownIn(saved)).toContain(staff.others.seated('3 personer'));
    expect(shownIn(saved)).toContain('Solna · har plats · inskrivna av Martin Demo');
    await chat.press(martin, form, staff.others.save, { seats: '3', worksIn: 'solna' });
    expect(await chat.standing()).toMatchObject([
      { seats: 3, municipalityId: 'solna', registeredBy: martin.id },
    ]);
  });

  it('wait when there is no room for all of them', async () => {
    const chat = await chatWith([seat(solnaMember.id), seat(jarfallaMember.id, { order: 2 })]);
    const { saved } = await chat.others({ seats: '3', worksIn: 'elsewhere' });
    expect(shownIn(saved)).toContain(staff.others.waiting('3 personer'));
    expect((await chat.standing()).at(-1)).toMatchObject({ seats: 3, state: 'waiting' });
  });

  it.each<[string, { seats: string; worksIn: string }, readonly string[]]>([
    ['neither is filled in', { seats: '', worksIn: '' }, [staff.others.wrongSeats, staff.others.noPlace]],
    ['no number', { seats: 'tre', worksIn: 'solna' }, [staff.others.wrongSeats]],
    ['none', { seats: '0', worksIn: 'solna' }, [staff.others.wrongSeats]],
    ['far too many', { seats: '501', worksIn: 'solna' }, [staff.others.wrongSeats]],
    ['more than there are seats', { seats: '5', worksIn: 'elsewhere' }, [staff.others.tooMany('4')]],
    ['more than the quota', { seats: '4', worksIn: 'solna' }, [staff.others.overQuota('3')]],
  ])('are asked for again when %s, with what was filled in', async (_what, inputs, problems) => {
    const chat = await chatWith();
    const { saved } = await chat.others(inputs);
    for (const problem of problems) expect(shownIn(saved)).toContain(problem);
    expect(shownIn(saved)).toContain(inputs.seats);
    expect(await chat.standing()).toEqual([]);
  });

  it('are taken after the last day to register, and not once it has begun', async () => {
    const closed = { ...breakfast, lastDayToRegister: '2026-11-17' };
    const chat = await chatWith([], closed);
    expect(shownIn((await chat.others({ seats: '1', worksIn: 'solna' })).saved)).toContain(
      staff.others.seatedOne,
    );
    const begun = await chatWith([], {
      ...breakfast,
      date: { precision: 'minute', from: '2026-11-18', to: '2026-11-18', time: '08:00' },
    });
    expect(shownIn((await begun.others({ seats: '1', worksIn: 'solna' })).saved)).toContain(
      staff.others.closed,
    );
  });
});
