import type { Texts } from '../index.js';

export const request: Texts['request'] = {};
