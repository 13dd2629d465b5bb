import type { SteeringBody } from '../domain/request-act.js';
import { foldInPlace } from './spans.js';

const POLITICAL =
  /(?<!\p{L})(?:politisk\p{L}* (?:styr)?(?:grupp|mote)|politiker(?:grupp|na)|political (?:steering|group))/u;
const ADMINISTRATIVE =
  /(?<!\p{L})(?:forvaltningsstyrgrupp|socialchefs(?:grupp|mote)|socialchef(?:erna|ers)|forvaltningschef|administrative steering|steering group of (?:heads|managers))/u;

/**
 * Which steering group a text names (001:37-39, 000:109); undefined when it names none, or only "styrgruppen", which
 * both are called.
 */
export const steeringBodyIn = (text: string): SteeringBody | undefined => {
  const folded = foldInPlace(text);
  const [isPolitical, isAdministrative] = [POLITICAL.test(folded), ADMINISTRATIVE.test(folded)];
  if (isPolitical === isAdministrative) return undefined;
  return isPolitical ? 'political_steering' : 'admin_steering';
};
