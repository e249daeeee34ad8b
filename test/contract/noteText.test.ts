import { createNoteText } from '../../src/text/noteText.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { describeNoteText } from './noteTextContract.ts';

for (const locale of ['en-US', 'ar', 'de']) {
  describeNoteText(locale, async () => createNoteText(await createTranslator({ locale, timeZone: 'UTC' })));
}
