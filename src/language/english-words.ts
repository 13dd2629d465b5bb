import { fold } from './words.js';

/** Small words, by which an English question is known; they add nothing to what it is about. */
export const ENGLISH_SMALL_WORDS: ReadonlySet<string> = new Set(
  `
  the is are was were do does did you your our we us it its there this that or of for have has had be been
  could would should will to from by on at a an my me i please they their about any some get give tell know
  if so not
  `
    .trim()
    .split(/\s+/),
);

/** English words of the field, each with the Swedish word that the catalogue uses; `-` adds nothing. */
const LEXICON = `
  and=och with=med can=kan in=i many=många much=mycket what=vad who=vem when=när where=var why=varför
  which=vilka how=hur whose=vems often=ofta long=länge number=antal percent=procent percentage=procent
  occasion=tillfälle occasions=tillfällen share=andel cost=kostnad costs=kostnad price=pris money=pengar grade=betyg rating=betyg score=betyg
  date=datum year=år list=lista kind=- kinds=- type=- types=- example=exempel examples=exempel
  people=personer person=person participants=deltagare participant=deltagare attended=deltog attend=delta
  registered=anmälda registrations=anmälda signed=undertecknat sign=underteckna signs=undertecknar
  agreement=avtal agreements=avtal contract=avtal decision=beslut decides=beslutar decide=beslutar
  decided=beslutade municipality=kommun municipalities=kommuner owner=ägare owners=ägarkommuner own=äger
  owns=äger principal=huvudman council=rådet board=styrgrupp steering=styrgrupp group=grupp committee=nämnd
  manager=chef managers=chefer head=chef director=chef staff=personal employees=medarbetare
  employee=medarbetare positions=tjänster position=tjänst researcher=forskare researchers=forskare
  research=forskning development=utveckling develop=utveckla knowledge=kunskap science=vetenskap
  study=studie studies=studier substudies=delstudier sub=del survey=enkät interview=intervju
  interviews=intervjuer mapping=kartläggning evaluation=utvärdering evaluations=utvärderingar
  followup=uppföljning follow=uppföljning analysis=analys report=rapport reports=rapporter
  publication=publikation publications=publikationer article=artikel published=publicerade book=bok
  film=film support=stöd help=stöd offer=erbjudande offers=erbjudande services=stöd service=stöd hands=-
  practical=praktisk implementation=implementering implement=implementera workshop=workshop
  workshops=workshop specialist=specialist specialists=specialister sounding=bollplank training=utbildning
  course=kurs courses=kurser education=utbildning seats=platser seat=plats places=platser
  sessions=tillfällen session=tillfälle lecture=föreläsning lectures=föreläsningar seminar=seminarium
  seminars=seminarier breakfast=frukost breakfasts=frukostar lunch=lunch conference=konferens
  conferences=konferenser event=evenemang events=evenemang meeting=möte meetings=möten meet=träffas
  meets=träffas network=nätverk networks=nätverk visit=besök visits=besök trip=resa trips=resor travel=resa
  newsletter=nyhetsbrev subscribers=prenumeranter subscribe=prenumerera
  subscriber=prenumerant website=hemsida site=hemsida web=webb visitors=besökare followers=följare
  social=social media=medier work=arbete worker=socialarbetare workers=socialarbetare practice=praktik
  promising=lovande evidence=evidens method=metod methods=metoder model=modell children=barn child=barn
  young=unga youth=unga family=familj families=familjer foster=familjehem home=hem homes=hem adults=vuxna
  adult=vuxna addiction=missbruk substance=missbruk abuse=missbruk psychiatry=psykiatri mental=psykisk
  health=hälsa income=försörjningsstöd welfare=välfärd benefit=bistånd assistance=bistånd housing=boende
  temporary=tillfälligt shelter=skyddat sheltered=skyddat violence=våld violent=våldsbejakande
  perpetrators=våldsutövare honour=heder honor=heder extremism=extremism crime=kriminalitet
  criminal=kriminella gang=kriminella gangs=kriminella defectors=avhoppare school=skola attendance=närvaro
  absence=skolfrånvaro preschool=förskola police=polis clients=brukare client=klient user=brukare users=brukare
  influence=inflytande participation=delaktighet law=lag act=lag legislation=lagstiftning
  gender=jämställdhet equality=jämställdhet university=universitet universities=lärosäten academia=akademin
  academic=akademisk student=student students=studenter field=fält assistants=fältassistenter
  assistant=fältassistenter budget=budget revenue=intäkter funding=finansiering funds=medel fund=medel grant=medel
  grants=medel funded=finansieras apply=söka application=ansökan applications=ansökningar maximum=högst
  max=högst rent=lokal deviation=avvikelse project=projekt projects=projekt plan=plan goal=mål goals=mål
  objective=mål objectives=mål purpose=syfte aim=syfte mission=uppdrag assignment=uppdrag task=uppgift
  focus=fokus area=område areas=områden pillar=pelare pillars=pelare four=fyra first=första second=andra
  line=linje priorities=prioriteringar challenges=utmaningar challenge=utmaning result=resultat
  results=resultat lessons=lärdomar problem=problem problems=problem benchmarking=benchmarking
  comparison=jämförelse comparisons=jämförelser open=öppna national=nationell regional=regional local=lokal
  joint=gemensam together=tillsammans cooperation=samverkan cooperate=samverka collaboration=samarbete
  collaborate=samarbetar partners=samarbetspartner partner=samarbetspartner run=driver runs=driver
  responsible=ansvarig lead=leder leads=leder start=starta started=startade begin=börjar end=slutar
  ends=slutar last=pågår need=behov needs=behov inventory=inventering interested=intresse
  wanted=intresse join=delta joined=deltar included=ingår include=ingår new=ny city=stad
  district=stadsdel districts=stadsdelar gaps=kunskapsluckor gap=kunskapslucka bank=bank forum=forum pilot=pilot
  interventions=insatser intervention=insats treatment=behandling outpatient=öppenvård care=vård
  r=fou d=- large=större big=större multi=flerårigt good=goda spread=sprida spreading=sprida boss=chef paid=betalas pays=betalar pay=betala member=ledamot
  members=ledamöter used=används use=använda wrote=skrev written=skrev author=författare authors=författare
  autumn=hösten month=månad weeks=veckor week=vecka vacant=vakant vacancy=vakans left=slutade
  limited=avgränsade hold=hålls held=hölls take=- place=plats
`;

