export const help = {
  title: 'Det här kan jag hjälpa dig med',
  intro: 'Skriv som du brukar. Skriv ett av orden nedan, eller ställ en fråga om FoU Nordväst.',
  didYouMean: (word: string) => `Menade du ”${word}”?`,
  write: (example: string) => `Skriv: ${example}`,
  question: {
    title: 'Fråga',
    example: 'vad är lovande praktik?',
    description: 'Jag svarar ur FoU:s dokument och säger vilken källa och vilket år.',
  },
  command: {
    title: 'Hjälp',
    example: 'hjälp',
    description: 'Visar den här listan.',
  },
};
