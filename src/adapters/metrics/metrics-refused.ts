/** The metrics cannot be shown where they should; the message is a sentence for whoever starts the bot. */
export class MetricsRefused extends Error {
  override readonly name = 'MetricsRefused';
}
