import type { HttpRequest } from '../http.ts';
import type { Installation } from '../installation.ts';

type Place = 'header' | 'body' | 'url';

/**
 * The request with its secure settings put in, each only in the places its `scopes` name; elsewhere the
 * placeholder stays as it is. With `scopesEnforced` off, everywhere.
 */
export function substitute(
  installation: Installation,
  request: HttpRequest,
  scopesEnforced: boolean,
): HttpRequest {
  const fill = (text: string, place: Place) =>
    text.replace(/\{\{\s*setting\.(\w+)\s*\}\}/g, (whole, name: string) => {
      const parameter = installation.manifest.parameters.find((one) => one.name === name && one.secure);
      if (!parameter || (scopesEnforced && !parameter.scopes.includes(place))) return whole;
      return installation.values.get(name) ?? whole;
    });
  const headers = Object.entries(request.headers).map(([name, value]) => [name, fill(value, 'header')]);
  return {
    method: request.method,
    url: new URL(fill(decodeBraces(request.url.href), 'url')),
    headers: Object.fromEntries(headers),
    body: fill(request.body, 'body'),
  };
}

function decodeBraces(address: string): string {
  return address.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
}
