import type { Erasure } from '../cards/data-erase.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { isWholeName, namesOf } from '../domain/traces.js';
import type { OwnData } from '../usecases/collect-own-data.js';
import type { CollectionName } from '../usecases/collections.js';
import { keptImportsOf } from '../usecases/kept-import.js';
import type { Ports } from '../usecases/ports.js';
import { backupSentences } from './backup-sentences.js';
import type { Turn } from './turn.js';

/** Of these nothing stays, so they are not counted among what does. */
const GONE: readonly CollectionName[] = [
  'people',
  'conversations',
  'welcomed',
  'offers',
  'drafts',
  'livecards',
];

const goesOf = (turn: Turn, data: OwnData, waitingFiles: number): string[] => {
  const { person, roles, texts } = turn;
  const { goes } = texts.ownData.erase;
  const isOwn = <T extends { readonly isTheirs: boolean }>({ isTheirs }: T): boolean => isTheirs;
  const waiting = data.notices.filter(
    ({ record, isTheirs }) => isTheirs && record.state === 'waiting',
  ).length;
  const claims = data.claims.filter(({ record, isTheirs }) => isTheirs && record.state === 'waiting');
  const proposals = data.proposals.filter(({ record, isTheirs }) => isTheirs && record.state === 'waiting');
  return [
    person === undefined ? goes.account : goes.name(person.displayName),
    ...(roles.length === 0
      ? []
      : [goes.roles(texts.formats.list(roles.map((role) => texts.labels.roles[role])))]),
    ...(person?.worksIn === undefined ? [] : [goes.worksIn]),
    ...(data.conversations.some(isOwn) ? [goes.chat] : []),
    ...claims.map(({ record }) => goes.claim(MUNICIPALITY_NAMES[record.municipalityId])),
    ...proposals.map(({ record }) => goes.proposal(MUNICIPALITY_NAMES[record.municipalityId])),
    ...(data.drafts.length === 0 ? [] : [goes.drafts(data.drafts.length)]),
    ...(waiting === 0 ? [] : [goes.notices(waiting)]),
    ...(data.offers.length === 0 ? [] : [goes.offers(data.offers.length)]),
    ...(waitingFiles === 0 ? [] : [goes.waitingFiles(waitingFiles)]),
  ];
};

/** Counts of what stays, by collection; a claim or a proposal that waits stays too, as withdrawn. */
const staysOf = ({ texts }: Turn, data: OwnData): string[] => {
  const { collections, erase } = texts.ownData;
  // Object.keys forgets that the texts name every collection.
  const names = (Object.keys(collections) as CollectionName[]).filter((name) => !GONE.includes(name));
  return names.flatMap((name) => {
    const count =
      name === 'notices'
        ? data.notices.filter(({ record, isTheirs }) => !isTheirs || record.state !== 'waiting').length
        : data[name].length;
    return count === 0 ? [] : [erase.stays(collections[name].heading, texts.formats.number(count))];
  });
};

/** How far their name is looked for in texts. */
const nameLimit = ({ person, texts }: Turn): string => {
  const { limits } = texts.ownData.erase;
  if (person === undefined || namesOf(person) === 'ids_only') return limits.noName;
  const { displayName } = person;
  return isWholeName(displayName) ? limits.wholeName(displayName) : limits.oneWord(displayName);
};

/** What erasing the asker's data would do, for the card that asks whether to. */
export const erasureOf = async (
  ports: Pick<Ports, 'keptImports' | 'backups' | 'clock' | 'timeZone'>,
  turn: Turn,
  data: OwnData,
): Promise<Omit<Erasure, 'notice'>> => {
  const { person, texts } = turn;
  const waitingFiles = person === undefined ? [] : await keptImportsOf(ports, person.id);
  const { limits } = texts.ownData.erase;
  return {
    goes: goesOf(turn, data, waitingFiles.length),
    stays: staysOf(turn, data),
    limits: [
      nameLimit(turn),
      limits.teams,
      limits.files,
      ...(await backupSentences(ports, texts)),
      limits.serverCopies,
    ],
    seen: { id: person?.id ?? '', version: person?.version ?? 0 },
  };
};
