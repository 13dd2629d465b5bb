import type { MunicipalityId } from '../domain/municipality.js';
import { NETWORK_LEVELS, type NetworkLevel } from '../domain/network.js';
import { looksLike } from './edits.js';
import { readMunicipalities } from './municipality-names.js';
import { type NamedNetwork, networksNamed } from './network-names.js';
import { foldInPlace, without } from './spans.js';

/** What is asked of the register of networks. */
export type NetworkQuestion =
  /** Which networks there are. */
  | { readonly kind: 'which'; readonly level?: NetworkLevel }
  /** Which networks a municipality is in; 'own' is the asker's. */
  | { readonly kind: 'networks_of'; readonly whose: MunicipalityId | 'own' }
  /** Whether a municipality is in a network. */
  | { readonly kind: 'is_in'; readonly whose: MunicipalityId | 'own'; readonly networkId: string }
  /** Who is in a network. */
  | { readonly kind: 'members'; readonly networkId: string }
  /** Who calls a network together. */
  | { readonly kind: 'convener'; readonly networkId: string }
  /** When a network meets next, or how often. */
  | { readonly kind: 'meetings'; readonly networkId: string };

/** Folded words by what they say in such a question. A word of four letters or more may be misspelt. */
const WORDS = {
  which: 'vilka vilket vilken vilke vika vilk vad vem visa which what who show',
  when: 'nar ofta nasta senast senaste sist when often next last latest',
  convener:
    'haller sammankallande sammankallar ansvarar ansvarig ansvariga leder convener convenes leads runs',
  network: 'natverk natverken natverket network networks',
  municipality: 'kommun kommuns kommuner kommunerna stad municipality municipalities',
  own: 'vi var vara vart min oss jag we our my us',
  member: 'med me ingar deltar sitter medlem medlemmar member members part belong',
  meets: 'mote motet moten moter traff traffen traffas traffades motts setts meeting meet meets met',
  exists: 'finns there',
  local: 'lokala lokalt local',
  regional: 'regionala regionalt regional',
  national: 'nationella nationellt national',
  small:
    'ar e som det den de da en i av for har hade var blev hur hej is are was did do does a of in the to how',
} as const;
type Sense = keyof typeof WORDS;
// Object.entries forgets its keys.
const SENSES = (Object.entries(WORDS) as [Sense, string][]).map(
  ([sense, words]) => [sense, words.split(' ')] as const,
);
const CAN_BE_MISSPELT = 6;

const senseOf = (word: string): Sense | undefined =>
  SENSES.find(([, words]) => words.includes(word))?.[0] ??
  SENSES.find(([, words]) =>
    words.some((known) => known.length >= CAN_BE_MISSPELT && looksLike(word, known)),
  )?.[0];

/** What every word of the text says beside the names in it; undefined when some word is none of these. */
const sensesIn = (folded: string): ReadonlySet<Sense> | undefined => {
  const senses = [...folded.matchAll(/\p{L}+/gu)].map(([word]) => senseOf(word));
  return senses.every((sense) => sense !== undefined) ? new Set(senses) : undefined;
};

// Grammar: every word of the message is one of WORDS, a municipality or a network in the register, and they say one of
//   vilka nätverk finns [LEVEL] | [vilka] LEVEL nätverk | vilka nätverk är|deltar WHOSE [med] i | är WHOSE med i NETWORK
//   vilka [kommuner] är med i NETWORK | när|hur ofta träffas NETWORK | när träffades NETWORK senast
//   vem håller i|leder|är sammankallande i NETWORK | which networks is WHOSE a member of | ...
//   WHOSE: MUNICIPALITY|vi|vår kommun   LEVEL: lokala|regionala|nationella

/** What a message asks of the register; undefined when it is about something else, or says more than this. */
export const readNetworkQuestion = (
  text: string,
  networks: readonly NamedNetwork[],
): NetworkQuestion | undefined => {
  const folded = foldInPlace(text.trim());
  if (/\d/.test(folded)) return undefined;
  const named = networksNamed(folded, networks);
  const unnamed = without(folded, named);
  const owners = readMunicipalities(unnamed);
  const senses = sensesIn(without(unnamed, owners.spans));
  if (senses === undefined || owners.unclear !== undefined) return undefined;
  const [network, ...moreNetworks] = named;
  const [municipality, ...moreMunicipalities] = owners.ids;
  if (moreNetworks.length > 0 || moreMunicipalities.length > 0) return undefined;
  const whose = municipality ?? (senses.has('own') ? 'own' : undefined);
  if (network !== undefined) {
    const { id: networkId } = network;
    if (senses.has('when')) return whose === undefined ? { kind: 'meetings', networkId } : undefined;
    if (senses.has('convener')) return whose === undefined ? { kind: 'convener', networkId } : undefined;
    const isAbout = senses.has('member') || /(?<!\p{L})in(?!\p{L})/u.test(folded);
    if (!isAbout) return undefined;
    if (whose !== undefined) return { kind: 'is_in', whose, networkId };
    return senses.has('which') ? { kind: 'members', networkId } : undefined;
  }
  if (!senses.has('network') || senses.has('when') || senses.has('meets')) return undefined;
  const level = NETWORK_LEVELS.find((one) => senses.has(one));
  if (whose !== undefined) return level === undefined ? { kind: 'networks_of', whose } : undefined;
  const isWhich = senses.has('exists') || level !== undefined;
  return isWhich && !senses.has('member') ? { kind: 'which', ...(level && { level }) } : undefined;
};
