import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A place in a text as editors count it: from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** One thing that an editor offers to write. */
export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** One mark that an editor draws under a text. */
export interface Mark {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: readonly Mark[];
    readonly items?: unknown[];
  };
  readonly result?: unknown;
}

/** The language server that editors run for YAML, in a process of its own, spoken to as an editor does. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #marks = new Map<string, (marks: readonly Mark[]) => void>();
  #received: Buffer = Buffer.alloc(0);
  #last = 0;

  private constructor() {
    const require = createRequire(import.meta.url);
    const server = require.resolve('yaml-language-server/out/server/src/server.js');
    this.#process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout?.on('data', (bytes: Buffer) => this.#receive(bytes));
  }

  /** Starts the server in a folder; it asks the network for nothing. */
  static async start(folder: string): Promise<LanguageServer> {
    const server = new LanguageServer();
    const rootUri = pathToFileURL(folder).href;
    const textDocument = { completion: { completionItem: { documentationFormat: ['markdown'] } } };
    await server.#ask('initialize', {
      processId: process.pid,
      rootUri,
      capabilities: { textDocument, workspace: { configuration: true } },
    });
    server.#tell('initialized', {});
    return server;
  }

  /** Opens a text and gives the marks that are drawn in it. */
  open(path: string, text: string): Promise<readonly Mark[]> {
    const uri = pathToFileURL(path).href;
    const marks = new Promise<readonly Mark[]>((resolve) => this.#marks.set(uri, resolve));
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return marks;
  }

  /** What is offered at a place. */
  async complete(path: string, position: Position): Promise<readonly Completion[]> {
    const textDocument = { uri: pathToFileURL(path).href };
    const result = await this.#ask('textDocument/completion', { textDocument, position });
    return (result as { items?: Completion[] } | null)?.items ?? [];
  }

  /** What is shown when the pointer rests on a place. */
  async hover(path: string, position: Position): Promise<string> {
    const textDocument = { uri: pathToFileURL(path).href };
    const result = await this.#ask('textDocument/hover', { textDocument, position });
    return (result as { contents?: { value: string } } | null)?.contents?.value ?? '';
  }

  stop(): void {
    this.#process.kill();
  }

  #ask(method: string, params: object): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise((resolve) => this.#answers.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  #tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#process.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#process.stdin?.write(body);
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const header = this.#received.subarray(0, end).toString();
      const length = Number(/Content-Length: (\d+)/i.exec(header)?.[1]);
      const body = this.#received.subarray(end + 4, end + 4 + length);
      if (body.length < length) return;
      this.#received = this.#received.subarray(end + 4 + length);
      this.#handle(JSON.parse(body.toString()) as Message);
    }
  }

  #handle({ id, method, params, result }: Message): void {
    if (method === undefined) {
      if (id !== undefined) this.#answers.get(id)?.(result);
    } else if (method === 'textDocument/publishDiagnostics') {
      this.#marks.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
    } else if (id !== undefined) {
      this.#send({ id, result: method === 'workspace/configuration' ? params?.items?.map(settingOf) : null });
    }
  }
}

/** An editor as it is when it is new, except that it fetches no list of schemas. */
function settingOf(item: unknown): object {
  const { section } = item as { section?: string };
  return section === 'yaml'
    ? { completion: true, hover: true, validate: true, schemaStore: { enable: false } }
    : {};
}
