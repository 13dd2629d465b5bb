import { describe, expect, it } from 'vitest';
import { activityReceiptCard } from '../../../src/cards/activity-receipt.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { anActivity } from '../../support/digest-builders.js';
import { filledIn, maria, startLogging, textIn } from '../../support/log-talk.js';
import { aNetwork } from '../../support/network-builders.js';
import { actionsIn } from '../../support/talk.js';

const POLITICAL = 'Politiska styrgruppen';

describe('the meetings of a year', () => {
  it('I21: count what was logged in words, and ask which group a bare steering meeting was of', async () => {
    const { write, press, saved } = await startLogging();
    expect(textIn(await write(martin, 'logga 2 tim möte i politiska styrgruppen igår'))).toContain(
      `Styrgrupp: ${POLITICAL}`,
    );
    await write(martin, 'logga 2 tim socialchefsgruppen 10 november');
    await write(martin, 'logga styrgruppsmöte 3 november 2 tim');
    const meetings = await write(martin, 'möten');
    expect(textIn(meetings)).toContain('1 möte har hållits, inget är planerat. 5 återstår att planera.');
    expect(textIn(meetings)).toContain('Utan angiven grupp');
    const mended = await press(martin, meetings, POLITICAL);
    expect(textIn(mended)).toContain('2 möten har hållits, inget är planerat. 1 återstår att planera.');
    expect(textIn(mended)).not.toContain('Utan angiven grupp');
    expect((await saved()).map(({ body }) => body).toSorted()).toEqual([
      'admin_steering',
      'political_steering',
      'political_steering',
    ]);
    const twice = await press(martin, meetings, 'Förvaltningsstyrgruppen (socialcheferna)');
    expect(textIn(twice)).toContain(martin.displayName);
  });

  it('offers the groups to those who logged or held the meeting, and to the FoU manager', async () => {
    const { write } = await startLogging();
    await write(martin, 'logga styrgruppsmöte 3 november 2 tim');
    const titles = async (person: typeof martin) =>
      actionsIn(await write(person, 'möten')).map(({ title }) => title);
    expect(await titles(anna)).toContain(POLITICAL);
    expect(await titles(maria)).not.toContain(POLITICAL);
  });

  it('are the staff’s, and a question of everybody else', async () => {
    const { write } = await startLogging();
    expect(textIn(await write(jarfallaMember, 'möten'))).not.toContain('återstår');
    expect(textIn(await write(jarfallaMember, 'kommunbesök'))).not.toContain('av 8');
  });

  it('I31: tell which of the eight have been visited', async () => {
    const { write } = await startLogging();
    await write(martin, 'logga kommunbesök Sigtuna igår 1 tim');
    await write(martin, 'logga kommunbesök Solna 3 december');
    const visits = textIn(await write(martin, 'kommunbesök'));
    expect(visits).toContain('1 av 8 kommuner har fått besök.');
    expect(visits).toContain('Besökta: Sigtuna');
    expect(visits).toContain('Planerade: Solna');
    const earlier = textIn(await write(martin, 'kommunbesök 2025'));
    expect(earlier).toContain('0 av 8');
    expect(earlier).toContain('Inte besökta: Ekerö');
  });

  it('I21: of a year that has ended are not left to plan', async () => {
    const { write } = await startLogging();
    const meetings = textIn(await write(martin, 'möten 2025'));
    expect(meetings).toContain('Inget möte har hållits. Det är 6 för lite.');
    expect(meetings).not.toMatch(/planera|: ?0 /);
  });
});

describe('an activity that belongs to something', () => {
  const NETWORK = aNetwork('missbruk');

  it('keeps its event, training and network when it is edited, and its group', async () => {
    const { pressData, press, ports } = await startLogging();
    const activity = anActivity('m', {
      kind: 'network_meeting',
      networkId: NETWORK.id,
      eventId: '2026-event',
      trainingId: '2026-training',
      loggedBy: martin.id,
      staffIds: [martin.id],
      loggedAt: '2026-11-18T10:00:00.000Z',
    });
    const steering = anActivity('s', {
      kind: 'steering_meeting',
      body: 'admin_steering',
      loggedBy: martin.id,
      staffIds: [martin.id],
      loggedAt: '2026-11-18T09:00:00.000Z',
    });
    await ports.store.commit([
      insert('networks', NETWORK),
      insert('activities', activity),
      insert('activities', steering),
    ]);
    for (const { id } of [activity, steering]) {
      const form = await pressData(martin, {
        verb: 'activity.edit',
        card: activityReceiptCard.stamp,
        activityId: id,
      });
      await press(martin, form, 'Spara', filledIn(form, { title: 'Ny rubrik' }));
    }
    expect(await ports.store.get('activities', activity.id)).toMatchObject({
      title: 'Ny rubrik',
      networkId: NETWORK.id,
      eventId: '2026-event',
      trainingId: '2026-training',
    });
    expect(await ports.store.get('activities', steering.id)).toMatchObject({
      title: 'Ny rubrik',
      body: 'admin_steering',
    });
  });

  it('is of no network when its kind is another', async () => {
    const { write, ports, only } = await startLogging();
    await ports.store.commit([insert('networks', NETWORK)]);
    await write(martin, 'logga 2 tim bollplank med Solna om missbrukschefsnätverket igår');
    expect(await only()).not.toHaveProperty('networkId');
  });
});
