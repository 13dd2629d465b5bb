import type { Texts } from '../index.js';

export const welcome: Texts['welcome'] = {};
