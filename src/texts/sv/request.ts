import type { Line, Pillar } from '../../domain/enums.js';
import type { RequestStatus } from '../../domain/request.js';
import type { RequestProblem } from '../../domain/request-problems.js';
import type { LineReason, RequestableKind } from '../../domain/request-rules.js';
import { formats } from './formats.js';

/** What a municipality wants to do, in plain words: the pillars as somebody who has never heard of them would say it. */
const groups: Readonly<Record<Pillar, string>> = {
  support: 'Stöd när ni utvecklar något hos er',
  produce: 'Ta reda på, pröva eller följa upp något',
  spread: 'Lära er mer eller sprida kunskap',
  cooperate: 'Samarbeta med andra',
};

/** What each form of support means, in plain words. */
const kinds: Readonly<Record<RequestableKind, string>> = {
  sounding_board: 'någon att bolla med',
  implementation_support: 'stöd när ni inför ett nytt arbetssätt',
  needs_inventory: 'ta reda på vad ni behöver',
  mapping: 'få en bild av hur det ser ut',
  analysis_support: 'förstå vad siffror och svar betyder',
  specialist_support: 'någon som kan ett område på djupet',
  workshop: 'arbeta fram något tillsammans',
  municipality_visit: 'FoU kommer till er',
  development_work: 'pröva nytt med stöd i forskning',
  follow_up: 'se hur det gick',
  study: 'undersöka en fråga grundligt',
  promising_practice: 'beskriva något hos er som verkar fungera',
  seminar: 'lära om ett ämne tillsammans',
  social_talks: 'ett samtal om ett aktuellt ämne',
  breakfast: 'ny kunskap på en morgon',
  training: 'utbilda era medarbetare',
  info_session: 'berätta för era medarbetare vad FoU gör',
  newsletter: 'sprida något i nyhetsbrevet',
  environment_scan: 'vad forskning och andra kommuner säger',
  network_meeting: 'träffa andra som arbetar med samma sak',
  academia_link: 'kontakt med högskola eller universitet',
  fou_cooperation: 'när kunskap behövs från fler håll',
  other: 'FoU hjälper er att välja',
};

const problems: Readonly<Record<RequestProblem, string>> = {
  municipality_missing: 'Välj vilken kommun som frågar.',
  question_too_short: 'Beskriv frågan med minst 10 tecken, så att FoU förstår vad ni behöver.',
  question_too_long: 'Frågan är för lång. Korta ner den till högst 4 000 tecken.',
  background_too_long: 'Bakgrunden är för lång. Korta ner den till högst 4 000 tecken.',
  unit_too_long: 'Enhetens namn är för långt. Högst 200 tecken går bra.',
  start_too_long: 'Texten om önskad start är för lång. Högst 100 tecken går bra.',
  council_not_informed:
    'När en enhet står bakom frågan behöver kommunens rådsmedlem känna till den. Stäm av och markera det här.',
  attachment_not_https: 'Länken behöver vara en hel adress som börjar med https://',
};

const lineReasons: Readonly<Record<LineReason, string>> = {
  open_offer: 'Det är ett öppet erbjudande till alla ägarkommuner och kräver inget beslut i styrgruppen.',
  several_years:
    'Du skriver att arbetet gäller flera år. Större och fleråriga uppdrag kräver styrgruppens beslut och ett avtal innan arbetet börjar.',
  large:
    'Du bedömer att uppdraget är stort. Större och fleråriga uppdrag kräver styrgruppens beslut och ett avtal innan arbetet börjar.',
  second_line_result:
    'FoU-rapporter och artiklar hör till andra linjen. Då behövs styrgruppens beslut och ett avtal innan arbetet börjar.',
};

