import { z } from 'zod';
import { ok, type Result, refused } from './domain/result.js';

const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const guid = z
  .string()
  .regex(new RegExp(`^${GUID}$`, 'i'), 'ska vara ett GUID, som 11111111-2222-4333-8444-555555555555');
const wholeNumber = (min: number, max: number) =>
  z.coerce
    .number({ error: 'ska vara ett heltal' })
    .int('ska vara ett heltal')
    .min(min, `ska vara minst ${min}`)
    .max(max, `ska vara högst ${max}`);

const dayOfExpiry = z.iso.date('ska vara ett datum, som 2027-11-30').optional();

const httpsUrl = z.url({ protocol: /^https$/, error: 'ska vara en adress som börjar med https://' });

const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('sv', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/**
 * Every environment variable the program reads. Names follow the Bot Framework's convention where there
 * is one (Microsoft…), else upper snake case. `.env.example` says the same for people; a test compares them.
 */
export const ENVIRONMENT = z.object({
  PORT: wholeNumber(1, 65_535).default(3978).describe('Port som boten lyssnar på.'),
  HOST: z
    .string()
    .default('0.0.0.0')
    .describe('Nätverksadress att lyssna på; 0.0.0.0 är alla. I lokalt läge alltid 127.0.0.1.'),
  METRICS_PORT: wholeNumber(0, 65_535)
    .default(9464)
    .describe('Port för mätvärden (Prometheus), bara på 127.0.0.1; 0 stänger av. Bara i drift.'),
  DATA_DIR: z.string().default('data').describe('Mapp där allt sparas.'),
  BACKUP_DIR: z
    .string()
    .optional()
    .describe('Mapp för säkerhetskopior, helst på en annan disk; mappen backups i DATA_DIR när den saknas.'),
  TIMEZONE: z
    .string()
    .refine(isTimeZone, 'är ingen känd tidszon')
    .default('Europe/Stockholm')
    .describe('Tidszon för dagar, veckor och utskick.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'ska vara fatal, error, warn, info, debug eller silent',
    })
    .default('info')
    .describe('Hur mycket som loggas: fatal, error, warn, info, debug eller silent.'),
  MicrosoftAppId: guid.optional().describe('Botens app-id i Entra. Krävs i drift, får inte anges lokalt.'),
  MicrosoftAppPassword: z
    .string()
    .optional()
    .describe('Apphemlighet. Krävs i drift, om inte certifikat eller hanterad identitet används.'),
  MicrosoftAppType: z
    .enum(['SingleTenant', 'MultiTenant', 'UserAssignedMsi'], {
      error: 'ska vara SingleTenant, MultiTenant eller UserAssignedMsi',
    })
    .default('SingleTenant')
    .describe('Typ av app-registrering. Nya registreringar är SingleTenant eller UserAssignedMsi.'),
  MicrosoftAppTenantId: guid
    .optional()
    .describe('Klientorganisation där appen är registrerad. Krävs utom för MultiTenant.'),
  CertificateThumbprint: z
    .string()
    .optional()
    .describe('Certifikatets tumavtryck, i stället för apphemlighet.'),
  CertificatePrivateKey: z.string().optional().describe('Certifikatets privata nyckel (PEM).'),
  APP_SECRET_EXPIRES: dayOfExpiry.describe(
    'Sista dagen som apphemligheten eller certifikatet gäller. Boten varnar FoU-chefen i tid.',
  ),
  ALLOWED_TENANTS: z
    .string()
    .transform((list) => list.split(',').map((part) => part.trim().toLowerCase()))
    .pipe(z.array(guid))
    .optional()
    .describe('Klientorganisationer som får prata med boten: GUID:n med kommatecken emellan. Krävs i drift.'),
  FIRST_MANAGER: z
    .string()
    .regex(
      new RegExp(`^${GUID}/${GUID}$`, 'i'),
      'ska ha formen <klientorganisation>/<aadObjectId>, två GUID:n med snedstreck emellan',
    )
    .optional()
    .describe(
      'Vem som är FoU-chef första gången boten startar, innan någon finns i registret: <klientorganisation>/<aadObjectId>.',
    ),
  GRAPH_TENANT_ID: guid
    .optional()
    .describe('Klientorganisation för Microsoft Graph, som lägger ut veckobreven.'),
  GRAPH_CLIENT_ID: guid.optional().describe('App-id för Microsoft Graph.'),
  GRAPH_CLIENT_SECRET: z.string().optional().describe('Apphemlighet för Microsoft Graph, om appen har en.'),
  GRAPH_SECRET_EXPIRES: dayOfExpiry.describe(
    'Sista dagen som GRAPH_CLIENT_SECRET gäller. Boten varnar FoU-chefen i tid.',
  ),
  TOKEN_CACHE_KEY: z
    .string()
    .refine((key) => Buffer.from(key, 'base64').length === 32, 'ska vara 32 byte i base64')
    .optional()
    .describe('Nyckel som krypterar den sparade inloggningen till Microsoft Graph: 32 byte i base64.'),
  DIGEST_WEEKDAY: wholeNumber(1, 7)
    .default(1)
    .describe('Veckodag för veckobrevet första gången: 1 = måndag … 7 = söndag.'),
  DIGEST_HOUR: wholeNumber(0, 23).default(8).describe('Klockslag (hel timme) för veckobrevet första gången.'),
  RATE_LIMIT_PER_USER: wholeNumber(1, 100_000)
    .default(60)
    .describe('Så många meddelanden och tryck i minuten tas emot från en person.'),
  RATE_LIMIT_PER_TENANT: wholeNumber(1, 1_000_000)
    .default(1200)
    .describe('Så många meddelanden och tryck i minuten tas emot från en klientorganisation.'),
  TEAMS_APP_ID: guid
    .optional()
    .describe('Bara för npm run package: Teams-appens eget id. Botens app-id när den saknas.'),
  APP_WEBSITE_URL: httpsUrl.optional().describe('Bara för npm run package: enhetens webbplats.'),
  APP_PRIVACY_URL: httpsUrl
    .optional()
    .describe('Bara för npm run package: sidan om hur personuppgifter hanteras.'),
  APP_TERMS_URL: httpsUrl.optional().describe('Bara för npm run package: sidan med användarvillkor.'),
  NOW: z.iso
    .datetime({ offset: true, local: true, error: 'ska vara en tidpunkt, som 2026-11-18T12:00' })
    .optional()
    .describe(
      'Bara lokalt: tidpunkten som boten tror att det är när den startar, till exempel 2026-11-23T07:59.',
    ),
  PLAYGROUND_PORT: wholeNumber(1, 65_535).default(56_150).describe('Bara lokalt: port för chattfönstret.'),
});

