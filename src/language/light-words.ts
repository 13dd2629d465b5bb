/** Folded words that say little of what a question is about, though they are no stop words: everyday verbs, adverbs and adjectives. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `
  bruka brukade brukar brukat hander hande hant handa hamna hamnar hamnade hamnat dok dyka dyker dykt hoppa hoppar hoppade hoppat haka hakar hakade hakat nappa nappar
  nappade nappat krympa krymper krympte krympt vaxa vaxer vaxte oka okar okade minska minskar minskade valja valjer valde valt byta byter
  bytte skicka skickar skickade skickat lasa laser laste last skriva skriver skrev skriv skrivs skrevs skrivit skrivits hora hor horde hort tro tycka tyckte gilla
  gillar gillade hitta hittar hittade ringa ringer flytta leta letar behova behover behovde behovt visa visar visade visat
  samla samlar samlade anvanda anvander anvande anvands lara lar larde lart forsta forstar forstod fungera fungerar fungerade funka funkar
  funkade jobba jobbar jobbade jobbat arbeta arbetar arbetade skota skoter driva driver drev drevs bygga bygger byggde likna liknar
  kora koras korde korts dra drar drog dras drogs lyfta lyfter lyfte ordna ordnar ordnade fixa fixar fixade
  snacka prata pratar pratade rakna raknas raknade mata mater matte samsas starta satsa satsar satsade rymmas ryms rymdes inga ingar ingick
  tillhora tillhor nagonsin faktiskt ungefar precis egentligen nufortiden numera tidigare senare senaste senast forut dessutom redan snart
  kring runt mot utom utover forutom enligt hittills sammanlagt totalt sammantaget overhuvudtaget
  hog hogst hogsta lag lagst lagsta bast basta battre samst samsta samre flest flesta fler farre lang langt langsta kort
  aka aker akte akt andra olika likadan speciell speciellt viktig intressant bekant aktuell aktuellt noga garna tacksam vanlig vanligt vanligtvis huvudsaklig
  kronor spann kom kommer kommit
  folk manniskor nagonting grej grejer grejen saken sakerna halla hallit hej halloj tjena hallo ursakta forlat vanligen snalla
  tiden gang gangen gangs stunden ihop tillsammans samtidigt
  varen hosten host sommaren sommar vintern
  one two three four five six seven eight nine ten according say says said came come because until through roughly about go going take takes
  took make makes made look know want wanted wants like
  `
    .trim()
    .split(/\s+/),
);
