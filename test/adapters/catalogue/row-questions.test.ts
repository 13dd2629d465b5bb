import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/language/search.js';
import { askCatalogue } from '../../../src/usecases/ask-catalogue.js';
import { realEntries } from '../../support/understood.js';
import { ROWS_PER_SECTION } from './covered-rows.js';

const search = createSearch(realEntries);
const YEAR = 2026;

/** A row of the knowledge inventory, what somebody would ask of it, and words of which the answer holds one; none for a no. */
const ASKED: readonly (readonly [string, string, readonly string[]])[] = [
  ['1.1', 'vad är fou nordväst för nåt', ['kunskapscentrum']],
  ['1.2', 'vilka åtta kommuner är med', ['Ekerö', 'Sigtuna']],
  ['1.3', 'vilket avtal gäller för fou', ['2018']],
  ['1.4', 'vad ska fou göra enligt avtalet', ['profession']],
  ['1.5', 'vad är syftet med fou nordväst', ['kunskapsbaserad']],
  ['1.6', 'vilket övergripande mål hade fou 2016', ['kunskapsbaserad']],
  ['1.7', 'vilken kommun är huvudman', ['Sollentuna']],
  ['1.8', 'vad bestämmer den politiska styrgruppen', ['budget']],
  ['1.9', 'vilka sitter i förvaltningsstyrgruppen', ['socialchef']],
  ['1.10', 'vad gör fou-rådet', ['representant']],
  ['1.11', 'vem är chef på fou nordväst', ['Gärdegård']],
  ['1.12', 'hur många anställda har ni', ['2024']],
  ['1.13', 'vem slutade 2017', ['Bernhardsson']],
  ['1.14', 'hur gick ekonomin 2017', ['tkr']],
  ['1.15', 'vad går pengarna till', ['personal']],
  ['1.16', 'hur stor är budgeten 2024', []],
  ['1.17', 'vad var profilområdena 2016', ['röst']],
  ['1.18', 'vad fokuserade ni på 2015', ['profession']],
  ['1.19', 'vad är ert unika erbjudande?', ['forskningsagend']],
  ['1.20', 'vad ska fou fokusera på 2024', ['förslag', 'lovande praktik']],
  ['1.21', 'vad är grundförutsättningarna för ert arbete', ['Medarbetare', 'medarbetare']],
  ['1.22', 'varför är förutsättningarna goda', ['Socialstyrelsen']],
  ['1.23', 'vilka utmaningar såg ni inför 2018', ['kunskapscentrum']],
  ['2.1', 'vad är pelarna', ['producera kunskap']],
  ['2.2', 'vad ingår i producera kunskap', ['uppföljning']],
  ['2.3', 'hur sprider ni kunskap', ['nyhetsbrev']],
  ['2.4', 'vilka former av stöd finns i stödja utveckling', ['bollplank']],
  ['2.5', 'hur hjälper ni akademin med kontakter', ['akademi']],
  ['2.6', 'vad är första linjens fou', ['ägarkommun']],
  ['2.7', 'vad är andra linjens fou', ['styrgrupp']],
  ['2.8', 'vad erbjuder ni för stöd 2024', ['lovande praktik', 'implementering']],
  ['2.9', 'bollplank?', ['bollplank']],
  ['2.10', 'vad är ett implementeringspaket', ['placerade barns hälsa', 'implementering']],
  ['2.11', 'hur jobbar ni med lovande praktik', ['beprövad erfarenhet']],
  ['2.12', 'gör ni behovsinventeringar', ['behovsinventering']],
  ['2.13', 'vilka områden är ni specialister på', []],
  ['2.14', 'kan man göra ett praktikerprojekt', ['praktikerprojekt']],
  ['2.15', 'besöker ni kommunernas ledningsgrupper', ['ledningsgrupp']],
  ['2.16', 'när är det info för nyanställda', ['29 mars']],
  ['2.17', 'tar ni emot praktikanter från socionomprogrammet', ['student']],
  ['2.18', 'vad är fältkursen', ['Socialhögskolan']],
  ['2.19', 'kan en kommunstyrelse beställa följeforskning', ['Tureberg']],
  ['2.20', 'vilka föreläsningar höll ni 2017', ['mångkulturella']],
  ['3.1', 'sen när används uppföljningsformuläret', ['2017-09-01', '1 september 2017']],
  ['3.2', 'vilka resultatmål har fou', ['kunskapsstyrning']],
  ['3.3', 'hur gick det med bas-utbildningen 2017', ['100 %', 'reservation']],
  ['3.4', 'när är verksamhetsplanen 2016 daterad', ['30 september 2015', '2015-09-30']],
  ['3.5', 'vad är verksamhetsberättelsen 2017', ['2017']],
  ['3.6', 'varför blev det så mycket barn och unga 2017', ['personalomsättning']],
  ['3.7', 'vad står i dokumentet vb 2023 vp 2024', ['2023']],
  ['3.8', 'vilka rapporter publicerade ni 2023', ['skolnärvaro']],
  ['3.9', 'vilka rapporter är planerade 2024', ['Familjerättsbyrån']],
  ['3.10', 'vilka rapporter skrevs 2017', ['UBU-F']],
  ['4.1', 'hur många procent är bbic-samordnaren', ['20 %']],
  ['4.2', 'vad är ubu', ['uppföljning']],
  ['4.3', 'karlstadsmodellen', ['intervju']],
  ['4.4', 'organisationskartläggning av mottagningen', ['mottagning']],
  ['4.5', 'när startade bas barn och unga', ['2016']],
  ['4.6', 'när börjar bas-utbildningen i missbruk', ['april 2018']],
  ['4.7', 'skl:s handlingsplan', ['workshop']],
  ['4.8', 'vad gör den regionala utvecklingsledaren', ['barn']],
  ['4.9', 'lärarhandledning om socialtjänsten', ['Gärdeskolan']],
  ['4.10', 'min utredning och kontakt med socialtjänsten vilka är med', ['Österåker']],
  ['4.11', 'asi', ['missbruk']],
  ['4.12', 'vad står UBÅT för', ['Uppföljning och Beskrivning']],
  ['4.13', 'när är boosterdagen', ['våren 2018']],
  ['4.14', 'hur jobbar ni med öppna jämförelser', ['styrgrupp', 'analys']],
  ['4.15', 'brukarinflytande i solna', ['inflytanderåd', 'NSPH']],
  ['4.16', 'nätverket för socialpsykiatri', ['termin']],
  ['4.17', 'chefsnätverket missbruk', ['nordvästkommun', 'kommun']],
  ['4.18', 'tillfälligt boende studien', ['åtta']],
  ['4.19', 'finsam', ['Sigtuna']],
  ['4.20', 'knut', ['nätverk']],
  ['4.21', 'tureberg edsberg', ['följeforsk']],
  ['4.22', 'studieresan till oregon', ['Oregon']],
  ['4.23', 'fokusgrupper med socialsekreterare om professionen', ['2015']],
  ['4.24', 'vilka konferenser var ni på 2017', ['Barnrättsdagarna']],
  ['5.1', 'frukost våldsbejakande extremism', ['SÄPO']],
  ['5.2', 'heder i förskolan frukost', ['92', '8', '0']],
  ['5.3', 'skyddat boende-reformen', ['151', '7', '7']],
  ['5.4', 'hur gick social talks om nyrekrytering', ['86 %']],
  ['5.5', 'ifous skolnärvaro', ['73 %']],
  ['5.6', 'hembesöksprogrammet seminarium', ['8', '6']],
  ['5.7', 'socialtjänstdagen', ['23 maj']],
  ['5.8', 'socionomdagen', ['250']],
  ['5.9', 'fou välfärd', ['5 feb']],
  ['5.10', 'när är knut-konferensen 2024', ['hösten 2024']],
  ['5.11', 'vad hände i umeå', ['Umeå']],
  ['5.12', 'konferens skolnärvaro uph', ['juni']],
  ['5.13', 'barnets färd seminarium', ['november 2023', 'nov']],
  ['5.14', 'lovande praktik december 2023', ['Socialstyrelsen']],
  ['5.15', 'hur spreds avhopparprojektet', ['TV4']],
  ['5.16', 'när lanserades kartläggningen om våldsutövare', ['9 februari', '9 feb']],
  ['5.17', 'social talks våldsutövare', ['8 mars']],
  ['5.18', 'information om fou nordväst på teams', ['29 mars']],
  ['5.19', 'frukost lovande praktik', ['19 april']],
  ['5.20', 'seminarieserie normbrytande', ['15']],
  ['5.21', 'när är seminariet om familjerättsbyrån', ['hösten 2024']],
  ['5.22', 'fou-dagen', ['2015']],
  ['5.23', 'fou-café', ['2016']],
  ['6.1', 'kommunikationsstrategi', ['Instagram']],
  ['6.2', 'hur många besökte hemsidan 2023', ['5300', '5 300']],
  ['6.3', 'nyhetsbrevet', ['300']],
  ['6.4', 'hur många följare på facebook', ['811']],
  ['6.5', 'ny logga', ['grafisk profil']],
  ['6.6', 'kan kommunerna kommunicera med fou via hemsidan', ['kommuner']],
  ['7.1', 'missbrukschefsnätverket', ['missbruk']],
  ['7.2', 'handläggarnätverket', ['handläggarnätverk']],
  ['7.3', 'hur ofta träffas nätverket för socialpsykiatri', ['två gånger per termin']],
  ['7.4', 'vilka bbic-nätverk finns', ['utbildarnätverk']],
  ['7.5', 'asi-nätverket', ['ASI']],
  ['7.6', 'vad är RSS', ['samråd']],
  ['7.7', 'isu-nätverket', ['ISU']],
  ['7.8', 'vilka nationella nätverk är ni med i', ['SKR']],
  ['7.9', 'hur ofta träffas fou-cheferna', ['3:e', 'tredje']],
  ['7.10', 'hur ofta är interna fou-seminarier', ['månad']],
  ['7.11', 'fou-enheter i norr samorganisering', ['utred']],
  ['7.12', 'vad gör ni med fou nu', ['kommunturné']],
  ['7.13', 'vad gör ni med nordost', ['normbrytande']],
  ['7.14', 'vilka samarbetar ni med', ['Socialstyrelsen']],
  ['8.1', 'socialnämndens fou-arbete', ['Stockholm']],
  ['8.2', 'hur mycket kan ett lum-projekt få', ['750 000']],
  ['8.3', 'hur mycket pengar ger mul', ['25 000']],
  ['8.4', 'vad är fum', ['hela staden']],
  ['8.5', 'vem ger processtöd till lum-sökande 2024', ['Ramboll']],
  ['8.6', 'jämställdhetsanalys', ['2018']],
  ['8.7', 'stockholms kunskapsbank', ['intranät']],
  ['8.8', 'inriktning 2019 fou-medel stockholm', ['likvärdig']],
  ['8.9', 'vem behandlade ärendet 7 juni 2018', ['Funktionshinderrådet']],
  ['8.10', 'vilka forskningsprojekt hade stockholm 2017', ['Signs']],
  ['8.11', 'vilka lokala utvecklingsprojekt 2017', ['Kristeamet']],
  ['8.12', 'vilka deltar i fou-forum', ['controller']],
  ['8.13', 'hur tar stockholm in kunskapsluckor', ['enkät']],
  ['8.14', 'avgränsade stödinsatser', ['tre stadsdelsnämnder']],
  ['8.15', 'fältassistenter', ['standard']],
  ['8.16', 'familjebehandling', ['öppenvård', 'tidiga']],
  ['8.17', 'utvärdering av sig 2023', ['praktikerna']],
  ['8.18', 'akademisk socialtjänst', ['Farsta']],
  ['8.19', 'sivin', ['13']],
  ['8.20', 'vilka kommuner i nordväst är med i nuso', ['några kommuner']],
  ['8.21', 'socialtjänstrapporten', ['FoU']],
];

const saidTo = (question: string): string | undefined => {
  const answer = askCatalogue({ search }, question, YEAR);
  if (answer.kind !== 'found') return undefined;
  const { entry, fact, also } = answer.found;
  return [entry.title, fact?.text, ...also.map(({ text }) => text), entry.text].join('\n').toLowerCase();
};

describe('every row of the inventory', () => {
  it.each(ASKED.filter(([, , words]) => words.length > 0))('%s answers "%s"', (_row, question, words) => {
    const said = saidTo(question);
    expect(words.filter((word) => said?.includes(word.toLowerCase()))).not.toEqual([]);
  });

  it.each(ASKED.filter(([, , words]) => words.length === 0))('%s says no to "%s"', (_row, question) => {
    expect(saidTo(question)).toBeUndefined();
  });

  it('is asked for', () => {
    const rows = Object.entries(ROWS_PER_SECTION).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
    );
    expect(ASKED.map(([row]) => row)).toEqual(rows);
  });
});