export type Variables = z.infer<typeof ENVIRONMENT>;

/** How the program was started. */
export type Mode = 'production' | 'local';

/** What the program runs with; empty variables count as absent. */
export type Config = Variables & { readonly mode: Mode };

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that have been given, as they were written. */
type Given = { readonly [N in keyof Variables]?: string | undefined };

const missingCredential = (given: Given): string[] => {
  const { MicrosoftAppPassword: password, CertificateThumbprint: thumbprint } = given;
  if (given.MicrosoftAppType === 'UserAssignedMsi') {
    return password === undefined
      ? []
      : ['MicrosoftAppPassword: ska inte anges tillsammans med UserAssignedMsi.'];
  }
  if ((thumbprint === undefined) !== (given.CertificatePrivateKey === undefined)) {
    return ['CertificateThumbprint och CertificatePrivateKey: ange båda eller ingen.'];
  }
  return password === undefined && thumbprint === undefined
    ? ['MicrosoftAppPassword: saknas. Ange den, ett certifikat eller MicrosoftAppType=UserAssignedMsi.']
    : [];
};

/** A first manager whom the bot would never let in. */
const managerOutside = ({ FIRST_MANAGER: manager, ALLOWED_TENANTS: allowed }: Given): string[] => {
  const tenant = manager?.toLowerCase().split('/')[0];
  return tenant === undefined || allowed === undefined || allowed.toLowerCase().includes(tenant)
    ? []
    : ['FIRST_MANAGER: klientorganisationen finns inte i ALLOWED_TENANTS.'];
};

const GRAPH_NEEDS = ['GRAPH_TENANT_ID', 'GRAPH_CLIENT_ID', 'TOKEN_CACHE_KEY'] as const;

/** Half a configuration of Graph would look like none, and the digests would never go out. */
const missingForGraph = (given: Given): string[] => {
  const missing = GRAPH_NEEDS.filter((name) => given[name] === undefined);
  return missing.length === GRAPH_NEEDS.length
    ? []
    : missing.map((name) => `${name}: saknas. Ange alla tre för Microsoft Graph, eller ingen av dem.`);
};

/** With real people in the data, what happens happens now. */
const otherTime = ({ NOW }: Given): string[] =>
  NOW === undefined ? [] : ['NOW: får bara sättas i lokalt läge (--local).'];

/** On the same port the second of them could not start. */
const samePort = ({ PORT = '3978', METRICS_PORT = '9464' }: Given): string[] =>
  PORT.trim() === METRICS_PORT.trim() ? ['METRICS_PORT: ska vara en annan port än PORT.'] : [];

const productionMistakes = (given: Given): string[] => [
  ...(['MicrosoftAppId', 'ALLOWED_TENANTS'] as const)
    .filter((name) => given[name] === undefined)
    .map((name) => `${name}: saknas.`),
  ...missingCredential(given),
  ...(given.MicrosoftAppType !== 'MultiTenant' && given.MicrosoftAppTenantId === undefined
    ? ['MicrosoftAppTenantId: saknas, och behövs när MicrosoftAppType inte är MultiTenant.']
    : []),
  ...managerOutside(given),
  ...missingForGraph(given),
  ...otherTime(given),
  ...samePort(given),
];

const localMistakes = (given: Given): string[] =>
  given.MicrosoftAppId === undefined
    ? []
    : ['MicrosoftAppId: får inte vara satt i lokalt läge (--local), som inte kontrollerar vem som skriver.'];

const withoutEmpty = (environment: Environment): Environment =>
  Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );

/** One per variable and mistake; never the value, which may be a secret. */
const mistakesOfForm = ({ error }: z.ZodSafeParseResult<Variables>): string[] => [
  ...new Set(error?.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}.`)),
];

/** Reads only what every command needs; `digest` and other tools run without the bot's own credentials. */
export const readToolConfig = (environment: Environment): Result<Variables, readonly string[]> => {
  const given = withoutEmpty(environment);
  const parsed = ENVIRONMENT.safeParse(given);
  const mistakes = [...mistakesOfForm(parsed), ...(given['MicrosoftAppId'] ? otherTime(given) : [])];
  return parsed.success && mistakes.length === 0 ? ok(parsed.data) : refused(mistakes);
};

/** The configuration, or every mistake at once in plain words. */
export const readConfig = (environment: Environment, mode: Mode): Result<Config, readonly string[]> => {
  const given = withoutEmpty(environment);
  const parsed = ENVIRONMENT.safeParse(given);
  const mistakesOfMode = mode === 'local' ? localMistakes(given) : productionMistakes(given);
  const mistakes = [...mistakesOfForm(parsed), ...mistakesOfMode];
  return parsed.success && mistakes.length === 0 ? ok({ ...parsed.data, mode }) : refused(mistakes);
};
