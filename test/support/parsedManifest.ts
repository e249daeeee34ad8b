import manifest from '../../manifest.json';
import { manifestSchema } from '../../src/simulator/installation.ts';

/** The app's own manifest, as the simulator installs it. */
export const parsedManifest = manifestSchema.parse({ version: '0.0.0', ...manifest });
