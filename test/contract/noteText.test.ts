import { createNoteText } from '../../src/text/noteText.ts';
import { createNoteWords } from '../../src/text/noteWords.ts';
import { describeNoteText } from './noteTextContract.ts';

for (const locale of ['en-US', 'ar', 'de']) {
  describeNoteText(locale, async () => createNoteText(await createNoteWords({ locale, timeZone: 'UTC' })));
}
