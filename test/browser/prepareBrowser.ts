import { prepareBrowser } from '../support/browser.ts';

export default prepareBrowser;
