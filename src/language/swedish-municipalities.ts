/**
 * The municipalities of Sweden, by county in the official order of the counties, a blank within a name written `_`.
 * Left out are the eight owners and those that are common words or people's names as well, such as Vara, Lund and Nora:
 * they need "kommun" beside them.
 */
const MUNICIPALITIES = `
  Botkyrka Danderyd Haninge Huddinge Lidingö Nacka Norrtälje Nykvarn Nynäshamn Salem Stockholm Södertälje
  Tyresö Täby Vallentuna Vaxholm Värmdö Österåker Enköping Heby Håbo Knivsta Tierp Uppsala Älvkarleby Östhammar
  Eskilstuna Flen Gnesta Katrineholm Nyköping Oxelösund Strängnäs Vingåker Boxholm Finspång Linköping Mjölby
  Motala Norrköping Söderköping Vadstena Valdemarsvik Åtvidaberg Ödeshög Aneby Eksjö Gislaved Gnosjö Jönköping
  Mullsjö Nässjö Sävsjö Tranås Vaggeryd Vetlanda Värnamo Alvesta Lessebo Ljungby Markaryd Tingsryd Uppvidinge
  Växjö Älmhult Borgholm Emmaboda Hultsfred Högsby Kalmar Mönsterås Mörbylånga Nybro Oskarshamn Torsås Vimmerby
  Västervik Gotland Karlshamn Karlskrona Olofström Ronneby Sölvesborg Bjuv Bromölla Burlöv Båstad Eslöv
  Helsingborg Hässleholm Höganäs Hörby Höör Kristianstad Kävlinge Landskrona Lomma Malmö Osby Perstorp
  Simrishamn Sjöbo Skurup Staffanstorp Svalöv Svedala Tomelilla Trelleborg Vellinge Ystad Åstorp Ängelholm
  Örkelljunga Östra_Göinge Falkenberg Halmstad Kungsbacka Laholm Varberg Alingsås Bengtsfors Bollebygd Borås
  Dals-Ed Essunga Falköping Färgelanda Grästorp Gullspång Göteborg Götene Herrljunga Härryda Kungälv Lerum
  Lidköping Lilla_Edet Lysekil Mariestad Mellerud Munkedal Mölndal Orust Partille Skara Skövde Sotenäs
  Stenungsund Strömstad Svenljunga Tanum Tibro Tidaholm Tjörn Tranemo Trollhättan Töreboda Uddevalla Ulricehamn
  Vårgårda Vänersborg Åmål Öckerö Arvika Filipstad Forshaga Hagfors Hammarö Karlstad Kristinehamn Munkfors
  Storfors Säffle Torsby Årjäng Askersund Degerfors Hallsberg Hällefors Karlskoga Kumla Laxå Lekeberg
  Lindesberg Ljusnarsberg Örebro Arboga Fagersta Hallstahammar Kungsör Skinnskatteberg Surahammar Västerås
  Avesta Borlänge Falun Gagnef Hedemora Leksand Ludvika Malung-Sälen Rättvik Smedjebacken Vansbro Älvdalen
  Bollnäs Gävle Hofors Hudiksvall Ljusdal Nordanstig Ockelbo Ovanåker Sandviken Söderhamn Härnösand Kramfors
  Sollefteå Sundsvall Timrå Örnsköldsvik Bräcke Härjedalen Krokom Ragunda Strömsund Östersund Bjurholm Lycksele
  Nordmaling Norsjö Robertsfors Skellefteå Sorsele Storuman Umeå Vindeln Vännäs Åsele Arjeplog Arvidsjaur
  Gällivare Haparanda Jokkmokk Kalix Kiruna Luleå Pajala Piteå Älvsbyn Överkalix Övertorneå
`;

/** Places that are no owners and are known by their name alone (I1). */
export const OTHER_MUNICIPALITIES: readonly string[] = MUNICIPALITIES.trim()
  .split(/\s+/)
  .map((name) => name.replace('_', ' '));
