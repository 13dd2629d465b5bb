import type { Texts } from '../index.js';

export const digest: Texts['digest'] = {};
