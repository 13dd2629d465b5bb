/** The layers of the house; CONTRIBUTING.md draws them. Imports point down only. */
const layer = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed },
});

const onlyIn = (name, packages, folder) => ({
  name,
  severity: 'error',
  from: { path: '^(src|test)/', pathNot: folder },
  to: { path: packages },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-packages-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    layer('domain-imports-domain', '^src/domain/', '^src/domain/'),
    {
      name: 'domain-knows-one-package',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', '^node_modules/(@types/)?luxon/'] },
    },
    layer('language-imports-domain', '^src/language/', '^src/(domain|language)/'),
    layer('usecases-import-domain-and-language', '^src/usecases/', '^src/(domain|language|usecases)/'),
    layer('texts-import-domain', '^src/texts/', '^src/(domain|texts)/'),
    layer('cards-import-domain-and-texts', '^src/cards/', '^src/(domain|texts|cards)/'),
    layer(
      'conversation-is-above-cards',
      '^src/conversation/',
      '^src/(domain|language|texts|cards|usecases|conversation)/',
    ),
    layer(
      'adapters-know-ports-turns-and-cards',
      '^src/adapters/([^/]+)/',
      '^src/(domain/|texts/|cards/|usecases/|conversation/(dispatch|turn|reply|messenger)\\.ts|adapters/$1/)',
    ),
    {
      name: 'only-the-top-sees-the-composition',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|serve|chat|evaluate|restore|app|open-ports)\\.ts$' },
      to: { path: '^src/(app|main|serve|chat|evaluate|restore|open-(ports|outside|connector))\\.ts$' },
    },
    onlyIn(
      'botbuilder-only-in-teams',
      '^node_modules/(botbuilder|botframework)',
      '^(src|test)/adapters/teams/|^test/support/',
    ),
    onlyIn('lowdb-only-in-store', '^node_modules/lowdb/', '^(src|test)/adapters/store/'),
    onlyIn('restify-only-in-http', '^node_modules/(@types/)?restify/', '^(src|test)/adapters/http/'),
    onlyIn(
      'graph-client-only-in-graph',
      '^node_modules/(@microsoft/microsoft-graph|@azure/msal)',
      '^(src|test)/adapters/graph/|^test/support/',
    ),
    onlyIn('ical-only-in-calendar', '^node_modules/ical', '^(src|test)/adapters/calendar/'),
    onlyIn('docx-only-in-files', '^node_modules/docx/', '^(src|test)/adapters/files/'),
    onlyIn('resvg-only-in-files', '^node_modules/@resvg/', '^(src|test)/adapters/files/'),
    onlyIn('date-holidays-only-in-holidays', '^node_modules/date-holidays/', '^src/adapters/holidays/'),
    onlyIn('prom-client-only-in-metrics', '^node_modules/prom-client/', '^(src|test)/adapters/metrics/'),
    onlyIn('croner-only-in-schedule', '^node_modules/croner/', '^(src|test)/adapters/schedule/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
