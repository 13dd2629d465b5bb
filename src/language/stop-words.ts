/**
 * Folded words that tell nothing about what a question is about: the small words of Swedish, and those that people
 * wrap a question in.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  all alla allt allting annan annat att av bara bland bli blir blev blivit bort bra bada bade da dar darfor de del dem den denna
  denne dennes deras dess dessa det detta dig din dina ditt dit du efter ej eller en ens er era ert ett fatt fick fran framat for fore
  forst fa far fanns finnas finns foljande ge ger gett gav genom gick ga gar gora gor gjord gjorda gjorde gjort gjordes gors ha hade
  haft han hans har hej hejsan hela heller hellre helst hennes hos hon honom hur hurdan i icke ifran igen igang ihop illa in ingen inget
  inga inne inom innan inte istallet ja jag just kan kanske  kommande kunde kunna kunnat kor korde kort kors litet
  lov man med medan mellan men mer mera mest mig min mina mindre minst mitt mot mycket mojligt mojlig mojligen maste narmast nagon
  nagons nagonstans nagot nagra nar nara nasta ni nja nog nu nytt nya ny nej nere och ocksa om oss pa redan respektive ratt sa saga
  sager sade sagt sak saker samma samtliga se sedan sen ser sett sig sin sina sitt sist sista sista sjalv ska skall skulle slags sma
  snalla snart som stor stora styck stycken storsta sadan sadana sadant ta tack tagit tar tas till tillsammans titta tog trots tror
  tycker under undrar undra undrade upp ur ut utan ute vad var vara varandra varfor varifran varit varje vars varsin varan vart vem vems
  verkligen vet veta vi via vid vidare viktigt vilka vilken vilket vill ville visst vore vagar vara vart at an ar ater ovan over
  fraga fragor fragan beratta svara svar forklara lista namn namnge heter hette kallas menas menar betyder betyda innebar handlar galler gallande gallde
  ungefar cirka exakt egen eget egna gott sorts slag sitta sitter satt suttit ligger star hall haller holl hols halls holls pagar pagick
  manga manget antal tva tre fyra fem ar aret arets
  `
    .trim()
    .split(/\s+/),
);
