import type { MunicipalityId } from '../domain/municipality.js';
import { municipalitiesNamed } from './municipality-names.js';
import { fold } from './words.js';

const MAY_TAKE_PART =
  /^(?:hej |och |men |undrar om )*(?:vi |jag )?(?:kan|far|kunde|skulle|har|can|may|are)\b.*\b(?:soka|ansoka|fa|ta del av|vara med|delta|anvanda|utnyttja|bestalla|apply|use|join|get)\b|\b(?:oppet|oppen|tillganglig\p{L}*|open) (?:for|till|to) (?:oss|mig|andra|kommun\p{L}*|us|others)\b|\bfor (?:oss|var kommun)\b/u;
/** "vem får söka" asks for the rule, and not for oneself. */
const OF_ONESELF = /\b(?:vi|jag|man|oss|mig|vara?t?|kommun\p{L}*|we|us|i|our)\b/u;

/** Whether a question asks if somebody may have what another organisation offers. */
export const asksToTakePart = (question: string): boolean => {
  const folded = fold(question);
  if (!MAY_TAKE_PART.test(folded)) return false;
  return OF_ONESELF.test(folded) || municipalitiesNamed(question).length > 0;
};

/** Whom it asks for; undefined when it names nobody. */
export const partyNamed = (question: string): MunicipalityId | undefined => municipalitiesNamed(question)[0];
