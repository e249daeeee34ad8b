import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../../../src/simulator/startSimulator.ts';
import { manifest } from './simulate.ts';

const sdkTag =
  '<script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js" async></script>';
let folder: string;
let simulator: Simulator;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulator-'));
  await mkdir(join(folder, 'dist/assets'), { recursive: true });
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'secret.txt'), 'outside');
  await writeFile(join(folder, 'dist/assets/index.html'), `<html>${sdkTag}</html>`);
  await writeFile(join(folder, 'dist/assets/app.js'), 'const é = 1;');
  await writeFile(join(folder, 'page/index.html'), 'workspace');
  simulator = await startSimulator({
    appFolder: join(folder, 'dist'),
    pageFolder: join(folder, 'page'),
    manifest,
    labels: {},
  });
});

afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true });
});

interface Sent {
  method?: string;
  host?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

// `fetch` would not let a test choose the Host.
function ask(path: string, { method = 'GET', host = 'localhost', headers = {}, body }: Sent = {}) {
  const { port } = simulator;
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const named = { host: host.includes(':') ? host : `${host}:${port}`, ...headers };
    const sent = request({ host: '127.0.0.1', port, path, method, headers: named }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, text: body }), reject);
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function change(
  headers: Record<string, string>,
  name = 'workspace',
  body: unknown = { colorScheme: 'dark' },
) {
  return ask(`/sim/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

const pageOrigin = () => `http://localhost:${simulator.port}`;
const trusted = () => ({ origin: pageOrigin(), 'x-simulator-token': simulator.token });

describe('the server', () => {
  it('answers under its two names only', async () => {
    expect((await ask('/sim/state')).status).toBe(200);
    expect((await ask('/sim/state', { host: '127.0.0.1' })).status).toBe(200);
    expect((await ask('/sim/state', { host: 'attacker.example' })).status).toBe(403);
    expect((await ask('/sim/state', { host: `localhost:${simulator.port + 1}` })).status).toBe(403);
  });

  it('answers to no other origin, even to a read', async () => {
    expect((await ask('/sim/state', { headers: { origin: 'https://attacker.example' } })).status).toBe(403);
  });

  it('changes nothing without the token and an origin of its own', async () => {
    const token = simulator.token;
    expect((await change({ origin: pageOrigin() })).status).toBe(403);
    expect((await change({ origin: pageOrigin(), 'x-simulator-token': 'guess' })).status).toBe(403);
    expect((await change({ 'x-simulator-token': token })).status).toBe(403);
    expect((await change({ origin: 'null', 'x-simulator-token': token })).status).toBe(403);
    expect(simulator.snapshot().colorScheme).toBe('light');
    const changed = await change(trusted());
    expect(JSON.parse(changed.text).colorScheme).toBe('dark');
    expect(simulator.snapshot().colorScheme).toBe('dark');
  });

  it('names what is wrong with a change it cannot make', async () => {
    expect((await change(trusted(), 'scenario', { id: 'nonsense' })).status).toBe(400);
    expect((await change(trusted(), 'nonsense', {})).status).toBe(404);
    const phone = await change(trusted(), 'phone', { callId: 'none', leg: 'agent', action: 'answer' });
    expect(phone).toEqual({ status: 400, text: '{"error":"There is no call none"}' });
  });

  it('carries out a request of the app', async () => {
    const options = { url: '/api/v2/tickets/4821.json' };
    const reply = await change(trusted(), 'request', {
      agentId: 3001,
      instanceGuid: 'g',
      ticketId: 4821,
      options,
    });
    expect(JSON.parse(reply.text)).toMatchObject({ ok: true, complete: { status: 200 } });
  });

  it('serves the app byte for byte, but with the SDK from here', async () => {
    const assets = new URL(simulator.snapshot().installation.assetUrl);
    expect(assets.origin).toBe(simulator.appOrigin);
    const index = await ask(assets.pathname, { host: '127.0.0.1' });
    expect(index.text).toBe('<html><script src="/sdk/zaf_sdk.js" async></script></html>');
    expect((await ask(assets.pathname.replace('index.html', 'app.js'))).text).toBe('const é = 1;');
    expect((await ask('/app/1/assets/app.js')).status).toBe(404);
  });

  it('serves an SDK that sets ZAFClient', async () => {
    const sdk = await ask('/sdk/zaf_sdk.js', { host: '127.0.0.1' });
    const frame: Record<string, unknown> = { Promise };
    runInNewContext(sdk.text, { window: frame });
    expect(frame['ZAFClient']).toHaveProperty('init', expect.any(Function));
  });

  it('serves the workspace on one origin and nothing outside its folders', async () => {
    expect((await ask('/?token=x')).text).toBe('workspace');
    expect((await ask('/', { host: '127.0.0.1' })).status).toBe(404);
    for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/app/700100/assets/..%2f..%2fsecret.txt']) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  it('tells a page of every change', async () => {
    const aborted = new AbortController();
    const stream = await fetch(`http://localhost:${simulator.port}/sim/events`, { signal: aborted.signal });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => JSON.parse(((await reader?.read())?.value ?? '').split('data: ')[1] ?? '');
    const first = await next();
    simulator.perform('scenario', { id: 'agentBusy' });
    const second = await next();
    expect(second).toMatchObject({ scenario: 'agentBusy', revision: first.revision + 1 });
    aborted.abort();
  });
});

describe('starting', () => {
  it('says what is missing when the app is not built', async () => {
    const nowhere = join(folder, 'nowhere');
    await expect(startSimulator({ appFolder: nowhere, pageFolder: nowhere })).rejects.toThrow(
      'npm run build',
    );
  });

  it('takes the next port when the wanted one is taken, if it may', async () => {
    const options = { appFolder: folder, pageFolder: folder, manifest, labels: {}, port: simulator.port };
    await expect(startSimulator(options)).rejects.toThrow('EADDRINUSE');
    const other = await startSimulator({ ...options, orNextFree: true });
    expect(other.port).toBeGreaterThan(simulator.port);
    await other.close();
  });
});