/** Who does what in each step, so that it fits after "Nästa steg:" and several steps can share who: "no" only ever follows "yes". */
const steps: Readonly<Record<RequestStatus, { readonly who: string; readonly does: string }>> = {
  draft: { who: 'du', does: 'fyller i förfrågan' },
  received: { who: 'du', does: 'skickar förfrågan' },
  triaged: { who: 'FoU', does: 'läser och bedömer förfrågan' },
  accepted: { who: 'FoU', does: 'tar sig an uppdraget' },
  awaiting_decision: { who: 'FoU', does: 'lägger fram förfrågan för styrgruppen' },
  decided_yes: { who: 'styrgruppen', does: 'säger ja' },
  decided_no: { who: 'styrgruppen', does: 'nej' },
  awaiting_agreement: { who: 'FoU-chefen och ni', does: 'gör klart ett avtal' },
  in_progress: { who: 'arbetet', does: 'börjar' },
  documented: { who: 'FoU', does: 'dokumenterar resultatet' },
  reported: { who: 'FoU', does: 'lämnar en FoU-rapport eller artikel' },
  closed: { who: 'förfrågan', does: 'avslutas' },
  withdrawn: { who: 'ni', does: 'tar tillbaka förfrågan' },
  referred: { who: 'FoU', does: 'hänvisar er vidare' },
};

const sizes: Readonly<Record<Line, string>> = {
  first: 'Mindre: kan börja utan beslut i styrgruppen (första linjen)',
  second: 'Stort eller flera år: styrgruppen beslutar först (andra linjen)',
};

