/** Giving somebody a role in one line. */
export const addPerson = {
  command: {
    title: 'Ge någon en roll',
    example: 'lägg till @Kim Demo som rådsmedlem i Solna',
    description:
      'Nämn personen med @ i ett team eller en gruppchatt där jag är med. Du kan lägga till ”från 1 januari till 31 december”.',
  },
  whichRole: (name: string) =>
    `Vilken roll ska ${name} ha? Det kan vara rådsmedlem, socialchef, FoU-personal eller FoU-chef. Skriv till exempel ”lägg till @Kim Demo som rådsmedlem i Solna”.`,
  whichMunicipality: (names: string) =>
    `Vilken kommun? Skriv en av ${names}, till exempel ”lägg till @Kim Demo som socialchef i Solna”. FoU-personal och FoU-chef skrivs utan kommun.`,
  oneAtATime:
    'Jag ger en person i taget en roll. Nämn bara den personen, till exempel ”lägg till @Kim Demo som rådsmedlem i Solna”.',
  nobodyNamed: (name: string) =>
    `Jag hittar ingen som heter ${name}. Nämn personen med @ i ett team eller en gruppchatt där jag är med, eller skriv ”lägg till person” till mig i vår egen chatt.`,
  lookFor: (name: string) =>
    `Jag känner ingen som heter ${name}. Välj personen här nedanför. Resten har jag fyllt i.`,
  severalNamed: (name: string, names: string) =>
    `Flera heter ${name}: ${names}. Skriv hela namnet, eller nämn personen med @.`,
  unknownMember: (name: string) =>
    `Teams talar inte om för mig vem ${name} är, så jag har inte ändrat något. Det kan vara en gäst utan konto eller någon som inte är med här. Be personen skriva ”jag representerar” och kommunens namn till mig, så får du frågan.`,
  unreachable: (name: string) =>
    `Jag fick inget svar från Teams om vem ${name} är, så jag har inte ändrat något. Försök igen om en stund.`,
  /** The bot answers only people from the tenants that IT has entered. */
  notLetIn: (name: string) =>
    `${name} hör till en organisation som jag inte tar emot meddelanden från. Be IT att släppa in den, annars kan personen inte skriva till mig.`,
};
