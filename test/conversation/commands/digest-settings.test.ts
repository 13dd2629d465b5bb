import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import type { Person } from '../../../src/domain/person.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin } from '../../support/builders.js';
import { at } from '../../support/digest-builders.js';
import { fakeClock } from '../../support/fakes.js';
import { aJobRow } from '../../support/job-rows.js';
import { filledIn, textIn, valuesIn } from '../../support/log-talk.js';
import { conversationWith } from '../../support/talk.js';

const { digestSettings: words } = sv;
const berit = aPerson('berit', [{ role: 'fou_manager', from: '2020-01-01' }], { displayName: 'Berit Demo' });
const ASKED = 'inställningar veckobrev';
const DEFAULTS = {
  weekday: '1',
  hour: '8',
  previewWeekday: '5',
  previewHour: '13',
  unapproved: 'send',
  emptyWeek: 'line',
};

/** On a Wednesday, when week 46 has gone out on Monday. */
const talk = async (now = at('2026-11-18')) => {
  const clock = fakeClock(now);
  const chat = await conversationWith({ ports: { clock }, people: [...EVERYONE, berit] });
  const rows = [aJobRow(), aJobRow({ name: 'preview_digests', dueAt: at('2026-11-13', '13:00') })];
  await chat.ports.store.commit(rows.map((row) => insert('jobs', row)));
  const save = async (inputs: Record<string, string>, card?: Reply, from: Person = anna) => {
    const shown = card ?? (await chat.write(from, ASKED));
    return chat.press(from, shown, words.save, filledIn(shown, inputs));
  };
  return { ...chat, clock, save, kept: () => chat.ports.store.find('settings') };
};

