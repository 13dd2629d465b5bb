import type { DigestSettings } from '../../src/domain/digest-settings.js';
import { defaultDigestSettings } from '../../src/domain/digest-settings.js';
import { insert } from '../../src/usecases/changes.js';
import type { Ports } from '../../src/usecases/ports.js';
import { anna } from './builders.js';
import { at } from './digest-builders.js';
import { fakeClock, fakeDelivery, fakePorts } from './fakes.js';

/** Ports on the Friday of week 46, when its digests are shown to the FoU manager; they go out on Monday at 8. */
export const fridayPorts = () => {
  const delivery = fakeDelivery();
  const clock = fakeClock(at('2026-11-13', '13:00'));
  return { ...fakePorts({ clock }), clock, delivery };
};

/** Has the FoU manager settle when and how digests go out. */
export const settle = (ports: Ports, settings: Partial<DigestSettings>) =>
  ports.store.commit([
    insert('settings', {
      id: '2026-digests',
      name: 'digests',
      limits: { ...defaultDigestSettings(), ...settings },
      setBy: anna.id,
      setAt: at('2026-11-02'),
    }),
  ]);
