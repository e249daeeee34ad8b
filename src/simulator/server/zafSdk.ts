import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where Zendesk serves its SDK, and where the simulator does instead. */
export const sdkAddress = {
  zendesk: 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js',
  simulator: '/sdk/zaf_sdk.js',
};

const modules = ['./client', './utils', './vendor/native-promise-only', './index'];

/** Zendesk's SDK source, which is CommonJS, as one script that sets `window.ZAFClient`. */
export async function zafSdk(): Promise<string> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('zendesk_app_framework_sdk'));
  const sources = await Promise.all(
    modules.map(async (name) => {
      const source = await readFile(join(folder, `${name}.js`), 'utf8');
      return `${JSON.stringify(name)}: function (module, exports, require) {\n${source}\n}`;
    }),
  );
  return `(function () {
var sources = {\n${sources.join(',\n')}\n};
var loaded = {};
function require(name) {
  if (!loaded[name]) {
    loaded[name] = { exports: {} };
    sources[name](loaded[name], loaded[name].exports, require);
  }
  return loaded[name].exports;
}
window.ZAFClient = require('./index');
})();
`;
}
