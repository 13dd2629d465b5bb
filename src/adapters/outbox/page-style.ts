const FONTS = '"Segoe UI", system-ui, -apple-system, sans-serif';

/** Sizes and colours close to Teams in light mode; subtle text keeps a contrast of at least 4.5 to 1. */
export const HOST_CONFIG = {
  fontFamily: FONTS,
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#e0e0e0' },
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  containerStyles: {
    default: {
      backgroundColor: '#ffffff',
      foregroundColors: { default: { default: '#242424', subtle: '#616161' } },
    },
  },
  textStyles: { heading: { weight: 'bolder' } },
};

export const PAGE_CSS = `
  :root { color-scheme: light; }
  body { margin: 0; padding: 16px; background: #f5f5f5; color: #242424; font: 14px/1.43 ${FONTS}; }
  main { max-width: 480px; margin: 0 auto; }
  .ac-adaptiveCard { border: 1px solid #e0e0e0; border-radius: 8px; box-shadow: 0 2px 4px rgb(0 0 0 / 8%); }
  .ac-adaptiveCard * { overflow-wrap: anywhere; line-height: 1.43; }
  details { margin-top: 16px; }
  summary { cursor: pointer; }
  pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
