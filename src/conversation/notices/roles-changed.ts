import type { DrawNotice } from './draw-notice.js';

export const drawRolesChanged: DrawNotice<'roles_changed'> = async () => undefined;