export const request = {
  command: {
    title: 'Skicka en förfrågan',
    example: 'förfrågan',
    description: 'Du beskriver vad kommunen behöver stöd med på ett kort och kan sedan följa vad som händer.',
  },
  mine: {
    title: 'Följ förfrågningar',
    example: 'mina förfrågningar',
    description: 'Jag visar förfrågningarna, hur långt de har kommit och vad som händer härnäst.',
  },
  form: {
    title: 'Förfrågan till FoU Nordväst',
    intro: 'Berätta vad ni behöver stöd med. Bara frågan måste fyllas i. Skriv inget om enskilda personer.',
    introForStaff:
      'Skicka en förfrågan åt en kommun. Bara kommunen och frågan måste fyllas i. Kommunens rådsmedlem blir kontakt och får veta att du har skickat den. Skriv inget om enskilda personer.',
    municipalityIdLabel: 'Kommun som frågar',
    questionLabel: 'Frågan till FoU',
    questionHint: 'Till exempel: Hur kan vi följa upp vår nya öppenvård?',
    kindLabel: 'Vad ni behöver',
    areaLabel: 'Område',
    desiredLineLabel: 'Uppdragets storlek',
    desiredStartLabel: 'Önskad start',
    desiredStartHint: 'Till exempel: hösten 2027 eller v. 12',
    moreTitle: 'Fler uppgifter (frivilligt)',
    backgroundLabel: 'Bakgrund',
    onBehalfOfUnitLabel: 'Enhet som står bakom frågan',
    councilRepInformedLabel: 'Fyll i om en enhet står bakom frågan',
    councilRepInformedTitle: 'Kommunens rådsmedlem känner till frågan',
    desiredResultLabel: 'Önskat resultat',
    otherMunicipalitiesInterestedLabel: 'Andra kommuner som är intresserade',
    mandatePointLabel: 'Del av FoU:s uppdrag',
    attachmentUrlLabel: 'Länk till underlag (https://)',
    send: 'Skicka förfrågan',
    keepDraft: 'Spara utkast',
  },
  municipality: (name: string) => `Kommun: ${name}`,
  chooseMunicipality: 'Välj kommun',
  groups,
  /** Chosen by who knows what they want to do, and not how. */
  group: (plain: string) => `${plain} (FoU hjälper er att välja form)`,
  /** Under its group. */
  kind: (kind: string, plain: string) => `– ${kind}: ${plain}`,
  /** Of a request whose asker left it to FoU. */
  noKindChosen: 'inte valt än',
  kindUnknown: (plain: string) => `Vet inte än – ${plain}`,
  kinds,
  sizes,
  sizeUnknown: 'Vet inte än',
  problems,
  noMunicipality:
    'Jag vet inte vilken kommun du företräder, så jag kan inte visa eller ta emot förfrågningar från dig. Hör av dig till FoU-chefen, så blir det rätt.',
  sentByAnother:
    'Någon annan har redan skickat det här kortet. Skriv ”förfrågan”, så får du ett eget. Det du fyllde i är inte sparat.',
  understood: {
    title: 'Så här har jag förstått det',
    pressAgain:
      'Inget är skickat än. Stämmer det trycker du på Skicka en gång till. Annars ändrar du ovanför.',
  },
  drafts: {
    title: (count: number) =>
      count === 0 ? 'Du har inget utkast' : count === 1 ? 'Du har ett utkast' : `Du har ${count} utkast`,
    noQuestion: 'Ingen fråga än',
    saved: (day: string) => `Sparat ${day}`,
    goOn: 'Fortsätt på utkastet',
    discard: 'Kasta utkastet',
    startNew: 'Börja på en ny förfrågan',
    shown: (shown: number, total: number) => `Här visas ${shown} av ${total}, de senaste först.`,
    kept: 'Utkastet är sparat. Skriv ”förfrågan” när du vill fortsätta. Bara du ser det.',
    keptInChannel:
      'Utkastet är sparat. Skriv ”förfrågan” till mig i en personlig chatt när du vill fortsätta. Bara du ser det.',
    discarded: 'Utkastet är kastat.',
    nothingToKeep: 'Det finns inget att spara än. Fyll i något först.',
    sentAlready:
      'Den är redan skickad, så jag sparar inget utkast. Skriv ”förfrågan” om du vill börja på en ny.',
    gone: 'Jag hittar inte det utkastet. Det kan vara skickat eller kastat. Skriv ”förfrågan” om du vill börja på nytt.',
  },
  fromMessage: {
    /** In the menu of a message: at most 32 and 128 characters. */
    command: {
      title: 'Gör till FoU-förfrågan',
      description:
        'Öppnar formuläret med meddelandets text som fråga. Inget skickas förrän du trycker på Skicka.',
    },
    noText: 'Meddelandet har ingen text som jag kan läsa. Skriv frågan här.',
    cut: 'Meddelandet är långt, så bara början är med. Läs igenom och korta ner det.',
  },
  receipt: {
    title: (number: string) => `Förfrågan ${number} är mottagen`,
    suggestion: (line: string) => `Föreslagen linje: ${line}.`,
    staffDecide: 'FoU avgör linjen när förfrågan bedöms.',
    ownership:
      'Ansvaret och ägarskapet för det lokala utvecklingsarbetet ligger hos er i kommunen. FoU Nordväst stimulerar och stödjer det.',
    follow: 'Skriv ”mina förfrågningar” när du vill se hur det går.',
    contact: (names: string) => `Undrar du något? Prata med ${names}.`,
    manager: 'FoU-chefen',
    showMine: 'Visa mina förfrågningar',
  },
  nextStep: (next: readonly string[]) => `Nästa steg: ${formats.either(next)}.`,
  noNextStep: 'Inga fler steg återstår.',
  lineReasons,
  steps,
  list: {
    titleAll: 'Alla förfrågningar',
    title: (municipality: string) => `Förfrågningar från ${municipality}`,
    head: (number: string, status: string) => `${number} · ${status}`,
    sent: (day: string) => `Skickad ${day}`,
    sentFrom: (municipality: string, day: string) => `${municipality}, skickad ${day}`,
    contact: (name: string) => `Kommunens kontakt: ${name}`,
    shown: (shown: number, total: number) => `Här visas ${shown} av ${total}, de öppna först.`,
    open: (number: string) => `Öppna ${number}`,
    withdraw: (number: string) => `Ta tillbaka ${number}`,
    emptyAll: 'Det finns inga förfrågningar än. Skriv ”förfrågan” om du vill skicka en åt en kommun.',
    emptyMayAsk: (municipality: string) =>
      `${municipality} har inga förfrågningar än. Skriv ”förfrågan”, så hjälper jag dig att skicka en.`,
    empty: (municipality: string) =>
      `${municipality} har inga förfrågningar än. Prata med kommunens medlem i FoU-rådet om ni vill skicka en.`,
  },
};
