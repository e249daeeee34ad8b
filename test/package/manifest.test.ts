import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { distFiles, project, readDist } from './dist.ts';

const manifest = JSON.parse(await readDist('manifest.json'));
const packageJson = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
const parameters: { name: string; type: string; required: boolean; secure?: boolean; scopes?: string[] }[] =
  manifest.parameters;
const languages = (await distFiles()).filter((path) => path.startsWith('translations/'));

describe('the manifest', () => {
  test('says who made which version, as package.json does', () => {
    expect(manifest).toMatchObject({
      version: packageJson.version,
      author: { name: packageJson.author.name, email: packageJson.author.email, url: packageJson.homepage },
      termsConditionsURL: packageJson.config.termsConditionsURL,
    });
  });

  test('is for the sidebar of tickets and for the background, once per account', () => {
    expect(manifest).toMatchObject({
      defaultLocale: 'en',
      frameworkVersion: '2.0',
      private: false,
      singleInstall: true,
      location: {
        support: {
          ticket_sidebar: { url: 'assets/index.html', flexible: true },
          background: { url: 'assets/background.html' },
        },
      },
    });
  });

  test('asks for the five settings', () => {
    expect(parameters.map(({ name, type, required }) => [name, type, required])).toEqual([
      ['base_host', 'text', true],
      ['api_key', 'text', true],
      ['caller_id', 'text', true],
      ['customer_caller_id', 'text', false],
      ['default_country', 'text', false],
    ]);
  });

  test('keeps the key secret, lets it into headers only, and only to Infobip', () => {
    expect(parameters.filter(({ secure }) => secure)).toEqual([
      { name: 'api_key', type: 'text', required: true, secure: true, scopes: ['header'] },
    ]);
    expect(manifest.domainWhitelist).toEqual(['api.infobip.com', '{{setting.base_host}}']);
  });
});

describe.each(languages)('%s', (path) => {
  test('names and explains each setting', async () => {
    const { app } = JSON.parse(await readDist(path));
    for (const { name } of parameters) {
      expect(app.parameters[name]).toEqual({
        label: expect.stringMatching(/\S/),
        helpText: expect.stringMatching(/\S/),
      });
    }
    expect(Object.keys(app.parameters).sort()).toEqual(parameters.map(({ name }) => name).sort());
  });

  test('keeps to the limits of a listing', async () => {
    const { app } = JSON.parse(await readDist(path));
    expect(app.name.length).toBeLessThanOrEqual(40);
    expect(app.name).not.toMatch(/zendesk/i);
    expect(app.short_description.length).toBeLessThanOrEqual(80);
    expect(app.long_description).toMatch(/\S/);
    expect(app.installation_instructions).toMatch(/\S/);
  });
});
