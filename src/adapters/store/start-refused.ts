/** Why the store does not open. The message is for whoever runs the bot. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
  readonly reason: 'in_use' | 'damaged' | 'newer_schema' | 'unusable_folder';

  constructor(reason: StartRefused['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** One file that cannot be trusted; becomes a {@link StartRefused} that also names a good backup. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
  readonly file: string;

  /** `why` is a clause such as "filen är tom". */
  constructor(file: string, why: string, options?: ErrorOptions) {
    super(why, options);
    this.file = file;
  }
}

export const inUse = (folder: string): StartRefused =>
  new StartRefused(
    'in_use',
    `Mappen ${folder} används redan av en FoU-bot som är igång: stäng den, eller välj en annan mapp med DATA_DIR.`,
  );

export const newerSchema = (file: string, written: number, known: number): StartRefused =>
  new StartRefused(
    'newer_schema',
    `Filen ${file} är skriven av en nyare version av FoU-boten (schema ${written}, det här programmet kan ${known}). Starta den nyare versionen, eller en säkerhetskopia i en annan mapp med DATA_DIR. Ingenting har ändrats.`,
  );

/** A restore was broken off when its files were ready and not all in their places. */
export const halfReplaced = (folder: string): StartRefused =>
  new StartRefused(
    'in_use',
    `I mappen ${folder} pågår ett byte till en säkerhetskopia. Har det avbrutits görs det klart när boten startar eller när du kör npm run restore igen.`,
  );

/** There is nothing to take a backup of. */
export const nothingStored = (folder: string): StartRefused =>
  new StartRefused('unusable_folder', `Mappen ${folder} har inget sparat, så det finns inget att kopiera.`);

/** `backup` is the newest that itself opens, if there is one. */
export const damaged = (damage: DamagedFile, backup: string | undefined): StartRefused =>
  new StartRefused(
    'damaged',
    `Filen ${damage.file} är skadad: ${damage.message}. Ingenting har ändrats. ${
      backup === undefined
        ? 'Det finns ingen hel säkerhetskopia.'
        : `Senaste hela säkerhetskopian: ${backup}.`
    }`,
    { cause: damage },
  );

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined;

/** Waits for a folder to open; what the system has against the folder or its files becomes a refusal. */
export const orUnusable = async <T>(folder: string, opening: Promise<T>): Promise<T> => {
  try {
    return await opening;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new StartRefused(
      'unusable_folder',
      `Mappen ${folder} går inte att använda (${code}). Se efter att den finns, att den får läsas och skrivas och att disken inte är full, eller välj en annan mapp med DATA_DIR.`,
      { cause: error },
    );
  }
};
