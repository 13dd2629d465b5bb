import { describe, expect, it } from 'vitest';
import { drawNotice } from '../../../src/conversation/notices/index.js';
import type { DigestChannel } from '../../../src/domain/digest-channel.js';
import { textsIn } from '../../../src/texts/index.js';
import { anna } from '../../support/builders.js';
import { fakePorts } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';
import { linesOf, lostChannel } from '../../support/notice-house.js';

const NOTICE = {
  kind: 'digest_route_lost',
  municipalityId: 'solna',
  reason: 'forbidden',
  at: lostChannel.lost?.at ?? '',
} as const;

const told = async (channels: readonly DigestChannel[]) => {
  const ports = fakePorts({ store: memoryStore({ channels }) });
  const message = await drawNotice(ports, NOTICE, textsIn('sv'), anna);
  return message && JSON.stringify(message.cards);
};

describe('that a digest does not reach a municipality', () => {
  it('says whose, where, why and what to do, with the way there', async () => {
    expect(await linesOf(NOTICE)).toEqual([
      'Veckobrevet kommer inte fram till Solna',
      'Kontot som skickar veckobreven får inte skriva i kanalen ”Veckobrev [Solna](https://evil.example)”.',
      'Gå till kanalen i Teams och bjud in kontot, eller ange en annan kanal med ”kanaler”. Skicka sedan brevet igen från översikten.',
    ]);
  });

  it('speaks of the bot where the bot posts, and of the channel that is gone', async () => {
    const lost = { at: NOTICE.at, reason: 'channel_gone' } as const;
    const { name: _name, teamGroupId: _team, ...unnamed } = lostChannel;
    const shown = await told([{ ...unnamed, route: 'bot', lost }]);
    expect(shown).toContain('Jag hittar inte kommunens kanal.');
    expect(shown).toContain('lägg till mig i teamet');
  });

  it('says nothing when the way has been found, set anew or lost again since', async () => {
    const { lost: _lost, ...found } = lostChannel;
    const again = { ...lostChannel, lost: { at: '2026-11-23T07:00:00.000Z', reason: 'forbidden' } as const };
    for (const channels of [[], [found], [again]]) expect(await told(channels)).toBeUndefined();
  });
});
