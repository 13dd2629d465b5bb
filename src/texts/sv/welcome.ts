export const welcome = {
  greeting: 'Hej! Jag är FoU-boten.',
  known: (name: string, roles: string) => `Du är ${name}, ${roles}.`,
  knownIn: (name: string, roles: string, municipality: string) =>
    `Du är ${name}, ${roles} i ${municipality}.`,
  withoutRole: (name: string) =>
    `Du är ${name}, men du har ingen roll hos FoU Nordväst just nu. Du kan fråga mig om vad FoU erbjuder.`,
  unknown: 'Jag känner inte igen dig än, men du kan fråga mig om vad FoU Nordväst erbjuder.',
  /** To someone who has told where they work. */
  stranger: 'Du kan fråga mig om vad FoU Nordväst erbjuder.',
  represent: 'Jag representerar en kommun',
  askManager: (name: string) => `Undrar du något som jag inte kan: fråga ${name}, FoU-chef.`,
  askRepresentative: (name: string) => `Undrar du något som jag inte kan: fråga ${name}.`,
  askedThemself: 'Undrar någon något som jag inte kan hänvisar jag till dig.',
  askUnit: 'Undrar du något som jag inte kan: fråga FoU-chefen.',
  team: 'Hej! Jag är FoU-boten. Nämn mig och ställ en fråga om FoU Nordväst, eller skriv ”hjälp”.',
  /** To what people say out of politeness. */
  smallTalk: {
    how_are_you: 'Tack, bra! Fråga mig något om FoU Nordväst, eller skriv ”hjälp” så visar jag vad jag kan.',
    thanks: 'Varsågod! Skriv ”hjälp” när du vill se vad jag kan.',
    bye: 'Hej då! Hör av dig när du undrar något.',
    noted: 'Säg till när du undrar något. Skriv ”hjälp” så visar jag vad jag kan.',
    yes_or_no:
      'Jag vet inte vad du svarar på. Tryck på en knapp på kortet, eller skriv hela frågan. Skriv ”hjälp” så visar jag vad jag kan.',
  },
  suggestions: {
    question: { title: 'Vad är lovande praktik?', text: 'vad är lovande praktik?' },
    log: { title: 'Logga en aktivitet', text: 'logga' },
    request: { title: 'Skicka en förfrågan', text: 'förfrågan' },
    digest: { title: 'Se veckobrevet', text: 'veckobrev' },
    help: { title: 'Visa allt jag kan', text: 'hjälp' },
    pillars: { title: 'Vad kan FoU hjälpa oss med?', text: 'vilka är de fyra pelarna?' },
  },
};