export const ENGLISH_WORDS: ReadonlyMap<string, string> = new Map(
  LEXICON.trim()
    .split(/\s+/)
    .map((pair) => {
      const [english = '', swedish = ''] = pair.split('=');
      return [english, swedish === '-' ? '' : fold(swedish)];
    }),
);

/** Small words that Swedish has too, or has without its dots: an "i" alone makes no question English. */
const SWEDISH_TOO = new Set('a am an at by do for i if is me on so us get'.split(' '));
const ENGLISH_ALONE = /^(?:what|who|whose|when|where|why|which|how|can|with|many|much)$/;
/** At least so many of a question's words must be small English ones, and one of them no Swedish one. */
const ENGLISH_SHARE = 0.2;

/** Whether the folded words are English. */
const isEnglish = (words: readonly string[]): boolean => {
  const small = words.filter((word) => ENGLISH_SMALL_WORDS.has(word) || ENGLISH_ALONE.test(word));
  return small.some((word) => !SWEDISH_TOO.has(word)) && small.length / words.length >= ENGLISH_SHARE;
};

/** Folded words of an English question as Swedish ones; those of any other as they are. */
export const inSwedish = (words: readonly string[]): readonly string[] =>
  isEnglish(words)
    ? words.flatMap((word, at) => {
        // By "är" a question for a definition is known.
        if (/^(?:is|are)$/.test(word) && words[at - 1] === 'what') return ['ar'];
        if (ENGLISH_SMALL_WORDS.has(word)) return [];
        const swedish = ENGLISH_WORDS.get(word) ?? word;
        return swedish === '' ? [] : [swedish];
      })
    : words;
