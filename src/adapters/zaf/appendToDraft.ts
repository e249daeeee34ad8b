import * as z from 'zod/mini';
import { hostAnswer } from './hostAnswer.ts';
import type { ZafClient } from './zafClient.ts';

const Draft = z.object({
  'comment.text': z.catch(z.nullable(z.string()), null),
  'comment.type': z.catch(z.string(), ''),
});

/** What an editor leaves where nothing is written; an image, for one, is something. */
const EMPTY_MARKUP = /<\/?(?:p|br|div|span)\b[^>]*>|&nbsp;|\s/gi;

/**
 * Appends to the agent's draft if it is empty or already internal. The type is set first and read back: an open public
 * reply would be mailed to the customer. Whether it was appended is read back too, by `mark`, a part of the text: the SDK
 * may give up on an answer while the host does what it was asked.
 */
export async function appendToDraft(client: ZafClient, text: string, mark: string): Promise<boolean> {
  try {
    const draft = await readDraft(client);
    const empty = draft['comment.text']?.replace(EMPTY_MARKUP, '') === '';
    if (!empty && draft['comment.type'] !== 'internalNote') return false;
    await hostAnswer(client.set('comment.type', 'internalNote'));
    if ((await readDraft(client))['comment.type'] !== 'internalNote') return false;
    const said = await hostAnswer(client.invoke('ticket.comment.appendText', text)).then(
      () => true,
      () => false,
    );
    const written = (await readDraft(client))['comment.text'];
    return written?.includes(mark) ?? said;
  } catch {
    // The host refused one of the steps; whatever it did, nothing public was appended to.
    return false;
  }
}

async function readDraft(client: ZafClient): Promise<z.infer<typeof Draft>> {
  return Draft.parse(await hostAnswer(client.get(['comment.text', 'comment.type'])));
}
