import { describe, expect, it } from 'vitest';
import type { Digest } from '../../src/domain/digest.js';
import type { Person } from '../../src/domain/person.js';
import { erasePerson } from '../../src/usecases/erase-person.js';
import { anna, aPerson } from '../support/builders.js';
import { aSentDigest } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const eva = aPerson('eva', [{ role: 'council_member', municipalityId: 'ekero', from: '2026-01-01' }], {
  displayName: 'Eva Nyman',
});
const lea = aPerson('lea', [{ role: 'council_member', municipalityId: 'solna', from: '2020-01-01' }]);
const berit = aPerson('berit', [{ role: 'fou_manager', from: '2020-01-01' }], { displayName: 'Berit Ek' });
const ERASED = /^Raderad person/;

/** The contacts of a digest of November 2026 after somebody in the registry has erased their data. */
const contactsAfter = async (who: Person, contacts: Partial<Digest>): Promise<Digest | undefined> => {
  const sent = aSentDigest('2026-W46', [], {}, 'ekero');
  const digests = [{ ...sent, digest: { ...sent.digest, ...contacts } }];
  const ports = fakePorts({ store: memoryStore({ people: [anna, berit, eva, lea], digests }) });
  await erasePerson(ports, who);
  const [record] = await ports.store.find('digests');
  return record?.state === 'sent' ? record.digest : undefined;
};

describe('a sent digest after its contact has erased their data', () => {
  it.each(['Eva Sträng', 'eva', '🙂'])(
    'does not hold what they were called then: %s',
    async (councilMember) => {
      expect(await contactsAfter(eva, { councilMember })).toMatchObject({
        councilMember: expect.stringMatching(ERASED),
        fouManager: 'Anna Demo',
      });
      expect(await contactsAfter(berit, { fouManager: councilMember })).toMatchObject({
        fouManager: expect.stringMatching(ERASED),
      });
    },
  );

  it('keeps the names of others', async () => {
    const before = { councilMember: 'Eva Sträng', fouManager: 'Anna Demo' };
    expect(await contactsAfter(berit, before)).toMatchObject(before);
    expect(await contactsAfter(lea, before)).toMatchObject(before);
  });

  it('keeps the name of who had the seat in a week before theirs', async () => {
    const sent = { from: '2025-11-10', to: '2025-11-16', councilMember: 'Olle Ek' };
    expect(await contactsAfter(eva, sent)).toMatchObject({ councilMember: 'Olle Ek' });
  });
});
