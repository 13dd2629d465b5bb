import type { SectionKey } from '../../domain/annual-report.js';

/** What the staff's own words in each section of a report or a plan may be about, where there are none yet. */
export const reportPlaces: Readonly<Record<SectionKey, string>> = {
  highlights: 'Skriv här: årets viktigaste händelser, ett stycke för varje.',
  economy: 'Skriv här: hur ekonomin har varit i stort, och vad som har finansierats av externa medel.',
  outcome: 'Skriv här: vad de största avvikelserna mot budget beror på.',
  situation: 'Skriv här: vad verksamheten strävar efter, och vad kapitlet handlar om.',
  organisation:
    'Skriv här: hur många som är anställda, vilka som har börjat och slutat, och vilken utbildning personalen har.',
  steering: 'Skriv här: hur verksamheten styrs, och vad styrgrupperna och FoU-rådet har arbetat med.',
  plan_follow_up: 'Skriv här: vad uppföljningen av verksamhetsplanen visar.',
  area_general:
    'Skriv här: vad som har gjorts för alla områden, till exempel konferenser, nyhetsbrev och samverkan.',
  area_children_youth_family: 'Skriv här: vad som har gjorts inom området barn, unga och familj.',
  area_addiction_social_psychiatry:
    'Skriv här: vad som har gjorts inom området missbruk och socialpsykiatri.',
  area_income_support_labour:
    'Skriv här: vad som har gjorts inom området försörjningsstöd och arbetsmarknad.',
  reflection: 'Skriv här: en samlad bedömning av året.',
  challenges: 'Skriv här: några utmaningar inför nästa år, en på varje rad.',
  aim: 'Skriv här: syftet med verksamheten enligt avtalet.',
  assignment: 'Skriv här: uppdraget enligt avtalet, punkt för punkt.',
  lines: 'Skriv här: vad första och andra linjens FoU är, och vad som skiljer dem åt.',
  preconditions:
    'Skriv här: vad arbetet vilar på, till exempel medarbetare, ny lagstiftning och chefer i kommunerna.',
  pillar_produce: 'Skriv här: vilken kunskap som har tagits fram, och vilka uppdrag som pågår.',
  pillar_spread: 'Skriv här: hur kunskapen har spridits, och vad som planeras.',
  communication: 'Skriv här: kommunikationsstrategin, och hur den har följts.',
  pillar_support: 'Skriv här: vilket stöd till utveckling kommunerna har fått, och vad som planeras.',
  pillar_cooperate: 'Skriv här: hur samverkan har sett ut lokalt, regionalt och nationellt.',
  offer: 'Skriv här: vad som skiljer FoU från akademien, kommunernas egna utvecklare och andra myndigheter.',
  focus: 'Skriv här: vad FoU ska lägga tonvikten på framåt.',
  outlook: 'Skriv här: vilka förändringar i omvärlden som påverkar socialtjänsten.',
  staff: 'Skriv här: vilka som arbetar på FoU, och vilka förändringar som väntar.',
  budget: 'Skriv här: vad budgeten bygger på, och vad som är osäkert i den.',
};
