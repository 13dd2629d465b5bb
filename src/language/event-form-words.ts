import type { EventForm } from '../domain/event.js';
import { type Span, spanOf, without } from './spans.js';

/** How people meet, and the words that say so. */
export interface EventFormReading {
  readonly form?: EventForm;
  readonly spans: readonly Span[];
}

const BEGIN = '(?<![\\p{L}\\d-])';
/** "digitalt våld" and "fysisk aktivitet" are subjects: the words count where nothing that they describe follows. */
const ALONE =
  '(?= ?(?:[|,.;:()/+&-]|$)| (?:och|o|eller|samt|med|for|i|pa|via|om|kl|den|max|hogst|and|or|with)(?![\\p{L}]))';
const TOOL = '(?:teams|zoom|skype|lank|distans|natet|webben)';
const DIGITAL = `(?:(?:via|pa|i|over|on|per) ${TOOL}(?:-?mote)?|teams|zoom|digitalt?|online|webbsant|(?:pa|via) webben)`;
const ON_SITE = '(?:pa plats|fysiskt?|in person|on site|irl)';
const AND = ' ?(?:och|o|eller|samt|and|or|\\+|&|/|,) ?';

const HYBRID = new RegExp(
  `${BEGIN}(?:hybrid(?:t|form|mote)?(?![\\p{L}])|(?:bade )?(?:${ON_SITE}${AND}${DIGITAL}|${DIGITAL}${AND}${ON_SITE})(?![\\p{L}]))`,
  'gu',
);
const ONLY_DIGITAL = new RegExp(`${BEGIN}${DIGITAL}(?![\\p{L}])${ALONE}`, 'gu');
const ONLY_ON_SITE = new RegExp(`${BEGIN}${ON_SITE}(?![\\p{L}])${ALONE}`, 'gu');
/** Before the kind: "digital frukost", "fysiskt seminarium". */
const BEFORE_KIND =
  /(?<![\p{L}\d-])(?:(digitalt?|digitala)|(fysiska?t?)|(hybrid))[ -](?=(?:fou[- ]?)?(?:frukost|lunch|seminari|forelasning|social talks|konferens|workshop|utbildning|natverks|traff|information|mote))/u;

/** On site, digital or both, as a folded text says; what only the place tells is for others to conclude. */
export const readEventForm = (folded: string): EventFormReading => {
  const before = BEFORE_KIND.exec(folded);
  const kindSpans = before === null ? [] : [spanOf(before)];
  const rest = without(folded, kindSpans);
  const hybrid = [...rest.matchAll(HYBRID)].map(spanOf);
  const left = without(rest, hybrid);
  const digital = [...left.matchAll(ONLY_DIGITAL)].map(spanOf);
  const onSite = [...left.matchAll(ONLY_ON_SITE)].map(spanOf);
  const isDigital = digital.length > 0 || before?.[1] !== undefined;
  const isOnSite = onSite.length > 0 || before?.[2] !== undefined;
  const isHybrid = hybrid.length > 0 || before?.[3] !== undefined || (isDigital && isOnSite);
  const form = isHybrid ? 'hybrid' : isDigital ? 'digital' : isOnSite ? 'on_site' : undefined;
  return { ...(form !== undefined && { form }), spans: [...kindSpans, ...hybrid, ...digital, ...onSite] };
};
