import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/conversation/commands/index.js';

/** The command that takes the message, as the dispatcher chooses. */
const takenBy = (text: string): string | undefined =>
  COMMANDS.find((command) => command.parse(text.trim()) !== undefined)?.name;

/** What is written, the command that takes it, and a question that begins alike. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['hej', 'hej', 'hej, vad är bollplank?'],
  ['hello', 'hej', 'hello, what is BBIC?'],
  ['tack så mycket', 'hej', 'tack, och när är nästa frukost?'],
  ['ok', 'hej', 'ok, och när är nästa frukost?'],
  ['haha', 'hej', 'haha, vad är UBÅT?'],
  ['hur mår du?', 'hej', 'hur mår placerade barn?'],
  ['hej då', 'hej', 'hej då undrar jag vad BBIC är'],
  ['ja', 'hej', 'ja men vad är lovande praktik?'],
  ['vem är du', 'hej', 'vem är chef?'],
  ['who are you', 'hej', 'who are your partners?'],
  ['vem representerar Solna', 'vem representerar', 'vem representerar brukarna i studien?'],
  ['who represents Solna', 'vem representerar', 'who represents the clients in the study?'],
  ['jag företräder Järfälla', 'jag representerar', 'jag företräder brukare, hur får de inflytande i FoU?'],
  ['I represent Solna', 'jag representerar', 'I represent a school, how can we take part in the study?'],
  ['jag jobbar i Solna', 'jag arbetar i', 'jag jobbar med barn och unga, vad finns för mig?'],
  ['I work in Solna', 'jag arbetar i', 'I work with foster homes, what is there for me?'],
  ['logga 2 tim bollplank med Solna idag', 'logga', 'logga in hur gör man'],
  ['logga', 'logga', 'loggar ni besök på hemsidan?'],
  ['ångra', 'ångra', 'ångra ett beslut om LUM, går det?'],
  ['undo', 'ångra', 'undo harm done in foster care, any studies?'],
  ['log 2 hours sounding board with Solna today', 'logga', 'log in how does it work'],
  ['upprepa', 'upprepa', 'upprepade placeringar, finns en studie?'],
  ['repeat', 'upprepa', 'repeat referrals, is there a study?'],
  ['påminnelser', 'påminnelser', 'påminnelser om besök via sms, fungerar det?'],
  ['reminders', 'påminnelser', 'reminders by text message, do they work?'],
  ['mina aktiviteter', 'mina aktiviteter', 'vilka aktiviteter hade ni 2017?'],
  ['mina aktiviteter förra veckan', 'mina aktiviteter', 'mina aktiviteter med barn, hur följer jag upp dem?'],
  ['vad har jag loggat i november?', 'mina aktiviteter', 'vad har ni loggat i november?'],
  ['hur mycket har jag loggat?', 'mina aktiviteter', 'hur mycket har ni loggat om BBIC?'],
  ['vad loggade jag senast?', 'mina aktiviteter', 'vad loggas i uppföljningsformuläret?'],
  ['mina timmar i november', 'mina aktiviteter', 'mina timmar räcker inte, kan ni hjälpa oss?'],
  ['my activities 2025', 'mina aktiviteter', 'my activities with children, how do I evaluate them?'],
  ['förfrågan', 'förfrågan', 'förfrågan från universitet, hur går det till?'],
  ['ny förfrågan', 'förfrågan', 'ny forskning om skolnärvaro'],
  ['request', 'förfrågan', 'request from a university, how does it work?'],
  ['send a request', 'förfrågan', 'send a request to whom about LUM?'],
  ['föreslå en förfrågan', 'förfrågan', 'föreslå en metod för uppföljning'],
  ['propose a request', 'förfrågan', 'propose a method for follow-up'],
  ['utkast', 'utkast', 'utkast till rapporten om skolnärvaro'],
  ['my drafts', 'utkast', 'drafts of reports, are there any?'],
  ['förslag', 'förslag', 'förslag på metoder för uppföljning?'],
  ['my proposals', 'förslag', 'proposals for new studies?'],
  ['mina förfrågningar', 'mina förfrågningar', 'mina förfrågningar tar lång tid, varför?'],
  ['F2026-014', 'visa förfrågan', 'F2026-014 tar lång tid, varför?'],
  ['visa ärende f2026-14', 'visa förfrågan', 'visa ärende eller fråga?'],
  ['mina ärenden', 'ärenden', 'mina ärenden tar lång tid, varför?'],
  ['ärenden', 'ärenden', 'ärenden om FoU-medel i Stockholm'],
  ['my requests', 'mina förfrågningar', 'my requests take long, why?'],
  ['veckobrev', 'veckobrev', 'veckobrevet, hur ofta kommer det?'],
  ['veckobrev v 46 Solna', 'veckobrev', 'veckobrev till chefer, vad står i det?'],
  ['digest', 'veckobrev', 'digest for managers, what is in it?'],
  ['skicka veckobrev', 'veckobrev skicka', 'skicka veckobrev till alla chefer, går det?'],
  ['send digest', 'veckobrev skicka', 'send digest by mail, is that possible?'],
  ['förfrågningar hit', 'förfrågningar hit', 'hur skickar man förfrågningar hit?'],
  ['no requests here', 'förfrågningar hit', 'are there no requests here?'],
  ['kanaler', 'kanaler', 'kanaler i sociala medier 2023'],
  ['channels', 'kanaler', 'channels in social media, which are they?'],
  ['personer', 'personer', 'personer anmälda till frukosten'],
  ['personer Solna', 'personer', 'personer med missbruk'],
  ['people', 'personer', 'people registered for the breakfast'],
  ['lägg till Eva Ek som rådsmedlem i Solna', 'lägg till', 'lägg till brukarperspektiv i en studie, hur?'],
  ['add Eva Ek as council member in Solna', 'lägg till', 'add a question to the survey, how?'],
  ['organisationer', 'organisationer', 'organisationer som FoU samarbetar med'],
  ['organisations', 'organisationer', 'organisations that you cooperate with'],
  ['inställningar', 'inställningar', 'inställningar till arbetet i socialtjänsten'],
  ['settings for requests', 'inställningar', 'settings where practice is tried out?'],
  ['gallring', 'gallring', 'gallring av dokumentation i BBIC'],
  ['retention', 'gallring', 'retention of staff, any studies?'],
  ['läget', 'läget', 'läget i kommunerna 2017'],
  ['visa läget 2025', 'läget', 'läget?'],
  ['hur många timmar har vi loggat i år?', 'läget', 'hur många timmar är utbildningen?'],
  ['hur ligger jag till?', 'läget', 'hur ligger vi till med BBIC?'],
  ['status i år', 'läget', 'status på rapporten om skolnärvaro'],
  ['status 2025', 'läget', 'status of the report?'],
  ['stäng året 2025', 'stäng året', 'stängs året av styrgruppen?'],
  ['stäng 2025', 'stäng året', 'stäng'],
  ['close the year', 'stäng året', 'close cooperation with municipalities'],
  ['öppna året', 'öppna året', 'öppna jämförelser'],
  ['öppna 2025', 'öppna året', 'öppna jämförelser 2025'],
  ['reopen year 2025', 'öppna året', 'open data 2025'],
  ['exportera 2026', 'exportera', 'exportera lovande praktik till andra län'],
  ['export', 'exportera', 'export of methods to other municipalities'],
  ['importera', 'importera', 'importera statistik från Kolada, hur gör man?'],
  ['import activities', 'importera', 'import of methods from other countries'],
  ['läs in aktiviteter från fil', 'importera', 'läs in er på BBIC, var finns material?'],
  ['exportera kunskap', 'exportera kunskap', 'exportera kunskap till andra kommuner, hur gör ni?'],
  ['pausa F2026-014', 'pausa', 'pausa F2026-014 över sommaren, går det?'],
  ['pause request f2026-14', 'pausa', 'pause a request, how?'],
  ['exportera F2026-014', 'exportera förfrågan', 'exportera F2026 till Kolada, går det?'],
  ['exportera förfrågan f2026-14', 'exportera förfrågan', 'exportera förfrågan till andra län, hur?'],
  ['export request F2026-014 in English', 'exportera förfrågan', 'export request forms, how?'],
  ['exportera förfrågningar', 'exportera förfrågningar', 'exportera förfrågningar från skolan, hur?'],
  ['export my requests as csv', 'exportera förfrågningar', 'export requests from schools, how?'],
  ['obesvarade', 'obesvarade', 'obesvarade enkäter, hur många?'],
  ['unanswered', 'obesvarade', 'unanswered surveys, how many?'],
  ['kunskap bollplank', 'kunskap', 'kunskap om våld, vad har ni?'],
  ['knowledge', 'kunskap', 'knowledge about violence, what do you have?'],
  ['utskick', 'utskick', 'utskick av nyhetsbrev, hur ofta?'],
  ['undelivered', 'utskick', 'undelivered services, is there a study?'],
  ['mina uppgifter', 'mina uppgifter', 'mina uppgifter som rådsmedlem?'],
  ['my data', 'mina uppgifter', 'my data shows more absence, can you help?'],
  ['radera mina uppgifter', 'radera mina uppgifter', 'radera mina uppgifter om ett barn i BBIC?'],
  ['erase my data', 'radera mina uppgifter', 'erase my data about a study, who does that?'],
  ['ta bort Eva Ek', 'ta bort', 'ta bort hinder för samverkan'],
  ['avsluta Eva Ek', 'ta bort', 'avsluta placeringar av barn, finns en studie?'],
  ['remove Eva Ek', 'ta bort', 'remove barriers to cooperation'],
  ['jag är rådsmedlem i Solna', 'jag är', 'jag är rådsmedlem, vad förväntas av mig?'],
  ['I am staff', 'jag är', 'I am staff in Solna, what courses are there?'],
  ['jag är ny', 'jag är', 'är ny här, vad är FoU?'],
  ['hjälp', 'hjälp', 'hjälp med ansökan om LUM'],
  ['help', 'hjälp', 'help with an application for LUM'],
  ['vad kan du?', 'hjälp', 'vad kan FoU hjälpa till med?'],
  ['hur loggar jag tid?', 'hjälp', 'hur loggas besök på hemsidan?'],
  ['how do I read the digest?', 'hjälp', 'how do I read the report?'],
  ['hjälo', 'menade du', 'hjälpte det?'],
  ['förfrågam', 'menade du', 'förfrågningar 2017?'],
];

/** What no grammar tells: the question takes what is left, and the others look at what has been said before. */
const UNWRITTEN: readonly string[] = ['fråga', 'rätta', 'berätta'];

describe('a command and a question that begins alike', () => {
  it.each(PAIRS)('"%s" is %s, "%s" a question', (command, name, question) => {
    expect({ command: takenBy(command), question: takenBy(question) }).toEqual({
      command: name,
      question: 'fråga',
    });
  });

  it('are told apart for every command that is written', () => {
    const written = COMMANDS.filter(
      ({ searchBox, messageAction }) => searchBox === undefined && messageAction === undefined,
    );
    const without = written
      .map(({ name }) => name)
      .filter((name) => !UNWRITTEN.includes(name) && !PAIRS.some(([, tested]) => tested === name));
    expect(without).toEqual([]);
  });
});
