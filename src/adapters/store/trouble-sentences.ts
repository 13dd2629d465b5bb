/**
 * What the store says to whoever runs the bot when it does not open, or cannot keep something. docs/drift.md explains
 * every one of them; a test compares the two.
 */

type Filled = string | number;

export const inUseSentence = (folder: Filled): string =>
  `Mappen ${folder} används redan av en FoU-bot som är igång: stäng den, eller välj en annan mapp med DATA_DIR.`;

export const waitingSentence = (folder: Filled): string =>
  `Mappen ${folder} används av en annan FoU-bot, eller av en som just dog. Väntar högst 30 sekunder.`;

export const takenOverSentence = (folder: Filled): string =>
  `En annan process har tagit över ${folder}: starta om boten.`;

export const newerSchemaSentence = (file: Filled, written: Filled, known: Filled): string =>
  `Filen ${file} är skriven av en nyare version av FoU-boten (schema ${written}, det här programmet kan ${known}). Starta den nyare versionen, eller en säkerhetskopia i en annan mapp med DATA_DIR. Ingenting har ändrats.`;

const damagedBeginning = (file: Filled, why: Filled): string =>
  `Filen ${file} är skadad: ${why}. Ingenting har ändrats.`;

/** `backup` is the newest that itself opens. */
export const damagedSentence = (file: Filled, why: Filled, backup: Filled): string =>
  `${damagedBeginning(file, why)} Senaste hela säkerhetskopian: ${backup}. Ta tillbaka den med: npm run restore -- ${backup}`;

export const damagedWithoutBackupSentence = (file: Filled, why: Filled): string =>
  `${damagedBeginning(file, why)} Det finns ingen hel säkerhetskopia.`;

/** `code` is the system's, such as ENOSPC. */
export const unusableSentence = (folder: Filled, code: Filled): string =>
  `Mappen ${folder} går inte att använda (${code}). Se efter att den finns, att den får läsas och skrivas och att disken inte är full, eller välj en annan mapp med DATA_DIR.`;

export const demoInProductionSentence = (folder: Filled): string =>
  `Mappen ${folder} innehåller den påhittade organisationen från lokalt läge. Välj en annan mapp med DATA_DIR.`;

export const realInLocalModeSentence = (folder: Filled): string =>
  `Mappen ${folder} innehåller riktiga uppgifter, och lokalt läge kontrollerar inte vem som skriver. Välj en annan mapp med DATA_DIR.`;

const OWN_ENVIRONMENT =
  'Kör kommandot med samma miljövariabler som boten, eller välj en annan mapp med DATA_DIR.';

export const demoWithRegistrationSentence = (folder: Filled): string =>
  `Mappen ${folder} innehåller den påhittade organisationen från lokalt läge, men MicrosoftAppId är satt. ${OWN_ENVIRONMENT}`;

export const realWithoutRegistrationSentence = (folder: Filled): string =>
  `Mappen ${folder} innehåller riktiga uppgifter, men MicrosoftAppId saknas, och då går inget till Teams. ${OWN_ENVIRONMENT}`;

export const notKeptSentence = (file: Filled, code: Filled): string =>
  `Det gick inte att skriva till ${file} (${code}). Se efter att disken inte är full och att mappen får skrivas.`;

export const brokenDiskSentence = (file: Filled): string =>
  `${file} går varken att skriva till eller att återställa: laga disken och starta om boten.`;

export const changedByOtherSentence = (file: Filled): string =>
  `${file} har ändrats av någon annan medan boten var igång: starta om den.`;

export const halfReplacedSentence = (folder: Filled): string =>
  `I mappen ${folder} pågår ett byte till en säkerhetskopia. Har det avbrutits görs det klart när boten startar eller när du kör npm run restore igen.`;

export const nothingStoredSentence = (folder: Filled): string =>
  `Mappen ${folder} har inget sparat, så det finns inget att kopiera.`;
