import type { Network } from '../../src/domain/network.js';

/** A local network of nobody's in particular, without a rhythm. */
export const aNetwork = (key: string, overrides: Partial<Network> = {}): Network => ({
  id: `2026-${key}`,
  version: 1,
  name: 'Missbrukschefsnätverket',
  alsoCalled: [],
  level: 'local',
  members: [],
  isEnded: false,
  addedAt: '2026-01-12T09:00:00.000Z',
  savedBy: '2026-anna',
  savedAt: '2026-01-12T09:00:00.000Z',
  ...overrides,
});
