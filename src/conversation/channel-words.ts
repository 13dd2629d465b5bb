import { linksIn, readChannelLink } from '../domain/channel-link.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { municipalityNamed, readMunicipalities } from '../language/municipality-names.js';
import { foldInPlace } from '../language/spans.js';

// Grammar: [VERB] KANAL | [VERB] KANAL [för] MUNICIPALITY | [VERB] KANAL … LINK …
//          LINK [KANAL] [för] MUNICIPALITY   (when LINK leads to a channel)
//          ta bort|remove KANAL [för] MUNICIPALITY   (opens the form, which has the button for it)
//   VERB:         visa | ange | ändra | sätt | show | set | change
//   KANAL:        kanal | kanalen | kanaler | kanalerna | [the] channel | [the] channels
//   LINK:         a link, with the name of one owner municipality before or after it as people write it
const CHANNELS = '(?:kanal(?:en|er|erna)?|(?:the )?channels?)';
const COMMAND = new RegExp(
  `^(?:(?:visa|ange|ändra|sätt|show|set|change)\\s+)?${CHANNELS}(?:[:,]?\\s+(?<rest>.+?))?[.!]?$`,
  'is',
);
const REMOVAL = new RegExp(`^(?:ta bort|remove)\\s+${CHANNELS}\\s+(?<rest>.+?)[.!]?$`, 'is');
const WORDS_BEFORE_NAME = new RegExp(`^(?:${CHANNELS}\\b)?\\s*(?:(?:för|till|i|for|to|in)\\s+)?`, 'i');

export interface ChannelWords {
  /** What the link is to be read from. */
  readonly link?: string;
  readonly municipality?: MunicipalityId;
}

const withoutLinks = (text: string): string =>
  linksIn(text).reduce((left, link) => left.replace(link, ' '), text);

/** The one municipality that the words name, among any others. */
const onlyMunicipalityIn = (text: string): MunicipalityId | undefined => {
  const { ids, unclear } = readMunicipalities(foldInPlace(text));
  return ids.length === 1 && unclear === undefined ? ids[0] : undefined;
};

/** The municipality when the words are its name and nothing more. */
const municipalityIn = (text: string): MunicipalityId | undefined =>
  municipalityNamed(
    text
      .replace(/[<>:=]/g, ' ')
      .trim()
      .replace(WORDS_BEFORE_NAME, '')
      .trim(),
  );

/** The arguments when the whole message fits the grammar above. */
export const parseChannelWords = (text: string): ChannelWords | undefined => {
  const removed = REMOVAL.exec(text)?.groups?.['rest'];
  if (removed !== undefined) {
    const municipality = municipalityIn(removed);
    return municipality && { municipality };
  }
  const match = COMMAND.exec(text);
  if (match === null) {
    const municipality = municipalityIn(withoutLinks(text));
    return municipality !== undefined && readChannelLink(text).ok ? { link: text, municipality } : undefined;
  }
  const rest = match.groups?.['rest'] ?? '';
  if (rest === '') return {};
  const isLinked = linksIn(rest).length > 0;
  const municipality = isLinked ? onlyMunicipalityIn(withoutLinks(rest)) : municipalityIn(rest);
  if (municipality === undefined) return isLinked ? { link: rest } : undefined;
  return { municipality, ...(isLinked ? { link: rest } : {}) };
};
