import { z } from 'zod';
import type { Incoming, SentFile } from '../../conversation/turn.js';
import type { FetchedFile } from '../../usecases/file-ports.js';
import type { TeamsActivity } from './teams-activity.js';

/** Fetches from an address that Teams has given with a file. Never rejects. */
export type Download = (url: string) => Promise<FetchedFile>;

/** A file that lies in the sender's OneDrive, as Teams tells a bot of it in a personal chat. */
const ATTACHED = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().max(1000).catch(''),
  // A permit in itself: never logged or shown.
  content: z.object({ downloadUrl: z.string() }),
});

const filesOf = ({ attachments = [] }: TeamsActivity, download: Download): SentFile[] =>
  attachments.flatMap((attachment) => {
    const { data } = ATTACHED.safeParse(attachment);
    return data === undefined ? [] : [{ name: data.name, fetch: () => download(data.content.downloadUrl) }];
  });

/** A message together with the files that came with it; anything else as it is. */
export const withFiles = (
  activity: TeamsActivity,
  input: Incoming['input'],
  download: Download,
): Incoming['input'] => {
  if (input.kind !== 'text') return input;
  const files = filesOf(activity, download);
  return files.length === 0 ? input : { ...input, files };
};
