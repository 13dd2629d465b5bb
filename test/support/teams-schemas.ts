import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const SCHEMAS = new URL(
  '../../node_modules/@microsoft/app-manifest/build/json-schemas/teams/',
  import.meta.url,
);

type SchemaName = 'MicrosoftTeams.schema.json' | 'MicrosoftTeams.Localization.schema.json';

/**
 * What Microsoft's own schema has against a manifest or a localisation file; nothing when it may be uploaded.
 * The schemas are draft-04 and have patterns that strict modes refuse.
 */
export const mistakesIn = (file: unknown, version: string, name: SchemaName): readonly string[] => {
  const { $schema: _draft, ...schema } = JSON.parse(
    readFileSync(new URL(`v${version}/${name}`, SCHEMAS), 'utf8'),
  );
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, logger: false });
  const validate = ajv.compile(schema);
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
};