describe('inställningar veckobrev', () => {
  it.each([ASKED, 'ändra inställningar för veckobreven', 'settings for weekly digest', 'settings digests'])(
    '“%s” shows what holds, and when that is',
    async (text) => {
      const card = await (await talk()).write(anna, text);
      expect(valuesIn(card)).toEqual(DEFAULTS);
      expect(textIn(card)).toContain('Nästa förhandsvisning: v. 47, fredag 20 november kl. 13.00.');
      expect(textIn(card)).toContain('Nästa utskick: v. 47, måndag 23 november kl. 8.00.');
      expect(textIn(card)).toContain(words.untouched);
    },
  );

  it('begins with the times of the environment', async () => {
    const clock = fakeClock(at('2026-11-18'));
    const ports = { clock, digestTimes: { weekday: 5, hour: 9 } };
    const chat = await conversationWith({ ports, people: EVERYONE });
    const values = { ...DEFAULTS, weekday: '5', hour: '9', previewWeekday: '4' };
    expect(valuesIn(await chat.write(anna, ASKED))).toEqual(values);
  });

  it('is for the FoU manager', async () => {
    const chat = await talk();
    for (const person of [martin, jarfallaMember])
      expect(textIn(await chat.write(person, ASKED))).toContain('FoU-chef');
  });

  it('keeps what is saved, once, with who saved it and an audit row, and tells when it is next', async () => {
    const chat = await talk();
    const inputs = {
      weekday: '5',
      hour: '15',
      previewWeekday: '4',
      unapproved: 'hold',
      emptyWeek: 'nothing',
    };
    const card = await chat.write(anna, ASKED);
    for (const _time of [1, 2]) {
      const saved = textIn(await chat.save(inputs, card));
      expect(saved).toContain(words.saved);
      expect(saved).toContain('Nästa förhandsvisning: v. 47, torsdag 26 november kl. 13.00.');
      expect(saved).toContain('Nästa utskick: v. 47, fredag 27 november kl. 15.00.');
    }
    const limits = {
      weekday: 5,
      hour: 15,
      previewWeekday: 4,
      previewHour: 13,
      unapproved: 'hold',
      emptyWeek: 'nothing',
    };
    expect(await chat.kept()).toMatchObject([{ name: 'digests', limits, setBy: anna.id, version: 1 }]);
    expect(await chat.ports.store.find('audit', { collection: 'settings' })).toMatchObject([
      { by: anna.id, action: 'set-digest-settings' },
    ]);
    expect(textIn(await chat.write(anna, ASKED))).toContain('Ändrat av Anna Demo den 18 november 2026.');
  });

  it.each([{ previewWeekday: '1' }, { previewWeekday: '1', previewHour: '8' }])(
    'does not take %o, which would show what has gone out, and loses nothing',
    async (inputs) => {
      const chat = await talk();
      const again = await chat.save({ ...inputs, emptyWeek: 'nothing' });
      expect(textIn(again)).toContain(words.previewAfter);
      expect(valuesIn(again)).toEqual({ ...DEFAULTS, ...inputs, emptyWeek: 'nothing' });
      expect(await chat.kept()).toEqual([]);
    },
  );

  it('says first that a week would go out at once, and saves on the second press', async () => {
    // On a Wednesday, with Friday as the day, week 46 waits.
    const chat = await talk();
    await chat.ports.store.commit([
      insert('settings', {
        id: '2026-s',
        name: 'digests',
        limits: {
          weekday: 5,
          hour: 8,
          previewWeekday: 4,
          previewHour: 13,
          unapproved: 'send',
          emptyWeek: 'line',
        },
        setBy: anna.id,
        setAt: at('2026-11-02'),
      }),
    ]);
    const [row] = await chat.ports.store.find('jobs', { name: 'weekly_digests' });
    if (row === undefined) throw new Error('no row');
    await chat.ports.store.commit([
      { op: 'remove', collection: 'jobs', id: row.id, expectedVersion: row.version },
      insert('jobs', aJobRow({ dueAt: at('2026-11-13', '08:00') })),
    ]);
    const warned = await chat.save({ weekday: '1' });
    expect(textIn(warned)).toContain(words.goesOutNow('v. 46'));
    expect(textIn(warned)).toContain('Nästa utskick: v. 46, fredag 20 november kl. 8.00.');
    expect(valuesIn(warned)['weekday']).toBe('1');
    expect(await chat.kept()).toMatchObject([{ version: 1 }]);
    const saved = await chat.save({}, warned);
    expect(textIn(saved)).toContain(words.saved);
    expect(textIn(saved)).toContain(words.sendingNow('v. 46'));
    expect(await chat.kept()).toMatchObject([{ version: 2, limits: { weekday: 1 } }]);
  });

  it('lets one of two win, and tells the other who, also after having been told what to mend', async () => {
    const chat = await talk();
    await chat.save({ hour: '9' });
    const [mine, theirs] = [await chat.write(anna, ASKED), await chat.write(berit, ASKED)];
    await chat.save({ hour: '10' }, mine);
    const lost = await chat.save({ hour: '11' }, theirs, berit);
    expect(textIn(lost)).toContain('Anna Demo ändrade det här');
    expect(valuesIn(lost)['hour']).toBe('11');
    const toMend = await chat.save({ previewWeekday: '1' }, lost, berit);
    await chat.save({ hour: '12' });
    const lostAgain = await chat.save({ previewWeekday: '5' }, toMend, berit);
    expect(textIn(lostAgain)).toContain('Anna Demo ändrade det här');
    expect(await chat.kept()).toMatchObject([{ limits: { hour: 12 } }]);
  });

  it.each([
    [{ weekday: '8' }, 'weekdayLabel'],
    [{ hour: '24' }, 'hourLabel'],
    [{ unapproved: 'maybe' }, 'unapprovedLabel'],
  ] as const)('does not take %o, which no card of ours sends', async (inputs, label) => {
    const chat = await talk();
    expect(textIn(await chat.save(inputs))).toContain(words.form[label]);
    expect(await chat.kept()).toEqual([]);
  });
});
