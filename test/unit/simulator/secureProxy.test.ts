import { describe, expect, it } from 'vitest';
import { ask, askInfobip, body, json, manifest, message, place, send, simulate, status } from './simulate.ts';

const reports = '/voice/1/reports?messageId=none&limit=1';

describe('the secure proxy', () => {
  it('puts a secure setting into a header', async () => {
    expect(status(await askInfobip(simulate(), reports))).toBe(200);
  });

  it('leaves the placeholder alone without secure: true, so Infobip knows no such key', async () => {
    expect(status(await askInfobip(simulate(), reports, { secure: false }))).toBe(401);
  });

  it('leaves the placeholder in a body alone when the scopes name only headers, and Infobip refuses it', async () => {
    const simulation = simulate();
    const reply = await place(simulation, { text: 'Key {{setting.api_key}}' });
    expect(status(reply)).toBe(400);
    expect(json(reply).requestError.serviceException.validationErrors).toHaveProperty('messages[0].text');
    expect(simulation.snapshot().calls).toEqual([]);
  });

  it('leaves the placeholder in an address alone', async () => {
    const simulation = simulate();
    const reply = await askInfobip(simulation, '/voice/1/reports?messageId={{setting.api_key}}');
    expect(status(reply)).toBe(400);
    expect(simulation.world.wireLog.entries[0]?.url).toContain('setting.api_key');
  });

  it('puts the key everywhere when scopes are not enforced, and still shows it to nobody', async () => {
    const simulation = simulate();
    simulation.perform('switch', { scopesEnforced: false });
    expect(status(await place(simulation, { text: 'Key {{setting.api_key}}' }))).toBe(200);
    expect(simulation.world.infobip.calls.get('call-1')?.text).toBe('Key sim-key');
    expect(JSON.stringify(simulation.world.wireLog.entries)).not.toContain('sim-key');
  });

  it.each([
    'https://evil.example.com/',
    'https://demo2.api.infobip.com/voice/1/reports',
    'http://demo1.api.infobip.com/voice/1/reports',
    'https://demo1.api.infobip.com:8443/voice/1/reports',
  ])('does not send to %s', async (url) => {
    const reply = await ask(simulate(), {
      url,
      secure: true,
      headers: { Authorization: 'App {{setting.api_key}}' },
    });
    expect(status(reply)).toBe(422);
    expect(body(reply)).toMatch(/^Proxy error/);
  });

  it.each(['https://demo1.api.infobip.com', 'demo1.api.infobip.com/', ''])(
    'finds no whitelisted host in the setting %j',
    async (base_host) => {
      const simulation = simulate();
      simulation.perform('settings', { values: { base_host } });
      expect(body(await askInfobip(simulation, reports))).toMatch(/^Proxy error/);
    },
  );

  it('always reaches a host that the whitelist names itself', async () => {
    const reply = await ask(simulate(), {
      url: `https://api.infobip.com${reports}`,
      secure: true,
      headers: { Authorization: 'App {{setting.api_key}}' },
    });
    expect(status(reply)).toBe(200);
  });

  it('refuses header names with an underscore', async () => {
    const reply = await askInfobip(simulate(), reports, { headers: { api_key: '{{setting.api_key}}' } });
    expect(body(reply)).toMatch(/^Proxy error/);
  });

  it('fails for a setting in a header that is not secure', async () => {
    const reply = await askInfobip(simulate(), reports, {
      headers: { Authorization: 'App {{setting.caller_id}}' },
    });
    expect(body(reply)).toMatch(/^Proxy error/);
  });

  it('reports a request that carries the key to a stranger as unknown', async () => {
    const simulation = simulate({
      manifest: { ...manifest, domainWhitelist: ['collector.example.com'] },
    });
    await ask(simulation, {
      url: 'https://collector.example.com/',
      secure: true,
      headers: { Authorization: 'App {{setting.api_key}}' },
    });
    expect(simulation.unknownRequests()).toHaveLength(1);
  });

  it('keeps the key out of the log and out of the snapshot', async () => {
    const simulation = simulate();
    simulation.perform('settings', { values: { api_key: 'another-key' } });
    await askInfobip(simulation, reports, { headers: { Authorization: 'App another-key' } });
    await send(simulation, { messages: [message] });
    expect(simulation.world.wireLog.entries[0]?.requestHeaders['authorization']).toBe('App •••');
    expect(JSON.stringify(simulation.snapshot())).not.toContain('another-key');
  });

  it('gives secure settings to no app, and unset ones by the switch', () => {
    const simulation = simulate();
    const settings = () => simulation.snapshot().installation.settings;
    expect(settings()).not.toHaveProperty('api_key');
    expect(settings()).not.toHaveProperty('customer_caller_id');
    simulation.perform('switch', { unsetSettings: 'null' });
    expect(settings()['customer_caller_id']).toBeNull();
    simulation.perform('switch', { unsetSettings: 'empty' });
    expect(settings()['customer_caller_id']).toBe('');
  });
});
