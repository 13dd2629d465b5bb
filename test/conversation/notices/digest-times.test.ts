import { beforeEach, describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import { drawNotice } from '../../../src/conversation/notices/index.js';
import { addWeeks } from '../../../src/domain/calendar.js';
import type { Notice } from '../../../src/domain/notice.js';
import { textsIn } from '../../../src/texts/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna } from '../../support/builders.js';
import { type SendingPorts, sendingPorts, sendWeek, WEEK } from '../../support/sending.js';
import { actionsIn } from '../../support/talk.js';

let ports: SendingPorts;
beforeEach(async () => {
  ports = sendingPorts();
  await ports.store.commit([insert('people', anna)]);
});

const drawn = async (notice: Notice, locale: 'sv' | 'en' = 'sv') => {
  const message = await drawNotice(ports, notice, textsIn(locale), anna);
  return (
    message && {
      text: (message.cards ?? []).map(({ content }) => cardToText(content)).join('\n'),
      says: actionsIn({ messages: [message] }).map(({ title, data }) => [title, data['text']]),
    }
  );
};

describe('the notice of weeks that were missed', () => {
  const missed = (...weeks: string[]): Notice => ({ kind: 'digests_missed', weeks });

  it('has a row for each week, with a button that says which', async () => {
    const shown = await drawn(missed('2026-W44', '2026-W45'));
    expect(shown?.text).toContain('Veckobreven för 2 veckor har inte gått ut');
    expect(shown?.text).toContain('v. 44, 26 oktober–1 november 2026');
    expect(shown?.says).toEqual([
      ['Visa v. 44', 'veckobrev 2026-W44'],
      ['Visa v. 45', 'veckobrev 2026-W45'],
    ]);
  });

  it('leaves out what has been sent meanwhile, and says nothing when nothing is left', async () => {
    ports.delivery.outcome = (key) => {
      if (key.endsWith('solna') || key.endsWith('ekero')) throw new Error('not reached');
      return { state: 'sent', receipt: key };
    };
    await sendWeek(ports);
    expect((await drawn(missed('2026-W45', WEEK)))?.says).toEqual([['Visa v. 45', 'veckobrev 2026-W45']]);
    expect(await drawn(missed(WEEK))).toBeUndefined();
  });

  it('names the municipalities that are left when it is not all', async () => {
    await sendWeek(ports);
    for (const id of [`${WEEK}-solna`, `${WEEK}-ekero`]) {
      const record = await ports.store.get('digests', id);
      const expectedVersion = record?.version ?? 0;
      await ports.store.commit([{ op: 'remove', collection: 'digests', id, expectedVersion }]);
    }
    const text = (await drawn(missed(WEEK)))?.text;
    expect(text).toContain('Veckobreven för en vecka har inte gått ut');
    expect(text).toContain('Brevet har inte skickats till Ekerö och Solna.');
  });

  it('shows the ten latest, and how many more there are', async () => {
    const weeks = Array.from({ length: 13 }, (_, index) => addWeeks('2026-W30', index));
    const shown = await drawn(missed(...weeks));
    expect(shown?.says.map(([title]) => title)).toEqual(
      weeks.slice(3).map((week) => `Visa v. ${week.slice(6)}`),
    );
    expect(shown?.text).toContain('Dessutom 3 äldre.');
  });
});

describe('the notice of the preview', () => {
  const preview: Notice = { kind: 'digests_preview', week: '2026-W47' };

  it('is the overview under when it goes out', async () => {
    const shown = await drawn(preview);
    expect(shown?.text).toContain('Breven går ut måndag 23 november kl. 8.00.\nDu behöver inte göra något.');
    expect(shown?.text).toContain('Solna');
  });

  it('says that what is not approved is held when that is so', async () => {
    const limits = {
      weekday: 2,
      hour: 9,
      previewWeekday: 5,
      previewHour: 13,
      unapproved: 'hold',
      emptyWeek: 'line',
    } as const;
    const setting = {
      id: '2026-s',
      name: 'digests',
      limits,
      setBy: anna.id,
      setAt: ports.clock.now(),
    } as const;
    await ports.store.commit([insert('settings', setting)]);
    const text = (await drawn(preview))?.text;
    expect(text).toContain('går ut tisdag 24 november kl. 9.00, om du godkänner dem före dess.');
  });

  it('says nothing when the week has been sent', async () => {
    await sendWeek(ports);
    expect(await drawn({ kind: 'digests_preview', week: WEEK })).toBeUndefined();
  });
});
