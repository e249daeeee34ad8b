import type { PanelActions } from '../../../src/session/panelView.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { mountPanel } from '../../../src/ui/mountPanel.tsx';
import { NOW, panelViews } from '../panelViews.ts';

// One state of the panel on an empty page, for looking at: ?view=placed&scheme=dark&locale=ar. Without a view, a list.

const query = new URLSearchParams(location.search);
const view = panelViews[query.get('view') ?? ''];
const root = document.querySelector<HTMLElement>('#root');

const nothing = () => {};
const actions: PanelActions = {
  call: nothing,
  askCallAgain: nothing,
  cancelCallAgain: nothing,
  changeAgentNumber: nothing,
  cancelChange: nothing,
  submitNumber: async () => 'notPossible',
  retryNote: nothing,
  noteIntoDraft: nothing,
  noteTaken: nothing,
  checkAgain: nothing,
};

if (root && view) {
  const translator = await createTranslator({ locale: query.get('locale') ?? 'en-GB', timeZone: 'UTC' });
  mountPanel(root, {
    store: { getView: () => view, subscribe: () => nothing, actions },
    translator,
    colorScheme: { get: () => (query.get('scheme') === 'dark' ? 'dark' : 'light'), subscribe: () => nothing },
    now: () => NOW,
    onHeight: (pixels) => {
      document.body.dataset.height = `${pixels}`;
    },
  });
} else if (root) {
  for (const name of Object.keys(panelViews)) {
    const link = document.createElement('a');
    link.href = `?view=${name}`;
    link.textContent = name;
    root.append(link, document.createElement('br'));
  }
}
