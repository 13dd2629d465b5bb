/**
 * What Teams draws cards with, as Microsoft's card designer (2.4) has it: sizes in pixels, and colours with how
 * opaque they are first.
 */
const SIZES = {
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#eeeeee' },
  fontFamily: '"Segoe UI", Tahoma, Geneva, Verdana, sans-serif',
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
  textStyles: { heading: { size: 'large', weight: 'bolder' } },
  textBlock: { headingLevel: 2 },
  actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
};

interface Colours {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly card: string;
  readonly emphasis: string;
}

const LIGHT: Colours = {
  text: '#ff252424',
  subtle: '#bf252424',
  accent: '#6264a7',
  card: '#ffffff',
  emphasis: '#fff9f8f7',
};
const DARK: Colours = {
  text: '#ffffffff',
  subtle: '#bfffffff',
  accent: '#ffa6a7dc',
  card: '#ff2d2c2c',
  emphasis: '#ff292828',
};

const hostConfigOf = ({ text, subtle, accent, card, emphasis }: Colours): object => {
  const foregroundColors = {
    default: { default: text, subtle },
    accent: { default: accent, subtle: accent },
  };
  return {
    ...SIZES,
    containerStyles: {
      default: { backgroundColor: card, foregroundColors },
      emphasis: { backgroundColor: emphasis, foregroundColors },
    },
  };
};

/** The two looks of Teams: how its cards are drawn, and the colour that links have on them. */
export const TEAMS_LOOKS = {
  light: { hostConfig: hostConfigOf(LIGHT), link: LIGHT.accent, scheme: 'light' },
  dark: { hostConfig: hostConfigOf(DARK), link: '#a6a7dc', scheme: 'dark' },
} as const;
