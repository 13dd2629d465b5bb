/** What a warning is called in the chat, and the heading in docs/drift.md that says what to do about it. */
export const titles = {
  botSecretLapsing: 'Min nyckel till Teams går snart ut',
  botSecretLapsed: 'Min nyckel till Teams har gått ut',
  graphSecretLapsing: 'Nyckeln för veckobreven går snart ut',
  graphSecretLapsed: 'Nyckeln för veckobreven har gått ut',
  dataDiskLow: 'Disken börjar bli full',
  dataDiskCritical: 'Disken är nästan full',
  backupDiskLow: 'Disken för säkerhetskopior börjar bli full',
  backupDiskCritical: 'Disken för säkerhetskopior är nästan full',
  backupFailed: 'Nattens säkerhetskopia blev inte av',
  backupMissing: 'Det finns ingen färsk säkerhetskopia',
  digestsLate: 'Veckobreven är försenade',
  digestsLeft: 'Veckobrev väntar på dig',
  jobFailing: 'Ett av mina jobb misslyckas gång på gång',
};
