import type { Texts } from '../index.js';

export const roleSwitch: Texts['roleSwitch'] = {};
