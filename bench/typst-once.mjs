import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

// The compiler is no command of its own here: it is loaded and used as by anyone.
const [peers, source, fonts, path] = process.argv.slice(2);
const { NodeCompiler } = createRequire(peers)('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ workspace: dirname(source), fontArgs: [{ fontPaths: [fonts] }] });
const compiled = compiler.compile({ mainFileContent: readFileSync(source, 'utf8') });
if (!compiled.result) {
  compiled.printErrors();
  process.exit(1);
}
writeFileSync(path, compiler.pdf(compiled.result));
