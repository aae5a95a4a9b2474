import type { DocumentFacts } from '@signpost/model';
import { documentFactsCodec } from './document-facts.ts';
import { FactReader } from './fact-reader.ts';
import { FactWriter } from './fact-writer.ts';

const writer = new FactWriter();

/** The facts of one document as bytes. */
export function encodeFacts(facts: DocumentFacts): Uint8Array {
  documentFactsCodec.write(facts, writer);
  return writer.takeBytes();
}

/** The facts that `encodeFacts` was given. Their strings are their own: none keeps a document in memory. */
export function decodeFacts(bytes: Uint8Array): DocumentFacts {
  return documentFactsCodec.read(new FactReader(bytes));
}
