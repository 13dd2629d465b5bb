import type { Role } from '../../domain/person.js';

/** The roles that local mode can switch between. */
type SwitchRole = Extract<Role, 'council_member' | 'staff' | 'chief' | 'fou_manager'>;

const tries: Readonly<Record<SwitchRole | 'none', readonly string[]>> = {
  council_member: ['förfrågan', 'mina förfrågningar', 'vad är lovande praktik?'],
  staff: ['logga 2 tim bollplank med Järfälla igår', 'ärenden', 'vad är lovande praktik?'],
  chief: ['veckobrev', 'förfrågan', 'vad kan FoU hjälpa oss med?'],
  fou_manager: ['personer', 'veckobrev', 'logga 3 tim workshop med Solna igår'],
  none: ['jag representerar Järfälla', 'vad är lovande praktik?', 'hjälp'],
};

export const roleSwitch = {
  title: 'Byt roll',
  example: 'jag är rådsmedlem Järfälla',
  description:
    'Bara i provläget. Skriv på samma sätt ”jag är personal”, ”jag är chef Solna”, ”jag är FoU-chef”, ”jag är ny” eller ”jag är Kim”.',
  now: (name: string, role: string) => `Nu är du ${name}, ${role}.`,
  nowIn: (name: string, role: string, municipality: string) => `Nu är du ${name}, ${role} i ${municipality}.`,
  nowWithoutRole: (name: string) => `Nu är du ${name}, som inte har någon roll hos mig.`,
  tryThis: 'Pröva till exempel:',
  tries,
  whichMunicipality: (names: string) =>
    `Vilken kommun? Skriv en av ${names}, till exempel ”jag är rådsmedlem Järfälla”.`,
  nobody: 'Den rollen har ingen i provorganisationen, så du är kvar i den roll du hade.',
  nobodyNamed: (name: string) =>
    `Ingen som heter ${name} finns i provorganisationen, så du är kvar i den roll du hade. Skriv ”jag är ny” om du vill vara någon som jag inte känner.`,
  severalNamed: (name: string, names: string) =>
    `Flera heter ${name}: ${names}. Skriv hela namnet, så blir du den personen.`,
};
