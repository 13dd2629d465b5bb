import { MUNICIPALITY_IDS } from './municipality.js';
import type { NetworkDetails } from './network.js';
import type { SourceDocumentId } from './source-document.js';

/** A network as a document names it; nothing that the document does not say. */
export interface KnownNetwork extends Omit<NetworkDetails, 'isEnded'> {
  readonly document: SourceDocumentId;
}

const REPORT_2017 = 'verksamhetsberattelse-2017';
const DECK_2024 = 'verksamhetsberattelse-2023-plan-2024';

const named = (
  document: SourceDocumentId,
  level: NetworkDetails['level'],
  name: string,
  alsoCalled: readonly string[] = [],
  rest: Pick<NetworkDetails, 'area' | 'rhythm'> & Partial<Pick<NetworkDetails, 'members'>> = {},
): KnownNetwork => ({ name, alsoCalled, level, members: [], ...rest, document });

const addiction = { area: 'addiction_social_psychiatry' } as const;
const children = { area: 'children_youth_family' } as const;

/**
 * The networks that FoU Nordväst's documents name (systems.md 7.1–7.10), for a register that is empty. Areas follow from
 * the section or the words of the source; members and rhythms stand only where a sentence says them.
 */
export const KNOWN_NETWORKS: readonly KnownNetwork[] = [
  // 002:354; "Samtliga nordvästkommuner ingår i nätverket." 000:254
  named(
    DECK_2024,
    'local',
    'Missbrukschefsnätverket',
    ['Missbrukscheferna', 'Chefsnätverket missbruk', 'Missbruksnätverket'],
    { ...addiction, members: MUNICIPALITY_IDS },
  ),
  // 002:354
  named(DECK_2024, 'local', 'Handläggarnätverket', ['Handläggarnätverk']),
  // 002:354
  named(
    DECK_2024,
    'local',
    'Socialpsykiatri utförare',
    ['Utförarnätverket socialpsykiatri', 'Socialpsykiatrins utförare', 'Utförare socialpsykiatri'],
    addiction,
  ),
  // "Nätverket träffas två gånger per termin." 000:282
  named(
    REPORT_2017,
    'local',
    'Nätverket för socialpsykiatrihandläggare',
    ['Socialpsykiatrihandläggarna', 'Handläggare socialpsykiatri', 'Socialpsykiatrinätverket'],
    { ...addiction, rhythm: { times: 2, every: 1, unit: 'term' } },
  ),
  // 002:354
  named(DECK_2024, 'local', 'BBIC utbildarnätverk', ['BBIC-utbildarna', 'BBIC utbildare'], children),
  named(DECK_2024, 'local', 'BBIC chefsnätverk', ['BBIC-cheferna', 'BBIC chefer'], children),
  // 000:268-270
  named(REPORT_2017, 'local', 'ASI-nätverket', ['ASI'], addiction),
  // 000:286-288
  named(
    REPORT_2017,
    'local',
    'Chefsnätverket ekonomiskt bistånd',
    ['Ekonomiskt bistånd chefsnätverk', 'Chefer ekonomiskt bistånd', 'Ek bistånd chefer'],
    { area: 'income_support_labour' },
  ),
  // 002:357
  named(
    DECK_2024,
    'regional',
    'RSS',
    ['Regional samrådsgrupp psykisk ohälsa och beroendefrågor', 'Regionala samrådsgruppen'],
    addiction,
  ),
  named(DECK_2024, 'regional', 'ISU-nätverket för FoU-enheter', ['ISU-nätverket för FoUer']),
  named(DECK_2024, 'regional', 'Storsthlm'),
  // "FoU chefsmöten var 3:e vecka" 002:395; 002:357
  named(
    DECK_2024,
    'regional',
    'FoU-cheferna i Stockholm',
    ['FoU-chefsmötet', 'FoU-chefsmöten', 'FoU-chefer i Sthlm'],
    { rhythm: { times: 1, every: 3, unit: 'week' } },
  ),
  // "Länsövergripande interna FoU seminarier 1g/mån" 002:397
  named(
    DECK_2024,
    'regional',
    'Länsövergripande interna FoU-seminarier',
    ['Interna FoU-seminarier', 'Interna FoU-seminariet'],
    { rhythm: { times: 1, every: 1, unit: 'month' } },
  ),
  // 002:359
  named(DECK_2024, 'national', 'SKR:s BoU-nätverk', ['SKR BoU-nätverk', 'BoU-nätverket'], children),
  named(DECK_2024, 'national', 'SKR:s ISU-nätverk', ['SKR ISU-nätverk', 'ISU-nätverket SKR']),
  named(DECK_2024, 'national', 'BBIC-samordnarnätverket', ['BBIC-samordnarna', 'BBIC samordnare'], children),
  named(DECK_2024, 'national', 'FoU Välfärd'),
];
