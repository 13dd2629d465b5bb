import { beforeEach, describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import type { Reply } from '../../../src/conversation/reply.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import type { DiskSpace } from '../../../src/usecases/operations-ports.js';
import { anna, martin } from '../../support/builders.js';
import { fakeBackups } from '../../support/fake-backups.js';
import { fakeSignIn } from '../../support/fake-sign-in.js';
import { aJobRow } from '../../support/job-rows.js';
import { aNotice } from '../../support/queue.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { operations } = sv;
let space: DiskSpace;
const kept = {
  file: 'a.zip',
  takenAt: '2026-11-18T01:30:00.000Z',
  bytes: 2_340_000,
  why: 'nightly',
  lapsesOn: '2026-11-25',
} as const;
const backups = fakeBackups();
beforeEach(() => {
  space = { free: 50e9, total: 100e9 };
  backups.kept = [kept];
  backups.next = undefined;
});

const chatWith = async () => {
  const chat = await conversationWith({ ports: { backups, host: { diskSpace: async () => space } } });
  await chat.ports.store.commit([
    insert('jobs', aJobRow({ name: 'back_up', dueAt: '2026-11-18T01:30:00.000Z' })),
    insert(
      'jobs',
      aJobRow({ name: 'weekly_digests', dueAt: '2026-11-16T07:00:00.000Z', state: 'passed_over' }),
    ),
  ]);
  return chat;
};
const linesIn = (reply: Reply): string[] =>
  reply.messages
    .flatMap(({ cards = [] }) => cards.map(({ content }) => cardToText(content)))
    .flatMap((text) => text.split('\n'))
    .filter((line) => line !== '');

describe('drift', () => {
  it('says at once that all is fine, and shows what is worth to know', async () => {
    const chat = await chatWith();
    expect(linesIn(await chat.write(anna, 'drift')).slice(0, 11)).toEqual([
      operations.title,
      operations.fine,
      'I gång: Sedan måndag 16 november kl. 7.00, version 1.0.0.',
      'Plats på disken: 50 GB kvar av 100 GB.',
      'Säkerhetskopia: Senast onsdag 18 november kl. 2.30. Nästa tas torsdag 19 november kl. 2.30.',
      'Veckobrev: Nästa går ut måndag 23 november kl. 8.00.',
      'Meddelanden: Alla har kommit fram.',
      operations.backups.heading,
      'onsdag 18 november kl. 2.30, varje natt, 2,3 MB',
      'Tas bort den 25 november 2026.',
    ]);
  });

  it('tells of two disks that happen to be of one size, and takes nothing put aside for a backup', async () => {
    const aside = { ...kept, isUnread: true } as const;
    const chat = await conversationWith({
      ports: {
        backups: fakeBackups([aside]),
        host: { diskSpace: async (place) => ({ free: place === 'data' ? 20e9 : 30e9, total: 32e9 }) },
      },
    });
    const shown = shownIn(await chat.write(anna, 'drift'));
    expect(shown).toContain(operations.facts.freeBackups('30 GB', '32 GB'));
    expect(shown).toContain(operations.facts.noLatest);
  });

  it('names what needs somebody, by the rules of the warnings, with the buttons for it', async () => {
    const chat = await conversationWith({
      ports: {
        backups: fakeBackups(),
        host: { diskSpace: async () => ({ free: 0.5e9, total: 100e9 }) },
        signIn: fakeSignIn({ status: async () => ({ state: 'sign_in_needed', reason: 'lapsed' }) }),
        expiringSecrets: [{ of: 'bot', expiresOn: '2026-11-01' }],
        allowedTenants: ['t'],
      },
    });
    await chat.ports.store.commit([
      insert(
        'notices',
        aNotice('2026-a', { state: 'failed', reason: 'http_413', endedAt: '2026-11-18T10:30:00.000Z' }),
      ),
    ]);
    const reply = await chat.write(anna, 'drift');
    const shown = shownIn(reply);
    expect(shown).toContain(operations.needs(3));
    for (const title of [operations.titles.dataDiskLow, operations.titles.botSecretLapsed])
      expect(shown).toContain(title);
    expect(shown).toContain(sv.notices.signInNeeded.title);
    expect(shown).toContain(operations.facts.secretOver('Min nyckel till Teams', '1 november 2026'));
    expect(shown).toContain(operations.facts.stuck(1));
    expect(shown).toContain(operations.facts.noNext);
    expect(shown).toContain(operations.facts.noNextDigests);
    expect(shown).toContain(operations.backups.none);
    expect(actionsIn(reply).flatMap(({ data }) => data['text'] ?? [])).toEqual(['koppla graph', 'utskick']);
  });

  it('takes a backup when asked, and says why not when it cannot', async () => {
    const chat = await chatWith();
    const card = await chat.write(anna, 'drift');
    const after = await chat.press(anna, card, operations.backups.now);
    expect(linesIn(after).slice(0, 2)).toEqual([operations.title, operations.backups.taken('1 MB')]);
    expect(backups.kept.map(({ why }) => why)).toEqual(['on_demand', 'nightly']);
    const taken = (await chat.ports.store.find('audit')).filter(({ action }) => action === 'take-backup');
    expect(taken).toMatchObject([{ by: anna.id, recordId: backups.kept[0]?.takenAt }]);
    backups.next = { state: 'failed', reason: 'disk_full', code: 'ENOSPC' };
    expect(shownIn(await chat.press(anna, card, operations.backups.now))).toContain(
      'Det gick inte att ta en säkerhetskopia. Disken är full. Felkod: ENOSPC.',
    );
    expect(backups.kept).toHaveLength(2);
  });

  it('says which backups still have somebody who has been erased, and until when', async () => {
    const chat = await chatWith();
    backups.kept = [
      kept,
      { file: 'b', takenAt: '2026-11-17T01:30:00.000Z', bytes: 900, why: 'before_migration' },
    ];
    const asked = await chat.write(martin, 'radera mina uppgifter');
    expect(shownIn(asked)).toContain(sv.ownData.backups.until('25 november 2026'));
    expect(shownIn(asked)).toContain(sv.ownData.backups.stays(1));
    const done = await chat.press(martin, asked, sv.ownData.erase.confirm);
    expect(shownIn(done)).toContain(sv.ownData.backups.until('25 november 2026'));
    const lines = linesIn(await chat.write(anna, 'drift'));
    expect(lines.filter((line) => line === operations.backups.erased(1))).toHaveLength(2);
    expect(lines).toContain(operations.backups.stays);
  });

  it('names no day that has passed when old backups are still there', async () => {
    const chat = await chatWith();
    backups.kept = [{ ...kept, lapsesOn: '2026-11-17' }];
    const asked = shownIn(await chat.write(martin, 'radera mina uppgifter'));
    expect(asked).toContain(sv.ownData.backups.untilNext);
    const shown = shownIn(await chat.write(anna, 'drift'));
    expect(shown).toContain(operations.backups.lapsesNext);
    expect(`${asked}${shown}`).not.toContain('17 november 2026');
  });

  it('is for the FoU manager', async () => {
    const chat = await chatWith();
    expect(shownIn(await chat.write(martin, 'drift'))).not.toContain(operations.fine);
    await chat.pressData(martin, { verb: 'operations.back-up', card: 'operations@1' });
    expect(backups.kept).toEqual([kept]);
  });
});
