import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { readMunicipalities } from '../language/municipality-names.js';
import { foldInPlace } from '../language/spans.js';
import type { Texts } from '../texts/index.js';
import type { SetChannel } from '../usecases/set-digest-channel.js';

/** Whether the name speaks of one owner municipality only, and that is another one. */
export const namesAnother = (name: string, municipalityId: MunicipalityId): boolean => {
  const { ids } = readMunicipalities(foldInPlace(name));
  return ids.length === 1 && ids[0] !== municipalityId;
};

/** What has happened to a municipality's channel, and what looks like a slip. */
export const savedChannelSentences = ({ channels }: Texts, { channel, before }: SetChannel): string[] => {
  const { municipalityId, name } = channel;
  const municipality = MUNICIPALITY_NAMES[municipalityId];
  const isMoved = before !== undefined && before.channelId !== channel.channelId;
  const saved = name === undefined ? channels.savedUnnamed(municipality) : channels.saved(municipality, name);
  return [
    before?.version === channel.version ? channels.unchanged(municipality) : saved,
    ...(isMoved && before.name !== undefined
      ? [before.name === name ? channels.movedFromNamesake : channels.movedFrom(before.name)]
      : []),
    ...(name !== undefined && namesAnother(name, municipalityId)
      ? [channels.otherName(name, municipality)]
      : []),
  ];
};
