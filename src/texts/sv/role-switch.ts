export const roleSwitch = {};
