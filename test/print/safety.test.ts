import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printPdf } from '../../src/print/pdf.js';
import { openPdf, readLines } from '../pdf/reading.js';
import { ABOUT, sampleHtml } from './sample.js';

describe('a document that asks for more than it carries', () => {
  let server: Server;
  let origin: string;
  let contacts = 0;

  beforeAll(async () => {
    server = createServer((_, response) => response.end('<p>from the network</p>'));
    server.on('connection', () => {
      contacts++;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  async function print(head: string, body: string): Promise<string> {
    const { pdf } = await printPdf({
      ...ABOUT,
      html: sampleHtml({ head, body: `<p>Before</p>${body}<p>After</p>` }),
    });
    const document = await openPdf(pdf);
    const lines: string[] = [];
    for (let page = 1; page <= document.numPages; page++) lines.push(...(await readLines(document, page)));
    return lines.join('\n');
  }

  it('reaches no server, whatever it tries', async () => {
    const head = `
      <link rel="stylesheet" href="${origin}/a.css"><link rel="preconnect" href="${origin}">
      <link rel="dns-prefetch" href="${origin}"><link rel="prefetch" href="${origin}/b">
      <link rel="preload" as="image" href="${origin}/c.png"><link rel="icon" href="${origin}/d.ico">
      <style>@import "${origin}/e.css"; p { background: url(${origin}/f.png) }</style>`;
    const body = `
      <img src="${origin}/g.png"><img srcset="${origin}/h.png 2x"><iframe src="${origin}/i"></iframe>
      <object data="${origin}/j"></object><embed src="${origin}/k">
      <video src="${origin}/l.mp4" poster="${origin}/m.png"></video>
      <svg><image href="${origin}/n.png"/><use href="${origin}/o.svg#p"/></svg>
      <iframe srcdoc="<img src='${origin}/q.png'><p>Inside</p>"></iframe>
      <script src="${origin}/r.js"></script>`;
    const text = await print(head, body);
    expect(text).toContain('Before');
    expect(text).toContain('Inside');
    expect(text).toContain('After');
    expect(text).not.toContain('network');
    expect(contacts).toBe(0);
  });

  it('stays where it is when it is told to go elsewhere', async () => {
    const text = await print(`<meta http-equiv="refresh" content="0;url=${origin}/">`, '');
    expect(text).toContain('After');
    expect(contacts).toBe(0);
  });

  it('reads no files', async () => {
    const body = ['iframe', 'embed', 'img'].map((tag) => `<${tag} src="file:///etc/passwd"></${tag}>`);
    const text = await print('', `${body.join('')}<object data="file:///etc/passwd"></object>`);
    expect(text).toContain('After');
    expect(text).not.toContain('root');
  });

  it('runs no scripts', async () => {
    const write = "document.body.append('script ran')";
    const body = `<script>${write}</script><img src="x" onerror="${write}"><svg onload="${write}"></svg>
      <iframe srcdoc="<script>parent.${write};${write}</script>"></iframe><a href="javascript:${write}">Link</a>
      <details ontoggle="${write}" open>Details</details>`;
    const text = await print('', body);
    expect(text).toContain('Details');
    expect(text).not.toContain('script ran');
  });

  it('is not printed with another font than it asks for', async () => {
    const head = `<style>@font-face { font-family: Elsewhere; src: url(${origin}/s.woff2) }</style>`;
    await expect(print(head, '')).rejects.toMatchObject({
      code: 'run/font-failed',
      args: { fonts: ['Elsewhere'] },
    });
    expect(contacts).toBe(0);
  });

  it('may forbid everything by a policy of its own', async () => {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
    expect(await print(`<meta http-equiv="Content-Security-Policy" content="${policy}">`, '')).toContain(
      'After',
    );
  });
});
