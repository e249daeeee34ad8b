import * as z from 'zod';
import type { Switches } from './choices.ts';
import type { ParameterView } from './snapshot.ts';

/** The part of an app's `manifest.json` the simulator needs. */
export const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  location: z.looseObject({
    support: z.looseObject({
      ticket_sidebar: z.looseObject({ url: z.string() }),
      background: z.looseObject({ url: z.string() }).optional(),
    }),
  }),
  domainWhitelist: z.array(z.string()).default([]),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        type: z.enum(['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth']),
        required: z.boolean().default(false),
        secure: z.boolean().default(false),
        scopes: z.array(z.string()).default([]),
        default: z.unknown().optional(),
      }),
    )
    .default([]),
});
export type Manifest = z.output<typeof manifestSchema>;

/** Labels of the settings by parameter name, from the package's English texts. */
export const labelsSchema = z.looseObject({
  app: z.looseObject({
    parameters: z
      .record(z.string(), z.looseObject({ label: z.string(), helpText: z.string().optional() }))
      .default({}),
  }),
});
export type Labels = z.output<typeof labelsSchema>['app']['parameters'];

/** The app as an admin has installed it. The values of secure settings leave this object only through the proxy. */
export interface Installation {
  readonly id: number;
  readonly appId: number;
  readonly manifest: Manifest;
  readonly labels: Labels;
  readonly values: Map<string, string>;
}

export function install(manifest: Manifest, labels: Labels, values: Record<string, string>): Installation {
  const installation = { id: 700_100, appId: 600_200, manifest, labels, values: new Map<string, string>() };
  const known = Object.entries(values).filter(([name]) =>
    manifest.parameters.some((one) => one.name === name),
  );
  setSettings(installation, Object.fromEntries(known));
  return installation;
}

/** Throws for a name that is not in the manifest; `''` unsets. */
export function setSettings(installation: Installation, values: Record<string, string>) {
  for (const name of Object.keys(values)) {
    const known = installation.manifest.parameters.some((parameter) => parameter.name === name);
    if (!known) throw new Error(`The manifest has no setting ${name}`);
  }
  for (const [name, value] of Object.entries(values)) {
    if (value === '') installation.values.delete(name);
    else installation.values.set(name, value);
  }
}

/** What the app finds in `metadata().settings`: no secure setting, and what is unset by a switch. */
export function publicSettings(installation: Installation, unset: Switches['unsetSettings']) {
  const settings: Record<string, string | null> = {};
  for (const { name, secure } of installation.manifest.parameters) {
    if (secure) continue;
    const value = installation.values.get(name);
    if (value !== undefined) settings[name] = value;
    else if (unset !== 'missing') settings[name] = unset === 'null' ? null : '';
  }
  return settings;
}

export function parameterViews({ manifest, labels, values }: Installation): ParameterView[] {
  return manifest.parameters.map(({ name, type, required, secure }) => ({
    name,
    type,
    required,
    secure,
    label: labels[name]?.label ?? name,
    helpText: labels[name]?.helpText ?? '',
    value: secure ? '' : (values.get(name) ?? ''),
    isSet: values.has(name),
  }));
}

/** The values that nobody but the proxy may see. */
export function secrets({ manifest, values }: Installation): string[] {
  return manifest.parameters.flatMap(({ name, secure }) => {
    const value = secure ? values.get(name) : undefined;
    return value === undefined ? [] : [value];
  });
}
