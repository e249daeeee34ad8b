import type { Installation } from '../installation.ts';

const bareHost = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;
const placeholder = /\{\{\s*setting\.(\w+)\s*\}\}/g;

/**
 * Whether the manifest's `domainWhitelist` lists this host. A placeholder stands for a text setting that is not
 * secure; an entry that is then no bare host (a scheme, a slash, a port) matches nothing.
 */
export function isWhitelisted(installation: Installation, host: string): boolean {
  return installation.manifest.domainWhitelist
    .map((entry) =>
      entry.replace(placeholder, (whole, name: string) => textSetting(installation, name) ?? whole),
    )
    .some((entry) => bareHost.test(entry) && entry.toLowerCase() === host.toLowerCase());
}

function textSetting({ manifest, values }: Installation, name: string): string | undefined {
  const parameter = manifest.parameters.find((one) => one.name === name);
  return parameter?.type === 'text' && !parameter.secure ? values.get(name) : undefined;
}
