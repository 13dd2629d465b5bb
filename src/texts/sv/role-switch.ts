import type { Role } from '../../domain/person.js';

/** The roles that local mode can switch between. */
type SwitchRole = Extract<Role, 'council_member' | 'staff' | 'chief' | 'fou_manager'>;

const tries: Readonly<Record<SwitchRole, readonly string[]>> = {
  council_member: ['förfrågan', 'mina förfrågningar', 'vad är lovande praktik?'],
  staff: ['logga 2 tim bollplank med Järfälla igår', 'logga', 'vad är lovande praktik?'],
  chief: ['veckobrev', 'vad kan FoU hjälpa oss med?', 'vad är lovande praktik?'],
  fou_manager: ['veckobrev', 'logga 3 tim workshop med Solna igår', 'hjälp'],
};

export const roleSwitch = {
  title: 'Byt roll',
  example: 'jag är rådsmedlem Järfälla',
  description:
    'Bara i provläget. Skriv på samma sätt ”jag är personal”, ”jag är chef Solna” eller ”jag är FoU-chef”.',
  now: (name: string, role: string) => `Nu är du ${name}, ${role}.`,
  nowIn: (name: string, role: string, municipality: string) => `Nu är du ${name}, ${role} i ${municipality}.`,
  tryThis: 'Pröva till exempel:',
  tries,
  whichMunicipality: (names: string) =>
    `Vilken kommun? Skriv en av ${names}, till exempel ”jag är rådsmedlem Järfälla”.`,
  nobody: 'Den rollen har ingen i provorganisationen, så du är kvar i den roll du hade.',
};
