import type { Texts } from '../index.js';

export const log: Texts['log'] = {};
