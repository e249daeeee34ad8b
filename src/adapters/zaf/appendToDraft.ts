import * as z from 'zod/mini';
import type { ZafClient } from './zafClient.ts';

const Draft = z.object({
  'comment.text': z.catch(z.nullable(z.string()), null),
  'comment.type': z.catch(z.string(), ''),
});

/**
 * Appends to the agent's draft if it is empty or already internal. The type is set first and read back: an open public
 * reply would be mailed to the customer. False: nothing was appended.
 */
export async function appendToDraft(client: ZafClient, text: string): Promise<boolean> {
  try {
    const draft = await readDraft(client);
    const empty = draft['comment.text']?.replace(/<[^>]*>|&nbsp;|\s/g, '') === '';
    if (!empty && draft['comment.type'] !== 'internalNote') return false;
    await client.set('comment.type', 'internalNote');
    if ((await readDraft(client))['comment.type'] !== 'internalNote') return false;
    await client.invoke('ticket.comment.appendText', text);
    return true;
  } catch {
    // The host refused one of the steps; whatever it did, nothing public was appended to.
    return false;
  }
}

async function readDraft(client: ZafClient): Promise<z.infer<typeof Draft>> {
  return Draft.parse(await client.get(['comment.text', 'comment.type']));
}
