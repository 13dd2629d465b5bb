import type { DrawNotice } from './draw-notice.js';

export const drawRequestsMoved: DrawNotice<'requests_moved'> = async () => undefined;
